import { z } from 'zod';
import { command, type TurnWith } from '#app/command.ts';
import { type FoundWork, findWork, planInForce } from '#app/find-work.ts';
import { hearingOf } from '#app/hearing.ts';
import { choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { fold } from '#domain/fold.ts';
import { mayAskExtension, mayReport, mayUse } from '#domain/permission.ts';
import { isClosed } from '#domain/progress.ts';
import { periodArgs, readReference, writeReference } from '#domain/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { lateCost, type Scoring } from '#domain/scoring-rule.ts';
import { shorten } from '#domain/text.ts';
import type { ExtensionRow } from '#store/extensions.ts';
import type { EntryRow } from '#store/plans.ts';
import { matchNames } from '#understanding/names.ts';

const FOUND = 8;
const HISTORY = 3;
/** Characters of a text in the plan's or somebody's own words: enough to act on, and the rest of the card stays in sight. */
const LONG = 300;

const input = z.object({ words: z.string() });

type History = Awaited<ReturnType<TurnWith<unknown>['store']['work']['historyOf']>>;

type Outcome =
  | {
      readonly kind: 'card';
      readonly found: FoundWork;
      readonly history: History;
      readonly extensions: readonly ExtensionRow[];
    }
  | { readonly kind: 'list'; readonly parent: EntryRow | null; readonly entries: readonly EntryRow[] }
  | { readonly kind: 'ask' };

/** `/tieuchi <code or words>`: one criterion's card; words are matched without diacritics, several are offered. */
export const showCriterion = command({
  word: 'tieuchi',
  menu: 'everybody',
  input,

  async run(turn): Promise<Result<Outcome>> {
    const words = turn.input.words.trim();
    if (words === '') return done({ kind: 'ask' });
    const head = await planInForce(turn);
    if (!head.ok) return head;
    if (readReference(words)) return byCode(turn, words, head.value.setId);
    const entries = await turn.store.plans.entries(head.value.setId);
    const { index } = await hearingOf(turn, head.value, []);
    const found = matchNames(index, fold(words).split(' '), FOUND).map((match) => match.code);
    const [first] = found;
    if (first === undefined) return refuse('criterion-unknown', { code: words });
    if (found.length === 1) return byCode(turn, first, head.value.setId);
    const matching = found.flatMap((code) => entries.filter((entry) => entry.code === code));
    return done({ kind: 'list', parent: null, entries: matching });
  },

  answer(outcome, turn) {
    if (outcome.kind === 'ask')
      return message([say('criterion-ask')], { expects: { word: 'tieuchi', given: '' } });
    if (outcome.kind === 'list') return listMessage(outcome.parent, outcome.entries);
    return cardMessage(outcome, turn);
  },
});

async function byCode(turn: TurnWith<unknown>, words: string, setId: number): Promise<Result<Outcome>> {
  const found = await findWork(turn, words);
  if (found.ok) {
    const history = await turn.store.work.historyOf(found.value.criterion.id, HISTORY);
    const extensions = await turn.store.extensions.of(found.value.criterion.id);
    return done({ kind: 'card', found: found.value, history, extensions });
  }
  if (found.reason !== 'criterion-has-parts') return found;
  const code = readReference(words)?.code ?? words;
  const entries = await turn.store.plans.entries(setId);
  const parent = entries.find((entry) => entry.code === code) ?? null;
  return done({ kind: 'list', parent, entries: entries.filter((entry) => entry.parentCode === code) });
}

function listMessage(parent: EntryRow | null, entries: readonly EntryRow[]): Message {
  const title = parent
    ? say('criterion-parts', { code: parent.code, name: parent.name, points: parent.maxPoints ?? 'none' })
    : say('criterion-found', { count: entries.length });
  const line = (entry: EntryRow) =>
    say('criterion-line', {
      code: entry.code,
      name: shorten(entry.name, 70),
      points: entry.maxPoints ?? 'none',
    });
  const buttons = entries.map((entry) =>
    choice(say('criterion-button', { code: entry.code }), `tieuchi ${entry.code}`),
  );
  return message([title, ...entries.map(line)], {
    choices: rowsOf(buttons, 4),
    about: entries.map(({ code }) => code),
  });
}

function cardMessage(
  { found, history, extensions }: Extract<Outcome, { kind: 'card' }>,
  turn: TurnWith<unknown>,
): Message {
  const { criterion, occurrence, standing } = found;
  const reference = writeReference(criterion.code, occurrence.period);
  const names = (kind: string) =>
    criterion.assignees
      .filter((each) => each.kind === kind)
      .map((each) => each.name)
      .join(', ') || 'none';
  const lines: (Say | null)[] = [
    say('criterion-title', { code: criterion.code, name: shorten(criterion.name, LONG) }),
    say('criterion-points', {
      track: criterion.track,
      points: criterion.maxPoints ?? 'none',
      baseline: criterion.baselinePoints ?? 'none',
      lost: criterion.lostPoints ?? 'none',
      self: criterion.selfScore ?? 'none',
      scoredBy: criterion.scoredBy,
    }),
    say('criterion-people', {
      leads: names('lead') === 'none' ? criterion.leadText || 'none' : names('lead'),
      supports: names('support'),
    }),
    say('criterion-due', {
      due: occurrence.dueOn ?? 'none',
      text: criterion.deadlineText || 'none',
      ...periodArgs(occurrence.period),
      overdue: standing.overdueDays,
    }),
    ...deadlineLines(
      extensions.filter(({ occurrenceId }) => occurrenceId === occurrence.id),
      turn,
    ),
    say('criterion-state', {
      state: occurrence.state,
      percent: occurrence.percent,
      note: shorten(occurrence.note, LONG) || 'none',
    }),
    ...(criterion.occurrences.length > 1
      ? [
          say('criterion-ledger', {
            onTime: standing.onTime,
            late: standing.late,
            toCome: standing.toCome,
            deducted: lateCost(criterion.scoring, standing.late, criterion.maxPoints ?? 0) ?? 0,
          }),
        ]
      : []),
    ...scoringLine(criterion.scoring),
    ...(criterion.cause === '' ? [] : [say('criterion-cause', { cause: shorten(criterion.cause, LONG) })]),
    ...(criterion.remedy === ''
      ? []
      : [say('criterion-remedy', { remedy: shorten(criterion.remedy, LONG) })]),
    say('criterion-evidence', {
      asked: shorten(criterion.evidenceAsked.join('; '), LONG) || 'none',
      sent: criterion.evidence.submitted,
      accepted: criterion.evidence.accepted,
      returned: criterion.evidence.returned,
    }),
    ...history.map((entry) =>
      say('criterion-history', {
        day: turn.dayOf(entry.at),
        name: entry.actor.name,
        state: entry.state,
        percent: entry.percent,
        undone: entry.undoesId === null ? 'no' : 'yes',
      }),
    ),
  ];
  const mine = mayReport(turn.actor, criterion).ok;
  const update = choice(say('progress-button-again', { code: criterion.code }), `capnhat ${reference}`);
  const evidence = choice(
    say('progress-button-evidence', { code: criterion.code }),
    `minhchung ${reference}`,
  );
  const exclude = choice(
    say('criterion-button-exclude', { excluded: standing.notApplicable ? 'yes' : 'no' }),
    `capnhat.khongapdung ${criterion.code}`,
  );
  const later =
    mayAskExtension(turn.actor, criterion).ok && occurrence.dueOn !== null && !isClosed(occurrence.state)
      ? [choice(say('extension-button-ask'), `giahan ${reference}`)]
      : [];
  const steering = mayUse(turn.actor, 'capnhat.khongapdung') === null ? [[exclude]] : [];
  return message(lines, {
    choices: mine ? [[update, evidence], ...(later.length > 0 ? [later] : []), ...steering] : [],
    about: [criterion.code],
  });
}

/** How the deadline came to be what it is: the plan's day, each request that was decided, and one that waits. */
function deadlineLines(extensions: readonly ExtensionRow[], { dayOf }: TurnWith<unknown>): Say[] {
  return extensions.flatMap(({ state, fromOn, wantedOn, grantedOn, decidedBy, decidedAt, at }) => {
    if (state === 'withdrawn') return [];
    if (state === 'asked') return [say('extension-open', { to: wantedOn })];
    const day = dayOf(decidedAt ?? at);
    return [
      say('extension-past', { state, from: fromOn, to: grantedOn ?? wantedOn, name: decidedBy ?? '', day }),
    ];
  });
}

function scoringLine(scoring: Scoring | null): Say[] {
  if (scoring === null) return [];
  const text = shorten(scoring.text.replaceAll('\n', '; '), LONG);
  return [say('criterion-scoring', { kind: scoring.rule?.kind ?? 'none', text })];
}
