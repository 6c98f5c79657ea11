import { z } from 'zod';
import { fold } from '#domain/text/fold.ts';
import { seeUrge } from '../rounds/see-urge.ts';
import { tellLeader } from '../telling/tell-leader.ts';
import { actsFor } from '../turn/acts-for.ts';
import { memberOf } from '../turn/member.ts';
import type { OwnMessage, Turn } from '../turn/turn.ts';
import { answerDuty, waitingOf } from '../work/answer-duty.ts';
import { planInForce } from '../work/find-work.ts';

const codes = z.array(z.string());

/** What a "yes" to one of our messages acknowledged; of a directive the code it is about, else `none`. */
export interface Acknowledged {
  readonly what: 'directive' | 'urge' | 'duty';
  readonly code: string;
}

/** "Đã nhận", "em nhận được rồi ạ": of work that still waits for an answer it needs no message it replies to. */
const TAKEN = /(?:^| )nhan(?: |$)/;

/**
 * Takes "vâng", "rõ" to an urge, a directive or an assignment for what the button says: seen, accepted. It never completes
 * anything. In private it need be no reply where that is the newest message of ours; nor where `words` say "đã nhận" and
 * work given waits for just that, as after the welcome that lists it.
 * “Đã nhận” right after the button was pressed is answered once more. Null where the message asks for no such thing, or it was
 * acknowledged before.
 */
export async function acknowledgeReply(turn: Turn, words: string): Promise<Acknowledged | null> {
  const answered = await acknowledgeMessage(turn);
  if (answered || turn.origin.chat?.kind !== 'private' || turn.origin.amends) return answered;
  const isTaken = TAKEN.test(fold(words).replace(/[^a-z]+/g, ' '));
  if (!isTaken) return null;
  return (await acceptAll(turn)) ? plain('duty') : justAcknowledged(turn);
}

/** For so long "đã nhận" may be about what was acknowledged last. */
const JUST_MS = 3_600_000;
/** Entries of the trail, of everybody, among which the speaker's last is looked for. */
const TRAIL = 50;
const DEEDS: ReadonlyMap<string, Acknowledged['what']> = new Map([
  ['directive-acknowledged', 'directive'],
  ['urge-seen', 'urge'],
  ['duty-accepted', 'duty'],
]);

/** What the speaker acknowledged as the last thing they did, not long ago; null where that was something else. */
async function justAcknowledged(turn: Turn): Promise<Acknowledged | null> {
  const { memberId } = memberOf(turn);
  const last = (await turn.store.audit.latest(TRAIL)).find(({ actorId }) => actorId === memberId);
  const isRecent = last && turn.now.getTime() - last.at.getTime() <= JUST_MS;
  const what = isRecent ? DEEDS.get(last.action) : undefined;
  return what ? plain(what) : null;
}

async function acknowledgeMessage(turn: Turn): Promise<Acknowledged | null> {
  const { store, now } = turn;
  const said = turn.origin.repliedTo ?? (await justSaid(turn));
  if (!said) return null;
  const { outboxId, kind, about } = said;
  if (kind === 'assignment') return (await acceptAll(turn, about)) ? plain('duty') : null;
  if (await seeUrge(turn, said)) return plain('urge');
  for (const memberId of await actsFor(turn)) {
    const directive = await store.directives.under(outboxId, memberId);
    if (!directive || !(await store.directives.note(directive.id, memberId, 'acknowledgedAt', now))) continue;
    const code = (await store.plans.codeOf(directive.criterionId)) ?? '';
    await tellLeader(turn, { ...directive, code, leadId: memberId }, 'directive-acknowledged');
    return { what: 'directive', code: code || 'none' };
  }
  return null;
}

function plain(what: Acknowledged['what']): Acknowledged {
  return { what, code: 'none' };
}

/** What we said last in a private chat. */
async function justSaid({
  origin,
  store,
}: Turn): Promise<Pick<OwnMessage, 'outboxId' | 'kind' | 'about'> | null> {
  const { chat, amends } = origin;
  if (chat?.kind !== 'private' || amends) return null;
  const newest = await store.outbox.newestIn(chat.channel, chat.chatId);
  return newest && { outboxId: newest.id, kind: newest.kind, about: codes.parse(newest.about) };
}

/**
 * Accepts what of some criteria, or of all, still waits for an answer; false where nothing does. Where some of it is the caller's own,
 * the letter was theirs: the parts of whom they stand in for are left.
 */
async function acceptAll(turn: Turn, codes?: readonly string[]): Promise<boolean> {
  const head = await planInForce(turn);
  if (!head.ok) return false;
  const waiting = await waitingOf(turn, head.value, await actsFor(turn));
  const asked = waiting.filter(({ code }) => codes?.includes(code) ?? true);
  const own = asked.filter(({ memberId }) => memberId === memberOf(turn).memberId);
  const parts = own.length > 0 ? own : asked;
  for (const part of parts) await answerDuty(turn, part, { accepted: true, reason: '' });
  return parts.length > 0;
}
