import { needLines, sufficiencyLines } from '#app/evidence/evidence-lines.ts';
import { pieceName } from '#app/evidence/piece-name.ts';
import { type Choice, choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { FoundWork } from '#app/work/find-work.ts';
import { sufficiencyAt, sufficiencyOf } from '#domain/evidence/evidence.ts';
import { mayUse } from '#domain/people/words.ts';
import { periodArgs, periodsArgs, writeReference } from '#domain/plan/reference.ts';
import { shorten } from '#domain/text/text.ts';
import { timesToProve } from '#domain/work/standing.ts';

/** Pieces of a criterion as they lie on its shelf. */
export type Pieces = Awaited<ReturnType<Turn['store']['evidence']['of']>>;

/** Pieces listed on one screen, with a button each. */
const LISTED = 6;

/**
 * What is asked for as evidence of a criterion, at a time of it or several, and what is there; `mine`: files are taken at
 * once, for all of these times.
 */
export function shelfMessage(
  found: readonly FoundWork[],
  pieces: Pieces,
  mine: boolean,
  turn: Turn,
): Message | null {
  const [first] = found;
  if (!first) return null;
  const { criterion, occurrence, standing } = first;
  const { code } = criterion;
  const replaced = new Set(pieces.map(({ evidence }) => evidence.replacesId));
  const current = pieces.filter(({ evidence }) => !replaced.has(evidence.id));
  const listed = current.slice(0, LISTED);
  const periods = found.map((each) => each.occurrence.period);
  const reference = writeReference(code, occurrence.period);
  const times = timesToProve(standing, occurrence);
  const ledger = times.length > 1 ? sufficiencyLines(sufficiencyOf(criterion, times)) : [];
  return message(
    [
      say('evidence-shelf', {
        code,
        ...periodsArgs(periods),
        name: shorten(criterion.name, 80),
        there: current.length,
      }),
      ...found.flatMap((each) => needLines(sufficiencyAt(criterion, each.occurrence))),
      ...ledger,
      ...(listed.length === 0 ? [] : [null]),
      ...listed.map((each, at) => pieceLine(each, at + 1, turn)),
      ...(current.length > LISTED ? [say('evidence-pieces-more', { count: current.length - LISTED })] : []),
      ...(mine ? [null, say('evidence-send-now', { ...periodsArgs(periods), times: periods.length })] : []),
    ],
    {
      choices: [
        ...rowsOf(
          listed.map(({ evidence }, at) =>
            choice(say('evidence-button-piece', { number: at + 1 }), `minhchung.xem ${evidence.id}`),
          ),
          LISTED,
        ),
        ...actions(reference, code, mine, turn),
      ],
      about: [code],
      expects: mine
        ? { word: 'minhchung', given: periods.map((each) => writeReference(code, each)).join(' ') }
        : null,
    },
  );
}

function pieceLine({ evidence, occurrence }: Pieces[number], number: number, turn: Turn): Say {
  return say('evidence-piece', {
    number,
    name: shorten(pieceName(evidence), 50),
    form: evidence.form ?? 'file',
    by: evidence.sentBy.name,
    day: turn.dayOf(evidence.at),
    state: evidence.file.removedAt === null ? evidence.state : 'removed',
    document: evidence.documentNumber ?? 'none',
    version: evidence.replacesId === null ? 'first' : 'newer',
    ...periodArgs(occurrence?.period ?? 'once'),
  });
}

function actions(reference: string, code: string, mine: boolean, turn: Turn): Choice[][] {
  const explain = choice(say('evidence-button-explain'), `minhchung.giaitrinh ${reference}`);
  const asked = choice(say('evidence-button-requirements'), `yeucau ${code}`);
  const row = [...(mine ? [explain] : []), ...(mayUse(turn.actor, 'yeucau') === null ? [asked] : [])];
  return row.length === 0 ? [] : [row];
}
