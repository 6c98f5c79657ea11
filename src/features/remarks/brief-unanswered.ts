import { choice, rowsOf, type Say, say } from '#app/message.ts';
import type { BriefPart } from '#app/telling/brief.ts';
import { coordinatorsToday } from '#app/telling/coordinators.ts';
import type { Turn } from '#app/turn/turn.ts';
import { shorten } from '#domain/text/text.ts';

/** Working days after which a remark should have been answered. */
const PATIENCE = 2;
const SHOWN = 6;
const TEXT_LENGTH = 160;

/** For every coordinator in the morning: remarks nobody has answered in two working days, each once. */
export async function remarksToday(turn: Turn): Promise<BriefPart[]> {
  const { store, today, calendar, dayOf, now } = turn;
  const coordinators = await coordinatorsToday(turn);
  if (coordinators.length === 0) return [];
  const lines: Say[] = [];
  const buttons: { id: number; code: string }[] = [];
  for (const { id, author, text, at, criterionId } of await store.remarks.unanswered()) {
    if (calendar.workingDaysBetween(dayOf(at), today) < PATIENCE) continue;
    const code = await store.plans.codeOf(criterionId);
    if (code === null || !(await store.outbox.takeSlot(`remark-silent:${id}`, now))) continue;
    const args = { code, name: author, day: dayOf(at), text: shorten(text, TEXT_LENGTH) };
    lines.push(say('remark-line', args));
    buttons.push({ id, code });
  }
  if (lines.length === 0) return [];
  const shown = buttons.slice(0, SHOWN);
  const more = lines.length - shown.length;
  return coordinators.map(({ id: memberId }) => ({
    memberId,
    lines: [
      say('remark-silent-title', { count: lines.length }),
      ...lines.slice(0, SHOWN),
      ...(more > 0 ? [say('urge-late-more', { count: more })] : []),
    ],
    choices: rowsOf(
      shown.map(({ id, code }) => choice(say('remark-button-answer-code', { code }), `gopy.traloi ${id}`)),
      3,
    ),
    about: [...new Set(shown.map(({ code }) => code))],
  }));
}
