import { z } from 'zod';
import { pieceName } from '#app/evidence/piece-name.ts';
import { yearArgs } from '#app/explanation/lines.ts';
import { presentWindow } from '#app/explanation/open-windows.ts';
import { say } from '#app/message.ts';
import { givePaper } from '#app/papers/give-paper.ts';
import { paper } from '#app/papers/paper.ts';
import { foldReminders } from '#app/timeline/fold-reminders.ts';
import { timelineOf } from '#app/timeline/timeline.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { unitOf } from '#app/turn/unit.ts';
import { type FoundWork, findWork } from '#app/work/find-work.ts';
import type { ExplanationPaper, ProvingDocument } from '#documents/explanation/explanation-paper.ts';
import { sufficiencyOf } from '#domain/evidence/evidence.ts';
import { maySeeExplanation } from '#domain/people/permission.ts';
import { splitYear } from '#domain/plan/line-of-year.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { explainedBy } from '#domain/score/explanation.ts';
import { parseDay } from '#domain/time/day.ts';
import { timesToProve } from '#domain/work/standing.ts';

/** The explanation of a criterion's points as a Word file, with all that stands behind it; about its code, or `2025 3.2.1` where its plan is over. */
export const explanationPaper = paper({
  name: 'explanation',
  gather: gatherExplanation,
  async make(gathered, words) {
    const { writeExplanation } = await import('#documents/explanation/write-explanation.ts');
    const { code, year, missing, answer } = gathered;
    const name = words('paper-file-explanation', { code, year: String(year) });
    const caption = say('explanation-caption', { code, year: String(year), missing, answer });
    return {
      kind: 'document',
      name: `${name}.docx`,
      bytes: await writeExplanation(gathered, words),
      caption,
    };
  },
});

/** The Word file of one criterion, to the private chat of whoever pressed. */
export const explanationFile = command({
  word: 'giaitrinh.hoso',
  input: z.object({ about: z.string().min(1) }),
  read: (words) => ({ about: words.trim() }),
  async run(turn) {
    const { about } = turn.input;
    const found = await findAbout(turn, about);
    if (!found.ok) return found;
    const allowed = maySeeExplanation(turn.actor, found.value.criterion);
    if (!allowed.ok) return allowed;
    const { code } = allowed.value;
    if (!(await presentWindow(turn, allowed.value)))
      return refuse('explanation-none', { code, ...yearArgs(splitYear('giaitrinh', about).year) });
    return givePaper(turn, { paper: explanationPaper.name, about });
  },
  answer: () => null,
});

function findAbout(turn: Turn, about: string): Promise<Result<FoundWork>> {
  const { year, rest } = splitYear('giaitrinh', about);
  return findWork({ ...turn, year }, rest);
}

async function gatherExplanation(turn: Turn, about: string): Promise<Result<ExplanationPaper>> {
  const found = await findAbout(turn, about);
  if (!found.ok) return found;
  const { plan, criterion, standing } = found.value;
  const { id, code } = criterion;
  const window = await presentWindow(turn, criterion);
  if (!window) return refuse('explanation-none', { code, ...yearArgs(splitYear('giaitrinh', about).year) });
  const self = (await turn.store.scores.standing([id])).get(id);
  const newest = window.answers.at(-1);
  const field = plan.fields.find((each) => each.code === criterion.fieldCode);
  const moments = foldReminders((await timelineOf(turn, { id, code })).toReversed()).toReversed();
  return done({
    ...(await unitOf(turn)),
    letterhead: turn.settings.letterhead,
    year: plan.year,
    asOf: turn.today,
    code,
    name: criterion.name,
    field: field?.name ?? criterion.fieldCode,
    max: criterion.maxPoints,
    rule: criterion.scoring?.text ?? null,
    state: standing.state,
    percent: standing.percent,
    self: {
      points: criterion.selfScore,
      on: self ? turn.dayOf(self.at) : null,
      reason: self?.reason ?? '',
      confirmedOn: self?.decision?.confirmed ? turn.dayOf(self.decision.at) : null,
    },
    appraised: { points: window.points, note: window.note },
    answer: explainedBy(window),
    text: newest?.text ?? '',
    documents: await documentsOf(turn, id),
    missing: missingOf(found.value),
    moments: moments.map(({ at, line: { key, args } }) => ({
      day: turn.dayOf(at),
      key,
      // How a message was read is no business of the office above.
      args: { ...args, because: 'none' },
    })),
  });
}

/** The newest versions of what was sent and not returned, accepted ones first, each in the order it came. */
async function documentsOf(turn: Turn, criterionId: number): Promise<ProvingDocument[]> {
  const links = await turn.store.evidence.of([criterionId]);
  const pieces = [...new Map(links.map(({ evidence }) => [evidence.id, evidence])).values()].reverse();
  const replaced = new Set(pieces.map(({ replacesId }) => replacesId));
  const decisions = await turn.store.evidence.decisionsOn(pieces.map(({ id }) => id));
  return pieces
    .filter(({ id, state }) => !replaced.has(id) && state !== 'returned')
    .map(({ id, originalName, form, url, documentNumber, documentDate, state }) => {
      const accepted = decisions.findLast((each) => each.evidenceId === id && each.verdict === 'accepted');
      return {
        name: url ?? pieceName({ form, originalName }),
        number: documentNumber,
        day: parseDay(documentDate ?? '') ?? null,
        state: state === 'accepted' ? ('accepted' as const) : ('submitted' as const),
        acceptedOn: state === 'accepted' && accepted ? turn.dayOf(accepted.at) : null,
      };
    })
    .sort((a, b) => Number(b.state === 'accepted') - Number(a.state === 'accepted'));
}

function missingOf({ criterion, standing, occurrence }: FoundWork): number {
  return sufficiencyOf(criterion, timesToProve(standing, occurrence)).missing.length;
}
