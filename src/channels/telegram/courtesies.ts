import { type Api, GrammyError } from 'grammy';
import type { CommandOffer, OfferOutcome } from '#app/channel.ts';
import type { Log } from '#app/log.ts';
import type { Message } from '#app/message.ts';
import type { Locale, Texts } from '#channels/texts.ts';
import { pauseAfter, type Wait } from './pause.ts';
import { retryAfterMs } from './persist.ts';
import type { Describe } from './secrets.ts';

const LONGEST_NOTICE = 200;
const LONGEST_ABOUT = 256;
const MOST_COMMANDS = 100;
const TRIES = 3;
const LONGEST_PAUSE_MS = 5_000;

/** What these small calls need. */
export interface Courtesy {
  readonly api: Api;
  readonly texts: Texts;
  readonly locale: Locale;
  readonly log: Log;
  readonly describe: Describe;
  readonly wait: Wait;
}

/**
 * Ends the wait of whoever pressed a button, who sees a clock turn until then: tried three times. Telegram takes it only
 * for a while; later it is of no use to anybody.
 */
export async function acknowledge(
  { api, texts, locale, log, describe, wait }: Courtesy,
  queryId: string,
  notice: Message | null,
): Promise<void> {
  const text = notice && cut(texts.render(notice, locale, 'plain').text, LONGEST_NOTICE);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      await api.answerCallbackQuery(queryId, text ? { text, show_alert: true } : {});
      return;
    } catch (error) {
      const isFinal = error instanceof GrammyError && error.error_code < 429;
      const isLate = isFinal && /query is too old|QUERY_ID_INVALID/i.test(error.description);
      const line = { error: describe(error), attempt };
      log[isLate ? 'debug' : 'warn'](line, 'a press of a button could not be answered');
      if (isFinal || attempt === TRIES) return;
      await wait(Math.min(retryAfterMs(error) ?? pauseAfter(attempt), LONGEST_PAUSE_MS));
    }
  }
}

/**
 * Tells Telegram which commands to offer. A menu that could not be set is no reason to stop; where Telegram asks to wait or
 * cannot be reached, what is left is for later.
 */
export async function offerCommands(
  { api, texts, locale, log, describe }: Courtesy,
  offers: readonly CommandOffer[],
): Promise<OfferOutcome[]> {
  const outcomes: OfferOutcome[] = [];
  for (const { chatId, commands } of offers) {
    const list = commands.slice(0, MOST_COMMANDS).map(({ word, about }) => ({
      command: word,
      description: cut(texts.render(about, locale, 'plain').text, LONGEST_ABOUT),
    }));
    const scope =
      chatId === null
        ? { type: 'all_private_chats' as const }
        : { type: 'chat' as const, chat_id: Number(chatId) };
    try {
      await api.setMyCommands(list, { scope });
      outcomes.push('taken');
    } catch (error) {
      log.warn({ chatId, error: describe(error) }, 'the menu of commands could not be set');
      if (!(error instanceof GrammyError) || error.error_code >= 429) break;
      outcomes.push('refused');
    }
  }
  return [...outcomes, ...offers.slice(outcomes.length).map(() => 'later' as const)];
}

/** Shows that something takes a moment. Nothing depends on it. */
export async function showTyping({ api, log, describe }: Courtesy, chatId: string): Promise<void> {
  try {
    await api.sendChatAction(chatId, 'typing');
  } catch (error) {
    log.debug({ chatId, error: describe(error) }, 'could not show that the bot is busy');
  }
}

/** Plain text within a number of UTF-16 units, no character cut through. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let out = '';
  for (const character of text) {
    if (out.length + character.length >= limit) break;
    out += character;
  }
  return `${out}…`;
}
