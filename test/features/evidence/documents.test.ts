import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { clamdScanner } from '#documents/virus-scanner.ts';
import { EICAR, startClamd } from '#test/support/clamd.ts';
import { openCommune } from '#test/support/commune.ts';
import { jpegOf, realFile } from '#test/support/files.ts';
import { callsOf, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

const OFFICE: readonly CriterionSketch[] = [
  {
    code: '1.1',
    lead: 'lan',
    max: 2,
    evidence: ['Kế hoạch kiểm tra', 'Biên bản kiểm tra', 'Báo cáo kết quả kiểm tra'],
  },
  { code: '1.2', lead: 'lan', due: 'monthly', evidence: ['Báo cáo tháng'] },
  { code: '1.3', lead: 'lan', evidence: ['Báo cáo kết quả công tác cải cách hành chính quý II (bản ký số)'] },
  { code: '1.4', lead: 'lan', evidence: ['Báo cáo kết quả công tác cải cách hành chính quý II'] },
  { code: '1.5', lead: 'lan', evidence: ['Ảnh niêm yết'] },
];

async function openOffice() {
  const commune = await openCommune({ today: '2026-06-20' });
  const plan = await withPlan(commune, OFFICE);
  const phones = await openPhones(commune);
  return {
    commune,
    phones,
    lan: phones.phoneOf('lan'),
    loan: phones.phoneOf('loan'),
    shelf: async (code: string) =>
      (await commune.commune.evidence.of([(await plan.criterion(code, '2026-06-20')).id])).map(
        ({ evidence }) => evidence,
      ),
    criterion: (code: string) => plan.criterion(code, '2026-06-20'),
  };
}

test('a report born digital is read, held against what is asked for, and offered to a criterion like it', async () => {
  const { lan, shelf } = await openOffice();

  const heard = await lan.sends({ name: 'scan01.pdf', bytes: realFile('bao-cao-quy-2.pdf'), caption: '1.3' });

  expect(heardArgs(heard, 'evidence-facts')).toMatchObject({
    kind: 'report',
    number: '45/BC-UBND',
    date: '2026-06-14',
    signer: 'Hoàng Văn Bách',
  });
  expect(heardArgs(heard, 'evidence-sufficiency')).toMatchObject({ there: 1, asked: 1, missing: 'none' });
  expect(heardKeys(heard)).toContain('evidence-misfit-unsigned');
  expect(callsOf(heard)).toContain('minhchung.gan 1 1.4');
  expect(await shelf('1.3')).toMatchObject([{ documentNumber: '45/BC-UBND', periodFrom: '2026-04-01' }]);

  const also = await lan.presses(heard.said, 'minhchung.gan 1 1.4');
  expect(heardArgs(also, 'evidence-filed')).toMatchObject({ code: '1.4' });
});

test('a monthly duty: which months are there and which are missing', async () => {
  const { lan } = await openOffice();
  for (const month of [1, 3, 5])
    await lan.sends({ bytes: `t${month}`, caption: `1.2 báo cáo tháng ${month}` });

  const heard = await lan.sends({ bytes: 't6', caption: '1.2 báo cáo tháng 6' });

  expect(heardArgs(heard, 'evidence-sufficiency')).toMatchObject({
    there: 4,
    asked: 6,
    missing: 'báo cáo',
    periodNumber: '2, 4',
  });
});

test('what does not fit is said in one line each', async () => {
  const { lan } = await openOffice();

  const other = await lan.sends({ bytes: realFile('quyet-dinh.docx'), name: 'a.docx', caption: '1.4' });
  expect(heardArgs(other, 'evidence-misfit-kind')).toMatchObject({ kind: 'decision' });
  const old = await lan.sends({ bytes: 'old', caption: '1.2@2026-05 BC 9/BC-UBND ngày 14/6/2024 tháng 5' });
  expect(heardArgs(old, 'evidence-misfit-year')).toEqual({ date: '2024-06-14', year: '2026' });
});

test('which of three documents it is: one tap, or none', async () => {
  const { lan, criterion } = await openOffice();

  const heard = await lan.sends({ caption: '1.1' });
  expect(heardKeys(heard)).toContain('evidence-which-document');
  const [, record] = (await criterion('1.1')).requirements;
  const named = await lan.presses(heard.said, `minhchung.loai 1 1.1 ${record?.id}`);

  expect(heardKeys(named)).not.toContain('evidence-which-document');
  expect((await criterion('1.1')).pieces).toMatchObject([{ requirementId: record?.id }]);
});

test('number and date are asked for with one tap, and may be typed', async () => {
  const { lan, shelf } = await openOffice();
  const heard = await lan.sends({ caption: '1.5' });
  await lan.presses(heard.said, 'minhchung.chitiet 1');

  expect(heardKeys(await lan.says('không nhớ'))).toEqual(['evidence-describe-again']);
  const told = await lan.says('45/BC-UBND ngày 14/6/2026');

  expect(heardArgs(told, 'evidence-facts')).toMatchObject({ number: '45/BC-UBND', date: '2026-06-14' });
  expect(await shelf('1.5')).toMatchObject([{ documentNumber: '45/BC-UBND', documentDate: '2026-06-14' }]);
});

test('a returned piece is replaced by the next; the old version stays and the reviewer sees it', async () => {
  const { lan, loan, criterion } = await openOffice();
  await lan.sends({ name: 'ban mo.jpg', caption: '1.5' });
  await loan.forges('duyet.tra 1 =unreadable');

  const again = await lan.sends({ name: 'ban ro.jpg', bytes: 'sharp', caption: '1.5' });

  expect(heardArgs(again, 'evidence-replaces')).toMatchObject({ name: 'ban mo.jpg', state: 'returned' });
  expect((await criterion('1.5')).evidence).toEqual({ submitted: 1, accepted: 0, returned: 0 });
  const shown = await loan.says('/duyet');
  expect(heardArgs(shown, 'review-version')).toMatchObject({ name: 'ban mo.jpg', reason: 'unreadable' });
  const apart = await lan.presses(again.said, 'minhchung.thay 2 0');
  expect(heardKeys(apart)).not.toContain('evidence-replaces');
  expect((await criterion('1.5')).evidence).toMatchObject({ submitted: 1, returned: 1 });
});

test('an address is evidence without how it is reached as well; a site that is only spoken of is none', async () => {
  const { lan, shelf } = await openOffice();

  await lan.says('1.5 minhson.gov.vn/tin/niem-yet-2026');
  expect(await shelf('1.5')).toMatchObject([
    { form: 'link', url: 'https://minhson.gov.vn/tin/niem-yet-2026' },
  ]);

  await lan.says('1.5 trang minhson.gov.vn đang bị lỗi');
  expect(await shelf('1.5')).toHaveLength(1);
});

test('a link is evidence, and an explanation stands in lieu, marked as such', async () => {
  const { lan, loan, shelf } = await openOffice();

  const link = await lan.says('1.5 https://minhson.gov.vn/tin/niem-yet-2026');
  expect(heardArgs(link, 'evidence-filed')).toMatchObject({ code: '1.5' });
  expect(await shelf('1.5')).toMatchObject([
    { form: 'link', url: 'https://minhson.gov.vn/tin/niem-yet-2026' },
  ]);

  await lan.forges('minhchung.giaitrinh 1.4');
  const told = await lan.says('Chưa có báo cáo riêng, nội dung nằm trong báo cáo 6 tháng của xã.');
  expect(heardKeys(told)).toContain('evidence-explained');
  await loan.says('/duyet');
  const [piece] = await shelf('1.4');
  expect(piece).toMatchObject({ form: 'explanation', state: 'submitted' });
});

test('a file of which nothing is known is no better version of a link that was returned', async () => {
  const { lan, loan, shelf } = await openOffice();
  await lan.says('1.1 https://sotuphap.example.vn/vb/12');
  await loan.forges('duyet.tra 1 =wrong-document');

  const file = await lan.sends({ name: 'IMG_001.pdf', caption: '1.1' });

  expect(heardKeys(file)).not.toContain('evidence-replaces');
  expect(await shelf('1.1')).toHaveLength(2);
});

test('several photos of a paper become one PDF in order, upright; the photos are kept, and there is a way back', async () => {
  const { lan, loan, commune, criterion } = await openOffice();
  const page = (orientation: number, background: string) =>
    sharp({ create: { width: 400, height: 300, channels: 3, background } })
      .withMetadata({ orientation })
      .jpeg()
      .toBuffer();
  await lan.sends({ bytes: await page(6, '#fff'), caption: '1.4' });
  const second = await lan.sends({ bytes: await page(1, '#eee'), caption: '1.4' });

  const bound = await lan.presses(second.said, 'minhchung.ghep');

  expect(heardArgs(bound, 'evidence-bound')).toMatchObject({ code: '1.4', pages: 2 });
  expect((await criterion('1.4')).pieces).toHaveLength(1);
  const [piece] = await commune.commune.evidence.of([(await criterion('1.4')).id]);
  const pdf = await PDFDocument.load(await commune.vault.read(piece?.evidence.sha256 ?? ''));
  const sizes = pdf.getPages().map((each) => Math.sign(each.getHeight() - each.getWidth()));
  expect(sizes).toEqual([1, -1]);
  expect(await commune.commune.evidence.files()).toHaveLength(3);
  expect(heardArgs(await loan.says('/nhatky 1.4'), 'timeline-evidence-deed')).toMatchObject({
    action: 'evidence-bound',
    file: expect.stringMatching(/\.pdf$/),
  });

  await lan.presses(bound.said, 'minhchung.tach');
  expect((await criterion('1.4')).pieces).toHaveLength(2);
});

test('the coordinator changes what is asked for', async () => {
  const { lan, loan, criterion } = await openOffice();
  const shelf = await loan.says('/minhchung 1.5');
  await loan.presses(shelf.said, 'yeucau 1.5');
  await loan.forges('yeucau.them 1.5');
  const added = await loan.says('02 biên bản niêm yết');
  expect(heardArgs(added, 'requirement-added')).toEqual({ text: '02 biên bản niêm yết' });
  expect((await criterion('1.5')).requirements).toMatchObject([{}, { kind: 'minutes', count: 2 }]);

  const [photo] = (await criterion('1.5')).requirements;
  await loan.forges(`yeucau.bo ${photo?.id}`);

  expect((await criterion('1.5')).requirements).toMatchObject([{ text: '02 biên bản niêm yết' }]);
  expect(heardKeys(await lan.forges(`yeucau.bo ${photo?.id}`))).toEqual(['not-your-role']);
});

test.each([
  ['van-ban-thuong.pdf', realFile('van-ban-mat.pdf')],
  ['van-ban-thuong.docx', realFile('van-ban-mat.docx')],
  ['van-ban-thuong.txt', Buffer.from('UBND XÃ CẨM GIÀNG\nMẬT\nBÁO CÁO\n')],
])(
  'a secret that only its first page (%s) tells is refused, and nothing of it is kept',
  async (name, bytes) => {
    const { lan, commune } = await openOffice();

    const heard = await lan.sends({ name, bytes, caption: '1.4' });

    expect(heardKeys(heard)).toEqual(['evidence-secret-inside']);
    expect(await commune.commune.evidence.files()).toEqual([]);
    expect(await commune.commune.evidence.countBy(commune.idOf('lan'))).toBe(0);
  },
);

test('a program in a document’s clothes is refused, and nothing of it is kept', async () => {
  const { lan, commune } = await openOffice();

  const heard = await lan.sends({ name: 'bao cao.pdf', bytes: Buffer.from('MZ a program'), caption: '1.4' });

  expect(heardArgs(heard, 'evidence-unfit')).toEqual({ name: 'bao cao', why: 'executable' });
  expect(await commune.commune.evidence.files()).toEqual([]);
});

test('a daemon that finds something keeps the file out; one that does not answer as well', async () => {
  const { socket } = await startClamd();
  expect(await clamdScanner(socket).scan(jpegOf('clean'))).toBe('clean');
  expect(await clamdScanner(socket).scan(EICAR)).toBe('infected');
  expect(await clamdScanner(`${socket}.gone`).scan(jpegOf('x'))).toBe('unreachable');
});
