import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { MEMBER_REFERENCES } from '#store/personal/references.ts';

const MODELS = 'prisma/models';

interface Column {
  readonly table: string;
  readonly column: string;
  /** The table whose key it holds, where the models say so. */
  readonly of: string | null;
}

/** Every column of the models that holds a number of something. */
function keysOfModels(): Column[] {
  const text = readdirSync(MODELS)
    .map((file) => readFileSync(path.join(MODELS, file), 'utf8'))
    .join('\n');
  return [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(([, table = '', body = '']) => {
    const relations = new Map(
      [...body.matchAll(/^\s+\w+\s+(\w+)\??\s+@relation\(.*?fields: \[(\w+)\]/gm)].map(
        ([, of = '', column = '']) => [column, of] as const,
      ),
    );
    return [...body.matchAll(/^\s+(\w+Id)\s+Int\??\s/gm)].map(([, column = '']) => ({
      table,
      column,
      of: relations.get(column) ?? null,
    }));
  });
}

/** Names that columns of members have where the models do not say whose number it is. */
const MEMBER_NAMES = /^(member|actor|author|sender|.+By)Id$/;

const columnsOf = (table: string): string[] => {
  const found = [...MEMBER_REFERENCES].find(([name]) => name === table)?.[1];
  return [...(found?.own ?? []), ...(found?.acted ?? [])];
};

test('every column that names a member is in the list of what is kept about members', () => {
  const columns = keysOfModels().filter(
    ({ of, column }) => of === 'Member' || (of === null && MEMBER_NAMES.test(column)),
  );
  expect(columns.length).toBeGreaterThan(30);
  const missing = columns.filter(({ table, column }) => !columnsOf(table).includes(column));
  expect(missing, 'add them to src/store/personal/references.ts').toEqual([]);
});

/** Rows that hang on a member's own and yet are not about them. */
const NOT_ABOUT_THEM: Readonly<Record<string, string>> = {
  'ReportSnapshot.outboxId': 'figures of the unit; the message only says where they were posted',
  'ExplanationWindow.scoreId': 'time the unit has to explain appraised points',
};

test('what hangs on rows of a member is in the list as well, or not about them for a reason', () => {
  const owned = new Set<string>(
    [...MEMBER_REFERENCES].filter(([, { own }]) => own !== undefined).map(([table]) => table),
  );
  owned.delete('Member');
  const missing = keysOfModels()
    .filter(({ table, of }) => of !== null && owned.has(of) && !MEMBER_REFERENCES.has(asTable(table)))
    .map(({ table, column }) => `${table}.${column}`);
  expect(missing.toSorted()).toEqual(Object.keys(NOT_ABOUT_THEM).toSorted());
});

function asTable(name: string) {
  return [...MEMBER_REFERENCES.keys()].find((table) => table === name) ?? 'Organisation';
}
