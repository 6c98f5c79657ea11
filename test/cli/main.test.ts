import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '#store/open.ts';
import { openVault } from '#store/vault.ts';
import { ROWS, rowsWith, workbook } from '#test/features/plan/plan-files.ts';
import { PLAN_CSV } from '#test/support/plan-csv.ts';
import { openCommandLine } from './command-line.ts';

test.each([
  [[], ''],
  [['plan'], 'Không có lệnh “plan”'],
  [['bay'], 'Không có lệnh “bay”'],
  [['plan', 'import'], 'Còn thiếu đối số'],
  [['plan', 'import', 'a.xlsx', 'b.xlsx'], 'Thừa “b.xlsx”'],
  [['plan', 'import', 'a.xlsx', '--year', 'nay'], '--year không nhận “nay”'],
  [['plan', 'import', 'a.xlsx', '--date', '31/2/2026'], '--date không nhận “31/2/2026”'],
  [['plan', 'import', 'a.xlsx', '--unknown'], 'không có tùy chọn --unknown'],
  [['member', 'add', '--position', 'x'], 'Còn thiếu --name'],
  [['member', 'add', '--name', 'Lan', '--position', 'x', '--role', 'KING'], '--role không nhận “KING”'],
  [['member', 'invite', 'Lan'], 'Không nhận “Lan”'],
  [['report', '--period'], 'Tùy chọn --period thiếu giá trị'],
  [['verify', 'x'], 'Thừa “x”'],
  [['remind'], 'Còn thiếu --at'],
  [['remind', '--at', 'mai'], '--at không nhận “mai”'],
  [['remind', '--at', '2026-13-45'], '--at không nhận'],
  [['remind', '--at', '2026-06-10T25:00'], '--at không nhận'],
  [['remind', '--at', '2026-06-10T08:61:00+07:00'], '--at không nhận'],
  [['org', 'set'], 'Còn thiếu đối số'],
])('%j is wrong usage', async (argv, reason) => {
  const { code, out, err } = await openCommandLine().run(...argv);

  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(reason);
  expect(err).toContain('cli ');
});

test.each([
  [['--help'], 'cli demo'],
  [['help'], 'cli demo'],
  [['plan', 'import', '--help'], 'cli plan import F'],
  [['remind', '--at', '2026-06-10', '-h'], 'cli remind --at'],
])('%j shows how it is used', async (argv, usage) => {
  expect(await openCommandLine().run(...argv)).toMatchObject({
    code: 0,
    out: expect.stringContaining(usage),
    err: '',
  });
});

test('a wrong configuration is named and ends with 78', async () => {
  const line = openCommandLine({ environment: { DATABASE_URL: 'mysql://x', ORG_TIMEZONE: 'Mars' } });

  const { code, err } = await line.run('member', 'list');

  expect(code).toBe(78);
  expect(err).toContain('DATABASE_URL');
  expect(err).toContain('ORG_TIMEZONE');
});

test('a place that cannot be written to is named in words', async () => {
  const line = openCommandLine();
  const file = path.join(line.folder, 'note.txt');
  writeFileSync(file, 'a file, not a folder');

  const nowhere = path.join(line.folder, 'nowhere', 'plan.xlsx');
  expect(await line.run('plan', 'template', '--out', nowhere)).toMatchObject({
    code: 1,
    out: '',
    err: `Không có ${nowhere}: kiểm tra lại đường dẫn.\n`,
  });
  for (const argv of [
    ['plan', 'template', '--out', line.folder],
    ['plan', 'template', '--out', path.join(file, 'plan.xlsx')],
  ])
    expect(await line.run(...argv)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/không phải loại cần dùng/),
    });
});

test('the template that is written can be imported', async () => {
  const line = openCommandLine();
  const file = path.join(line.folder, 'mau.xlsx');

  expect(await line.run('plan', 'template', '--out', file)).toMatchObject({ code: 0 });
  expect(await line.run('plan', 'import', file, '--json')).toMatchObject({
    code: 0,
    json: { ok: true, faults: [] },
  });
});

test('a plan is imported with its people, and only shown on a dry run', async () => {
  const line = openCommandLine();
  const file = await planFile(line, ROWS);

  const shown = await line.run('plan', 'import', file, '--dry-run', '--json');
  expect(shown).toMatchObject({
    code: 0,
    err: '',
    json: { ok: true, dryRun: true, year: 2026, changes: null },
  });
  expect(await members(line)).toEqual([]);

  const imported = await line.run('plan', 'import', file, '--json');
  expect(imported.json).toMatchObject({
    year: 2026,
    number: '15/KH-UBND',
    issuedOn: '2026-01-20',
    counts: { fields: 2, criteria: 5, leaves: 4 },
    people: {
      unrecognised: [
        'Trần Thị Lan',
        'CC Tài chính - Kế toán',
        'Hoàng Văn Bình',
        'Đài truyền thanh',
        'Lê Quang Minh',
      ],
    },
    deadlinesNotUnderstood: [{ code: '2.1', text: 'khi có tuyết rơi', sheet: 'Phụ lục 2', row: 9 }],
  });
  expect(await members(line)).toHaveLength(5);

  const again = await line.run(
    'plan',
    'import',
    await planFile(line, rowsWith({ '1.2': { max: 3 } })),
    '--json',
  );
  expect(again.json).toMatchObject({
    people: { unrecognised: [] },
    changes: { added: [], removed: [], changed: [{ code: '1.2', points: { from: 2, to: 3 } }] },
  });
});

test('a code that was recognised wrongly as moved is taken apart by --apart', async () => {
  const line = openCommandLine();
  await line.run('plan', 'import', await planFile(line, ROWS));
  const file = await planFile(line, rowsWith({ '1.2': { code: '1.3' } }));
  const changesOf = async (...options: string[]) =>
    (await line.run('plan', 'import', file, '--json', ...options)).json.changes;

  expect((await line.run('plan', 'import', file, '--dry-run')).out).toContain('--apart 1.2:1.3');
  expect(await line.run('plan', 'import', file, '--apart', '1.1:1.2', '--json')).toMatchObject({
    code: 1,
    json: { reason: 'cli-apart-unknown', args: { moves: '1.1:1.2', guesses: '1.2:1.3' } },
  });
  expect(await changesOf('--dry-run', '--apart', 'all')).toMatchObject({ moved: [], added: ['1.3'] });
  expect(await changesOf('--apart', '1.2:1.3')).toMatchObject({
    moved: [],
    added: ['1.3'],
    removed: ['1.2'],
  });
  expect(await line.run('plan', 'import', file, '--apart', 'x')).toMatchObject({ code: 2 });
  const back = await line.run('plan', 'import', await planFile(line, ROWS), '--json');
  expect(back.json.changes).toMatchObject({ moved: [{ from: '1.3', to: '1.2' }] });
});

test('year, number and date that are given hold against the file', async () => {
  const line = openCommandLine();
  const file = await planFile(line, ROWS);

  const { json } = await line.run(
    'plan',
    'import',
    file,
    '--year',
    '2027',
    '--number',
    '9/KH',
    '--date',
    '05/02/2027',
    '--json',
  );

  expect(json).toMatchObject({ year: 2027, number: '9/KH', issuedOn: '2027-02-05' });
});

test('every faulty row is named and nothing is kept', async () => {
  const line = openCommandLine();
  const rows = Array.from({ length: 15 }, (_, at) => ({
    code: `1.${at + 1}`,
    name: 'Việc',
    max: 'x',
    leads: 'Trần Thị Lan',
  }));
  const file = await planFile(line, [{ code: 'I', name: 'Lĩnh vực' }, ...rows]);

  const { code, json, err } = await line.run('plan', 'import', file, '--json');

  expect(code).toBe(1);
  expect(json.ok).toBe(false);
  expect(json.faults.map(({ sheet, row }: { sheet: string; row: number }) => `${sheet} ${row}`)).toEqual(
    rows.map((_, at) => `Phụ lục 2 ${at + 4}`),
  );
  expect(err.split('\n').filter((text) => text.includes('Phụ lục 2'))).toHaveLength(15);
  expect(await members(line)).toEqual([]);
});

test.each([
  ['gone.xlsx', null, 'cli-file-missing'],
  ['text.csv', 'xin chào', 'plan-file-not-a-plan'],
])('%s is refused with the reason on stderr', async (name, content, reason) => {
  const line = openCommandLine();
  const file = path.join(line.folder, name);
  if (content !== null) writeFileSync(file, content);

  const { code, json, err } = await line.run('plan', 'import', file, '--json');

  expect(code).toBe(1);
  expect(json).toMatchObject({ ok: false, reason });
  expect(err.trim()).not.toBe('');
});

test.each(['vi', 'en'])(
  'what is refused is said in %s without a command of the chat, and what to do here',
  async (locale) => {
    const line = openCommandLine({ environment: { DEFAULT_LOCALE: locale } });
    const spoken: string[] = [];
    const hear = async (...argv: string[]) => {
      const { code, out, err } = await line.run(...argv);
      spoken.push(`${out}${err}`);
      return code;
    };

    expect(await hear('report', '--period', 'nam')).toBe(1);
    expect(spoken[0]).toContain('plan import');
    expect(await hear('plan', 'import', await planFile(line, ROWS))).toBe(0);
    for (const argv of [
      ['report', '--period', 'khi nào'],
      ['report', '--period', '2019'],
      ['member', 'invite', '999'],
      ['understand', 'xong', '--about', '9.9'],
      ['understand', 'xong', '--as', 'Không Ai'],
      ['dossier', '--out', path.join(line.folder, 'ho-so.zip'), '--year', '2019'],
    ])
      expect(await hear(...argv)).toBeGreaterThan(0);

    for (const words of spoken) expect(words).not.toMatch(/(?:^|[\s(“])\/[a-z]{2,}(?![\w/.-])/);
  },
);

test('members are added, listed and invited', async () => {
  const line = openCommandLine();

  const added = await line.run(
    'member',
    'add',
    '--name',
    'Trần Thị Lan',
    '--position',
    'Tư pháp',
    '--role',
    'OFFICIAL',
    '--json',
  );
  expect(added).toMatchObject({
    code: 0,
    json: { name: 'Trần Thị Lan', role: 'OFFICIAL', reach: 'unlinked' },
  });
  expect(await members(line)).toMatchObject([{ id: added.json.id, position: 'Tư pháp', invitedUntil: null }]);

  const invited = await line.run('member', 'invite', String(added.json.id), '--json');
  expect(invited.json).toMatchObject({ memberId: added.json.id, link: null });
  expect(invited.json.code).toMatch(/^[\w-]{10,}$/);
  expect((await line.run('member', 'list')).out).toContain('Trần Thị Lan · Tư pháp · OFFICIAL');
  expect(await line.run('member', 'invite', '99')).toMatchObject({ code: 1 });
});

test('the commune has a code and a name', async () => {
  const line = openCommandLine();

  await line.run('org', 'set', '--code', '01234', '--name', 'UBND xã Cẩm Giàng');

  expect((await line.run('org', 'show', '--json')).json).toMatchObject({
    code: '01234',
    name: 'UBND xã Cẩm Giàng',
    head: {
      unit: 'Ủy ban nhân dân xã Cẩm Giàng',
      superior: null,
      issuer: ['ỦY BAN NHÂN DÂN', 'XÃ CẨM GIÀNG'],
      place: 'Cẩm Giàng',
      symbol: 'BC-UBND',
      signer: '',
    },
    targetPoints: null,
  });
});

test('the letterhead and the target are set, and go back to what is usual', async () => {
  const line = openCommandLine();
  await line.run('org', 'set', '--name', 'UBND phường Kiến Hưng');

  const set = await line.run(
    'org',
    'set',
    ...['--issuer', 'Văn phòng/Phường Kiến Hưng', '--place', 'Hà Nội', '--post', 'Phó Chủ tịch'],
    ...['--recipients', 'Sở Nội vụ (b/c);|- Ban Chỉ đạo|Lưu: VT.', '--target', '92,5', '--json'],
  );
  expect(set.json).toMatchObject({
    head: {
      issuer: ['VĂN PHÒNG', 'PHƯỜNG KIẾN HƯNG'],
      place: 'Hà Nội',
      post: 'PHÓ CHỦ TỊCH',
      recipients: ['Sở Nội vụ (b/c)', 'Ban Chỉ đạo', 'Lưu: VT'],
    },
    targetPoints: 92.5,
  });

  const back = await line.run('org', 'set', '--issuer', '', '--recipients', '', '--target', '', '--json');
  expect(back.json).toMatchObject({
    head: { issuer: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG KIẾN HƯNG'], place: 'Hà Nội' },
    targetPoints: null,
  });
  expect(back.json.head.recipients.at(-1)).toBe('Lưu: VT');
  expect(await line.run('org', 'set', '--target', 'nhiều')).toMatchObject({ code: 2 });
});

test('reminders of an instant: who, what, and nothing at night or on a day off', async () => {
  const line = openCommandLine();
  await line.run('plan', 'import', await planFile(line, ROWS));
  const at = async (instant: string) => (await line.run('remind', '--at', instant, '--json')).json;

  const due = await at('2026-06-30T08:00:00+07:00');
  expect(due.at).toBe('2026-06-30T01:00:00.000Z');
  expect(due.messages.map(({ member }: { member: string }) => member)).toEqual(
    expect.arrayContaining(['Hoàng Văn Bình', 'CC Tài chính - Kế toán']),
  );
  expect(due.messages[0]).toMatchObject({
    reachable: false,
    items: [expect.objectContaining({ dueOn: expect.any(String) })],
  });
  expect(await at('2026-06-30')).toEqual(due);
  expect((await at('2026-06-30T03:00:00+07:00')).messages).toEqual([]);
  expect((await at('2026-06-28T08:00:00')).messages).toEqual([]);
});

test('demo fills an empty database, and again only over samples', async () => {
  const line = openCommandLine({ now: '2026-11-23T02:00:00Z' });

  expect(await line.run('demo', '--reset', '--json')).toMatchObject({
    code: 0,
    json: { year: 2026, members: 8 },
  });
  expect((await line.run('org', 'show', '--json')).json).toMatchObject({ code: 'MAU-0001' });
  expect(await line.run('demo')).toMatchObject({ code: 1 });
  expect(await line.run('demo', '--reset')).toMatchObject({ code: 0 });
  expect(await members(line)).toHaveLength(8);
});

test('demo leaves a real plan alone unless it is forced', async () => {
  const line = openCommandLine();
  const file = path.join(line.folder, 'plan.csv');
  writeFileSync(file, PLAN_CSV);
  await line.run('plan', 'import', file, '--year', '2026');

  const refused = await line.run('demo', '--reset');
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(await members(line)).toHaveLength(2);

  expect(await line.run('demo', '--reset', '--force')).toMatchObject({ code: 0 });
  expect(await members(line)).toHaveLength(8);
});

test('verify finds evidence that was changed', async () => {
  const line = openCommandLine();
  const [{ id }] = [
    (
      await line.run(
        'member',
        'add',
        '--name',
        'Trần Thị Lan',
        '--position',
        '',
        '--role',
        'OFFICIAL',
        '--json',
      )
    ).json,
  ];
  const sha256 = await openVault(line.folder).keep(new TextEncoder().encode('minh chứng'));
  const store = openStore(line.environment.DATABASE_URL);
  await store.commune(1).evidence.add(
    {
      file: { sha256, size: 11, mime: 'text/plain' },
      originalName: 'a.txt',
      caption: '',
      sentById: id,
      batch: null,
    },
    new Date(),
  );
  await store.close();
  expect(await line.run('verify', '--json')).toMatchObject({ code: 0, json: { ok: true } });

  appendFileSync(fileUnder(line.folder, sha256), 'x');

  const { code, json } = await line.run('verify', '--json');
  expect(code).toBe(1);
  expect(json.organisations[0].files).toEqual({ checked: 1, bad: [{ sha256, found: 'changed' }] });
});

type Line = ReturnType<typeof openCommandLine>;

async function planFile(line: Line, rows: Parameters<typeof workbook>[0]): Promise<string> {
  const file = path.join(line.folder, `ke-hoach-${readdirSync(line.folder).length}.xlsx`);
  writeFileSync(file, await workbook(rows));
  return file;
}

async function members(line: Line) {
  return (await line.run('member', 'list', '--json')).json;
}

function fileUnder(folder: string, sha256: string): string {
  return path.join(folder, 'evidence', sha256.slice(0, 2), sha256);
}
