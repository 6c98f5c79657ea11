import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import { PERMISSIONS } from '#domain/people/words.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every text of a language: its id, and the ids and variables it refers to. */
function textsOf(language: string): Map<string, { variables: Set<string>; references: Set<string> }> {
  const folder = path.join(ROOT, 'locales', language);
  const texts = new Map<string, { variables: Set<string>; references: Set<string> }>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    for (const entry of new FluentResource(readFileSync(path.join(folder, file), 'utf8')).body) {
      expect(texts.has(entry.id), `${entry.id} stands twice in ${language}`).toBe(false);
      const found = { variables: new Set<string>(), references: new Set<string>() };
      collect(entry.value, found);
      texts.set(entry.id, found);
    }
  }
  return texts;
}

function collect(node: unknown, found: { variables: Set<string>; references: Set<string> }): void {
  if (node === null || typeof node !== 'object') return;
  if ('type' in node && 'name' in node && typeof node.name === 'string') {
    if (node.type === 'var') found.variables.add(node.name);
    if (node.type === 'mesg') found.references.add(node.name);
    if (node.type === 'term') found.references.add(`-${node.name}`);
  }
  for (const inner of Object.values(node)) collect(inner, found);
}

/** The variables a text needs, those of the texts it is made of included. */
function needs(id: string, texts: ReturnType<typeof textsOf>): string[] {
  const text = texts.get(id);
  if (!text) return [];
  const inner = [...text.references].flatMap((each) => needs(each, texts));
  return [...new Set([...text.variables, ...inner])].sort();
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('generated'),
    )
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}

const vi = textsOf('vi');
const en = textsOf('en');
const source = sourceFiles(path.join(ROOT, 'src')).join('\n');

test('both languages say the same things', () => {
  expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
});

test('a text needs the same values in both languages', () => {
  const differing = [...vi.keys()].filter((id) => needs(id, vi).join() !== needs(id, en).join());

  expect(differing.map((id) => `${id}: vi ${needs(id, vi).join()} / en ${needs(id, en).join()}`)).toEqual([]);
});

test('every text the program speaks of exists', () => {
  const spoken = [...source.matchAll(/\b(?:say|refuse|words)\(\s*'([a-z][a-z0-9-]+)'/g)].map(
    ([, id = '']) => id,
  );
  const menus = [...source.matchAll(/word: '([a-z]+)',(?:\s+aliases: [^\n]+,)?\s+menu:/g)].map(
    ([, word = '']) => `menu-${word}`,
  );

  expect(spoken.length).toBeGreaterThan(100);
  expect(menus.length).toBeGreaterThan(8);
  expect([...new Set([...spoken, ...menus])].filter((id) => !vi.has(id))).toEqual([]);
});

test('no text stands unused', () => {
  const referred = new Set([...vi.values()].flatMap(({ references }) => [...references]));
  const made = (id: string) => Object.keys(PERMISSIONS).some((word) => id === `menu-${word}`);
  const prefixes = [...source.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map(([, prefix = '']) => prefix);
  const named = (id: string) =>
    [`'${id}'`, `"${id}"`, `\`${id}\``].some((quoted) => source.includes(quoted)) ||
    prefixes.some((prefix) => prefix.includes('-') && id.startsWith(prefix));

  expect([...vi.keys()].filter((id) => !referred.has(id) && !made(id) && !named(id))).toEqual([]);
});
