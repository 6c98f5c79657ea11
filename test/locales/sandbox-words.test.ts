import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { WORDS } from '#sandbox/front/words.ts';
import { POSTING_KINDS } from '#store/outbox.ts';

const ROOT = path.resolve(import.meta.dirname, '../../src');
const { vi, en } = WORDS;
const keys = Object.keys(vi);

/** Keys that the page makes out of parts. */
const MADE = /^(part|panel\.(kind|state)|year\.moves)\.|^(tour|confirm)\.\w+\.(title|before|do|after)$/;

function source(folder: string): string {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

test('the page says the same things in both languages', () => {
  expect(Object.keys(en)).toEqual(keys);
});

test('a text has the same gaps in both languages', () => {
  const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();

  expect(Object.entries(vi).filter(([key, text]) => gaps(text) !== gaps(Reflect.get(en, key)))).toEqual([]);
});

test('no text of the page stands unused', () => {
  const written = source('sandbox') + source('rehearsal');

  expect(keys.filter((key) => !MADE.test(key) && !written.includes(`'${key}'`))).toEqual([]);
});

test('every kind of message that is sent has a name backstage', () => {
  expect(POSTING_KINDS.filter((kind) => !keys.includes(`panel.kind.${kind}`))).toEqual([]);
});
