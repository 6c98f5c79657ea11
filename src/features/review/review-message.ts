import { factsSay, misfitSay, misfitsIn, tellsAnything } from '#app/evidence/evidence-facts.ts';
import { needLines } from '#app/evidence/evidence-lines.ts';
import { pieceName } from '#app/evidence/piece-name.ts';
import { yearArgs } from '#app/explanation/lines.ts';
import { type Attachment, type Choice, choice, type Message, message, type Say, say } from '#app/message.ts';
import { isInGroup, type Turn } from '#app/turn/turn.ts';
import { choicesOfYear } from '#app/year/told-of-year.ts';
import { sufficiencyAt } from '#domain/evidence/evidence.ts';
import { periodArgs, writeReference } from '#domain/plan/reference.ts';
import { shorten } from '#domain/text/text.ts';
import type { CriterionWork, PlanWork } from '#domain/work/work.ts';
import { factsOf } from '#store/stored-facts.ts';
import { completes } from './confirm.ts';
import type { DecidedPiece } from './decide.ts';
import { extensionItem, type WaitingExtension } from './extension-item.ts';
import { evidenceFor, type Waiting } from './review-queue.ts';
import { scoreItem } from './score-item.ts';

const NOTE_LENGTH = 300;
/** Earlier versions named on one screen. */
const VERSIONS = 2;
/** A picture that is shown at once rather than sent as a file. */
const SHOWN_AS_PICTURE = /^image\/(?:jpeg|png)$/;
const LARGEST_PICTURE = 5 * 1024 * 1024;

/** A piece as it is shown to who decides: with what stood before it and what was said of that. */
export interface ShownPiece {
  readonly kind: 'evidence';
  readonly piece: DecidedPiece;
  readonly versions: Awaited<ReturnType<Turn['store']['evidence']['versionsBefore']>>;
  readonly decisions: Awaited<ReturnType<Turn['store']['evidence']['decisionsOn']>>;
  readonly criteria: readonly CriterionWork[];
  readonly plan: PlanWork;
  /** Of a plan that is over: its year. */
  readonly year: number | null;
}

/** What was just decided, what waits, and the one that is shown of it. */
export interface Step {
  readonly decided: readonly Say[];
  readonly count: number;
  readonly at: number;
  readonly shown: ShownPiece | Exclude<Waiting, { kind: 'evidence' }> | null;
}

/** One thing that waits, with everything to decide it by. */
export function stepMessage(step: Step, turn: Turn): Message {
  const { decided, shown } = step;
  const before = decided.length === 0 ? [] : [...decided, null];
  if (!shown) return message([...before, say('review-empty')]);
  if (shown.kind === 'extension') return extensionMessage(step, shown, before);
  if (shown.kind === 'score') return scoreMessage(step, shown, before, turn);
  return shown.kind === 'word'
    ? wordMessage(step, shown, before, turn)
    : pieceMessage(step, shown, before, turn);
}

function extensionMessage(step: Step, shown: WaitingExtension, before: Message['lines']): Message {
  const above = [...before, say('review-count', { count: step.count })];
  const { lines, choices } = extensionItem(above, shown, skipOf(step));
  return message(lines, { choices, about: [shown.criterion.code] });
}

function scoreMessage(
  step: Step,
  shown: Extract<Waiting, { kind: 'score' }>,
  before: Message['lines'],
  turn: Turn,
): Message {
  const { criterion, plan, year } = shown;
  const above = [...before, titleOf(step, criterion, year)];
  const { lines, choices } = scoreItem(above, shown, { plan, turn, skip: skipOf(step) });
  return message(lines, {
    choices: year === null ? choices : choicesOfYear(choices, year),
    about: year === null ? [criterion.code] : [],
  });
}

function titleOf({ count }: Step, { code, name }: CriterionWork, year: number | null = null): Say {
  return say('review-title', { count, code, name: shorten(name, 90), ...yearArgs(year) });
}

function skipOf({ at }: Step): Choice {
  return choice(say('review-button-skip'), `duyet ${at + 1}`);
}

function wordMessage(
  step: Step,
  { criterion, occurrence, year }: Extract<Waiting, { kind: 'word' }>,
  before: Message['lines'],
  turn: Turn,
): Message {
  const line = say('review-word', {
    ...periodArgs(occurrence.period),
    note: (!isInGroup(turn) && shorten(occurrence.note, NOTE_LENGTH)) || 'none',
    state: occurrence.state,
    asked: criterion.requirements.length,
    accepted: evidenceFor(criterion, occurrence).accepted,
  });
  const reference = writeReference(criterion.code, occurrence.period);
  const named = year === null ? reference : `${year} ${reference}`;
  const confirm = choice(say('review-button-confirm'), `duyet.xacnhan ${named}`);
  return message([...before, titleOf(step, criterion, year), line], {
    choices: [[confirm, skipOf(step)]],
    about: year === null ? [criterion.code] : [],
  });
}

function pieceMessage(step: Step, shown: ShownPiece, before: Message['lines'], turn: Turn): Message {
  const { piece, criteria, plan, year } = shown;
  const [criterion] = criteria;
  if (!criterion) return message([...before, say('review-empty')]);
  const [link] = piece.links;
  const occurrence =
    criterion.occurrences.find(({ id }) => id === link?.occurrenceId) ?? criterion.occurrences[0];
  const facts = factsOf(piece);
  const isOpen = year === null || criterion.appraisedScore === null;
  const last = isOpen && occurrence !== undefined && completes(criterion, occurrence, piece.id);
  const reported = occurrence?.state === 'done';
  const others = criteria.slice(1).map(({ code }) => code);
  const said = [piece.url, piece.caption].filter(Boolean).join(' · ');
  // The file and what was said with it are for who decides, not for everybody in the group.
  const inGroup = isInGroup(turn);
  return message(
    [
      ...before,
      titleOf(step, criterion, year),
      say('review-evidence', {
        name: pieceName(piece),
        form: piece.form ?? 'file',
        by: piece.sentBy.name,
        day: turn.dayOf(piece.at),
        caption: (!inGroup && shorten(said, NOTE_LENGTH)) || 'none',
        others: others.join(', ') || 'none',
        ...periodArgs(occurrence?.period ?? 'once'),
      }),
      ...(tellsAnything(facts) ? [factsSay(facts)] : []),
      ...(occurrence && isOpen ? misfitsIn(turn, facts, { criterion, occurrence, plan }).map(misfitSay) : []),
      ...(occurrence ? needLines(sufficiencyAt(criterion, occurrence)) : []),
      ...versionLines(shown, turn),
      ...(inGroup ? [say('review-in-group')] : []),
      ...(last ? [say('review-last', { reported: reported ? 'yes' : 'no' })] : []),
    ],
    {
      choices: decisionsOn(piece.id, { last, reported, skip: skipOf(step) }),
      attachments: inGroup ? [] : fileOf(piece),
      about: year === null ? criteria.map(({ code }) => code) : [],
      place: 'new',
    },
  );
}

function versionLines({ versions, decisions }: ShownPiece, turn: Turn): Say[] {
  return versions.slice(0, VERSIONS).map((version) => {
    const said = decisions.findLast(({ evidenceId }) => evidenceId === version.id);
    return say('review-version', {
      name: shorten(version.originalName, 50),
      day: turn.dayOf(version.at),
      state: version.state,
      reason: said?.reason || 'none',
    });
  });
}

function decisionsOn(
  id: number,
  { last, reported, skip }: { last: boolean; reported: boolean; skip: Choice },
): Choice[][] {
  const accept = choice(say('review-button-accept', { last: last ? 'yes' : 'no' }), `duyet.nhan ${id}`);
  const back = choice(say('review-button-return'), `duyet.tra ${id}`);
  const only = choice(say('review-button-accept-only'), `duyet.nhan ${id} =tep`);
  return [[accept, back], last && !reported ? [only, skip] : [skip]];
}

/** The file itself; words stand in the message. */
function fileOf({ form, originalName: name, sha256, file }: DecidedPiece): Attachment[] {
  if (form !== null) return [];
  const isPicture = SHOWN_AS_PICTURE.test(file.mime) && file.size <= LARGEST_PICTURE;
  return [{ kind: isPicture ? 'picture' : 'document', name, content: { sha256 } }];
}
