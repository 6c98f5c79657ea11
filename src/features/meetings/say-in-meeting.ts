import { z } from 'zod';
import { choice, type Message, message, type Say, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { hearingOf } from '#app/words/hearing.ts';
import { planInForce } from '#app/work/find-work.ts';
import { done, type Result } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import { understand } from '#understanding/index.ts';
import { askedAbout } from './asked-about.ts';
import { directInWords } from './direct-item.ts';
import { type ItemAtWork, itemAtWork, openMeetingAtWork } from './find-meeting.ts';
import { itemMessage, mayDirect } from './item-message.ts';
import { noteInMeeting } from './note-item.ts';

/** Longer than anything said in a chat. */
const LONGEST = 2000;
/** "ok", "tiếp", "nhất trí": words said in passing are no directive. */
const FEWEST_WORDS = 3;
const SHOWN = 200;

type Outcome =
  | { readonly kind: 'item'; readonly item: ItemAtWork; readonly news: readonly Say[] }
  | { readonly kind: 'question'; readonly item: ItemAtWork; readonly text: string };

/**
 * What is said while a criterion lies before the meeting: a leader's words are a directive, a coordinator's stand in the
 * minutes. A question is neither: it is asked what it is meant as.
 */
export const sayInMeeting = command({
  word: 'hop.loi',
  input: z.object({ criterionId: z.coerce.number().int().positive(), text: z.string().max(LONGEST) }),
  read(words) {
    const [, criterionId = '', text = ''] = /^(\S+)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
    return { criterionId, text: text.trim() };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { criterionId } = turn.input;
    const text = await afresh(turn, turn.input);
    const open = await openMeetingAtWork(turn);
    if (!open.ok) return open;
    const item = await itemAtWork(turn, open.value, criterionId);
    if (!item.ok) return item;
    if (text === '') return done({ kind: 'item', item: item.value, news: [] });
    const { code } = item.value.facts;
    const directs = mayDirect(item.value, turn);
    if (await isQuestion(turn, text, code)) return done({ kind: 'question', item: item.value, text });
    if (directs && text.split(/\s+/).length < FEWEST_WORDS)
      return done({ kind: 'item', item: item.value, news: [say('meeting-too-short')] });
    if (directs) {
      const given = await directInWords(turn, criterionId, text);
      return given.ok ? done({ kind: 'item', ...given.value }) : given;
    }
    const noted = await noteInMeeting(turn, criterionId, text);
    return noted.ok
      ? done({ kind: 'item', item: noted.value, news: [say('meeting-noted', { code })] })
      : noted;
  },

  answer(outcome, turn): Message {
    return outcome.kind === 'question'
      ? questionMessage(outcome.item, outcome.text, turn)
      : { ...itemMessage(outcome.item, turn, outcome.news), place: 'new' };
  },
});

/** What was typed after words that were asked about takes their place. */
async function afresh(
  turn: Turn,
  { criterionId, text }: { readonly criterionId: number; readonly text: string },
): Promise<string> {
  const before = await askedAbout(turn, criterionId);
  return before !== '' && text.startsWith(before) ? text.slice(before.length).trim() || before : text;
}

async function isQuestion(turn: Turn, text: string, code: string): Promise<boolean> {
  if (text.endsWith('?')) return true;
  const head = await planInForce(turn);
  if (!head.ok) return false;
  const readings = understand(text, await hearingOf(turn, head.value, [code]));
  return readings.some(({ intent }) => intent === 'question');
}

/** What a question may be meant as: it can be looked up, directed all the same, or put in the minutes. */
function questionMessage(item: ItemAtWork, text: string, turn: Turn): Message {
  const { id } = item.criterion;
  const { code } = item.facts;
  const direct = choice(say('meeting-button-said'), `hop.giao ${id} =said`);
  return message([say('meeting-question', { code, text: shorten(text, SHOWN) })], {
    choices: [
      [
        choice(say('home-button', { word: 'quahan' }), 'quahan'),
        choice(say('home-button', { word: 'baocao' }), 'baocao'),
      ],
      [choice(say('words-button-card', { code }), `tieuchi ${code}`)],
      [...(mayDirect(item, turn) ? [direct] : []), choice(say('meeting-button-note'), `hop.ghi ${id} =said`)],
      [choice(say('meeting-button-back'), `hop.muc ${id}`)],
    ],
    expects: { word: 'hop.loi', given: `${id} ${text}` },
    about: [code],
    place: 'new',
  });
}
