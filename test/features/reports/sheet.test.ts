import { expect, test } from 'vitest';
import { makePaper } from '#app/papers/paper.ts';
import { papers } from '#features/index.ts';
import { wordsIn } from '#test/documents/report/sample-paper.ts';
import { openCommune } from '#test/support/commune.ts';
import { partOf } from '#test/support/office-xml.ts';
import { callsOf, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { withPlan } from '#test/support/plan.ts';
import { argsOf, OFFICE, openOffice } from './office.ts';

test('my month: what fell due, what was done, and what I sent', async () => {
  const { lan, loan, commune } = await openOffice();
  await lan.says('1.2 xong');
  await lan.sends({ caption: '1.2', name: 'bc.pdf' });
  const [piece] = await commune.evidence.waiting();
  await loan.forges(`duyet.nhan ${piece?.evidence.id}`);

  const sheet = await lan.says('/phieuthang');

  expect(heardArgs(sheet, 'sheet-title')).toMatchObject({ kind: 'month', number: 6 });
  expect(heardArgs(sheet, 'sheet-member')).toEqual({ name: 'Trần Thị Lan', position: 'Tư pháp – Hộ tịch' });
  expect(heardArgs(sheet, 'sheet-duties')).toEqual({ leads: 3, supports: 0 });
  expect(heardArgs(sheet, 'sheet-due')).toMatchObject({ due: 2, onTime: 1, overdue: 1 });
  expect(heardArgs(sheet, 'sheet-done')).toEqual({ done: 1, overdue: 2 });
  expect(heardArgs(sheet, 'sheet-evidence')).toEqual({ sent: 1, accepted: 1, returned: 0 });
  expect(argsOf(sheet, 'sheet-row').map(({ code, mark }) => [code, mark])).toEqual([
    ['1.3', 'overdue'],
    ['1.1', 'overdue'],
    ['1.2', 'on-time'],
  ]);
});

test('a month before, as it ended, by button and by number', async () => {
  const { at, lan } = await openOffice();
  at('2026-07-03');
  await lan.says('1.1 xong');
  const july = await lan.says('/phieuthang');

  const june = await lan.presses(july.said, 'phieuthang 2026-06');

  expect(june.said?.id).toBe(july.said?.id);
  expect(argsOf(june, 'sheet-row')).toMatchObject([
    { code: '1.3', mark: 'overdue' },
    { code: '1.1', mark: 'overdue' },
    { code: '1.2', mark: 'overdue' },
  ]);
  expect(heardArgs(await lan.says('/phieuthang 6'), 'sheet-done')).toEqual(heardArgs(june, 'sheet-done'));
  expect(callsOf(june)).toContain('phieuthang 2026-05');
});

test('a month before tells of evidence as it stood at its end, whatever became of it since', async () => {
  const { at, lan, loan, commune } = await openOffice();
  await lan.sends({ caption: '1.2', name: 'bc.pdf' });
  await lan.sends({ caption: '1.1', name: 'kh.pdf' });
  const [kept, gone] = (await commune.evidence.waiting()).map(({ evidence }) => evidence.id);
  const june = heardArgs(await lan.says('/phieuthang'), 'sheet-evidence');
  expect(june).toEqual({ sent: 2, accepted: 0, returned: 0 });

  at('2026-07-03');
  await loan.forges(`duyet.nhan ${kept}`);
  await lan.forges(`minhchung.rut ${gone}`);

  expect(heardArgs(await lan.says('/phieuthang 6'), 'sheet-evidence')).toEqual(june);
});

test('a long month is paged; somebody without duties has an empty sheet; a quarter is no month', async () => {
  const many = Array.from({ length: 12 }, (_, place) => ({ ...OFFICE[0], code: `1.${place + 1}` }));
  const { lan, thanh } = await openOffice(many);

  const first = await lan.says('/phieuthang');
  expect(argsOf(first, 'sheet-row')).toHaveLength(10);
  expect(argsOf(await lan.presses(first.said, 'phieuthang 2026-06 ~2'), 'sheet-row')).toHaveLength(2);
  expect(heardArgs(await thanh.says('/phieuthang'), 'sheet-due')).toMatchObject({ due: 0 });
  expect(heardKeys(await lan.says('/phieuthang quy 2'))).toEqual(['sheet-month-unknown']);
});

test('the sheet comes as a Word file too, of one’s own month and in one’s own chat', async () => {
  const commune = await openCommune({ today: '2026-06-10' });
  await withPlan(commune, [{ code: '1.1', lead: 'lan', due: '2026-06-12', max: 2 }]);
  const phones = await openPhones(commune);
  const lan = phones.phoneOf('lan');

  const heard = await lan.says('/phieuthang');
  await lan.presses(heard.said, 'phieuthang.tep');

  const [order] = lan
    .sees()
    .flatMap(({ kind, message }) => (kind === 'paper' ? [message.attachments[0]?.content] : []));
  expect(order).toEqual({ paper: 'member-sheet', about: `${commune.idOf('lan')} 2026-06` });
  const { house, store } = commune;
  const desk = { house, store, papers, words: wordsIn('vi') };
  const file = await makePaper(desk, commune.commune.organisationId, {
    paper: 'member-sheet',
    about: `${commune.idOf('lan')} 2026-06`,
  });
  if (!file.ok) throw new Error(file.reason);
  expect(file.value.name).toBe('PHIEU-CONG-VIEC-2026-06.docx');
  const xml = await partOf(file.value.bytes, 'word/document.xml');
  expect(xml).toContain('Trần Thị Lan');
  expect(xml).toContain('12/06/2026');
});
