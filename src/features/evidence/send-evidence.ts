import { z } from 'zod';
import { command, type TurnWith } from '#app/command.ts';
import { type FoundWork, findWork, momentOf, planInForce } from '#app/find-work.ts';
import { memberOf } from '#app/member.ts';
import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { mayReport } from '#domain/permission.ts';
import { periodArgs, readReference, writeReference } from '#domain/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { lacksEvidence } from '#domain/standing.ts';
import { shorten } from '#domain/text.ts';
import { type WorkItem, workItemsOf } from '#domain/work-item.ts';
import { saysSecret } from '#understanding/secrecy.ts';
import { filedMessage } from './filed-message.ts';
import { type Filed, filePieces, keepPiece, targetsOf } from './take.ts';

const input = z.object({ reference: z.string().nullable(), words: z.string() });
type EvidenceTurn = TurnWith<z.infer<typeof input>>;

type Pieces = Awaited<ReturnType<EvidenceTurn['store']['evidence']['of']>>;

type Outcome =
  | { readonly kind: 'missing'; readonly items: readonly WorkItem[] }
  | { readonly kind: 'shelf'; readonly found: FoundWork; readonly pieces: Pieces; readonly mine: boolean }
  | {
      readonly kind: 'which';
      readonly evidenceId: number;
      readonly pieces: number;
      readonly items: readonly WorkItem[];
    }
  | {
      readonly kind: 'filed';
      readonly filed: readonly Filed[];
      readonly first: boolean;
      readonly reference: string;
    };

/** Criteria offered to choose from, and pieces listed. */
const OFFERED = 9;

/**
 * `/minhchung [code]`, and every file sent outside another dialogue: keeps the file and says which criterion it proves,
 * by what was asked for, its caption, the message replied to, or its album; asks where none of these tells.
 */
export const sendEvidence = command({
  word: 'minhchung',
  aliases: ['mc'],
  menu: ['COORDINATOR', 'OFFICIAL'],
  takesFiles: true,
  input,
  read(words) {
    const [first = '', ...rest] = words.trim().split(/\s+/);
    return readReference(first)
      ? { reference: first, words: rest.join(' ') }
      : { reference: null, words: words.trim() };
  },
  screen: ({ name, caption }) =>
    saysSecret(name) || saysSecret(caption) ? refuse('evidence-secret') : done(null),

  async run(turn): Promise<Result<Outcome>> {
    const [file] = turn.files;
    if (!file) return turn.input.reference === null ? missing(turn) : shelf(turn, turn.input.reference);
    const caption = turn.input.words;
    const first = (await turn.store.evidence.countBy(memberOf(turn).memberId)) === 0;
    const targets = await targetsOf(turn, turn.input.reference, caption);
    if (!targets.ok) return targets;
    const evidenceId = await keepPiece(turn, file, caption);
    const batch =
      file.batch === null ? [] : await turn.store.evidence.inBatch(memberOf(turn).memberId, file.batch);
    return fileOrAsk(turn, { evidenceId, targets: targets.value, batch, first });
  },

  answer: (outcome, turn) => answerOf(outcome, turn),
});

interface Incoming {
  readonly evidenceId: number;
  readonly targets: readonly string[];
  readonly batch: Awaited<ReturnType<EvidenceTurn['store']['evidence']['inBatch']>>;
  readonly first: boolean;
}

/** A piece without a target of its own goes with its album; an album's loose pieces go with the first that has one. */
async function fileOrAsk(
  turn: EvidenceTurn,
  { evidenceId, targets, batch, first }: Incoming,
): Promise<Result<Outcome>> {
  const siblings = batch.filter((piece) => piece.id !== evidenceId);
  const inherited = targets.length > 0 ? targets : await targetsOfSiblings(turn, siblings);
  if (inherited.length === 0)
    return done({ kind: 'which', evidenceId, pieces: batch.length || 1, items: await openItems(turn) });
  const loose = siblings.filter((piece) => piece.links.length === 0).map((piece) => piece.id);
  const filed: Filed[] = [];
  for (const reference of inherited) {
    const one = await filePieces(turn, [...loose, evidenceId], reference);
    if (!one.ok) return one;
    filed.push({ ...one.value, pieces: batch.length || 1 });
  }
  return done({ kind: 'filed', filed, first, reference: inherited[0] ?? '' });
}

async function targetsOfSiblings(turn: EvidenceTurn, siblings: Incoming['batch']): Promise<string[]> {
  const linked = siblings.find((piece) => piece.links.length > 0);
  const codes = (linked?.links ?? []).map((link) => turn.store.plans.codeOf(link.criterionId));
  return (await Promise.all(codes)).flatMap((code) => (code === null ? [] : [code]));
}

async function openItems(turn: EvidenceTurn): Promise<WorkItem[]> {
  const head = await planInForce(turn);
  if (!head.ok) return [];
  const { memberId } = memberOf(turn);
  const plan = await turn.store.work.plan(head.value, turn.today, { memberId });
  return workItemsOf(plan, memberId, momentOf(turn)).slice(0, OFFERED);
}

async function missing(turn: EvidenceTurn): Promise<Result<Outcome>> {
  const head = await planInForce(turn);
  if (!head.ok) return head;
  const { memberId } = memberOf(turn);
  const plan = await turn.store.work.plan(head.value, turn.today, { memberId });
  const lacking = new Set(
    plan.criteria.flatMap((criterion) =>
      criterion.occurrences.filter((each) => lacksEvidence(criterion, each)).map((each) => each.id),
    ),
  );
  const all = workItemsOf({ ...plan, criteria: plan.criteria.map(asIfOpen) }, memberId, momentOf(turn));
  const items = all.filter((item) => lacking.has(item.occurrenceId));
  return done({ kind: 'missing', items: items.sort((a, b) => (b.points ?? 0) - (a.points ?? 0)) });
}

/** Work reported done still lacks its evidence: for this list it counts as open. */
function asIfOpen(criterion: FoundWork['criterion']): FoundWork['criterion'] {
  const occurrences = criterion.occurrences.map((each) =>
    each.state === 'done'
      ? { ...each, answers: each.answers.map((answer) => ({ ...answer, state: 'in_progress' as const })) }
      : each,
  );
  return { ...criterion, occurrences };
}

async function shelf(turn: EvidenceTurn, reference: string): Promise<Result<Outcome>> {
  const found = await findWork(turn, reference);
  if (!found.ok) return found;
  const pieces = await turn.store.evidence.of([found.value.criterion.id]);
  const mine = mayReport(turn.actor, found.value.criterion).ok;
  return done({ kind: 'shelf', found: found.value, pieces, mine });
}

function answerOf(outcome: Outcome, turn: EvidenceTurn): Message {
  if (outcome.kind === 'filed') return filedMessage(outcome.filed, outcome.first, outcome.reference);
  if (outcome.kind === 'shelf') return shelfMessage(outcome.found, outcome.pieces, outcome.mine, turn);
  if (outcome.kind === 'which') {
    const { evidenceId, pieces, items } = outcome;
    const buttons = items.map((item) =>
      choice(
        say('evidence-button-criterion', { code: item.code, ...periodArgs(item.period) }),
        `minhchung.gan ${evidenceId} ${writeReference(item.code, item.period)}`,
      ),
    );
    return message([say('evidence-which', { pieces })], {
      choices: rowsOf(buttons, 3),
      expects: { word: 'minhchung.gan', given: String(evidenceId) },
      place: 'new',
    });
  }
  const shown = outcome.items.slice(0, OFFERED);
  if (shown.length === 0) return message([say('evidence-none-missing')]);
  const buttons = shown.map((item) =>
    choice(
      say('evidence-button-criterion', { code: item.code, ...periodArgs(item.period) }),
      `minhchung ${writeReference(item.code, item.period)}`,
    ),
  );
  const line = (item: WorkItem) =>
    say('evidence-missing-line', {
      code: item.code,
      ...periodArgs(item.period),
      name: shorten(item.name, 70),
      points: item.points ?? 'none',
    });
  return message(
    [
      say('evidence-missing-title', { count: outcome.items.length }),
      ...shown.map(line),
      null,
      say('evidence-hint'),
    ],
    {
      choices: rowsOf(buttons, 3),
      about: shown.map(({ code }) => code),
    },
  );
}

function shelfMessage(
  { criterion, occurrence }: FoundWork,
  pieces: Pieces,
  mine: boolean,
  turn: EvidenceTurn,
): Message {
  const listed = pieces.slice(0, OFFERED);
  return message(
    [
      say('evidence-shelf', {
        code: criterion.code,
        ...periodArgs(occurrence.period),
        name: shorten(criterion.name, 80),
        there: pieces.length,
      }),
      ...criterion.evidenceAsked.map((asked) => say('evidence-asked', { asked: shorten(asked, 120) })),
      ...(listed.length === 0 ? [] : [null]),
      ...listed.map(({ evidence }) =>
        say('evidence-piece', {
          name: shorten(evidence.originalName, 50),
          by: evidence.sentBy.name,
          day: turn.dayOf(evidence.at),
          state: evidence.state,
        }),
      ),
      ...(mine ? [null, say('evidence-send-now')] : []),
    ],
    {
      about: [criterion.code],
      expects: mine ? { word: 'minhchung', given: writeReference(criterion.code, occurrence.period) } : null,
    },
  );
}
