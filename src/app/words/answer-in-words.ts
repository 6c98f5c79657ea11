import type { DirectiveRow } from '#store/directive-rows.ts';
import { asksOfGiver } from '#understanding/asks-giver.ts';
import { THE_ONLY_ONE } from '../directives/open-directives.ts';
import { choice, type Message, message, type Say, say } from '../message.ts';
import { seeUrge } from '../rounds/see-urge.ts';
import { coordinatorsToday } from '../telling/coordinators.ts';
import { tellCoordinators } from '../telling/tell-coordinators.ts';
import { tellLeader } from '../telling/tell-leader.ts';
import { tellMember } from '../telling/tell-member.ts';
import { actsFor } from '../turn/acts-for.ts';
import { memberOf } from '../turn/member.ts';
import { occasionOf } from '../turn/occasion.ts';
import type { Turn } from '../turn/turn.ts';

/** Who has been told what was answered: who gave the directive, who urged, or the coordinators for a reminder of ours. */
export interface PassedOn {
  readonly what: 'directive' | 'urge' | 'reminder';
  readonly code: string;
  readonly from: string;
}

/**
 * Hands words in reply to a letter on to whom they concern. In reply to a directive all are an answer; in reply to an urge
 * or a reminder those that ask something of who sent it, and are no report: to talk, to give the work to another.
 */
export async function passOn(turn: Turn, words: string, isReport: boolean): Promise<PassedOn | null> {
  const directive = await answerInWords(turn, words);
  if (directive || isReport || !asksOfGiver(words)) return directive;
  return (await answerUrge(turn, words)) ?? (await answerReminder(turn, words));
}

/** Tells who urged what the urged answers. */
async function answerUrge(turn: Turn, words: string): Promise<PassedOn | null> {
  const { repliedTo } = turn.origin;
  const urges = repliedTo ? await turn.store.urges.under(repliedTo.outboxId) : [];
  const mine = await actsFor(turn);
  const own = urges.filter(({ memberId, senderId }) => mine.includes(memberId) && !mine.includes(senderId));
  if (!repliedTo || own.length === 0) return null;
  await seeUrge(turn, repliedTo);
  const about = [...new Set(repliedTo.about)];
  const code = about.join(', ');
  const senders = new Map(own.map(({ senderId, sender }) => [senderId, sender]));
  for (const senderId of senders.keys())
    await tellMember(turn, senderId, {
      key: `urge-answered:${repliedTo.outboxId}:${senderId}:${occasionOf(turn)}`,
      kind: 'notice',
      message: message([say('urge-answered', { code, name: memberOf(turn).name, words })], {
        choices: cardChoices(about),
        about,
        place: 'new',
      }),
    });
  return { what: 'urge', code, from: [...senders.values()].join(', ') };
}

/** Tells the coordinators what somebody answers to a reminder: nobody wrote it, and somebody must see to it. */
async function answerReminder(turn: Turn, words: string): Promise<PassedOn | null> {
  const { repliedTo } = turn.origin;
  if (repliedTo?.kind !== 'reminder') return null;
  const { memberId, name } = memberOf(turn);
  const about = [...new Set(repliedTo.about)];
  const code = about.length === 1 ? (about[0] ?? 'none') : 'none';
  const told = await tellCoordinators(turn, {
    key: `reminder-answered:${repliedTo.outboxId}:${occasionOf(turn)}`,
    lines: [say('reminder-answered', { code, name, words })],
    choices: cardChoices(code === 'none' ? [] : about),
    about: code === 'none' ? [] : about,
    aboutMemberId: memberId,
  });
  const [coordinator] = await coordinatorsToday(turn);
  return told > 0 ? { what: 'reminder', code, from: coordinator?.name ?? '' } : null;
}

function cardChoices([code]: readonly string[]): Message['choices'] {
  return code === undefined ? [] : [[choice(say('words-button-card', { code }), `tieuchi ${code}`)]];
}

/** What somebody is told whose words were handed on. */
export function passedOnLine({ what, code, from }: PassedOn): Say {
  return what === 'directive'
    ? say('directive-answer-passed-on', { code, from })
    : say('words-passed-on', { what, from });
}

/**
 * Hands the words of a lead, or of who stands in, in reply to a directive or to what its giver wrote since, on to whoever
 * gave it: whatever else they say, they are the answer. Null where they reply to nothing of the kind.
 */
async function answerInWords(turn: Turn, words: string): Promise<PassedOn | null> {
  const found = await directiveRepliedTo(turn);
  if (!found) return null;
  const { directive, leadId } = found;
  const code = (await turn.store.plans.codeOf(directive.criterionId)) ?? '';
  await turn.store.directives.note(directive.id, leadId, 'acknowledgedAt', turn.now);
  await tellLeader(turn, { ...directive, code, leadId }, 'directive-answered', { words }, [
    [
      choice(say('directive-button-reply'), `chidao.traloi ${directive.id} ${leadId}`),
      choice(say('directive-button-withdraw', THE_ONLY_ONE), `chidao.rut ${directive.id}`),
    ],
  ]);
  return { what: 'directive', code, from: directive.from };
}

/** What its giver writes to a lead about a directive later names it in its key. */
const ABOUT_DIRECTIVE = /^directive-(?:reply|goes-on):(\d+):/;

async function directiveRepliedTo(
  turn: Turn,
): Promise<{ readonly directive: DirectiveRow; readonly leadId: number } | null> {
  const { repliedTo } = turn.origin;
  if (!repliedTo) return null;
  const { directives } = turn.store;
  const [, id] = ABOUT_DIRECTIVE.exec(repliedTo.key) ?? [];
  for (const leadId of await actsFor(turn)) {
    const directive =
      id === undefined
        ? await directives.under(repliedTo.outboxId, leadId)
        : await directives.byId(Number(id));
    const isTheirs = directive?.receipts.some(({ memberId }) => memberId === leadId);
    if (directive && isTheirs && directive.ending === null) return { directive, leadId };
  }
  return null;
}
