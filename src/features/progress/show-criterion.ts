import { z } from 'zod';
import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { command, type TurnWith } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { criteriaIndex } from '#app/words/criteria-index.ts';
import { findWork, planMeant } from '#app/work/find-work.ts';
import { mayUse } from '#domain/people/words.ts';
import { compareCodes } from '#domain/plan/code.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { fold } from '#domain/text/fold.ts';
import { shorten } from '#domain/text/text.ts';
import type { EntryRow, PlanHead } from '#store/plans.ts';
import { codeAtStart, withoutCriterionWord } from '#understanding/criteria/code-in-words.ts';
import type { CriteriaIndex } from '#understanding/criteria/criteria.ts';
import { matchNames } from '#understanding/criteria/names.ts';
import { matchField } from '#understanding/wishes/match-field.ts';
import { type CriterionCard, criterionCard } from './criterion-card.ts';

const FOUND = 8;
const HISTORY = 3;

const input = z.object({ words: z.string(), whole: z.boolean() });

/** Said by a button: all of the card, however long. */
const WHOLE = / =du$/;

/** A criterion with parts, or a field. */
type Parent = Pick<EntryRow, 'code' | 'name' | 'maxPoints'>;
/** A criterion in a list, with who leads it. */
type Listed = EntryRow & { readonly leads: string };

type Outcome =
  | { readonly kind: 'card'; readonly card: CriterionCard }
  | { readonly kind: 'list'; readonly parent: Parent | null; readonly entries: readonly Listed[] }
  | { readonly kind: 'ask' };

/** `/tieuchi <code or words>`: one criterion's card; words are matched without diacritics, several are offered. */
export const showCriterion = command({
  word: 'tieuchi',
  menu: 'everybody',
  ofCriterion: 'alone',
  input,
  read: (words) => ({ words: words.replace(WHOLE, ''), whole: WHOLE.test(words) }),

  async run(turn): Promise<Result<Outcome>> {
    const words = turn.input.words.trim();
    if (words === '') return done({ kind: 'ask' });
    const head = await planMeant(turn);
    if (!head.ok) return head;
    // A line of ours as it was copied: the code tells more than the name behind it.
    const code = codeAtStart(words) ?? withoutCriterionWord(words);
    if (readReference(code)) return byCode(turn, code, head.value);
    const found = findByName(await criteriaIndex(turn, head.value), fold(words));
    const [first] = found;
    if (first === undefined) return refuse('criterion-unknown', { code: words });
    if (found.length === 1) return byCode(turn, first, head.value);
    const entries = await turn.store.plans.entriesOf(head.value.setId, found);
    const ranked = entries.toSorted((a, b) => found.indexOf(a.code) - found.indexOf(b.code));
    return done({ kind: 'list', parent: null, entries: await withLeads(turn, head.value, ranked) });
  },

  answer(outcome, turn) {
    if (outcome.kind === 'ask')
      return message([say('criterion-ask')], { expects: { word: 'tieuchi', given: '' } });
    if (outcome.kind === 'list') return listMessage(outcome.parent, outcome.entries);
    return criterionCard(outcome.card, turn, turn.input.whole);
  },
});

/** Codes whose names share telling words with these; where no word tells, as in "một cửa", those that have them as written. */
function findByName(index: CriteriaIndex, folded: string): string[] {
  const found = matchNames(index, folded.split(' '), FOUND).map(({ code }) => code);
  if (found.length > 0) return found;
  return [...index.byCode.values()]
    .filter(({ name }) => fold(name).includes(folded))
    .slice(0, FOUND)
    .map(({ code }) => code);
}

async function byCode(turn: TurnWith<unknown>, words: string, head: PlanHead): Promise<Result<Outcome>> {
  const { setId } = head;
  const found = await findWork(turn, words);
  if (found.ok) {
    const history = await turn.store.work.historyOf(found.value.criterion.id, HISTORY);
    const extensions = await turn.store.extensions.of(found.value.criterion.id);
    const isInside = mayUse(turn.actor, 'capnhat') === null;
    const all = isInside ? await turn.store.directives.of(found.value.criterion.id) : [];
    const remarks = await turn.store.remarks.of(found.value.criterion.id);
    const directives = all.filter(({ ending }) => ending === null);
    const before = isInside ? await turn.store.plans.predecessorsOf(found.value.criterion.id) : [];
    const card = { found: found.value, history, directives, extensions, remarks, before };
    return done({ kind: 'card', card });
  }
  const code = readReference(words)?.code ?? words;
  if (found.reason === 'criterion-unknown') {
    const field = matchField(await turn.store.plans.fieldsOf(setId), code);
    if (!field) return found;
    const entries = await turn.store.plans.ofField(setId, field.code);
    return done({
      kind: 'list',
      parent: { ...field, maxPoints: null },
      entries: await inOrder(turn, head, entries),
    });
  }
  if (found.reason !== 'criterion-has-parts') return found;
  const [parent = null] = await turn.store.plans.entriesOf(setId, [code]);
  const parts = await turn.store.plans.partsOf(setId, code);
  return done({ kind: 'list', parent, entries: await inOrder(turn, head, parts) });
}

/** Appendices list parts of one criterion apart: here they stand in the order of their codes. */
function inOrder(turn: Turn, head: PlanHead, entries: readonly EntryRow[]): Promise<Listed[]> {
  return withLeads(
    turn,
    head,
    entries.toSorted((a, b) => compareCodes(a.code, b.code)),
  );
}

async function withLeads(turn: Turn, head: PlanHead, entries: readonly EntryRow[]): Promise<Listed[]> {
  const criterionIds = entries.filter(({ isLeaf }) => isLeaf).map((entry) => entry.criterionId);
  const plan = await turn.store.work.plan(head, turn.today, { criterionIds });
  const leadsOf = new Map(
    plan.criteria.map(({ id, assignees }) => [
      id,
      assignees
        .filter(({ kind }) => kind === 'lead')
        .map(({ name }) => name)
        .join(', '),
    ]),
  );
  return entries.map((entry) => ({ ...entry, leads: leadsOf.get(entry.criterionId) || 'none' }));
}

function listMessage(parent: Parent | null, entries: readonly Listed[]): Message {
  const title = parent
    ? say('criterion-parts', { code: parent.code, name: parent.name, points: parent.maxPoints ?? 'none' })
    : say('criterion-found', { count: entries.length });
  const line = (entry: Listed) =>
    say('criterion-line', {
      code: entry.code,
      name: shorten(entry.name, 70),
      points: entry.maxPoints ?? 'none',
      leads: entry.leads,
    });
  const buttons = entries.map((entry) =>
    choice(say('criterion-button', { code: entry.code }), `tieuchi ${entry.code}`),
  );
  return message([title, ...entries.map(line)], {
    choices: rowsOf(buttons, 4),
    about: entries.map(({ code }) => code),
  });
}
