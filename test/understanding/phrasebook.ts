import { readFileSync } from 'node:fs';
import type { Day } from '#domain/time/day.ts';
import type { Hearing, Reading } from '#understanding/index.ts';
import { CHANGES } from './evaluate.ts';

/** One line of the phrasebook. */
export interface Phrase {
  readonly line: string;
  readonly text: string;
  readonly hearing: Omit<Hearing, 'index'>;
  readonly expected: readonly string[];
}

const MONDAY = '2024-06-10' as Day;
const EXPECTED = /^(\?)?(\w+)\/(\S+)(?: (\d+)%)?(?: ([\d.]+)đ)?(?: (\d{4}-\d\d-\d\d))?$/;

/** The lines of `phrasebook.txt`, which explains itself. */
export function phrasebook(): Phrase[] {
  const lines = readFileSync(new URL('./phrasebook.txt', import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line.includes(' => ') && !line.startsWith('#')).map(phraseOf);
}

/** Whether the readings of a phrase are those that are expected, and nothing else would be recorded. */
export function isRead({ expected }: Phrase, readings: readonly Reading[]): boolean {
  const left = [...readings];
  for (const each of expected) {
    const at = left.findIndex((reading) => isSaid(each, reading));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return !left.some(isRecorded);
}

function phraseOf(line: string): Phrase {
  const [said = '', expected = ''] = line.split(' => ');
  let text = said;
  let about: string[] = [];
  let mine: string[] | null = null;
  let today = MONDAY;
  for (;;) {
    const [all, mark, value = ''] = /^(@|m:|on:)(\S+) /.exec(text) ?? [];
    if (all === undefined) break;
    if (mark === '@') about = value.split(',');
    else if (mark === 'm:') mine = value.split(',');
    else today = value as Day;
    text = text.slice(all.length);
  }
  const hearing = { today, mine: mine && new Set(mine), about, open: mine ?? [] };
  return { line, text, hearing, expected: expected.split(' | ').map((each) => each.trim()) };
}

function isRecorded({ sure, intent, state }: Reading): boolean {
  return sure && (CHANGES.has(intent) || state === 'not_arisen');
}

/** Whether a reading is the one that is expected; anything that is not recorded is, where `?` is. */
export function isSaid(expected: string, reading: Reading): boolean {
  if (expected === '?') return !isRecorded(reading);
  const [, asked, intent, criterion, percent, points, date] = EXPECTED.exec(expected) ?? [];
  if (reading.intent !== intent) return false;
  if (!CHANGES.has(intent) && intent !== 'evidence') return true;
  if ((reading.criterion ?? 'null') !== criterion || reading.sure === (asked === '?')) return false;
  if (percent !== undefined && reading.percent !== Number(percent)) return false;
  if (points !== undefined && reading.points !== Number(points)) return false;
  return asked === '?' || (date ?? null) === reading.date;
}
