import { expect, test } from 'vitest';
import { openCommune } from '#test/support/commune.ts';
import { heardArgs, heardKeys, openPhones, type Standing } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

const OFFICE: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', due: '2026-12-01' },
  { code: '1.2', lead: ['lan', 'minh'], due: '2026-12-01' },
  { code: '2.1', lead: 'minh', due: '2026-12-01' },
];

/** A commune in which the chairman has directed something about a criterion, and may write that message anew. */
async function directed(words: string) {
  const commune = await openCommune({ today: '2026-06-10' });
  await withPlan(commune, OFFICE);
  const phones = await openPhones(commune);
  const thanh = phones.phoneOf('thanh');
  const { ownId } = await thanh.says(words);
  const letters = (who: string) => phones.chat(who).filter(({ kind }) => kind === 'directive');
  return {
    ...commune,
    lan: phones.phoneOf('lan'),
    minh: phones.phoneOf('minh'),
    thanh,
    phones,
    letters,
    /** The letter that came first. */
    old: (who: string): Standing | null => letters(who)[0] ?? null,
    edits: (text: string) => thanh.says(text, { edits: ownId }),
    open: () => commune.commune.directives.open(),
  };
}

const linesOf = (standing: Standing | null | undefined) =>
  standing?.message.lines.flatMap((line) => (line ? [line.key] : [])) ?? [];

test('an edited directive takes the place of the one before', async () => {
  const { edits, open, letters } = await directed('/chidao 1.1 họp với Sở trước thứ Sáu');

  const said = await edits('/chidao 1.1 họp với Sở trước thứ Năm');

  expect(heardKeys(said).slice(0, 2)).toEqual(['directive-replaced-before', 'directive-sent']);
  expect(await open()).toMatchObject([{ text: 'họp với Sở trước thứ Năm', dueOn: '2026-06-11' }]);
  expect(letters('lan').map(linesOf)).toEqual([
    ['directive-title', 'directive-about', 'directive-text', 'directive-due'],
    ['directive-takes-place', 'directive-title', 'directive-about', 'directive-text', 'directive-due'],
  ]);
});

test.each(['chidao.nhan', 'chidao.traodoi'])('%s on the old letter shows the one in force', async (word) => {
  const { edits, open, lan, old, thanh, commune } = await directed('/chidao 1.1 họp trước thứ Sáu');
  await edits('/chidao 1.1 họp trước thứ Năm');
  await edits('/chidao 1.1 họp trước thứ Tư tuần sau');
  const before = await commune.audit.newestSeq();
  const heardByLeader = thanh.sees().length;

  const pressed = await lan.presses(old('lan'), word);

  expect(heardArgs(pressed, 'directive-takes-place')).toEqual({ since: '2026-06-10' });
  expect(heardArgs(pressed, 'directive-text')).toEqual({ text: 'họp trước thứ Tư tuần sau' });
  expect(await open()).toMatchObject([{ receipts: [{ acknowledgedAt: null, talkAskedAt: null }] }]);
  expect(await commune.audit.newestSeq()).toBe(before);
  expect(thanh.sees()).toHaveLength(heardByLeader);

  await lan.presses(pressed.said, 'chidao.nhan');
  expect(await open()).toMatchObject([{ receipts: [{ acknowledgedAt: expect.any(Date) }] }]);
});

test.each(['vâng ạ, em rõ', 'xong rồi anh'])(
  '“%s” in reply to the old letter answers no directive',
  async (words) => {
    const { edits, open, lan, old } = await directed('/chidao 1.1 họp trước thứ Sáu');
    await edits('/chidao 1.1 họp trước thứ Năm');

    await lan.says(words, { replyTo: old('lan') });

    expect(await open()).toMatchObject([{ receipts: [{ acknowledgedAt: null, reportedAt: null }] }]);
  },
);

test('after the old one was acknowledged its other buttons show the one in force as well', async () => {
  const { edits, open, lan, old } = await directed('/chidao 1.1 họp trước thứ Sáu');
  const taken = await lan.presses(old('lan'), 'chidao.nhan');
  await edits('/chidao 1.1 họp trước thứ Năm');

  const pressed = await lan.presses(taken.said, 'chidao.xong');

  expect(heardKeys(pressed)[0]).toBe('directive-takes-place');
  expect(await open()).toMatchObject([{ receipts: [{ acknowledgedAt: null, reportedAt: null }] }]);
});

test('who has no part in the one in force hears that the old one is taken back, and cannot answer it', async () => {
  const { edits, lan, minh, old, letters, phones } = await directed('/chidao 1.1 họp trước thứ Sáu');

  await edits('/chidao 2.1 họp trước thứ Sáu');

  expect(linesOf(phones.chat('lan').at(-1))).toEqual(['directive-taken-back', 'directive-text']);
  const refused = await lan.presses(old('lan'), 'chidao.nhan');
  expect(refused.notice?.lines.map((line) => line?.key)).toEqual(['directive-ended']);
  expect(linesOf(letters('minh')[0])[0]).toBe('directive-title');
  expect(minh.sees().length).toBeGreaterThan(0);
});

test('a message edited without a change of its words gives nothing anew', async () => {
  const { edits, open, letters } = await directed('/chidao 1.1 họp trước thứ Sáu');

  expect(heardKeys(await edits('/chidao 1.1  họp trước thứ Sáu'))).toEqual(['directive-sent']);
  expect(await open()).toHaveLength(1);
  expect(letters('lan')).toHaveLength(1);
});

test('a directive that was accepted stays, and words edited since give another', async () => {
  const { edits, open, letters, thanh, phones, lan, old } = await directed('/chidao 1.1 họp trước thứ Sáu');
  const taken = await lan.presses(old('lan'), 'chidao.nhan');
  await lan.presses(taken.said, 'chidao.xong');
  await thanh.presses(phones.chat('thanh').at(-1) ?? null, 'chidao.dat');

  expect(heardKeys(await edits('/chidao 1.1 họp thêm với huyện'))).toEqual(['directive-sent']);
  expect(await open()).toMatchObject([{ text: 'họp thêm với huyện' }]);
  expect(linesOf(letters('lan').at(-1))[0]).toBe('directive-title');
});
