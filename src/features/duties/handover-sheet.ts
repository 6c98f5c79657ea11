import { z } from 'zod';
import { say } from '#app/message.ts';
import { givePaper } from '#app/papers/give-paper.ts';
import { orderPaper } from '#app/papers/order-paper.ts';
import { paper } from '#app/papers/paper.ts';
import { goodHour } from '#app/telling/good-hour.ts';
import { privateChatOf } from '#app/telling/private-chat.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { unitOf } from '#app/turn/unit.ts';
import type { HandoverPaper } from '#documents/duties/handover-paper.ts';
import type { Handover } from '#domain/people/handover.ts';
import { handedParts, type WaitingMatter } from '#domain/people/handover-record.ts';
import { type CriterionLine, linesOf } from '#domain/report/line.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { MS_PER_DAY, partsOf } from '#domain/time/day.ts';
import type { PlanWork } from '#domain/work/work.ts';

/** The sheet of a handover, as things stood then; about its id. */
export const handoverPaper = paper({
  name: 'handover-sheet',
  async gather(turn, about): Promise<Result<HandoverPaper>> {
    const handover = await turn.store.handovers.byId(Number(about));
    if (!handover) return refuse('handover-unknown');
    const { from, to, by, parts, at } = handover;
    const clock = turn.clockOf(at);
    const year = partsOf(clock.day).year;
    const { letterhead } = turn.settings;
    return done({ ...(await unitOf(turn)), letterhead, at: clock, year, from, to, by, parts });
  },
  async make(gathered, words) {
    const { writeHandover } = await import('#documents/duties/write-handover.ts');
    const name = `${words('paper-file-handover', { day: gathered.at.day })}.docx`;
    const caption = say('handed-caption', { from: gathered.from.name, to: gathered.to.name });
    return { kind: 'document', name, bytes: await writeHandover(gathered, words), caption };
  },
});

/** The sheet of a handover once more, to the private chat of the coordinator who pressed. */
export const handoverFile = command({
  word: 'bangiao.phieu',
  input: z.object({ id: z.coerce.number().int().positive() }),
  read: (words) => ({ id: words.trim() }),
  async run(turn) {
    const { id } = turn.input;
    if (!(await turn.store.handovers.byId(id))) return refuse('handover-unknown');
    return givePaper(turn, { paper: handoverPaper.name, about: String(id) });
  },
  answer: () => null,
});

/** Who hands over, who takes over, and the coordinator who arranges it. */
interface Sides {
  readonly fromId: number;
  readonly toId: number;
  readonly byId: number;
}

/**
 * Writes down how everything that is handed over stands, before it moves, and sends the sheet of it to both sides and
 * the coordinator: to who presses at once, to the others at an hour at which they may be disturbed. Gives its id.
 */
export async function recordHandover(
  turn: Turn,
  plan: PlanWork,
  handover: Handover,
  sides: Sides,
): Promise<number> {
  const lines = linesOf(plan, turn.today, turn.calendar.onOrAfter);
  const parts = handedParts(handover, lines, await waitingMatters(turn, lines));
  const id = await turn.store.handovers.record({ ...sides, parts }, turn.now);
  for (const memberId of new Set([sides.byId, sides.fromId, sides.toId])) {
    const place = await privateChatOf(turn, memberId);
    if (!place) continue;
    const notBefore = memberId === sides.byId ? turn.now : goodHour(turn);
    const order = { paper: handoverPaper.name, about: String(id) };
    await orderPaper(turn, place, { key: `handover:${id}:${memberId}`, ...order, notBefore });
  }
  return id;
}

/** What waits about each criterion: obstacles, directives, requests for a later deadline, evidence. */
async function waitingMatters(
  { store, now }: Turn,
  lines: readonly CriterionLine[],
): Promise<Map<number, WaitingMatter[]>> {
  const asked = await store.extensions.waiting();
  const matters = new Map<number, WaitingMatter[]>();
  for (const { criterion, standing } of lines) {
    const { blocked } = standing;
    const days = Math.floor((now.getTime() - (blocked?.since ?? now).getTime()) / MS_PER_DAY);
    const directives = (await store.directives.of(criterion.id)).filter(({ ending }) => ending === null);
    const { submitted, returned } = criterion.evidence;
    matters.set(criterion.id, [
      ...(blocked ? [{ kind: 'blocked' as const, note: blocked.note, days, partOf: blocked.partOf }] : []),
      ...directives.map(({ text, from, dueOn }) => ({ kind: 'directive' as const, text, from, dueOn })),
      ...asked
        .filter(({ criterionId }) => criterionId === criterion.id)
        .map(({ wantedOn }) => ({ kind: 'extension' as const, wantedOn })),
      ...(submitted > 0 ? [{ kind: 'review' as const, count: submitted }] : []),
      ...(returned > 0 ? [{ kind: 'returned' as const, count: returned }] : []),
    ]);
  }
  return matters;
}
