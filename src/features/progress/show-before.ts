import { z } from 'zod';
import { pieceName } from '#app/evidence/piece-name.ts';
import { choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { isInGroup, type Turn } from '#app/turn/turn.ts';
import { type FoundWork, findWork } from '#app/work/find-work.ts';
import { signatureOf } from '#domain/people/actor.ts';
import { mayReport } from '#domain/people/permission.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import type { Predecessor } from '#store/plan-codes.ts';
import { historyLine } from './history-line.ts';

const REPORTS = 2;
const PIECES = 6;
const NAME_LENGTH = 70;

/** Said by a button: the old evidence proves the new criterion as well. */
const BRING = / =dung$/;

type Pieces = Awaited<ReturnType<Turn['store']['evidence']['of']>>;

/** What was said and sent of a criterion that another came of. */
interface OldRecord extends Predecessor {
  readonly history: Awaited<ReturnType<Turn['store']['work']['historyOf']>>;
}

interface Before {
  readonly found: FoundWork;
  readonly records: readonly OldRecord[];
  /** Evidence of theirs that does not prove the criterion as well. */
  readonly pieces: Pieces;
  readonly brought: number;
}

/**
 * `tieuchi.truoc <code> [=dung]`, a button: the record of the criteria that this one came of, when they were split or put
 * together. `=dung` lets their evidence prove this one as well: nothing goes over by itself, and nothing is taken away.
 */
export const showBefore = command({
  word: 'tieuchi.truoc',
  input: z.object({ code: z.string().min(1), brings: z.boolean() }),
  read: (words) => ({ code: words.replace(BRING, '').trim(), brings: BRING.test(words) }),

  async run(turn): Promise<Result<Before>> {
    const found = await findWork(turn, turn.input.code);
    if (!found.ok) return found;
    const { criterion, occurrence } = found.value;
    const before = await turn.store.plans.predecessorsOf(criterion.id);
    if (before.length === 0) return refuse('criterion-without-before', { code: criterion.code });
    const records = await Promise.all(
      before.map(async (each) => ({
        ...each,
        history: await turn.store.work.historyOf(each.criterionId, REPORTS),
      })),
    );
    const pieces = await oldPieces(turn, found.value, before);
    if (!turn.input.brings) return done({ found: found.value, records, pieces, brought: 0 });
    const allowed = mayReport(turn.actor, criterion);
    if (!allowed.ok) return allowed;
    for (const { evidence } of pieces)
      for (const id of [
        evidence.id,
        ...(await turn.store.evidence.pagesOf(evidence.id)).map((page) => page.id),
      ])
        await turn.store.evidence.link(id, criterion.id, occurrence.id, turn.now);
    await turn.store.audit.record(
      {
        ...signatureOf(turn.actor),
        action: 'evidence-brought',
        subject: `criterion:${criterion.code}`,
        details: {
          from: before.map(({ code }) => code),
          evidenceIds: pieces.map(({ evidence }) => evidence.id),
        },
      },
      turn.now,
    );
    return done({ found: found.value, records, pieces: [], brought: pieces.length });
  },

  answer: ({ found, records, pieces, brought }, turn): Message => {
    const { code, name } = found.criterion;
    const mayBring = pieces.length > 0 && mayReport(turn.actor, found.criterion).ok;
    const shown = isInGroup(turn) ? [] : pieces.slice(0, PIECES);
    return message(
      [
        say('criterion-before', { code, name: shorten(name, NAME_LENGTH) }),
        ...records.flatMap((record) => recordLines(record, turn)),
        null,
        brought > 0
          ? say('criterion-before-brought', { code, count: brought })
          : say('criterion-before-pieces', { count: pieces.length }),
        ...shown.map(({ evidence }, at) =>
          say('criterion-before-piece', {
            number: at + 1,
            name: shorten(pieceName(evidence), NAME_LENGTH),
            by: evidence.sentBy.name,
            day: turn.dayOf(evidence.at),
          }),
        ),
      ],
      {
        choices: [
          ...(mayBring
            ? [
                [
                  choice(
                    say('criterion-button-bring', { code, count: pieces.length }),
                    `tieuchi.truoc ${code} =dung`,
                  ),
                ],
              ]
            : []),
          ...rowsOf(
            shown.map(({ evidence }, at) =>
              choice(say('evidence-button-piece', { number: at + 1 }), `minhchung.xem ${evidence.id}`),
            ),
            PIECES,
          ),
          [choice(say('criterion-button', { code }), `tieuchi ${code}`)],
        ],
        about: [code],
      },
    );
  },
});

async function oldPieces(
  turn: Turn,
  { criterion }: FoundWork,
  before: readonly Predecessor[],
): Promise<Pieces> {
  const own = new Set((await turn.store.evidence.of([criterion.id])).map(({ evidence }) => evidence.id));
  const old = await turn.store.evidence.of(before.map(({ criterionId }) => criterionId));
  const seen = new Set<number>();
  return old.filter(({ evidence }) => {
    const isNew = !own.has(evidence.id) && !seen.has(evidence.id);
    seen.add(evidence.id);
    return isNew;
  });
}

function recordLines({ code, name, history }: OldRecord, turn: Turn): Say[] {
  return [
    say('criterion-before-one', { code, name: shorten(name, NAME_LENGTH), said: history.length }),
    ...history.map((entry) => historyLine(entry, turn)),
  ];
}
