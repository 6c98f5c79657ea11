import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, heardArgs, heardKeys, openPhones, type Standing } from '#test/support/phones.ts';
import { withPlan } from '#test/support/plan.ts';

const TODAY: Day = '2026-06-10';

async function openOffice() {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, [
    { code: '1.1', lead: 'lan', evidence: ['Kế hoạch', 'Báo cáo'] },
    { code: '1.2', lead: 'lan', evidence: ['Ảnh phát thanh'] },
    { code: '1.3', lead: 'lan', evidence: ['Biên bản'] },
  ]);
  const phones = await openPhones(commune);
  const lan = phones.phoneOf('lan');
  const shelf = async (code: string) =>
    (await commune.commune.evidence.of([(await plan.criterion(code, TODAY)).id])).map(
      ({ evidence }) => evidence,
    );
  return {
    commune,
    lan,
    loan: phones.phoneOf('loan'),
    shelf,
    criterion: (code: string) => plan.criterion(code, TODAY),
    async sendsAlbum(caption: string, photos = ['a', 'b', 'c']): Promise<Standing | null> {
      for (const [at, bytes] of photos.entries())
        await lan.sends({ bytes, album: 'x', ...(at === 0 ? { caption } : {}) });
      return lan.sees().at(-1) ?? null;
    },
    async pagesOf(sha256: string): Promise<number> {
      return (await PDFDocument.load(await commune.vault.read(sha256))).getPageCount();
    },
  };
}

test('of photos of a paper is one document by itself, and loose again at a press', async () => {
  const { lan, sendsAlbum, shelf, pagesOf, criterion } = await openOffice();

  const said = await sendsAlbum('1.1');

  expect(heardArgs({ said, notice: null }, 'evidence-bound')).toMatchObject({ code: '1.1', pages: 3 });
  expect(heardArgs({ said, notice: null }, 'evidence-sufficiency')).toMatchObject({ there: 1, asked: 2 });
  const [piece, ...rest] = await shelf('1.1');
  expect(rest).toEqual([]);
  expect(await pagesOf(piece?.sha256 ?? '')).toBe(3);

  const apart = await lan.presses(said, 'minhchung.tach');
  expect(heardKeys(apart)[0]).toBe('evidence-apart');
  expect((await criterion('1.1')).pieces).toHaveLength(3);
  const again = await lan.presses(apart.said, 'minhchung.ghep');
  expect(heardArgs(again, 'evidence-bound')).toMatchObject({ pages: 3 });
});

test.each(['1.2', '1.1 ảnh hội nghị'])(
  'of photos that are photos (%s) stays loose; a press binds it',
  async (caption) => {
    const { lan, sendsAlbum } = await openOffice();

    const said = await sendsAlbum(caption);

    expect(heardArgs({ said, notice: null }, 'evidence-filed')).toMatchObject({ pieces: 3 });
    expect(callsOf({ said }).filter((call) => call.startsWith('minhchung.thay'))).toEqual([]);
    const bound = await lan.presses(said, 'minhchung.ghep');
    expect(heardArgs(bound, 'evidence-bound')).toMatchObject({ pages: 3 });
  },
);

test('of documents never offers one of them as a better version of another', async () => {
  const { lan } = await openOffice();
  await lan.sends({ name: 'a.pdf', album: 'x', caption: '1.3' });

  const heard = await lan.sends({ name: 'b.pdf', bytes: 'b', album: 'x' });

  expect(callsOf(heard).filter((call) => call.startsWith('minhchung.thay'))).toEqual([]);
});

test('for two criteria is one document for each, moved, taken back and decided for itself', async () => {
  const { lan, loan, sendsAlbum, shelf } = await openOffice();

  const said = await sendsAlbum('1.1, 1.3 báo cáo');
  expect((await shelf('1.1')).length + (await shelf('1.3')).length).toBe(2);
  const [report] = await shelf('1.1');
  const [minutes] = await shelf('1.3');
  expect(report?.sha256).toBe(minutes?.sha256);

  await loan.forges(`duyet.nhan ${report?.id}`);
  await loan.forges(`duyet.tra ${minutes?.id} =wrong-document`);
  expect([(await shelf('1.1'))[0]?.state, (await shelf('1.3'))[0]?.state]).toEqual(['accepted', 'returned']);
  expect(heardKeys(await lan.presses(said, 'hoantac =tin'))).toEqual(['undo-together']);
});

test('with a report for two criteria is taken back whole by /hoantac', async () => {
  const { lan, sendsAlbum, shelf, criterion } = await openOffice();
  await sendsAlbum('1.1, 1.3 xong 40%');

  expect(heardKeys(await lan.says('/hoantac'))).toEqual([
    'progress-undone',
    'progress-undone',
    'evidence-withdrawn',
  ]);
  expect([...(await shelf('1.1')), ...(await shelf('1.3'))]).toEqual([]);
  expect((await criterion('1.3')).occurrences[0]).toMatchObject({ percent: 0 });
});

test('taken back is free to be sent again', async () => {
  const { lan, sendsAlbum, shelf } = await openOffice();
  const said = await sendsAlbum('1.3');
  await lan.presses(said, 'hoantac =tin');
  expect(await shelf('1.3')).toEqual([]);

  const heard = await lan.sends({ bytes: 'a', caption: '1.3' });

  expect(heardKeys(heard)).not.toContain('evidence-known');
  expect(await shelf('1.3')).toHaveLength(1);
});

test('without a criterion is bound once it was chosen', async () => {
  const { lan, sendsAlbum, shelf } = await openOffice();
  const which = await sendsAlbum('');

  await lan.presses(which, 'minhchung.gan 3 1.3');

  expect(heardArgs({ said: lan.sees().at(-1) ?? null, notice: null }, 'evidence-bound')).toMatchObject({
    pages: 3,
  });
  expect(await shelf('1.3')).toHaveLength(1);
});
