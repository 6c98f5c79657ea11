import { factsSay, misfitSay, tellsAnything } from '#app/evidence/evidence-facts.ts';
import { sufficiencyLines } from '#app/evidence/evidence-lines.ts';
import {
  type Choice,
  choice,
  type Message,
  message,
  receiptOf,
  rowsOf,
  type Say,
  say,
} from '#app/message.ts';
import { UNDO_ALL } from '#app/words/beside.ts';
import { takenFor } from '#domain/evidence/evidence.ts';
import { lineOfYear } from '#domain/plan/line-of-year.ts';
import { periodArgs, periodsArgs, writeReference } from '#domain/plan/reference.ts';
import { shorten } from '#domain/text/text.ts';
import type { Filed } from './take.ts';

/** What does not fit is said of the gravest things only: one phone screen. */
const MISFITS = 2;
const TAKEN = 70;

/** What a filed message tells beside what was filed. */
export interface FiledExtras {
  /** The first piece the sender ever sent: what must never be sent is said once. */
  readonly first: boolean;
  /** Criteria that the document may prove as well. */
  readonly alsoFor: readonly string[];
  /** Photos sent alongside that may be one document. */
  readonly pages: number;
  /** They are one document: the PDF made of so many photos is what was filed. */
  readonly bound: number;
}

/** What was filed where, what was read, what does not fit, how much of what is asked for is there, and what is next. */
export function filedMessage(filed: readonly Filed[], extras: Partial<FiledExtras> = {}): Message {
  const { first = false, alsoFor = [], pages = 0, bound = 0 } = extras;
  const ids = filed.flatMap((each) => each.ids);
  const [newest] = filed;
  return message(
    [
      ...inOne(filed).flatMap((times) => headLines(times, bound)),
      ...(newest && newest.known === null ? readLines(newest) : []),
      ...filed.flatMap(ratherLines),
      ...(newest ? yearLines(newest) : []),
      ...(newest ? whichLines(newest) : []),
      ...(first ? [null, say('evidence-first-notice')] : []),
    ],
    {
      choices: [
        ...(newest ? questions(newest, { alsoFor, pages, bound }) : []),
        ...filed.flatMap(ratherChoices),
        ...(newest && filed.length === 1 ? yearChoices(newest) : []),
        ...filed.map((each) => choicesOf(each, isOneOfSeveral(each, filed))),
        ...(ids.length > 0 ? [[...filed.flatMap(moveOf), UNDO]] : []),
      ],
      receipt: receiptOf({ pieces: ids }),
      about: filed.map(({ code }) => code),
      expects: { word: 'minhchung', given: goesOnWith(filed) },
      place: 'new',
    },
  );
}

const UNDO = choice(say('evidence-button-undo'), UNDO_ALL);

/** What was filed, as references. */
export function referencesOf(filed: readonly Filed[]): string[] {
  return filed.map(({ code, period }) => writeReference(code, period));
}

/** What further files belong to: all times of the criterion that was filed for last. */
function goesOnWith(filed: readonly Filed[]): string {
  return referencesOf(filed.filter(({ code }) => code === filed[0]?.code)).join(' ');
}

/** Times of one criterion that the same files were filed for are told of together. */
function inOne(filed: readonly Filed[]): Filed[][] {
  const groups = new Map<string, Filed[]>();
  for (const each of filed) {
    const key = each.known ? `${each.code} ${each.known.by}` : each.code;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** Whether the same criterion was filed for at another time as well: its buttons say which time they are of. */
function isOneOfSeveral({ code }: Filed, filed: readonly Filed[]): boolean {
  return filed.filter((each) => each.code === code).length > 1;
}

/** A wrong criterion is put right in place. */
function moveOf(each: Filed, _at: number, all: readonly Filed[]): Choice[] {
  const { evidenceId, code, ids, period } = each;
  if (evidenceId === null || ids.length === 0) return [];
  const time = periodArgs(isOneOfSeveral(each, all) ? period : 'once');
  const label = say('evidence-button-move', { code: all.length > 1 ? code : 'none', ...time });
  return [choice(label, `minhchung.chuyen ${evidenceId}`)];
}

/** What there is now is told after the last of the times: by then all of it was filed. */
function headLines(times: readonly Filed[], bound: number): Say[] {
  const last = times.at(-1);
  if (!last) return [];
  const periods = times.map(({ period }) => period);
  return [headSay(last, periods, bound), ...(last.known ? [] : thereLines(last))];
}

function headSay({ code, name, pieces, known, form }: Filed, periods: readonly string[], bound: number): Say {
  const args = { code, ...periodsArgs(periods), name: shorten(name, 60), pieces, form };
  if (bound > 0) return say('evidence-bound', { ...args, pages: bound });
  return known ? say('evidence-known', { ...args, by: known.by }) : say('evidence-filed', args);
}

function thereLines({ sufficiency }: Filed): Say[] {
  const lines = sufficiencyLines(sufficiency);
  return lines.length > 0 ? lines : [say('evidence-there', { there: sufficiency.surplus.length })];
}

/** It was filed for one time and may be of another: said, with one tap to move it. */
function ratherLines({ ratherFor, period, evidenceId }: Filed): Say[] {
  if (ratherFor === null || evidenceId === null) return [];
  const { periodKind: filedKind, periodNumber: filedNumber } = periodArgs(period);
  const { why, periods } = ratherFor;
  return [say('evidence-rather', { why, ...periodArgs(periods[0] ?? period), filedKind, filedNumber })];
}

function ratherChoices({ ratherFor, code, evidenceId }: Filed): Choice[][] {
  if (ratherFor === null || evidenceId === null) return [];
  const { why, periods } = ratherFor;
  return [
    periods.map((each) =>
      choice(
        say('evidence-button-rather', { why, ...periodArgs(each) }),
        `minhchung.chuyen ${evidenceId} ${writeReference(code, each)}`,
      ),
    ),
  ];
}

/** At the turn of the year it is said which plan it was filed for, with one tap to move it to the one before. */
function yearLines({ years }: Filed): Say[] {
  if (years === null) return [];
  const [before, year] = years.map(String);
  return [say('evidence-of-year', { before: before ?? '', year: year ?? '' })];
}

function yearChoices({ years, code, evidenceId }: Filed): Choice[][] {
  if (years === null || evidenceId === null) return [];
  const [before] = years;
  const line = lineOfYear(`minhchung.chuyen ${evidenceId} ${code}`, before);
  return line === null ? [] : [[choice(say('evidence-button-year', { before: String(before) }), line)]];
}

/** What was read from the document, and what about it does not fit. */
function readLines({ facts, misfits, replaced }: Filed): Say[] {
  return [
    ...(tellsAnything(facts) ? [factsSay(facts)] : []),
    ...(replaced
      ? [say('evidence-replaces', { name: shorten(replaced.name, 50), state: replaced.state })]
      : []),
    ...misfits.slice(0, MISFITS).map(misfitSay),
  ];
}

/** Which document it was taken for where nothing tells, or that it was taken for none. */
function whichLines({ which, sufficiency, evidenceId }: Filed): Say[] {
  if (which.length === 0 || evidenceId === null) return [];
  const taken = takenFor(sufficiency, evidenceId);
  return [say('evidence-which-document', { taken: taken ? shorten(taken.text, TAKEN) : 'none' })];
}

/** One tap each, and each may be left: which document it is, whose new version, what else it proves, what it is called. */
function questions(filed: Filed, { alsoFor, pages, bound }: Omit<FiledExtras, 'first'>): Choice[][] {
  const { evidenceId: id, code, which, rival, replaced, facts, known, form } = filed;
  if (id === null || known) return [];
  const documents = which.map((requirement) =>
    choice(
      say('evidence-button-document', { text: shorten(requirement.text, 30) }),
      `minhchung.loai ${id} ${code} ${requirement.id}`,
    ),
  );
  const version = replaced
    ? [choice(say('evidence-button-not-version'), `minhchung.thay ${id} 0`)]
    : rival
      ? [
          choice(
            say('evidence-button-version', { name: shorten(rival.name, 24) }),
            `minhchung.thay ${id} ${rival.id}`,
          ),
        ]
      : [];
  const also = alsoFor.map((other) =>
    choice(say('evidence-button-also', { code: other }), `minhchung.gan ${id} ${other}`),
  );
  const bind =
    bound > 0
      ? [choice(say('evidence-button-apart'), `minhchung.tach ${id}`)]
      : pages > 1
        ? [choice(say('evidence-button-bind', { pages }), `minhchung.ghep ${id}`)]
        : [];
  const number =
    facts.documentNumber === null && facts.documentDate === null && form === 'file'
      ? [choice(say('evidence-button-describe'), `minhchung.chitiet ${id}`)]
      : [];
  return [...rowsOf(documents, 1), bind, version, also, number].filter((row) => row.length > 0);
}

function choicesOf({ code, period, isOpen }: Filed, withTime: boolean): Choice[] {
  const reference = writeReference(code, period);
  const args = { code, ...periodArgs(period) };
  const at = withTime ? '-at' : '';
  return [
    ...(isOpen ? [choice(say(`evidence-button-done${at}`, args), `capnhat ${reference} =done`)] : []),
    choice(say(`evidence-button-shelf${at}`, args), `minhchung ${reference}`),
  ];
}
