import { z } from 'zod';
import { command, type TurnWith } from '#app/command.ts';
import { type FoundWork, findWork, momentOf, planInForce } from '#app/find-work.ts';
import { memberOf } from '#app/member.ts';
import { choice, type Message, message, rowsOf, say } from '#app/message.ts';
import { mayReport } from '#domain/permission.ts';
import { periodArgs, readReference, writeReference } from '#domain/reference.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { lacksEvidence } from '#domain/standing.ts';
import { shorten } from '#domain/text.ts';
import { type WorkItem, workItemsOf } from '#domain/work-item.ts';
import { saysSecret } from '#understanding/secrecy.ts';
import { filedMessage } from './filed-message.ts';
import { type Pieces, shelfMessage } from './shelf-message.ts';
import { dropDuplicates, type Filed, filePieces, keepPiece } from './take.ts';
import { type Album, offerOf, targetsOf, targetsOfSiblings } from './targets.ts';
import { wholeAlbum } from './whole-album.ts';

const input = z.object({ reference: z.string().nullable(), words: z.string() });
type EvidenceTurn = TurnWith<z.infer<typeof input>>;

type Outcome =
  | { readonly kind: 'missing'; readonly items: readonly WorkItem[] }
  | { readonly kind: 'shelf'; readonly found: FoundWork; readonly pieces: Pieces; readonly mine: boolean }
  | {
      readonly kind: 'which';
      readonly evidenceId: number;
      readonly pieces: number;
      readonly items: readonly WorkItem[];
      readonly refusals: readonly Refusal[];
    }
  | {
      readonly kind: 'filed';
      readonly filed: readonly Filed[];
      readonly refusals: readonly Refusal[];
      readonly first: boolean;
      readonly reference: string;
    };

/** Criteria offered to choose from, and pieces listed. */
const OFFERED = 9;

/**
 * `/minhchung [code]`, and every file sent outside another dialogue: keeps the file and says which criterion it proves,
 * by what was asked for, its caption, the message replied to, or its album; asks where none of these tells, or where
 * what they name is not the sender's. A file that was sent is kept in any case.
 */
export const sendEvidence = command({
  word: 'minhchung',
  aliases: ['mc'],
  menu: ['COORDINATOR', 'OFFICIAL'],
  takesFiles: 'only',
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
    const offer = await offerOf(turn, turn.input.reference, turn.input.words);
    const first = (await turn.store.evidence.countBy(memberOf(turn).memberId)) === 0;
    const targets = await targetsOf(turn, offer);
    if (!targets.ok) return targets;
    const evidenceId = await keepPiece(turn, file, offer.caption);
    const batch =
      file.batch === null ? [] : await turn.store.evidence.inBatch(memberOf(turn).memberId, file.batch);
    const silent = offer.caption === '';
    return fileOrAsk(turn, { evidenceId, targets: targets.value, silent, batch, first });
  },

  answer: (outcome, turn) => answerOf(outcome, turn),
});

interface Incoming {
  readonly evidenceId: number;
  readonly targets: readonly string[];
  /** It came without words of its own. */
  readonly silent: boolean;
  readonly batch: Album;
  readonly first: boolean;
}

/** A piece without a target of its own goes with its album; an album's loose pieces go with the first that has one. */
async function fileOrAsk(
  turn: EvidenceTurn,
  { evidenceId, targets, silent, batch, first }: Incoming,
): Promise<Result<Outcome>> {
  const siblings = batch.filter((piece) => piece.id !== evidenceId);
  const ofAlbum = silent || targets.length === 0 ? await targetsOfSiblings(turn, siblings) : [];
  const loose = siblings.filter((piece) => piece.links.length === 0).map((piece) => piece.id);
  const pieces = [...loose, evidenceId];
  const filed: Filed[] = [];
  const refusals: Refusal[] = [];
  for (const reference of ofAlbum.length > 0 ? ofAlbum : targets) {
    const one = await filePieces(turn, pieces, reference);
    if (one.ok) filed.push(one.value);
    else refusals.push(one);
  }
  const [newest] = filed;
  if (!newest) {
    const items = await openItems(turn);
    return done({ kind: 'which', evidenceId, pieces: batch.length || 1, items, refusals });
  }
  await dropDuplicates(turn, pieces);
  const reference = writeReference(newest.code, newest.period);
  const all = await wholeAlbum(turn, batch[0]?.batch ?? null, filed);
  return done({ kind: 'filed', filed: all, refusals, first, reference });
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
  if (outcome.kind === 'filed') {
    const { filed, first, reference, refusals } = outcome;
    const shown = filedMessage(filed, first, reference);
    return { ...shown, lines: [...shown.lines, ...refusals.map(({ reason, args }) => say(reason, args))] };
  }
  if (outcome.kind === 'shelf') return shelfMessage(outcome.found, outcome.pieces, outcome.mine, turn);
  if (outcome.kind === 'which') {
    const { evidenceId, pieces, items, refusals } = outcome;
    const why = refusals.map(({ reason, args }) => say(reason, args));
    const buttons = items.map((item) =>
      choice(
        say('evidence-button-criterion', { code: item.code, ...periodArgs(item.period) }),
        `minhchung.gan ${evidenceId} ${writeReference(item.code, item.period)}`,
      ),
    );
    return message([...why, say('evidence-which', { pieces })], {
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
