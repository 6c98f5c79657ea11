import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openCommune } from '#test/support/commune.ts';
import { pdfOf } from '#test/support/files.ts';
import { callsOf, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

const TODAY: Day = '2026-06-10';

const OFFICE: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', max: 2, evidence: ['Kế hoạch', 'Báo cáo'] },
  { code: '1.2', lead: 'lan', max: 3, evidence: ['Ảnh phát thanh'] },
  { code: '1.3', lead: 'lan', due: 'monthly', evidence: ['Báo cáo tháng'] },
  { code: '2.1', lead: 'minh', evidence: ['Văn bản'] },
];

async function openOffice(criteria = OFFICE) {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, criteria);
  const phones = await openPhones(commune);
  const count = async (code: string) => (await plan.criterion(code, TODAY)).evidence.submitted;
  return {
    commune,
    plan,
    phones,
    count,
    lan: phones.phoneOf('lan'),
    minh: phones.phoneOf('minh'),
    files: () => commune.commune.evidence.files(),
    shelf: async (code: string) => commune.commune.evidence.of([(await plan.criterion(code, TODAY)).id]),
  };
}

test('a photo with the code as its caption is kept and counted, and the bytes are in the vault', async () => {
  const { lan, commune, shelf, files } = await openOffice();

  const heard = await lan.sends({ name: 'ke hoach.pdf', bytes: 'the plan', caption: '1.1' });

  expect(heardArgs(heard, 'evidence-filed')).toMatchObject({ code: '1.1', pieces: 1 });
  expect(heardArgs(heard, 'evidence-sufficiency')).toMatchObject({ there: 1, asked: 2, missing: 'báo cáo' });
  expect(callsOf(heard)).toEqual([
    'minhchung.chitiet 1',
    'capnhat 1.1 =done',
    'minhchung 1.1',
    'minhchung.chuyen 1',
    'hoantac =tin',
  ]);
  expect(await shelf('1.1')).toMatchObject([
    { evidence: { originalName: 'ke hoach.pdf', state: 'submitted' } },
  ]);
  const [file] = await files();
  expect(await commune.vault.read(file?.sha256 ?? '')).toEqual(pdfOf('the plan'));
});

test('who sends for the first time is told what must never be sent', async () => {
  const { lan } = await openOffice();

  expect(heardKeys(await lan.sends({ caption: '1.1' }))).toContain('evidence-first-notice');
  expect(heardKeys(await lan.sends({ caption: '1.1', bytes: 'other' }))).not.toContain(
    'evidence-first-notice',
  );
});

test('after /minhchung and a criterion, files go to it, one after the other', async () => {
  const { lan, count } = await openOffice();
  const missing = await lan.says('/minhchung');
  expect(callsOf(missing).slice(0, 2)).toEqual(['minhchung 1.2', 'minhchung 1.1']);

  const shelf = await lan.presses(missing.said, 'minhchung 1.1');
  expect(heardKeys(shelf)).toContain('evidence-send-now');
  await lan.sends({ bytes: 'one' });
  await lan.sends({ bytes: 'two' });

  expect(await count('1.1')).toBe(2);
});

test('a caption with another code is filed where it says', async () => {
  const { lan, count } = await openOffice();
  await lan.sends({ bytes: 'one', caption: '1.1' });

  const heard = await lan.sends({ bytes: 'two', caption: 'ảnh của 1.2' });

  expect(heardArgs(heard, 'evidence-filed')).toMatchObject({ code: '1.2' });
  expect([await count('1.1'), await count('1.2')]).toEqual([1, 1]);
});

test('words after a file are a report about the same criterion', async () => {
  const { lan, plan } = await openOffice();
  await lan.sends({ caption: '1.2' });

  const heard = await lan.says('xong rồi nhé');

  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ code: '1.2', state: 'done' });
  expect(heardKeys(heard)).not.toContain('progress-evidence-missing');
  expect(await plan.time('1.2', TODAY)).toMatchObject({ state: 'done' });
});

test('words after a file that name another criterion are about that', async () => {
  const { lan, plan } = await openOffice();
  await lan.sends({ caption: '1.2' });

  await lan.says('1.1 được 50%');

  expect(await plan.time('1.1', TODAY)).toMatchObject({ percent: 50 });
  expect(await plan.time('1.2', TODAY)).toMatchObject({ state: 'not_started' });
});

test('a reply to a message about one criterion says where a file belongs', async () => {
  const { lan, count } = await openOffice();
  const card = await lan.says('/tieuchi 1.2');

  await lan.sends({ replyTo: card.said });

  expect(await count('1.2')).toBe(1);
});

test('a caption in words, with the code in it', async () => {
  const { lan, count } = await openOffice();

  await lan.sends({ caption: 'Gửi minh chứng tiêu chí 1.2 ạ' });

  expect(await count('1.2')).toBe(1);
});

test('a caption that begins with a number is no code', async () => {
  const { lan, files } = await openOffice();

  const heard = await lan.sends({ caption: '3 ảnh họp dân' });

  expect(heardKeys(heard)).toContain('evidence-which');
  expect(await files()).toHaveLength(1);
});

test('a month in the caption is the time that is proven', async () => {
  const { lan, plan } = await openOffice();

  const heard = await lan.sends({ caption: '1.3 báo cáo tháng 4' });

  expect(heardArgs(heard, 'evidence-filed')).toMatchObject({
    periodKind: 'month',
    periodNumber: '4',
  });
  expect((await plan.time('1.3', TODAY, '2026-04')).evidence).toMatchObject({ submitted: 1 });
  expect((await plan.time('1.3', TODAY, '2026-01')).evidence).toMatchObject({ submitted: 0 });
});

test('a file alone is kept; the button says what it proves', async () => {
  const { lan, count } = await openOffice();

  const which = await lan.sends();
  expect(heardKeys(which)[0]).toBe('evidence-which');
  const heard = await lan.presses(which.said, 'minhchung.gan 1 1.2');

  expect(heardArgs(heard, 'evidence-filed')).toMatchObject({ code: '1.2' });
  expect(await count('1.2')).toBe(1);
});

test('a question that names a criterion does not say which one a file is for', async () => {
  const { lan, count } = await openOffice();
  const which = await lan.sends();
  expect(heardKeys(which)[0]).toBe('evidence-which');

  await lan.says('hỏi chị giúp em 1.1 cần giấy tờ gì');

  expect(await count('1.1')).toBe(0);
  await lan.says('1.2');
  expect(await count('1.2')).toBe(1);
});

test('“nhầm, rút tệp vừa gửi” takes back the file that was sent last; of an hour ago it is asked which', async () => {
  const { lan, count, commune } = await openOffice();
  await lan.sends({ caption: '1.1' });
  expect(await count('1.1')).toBe(1);

  const heard = await lan.says('nhầm, rút tệp vừa gửi');

  expect(heardKeys(heard)).toContain('evidence-withdrawn');
  expect(await count('1.1')).toBe(0);
  await lan.sends({ caption: '1.2' });
  commune.at(TODAY, 11);
  expect(heardKeys(await lan.says('rút tệp vừa gửi'))).toEqual(['wish-no-file']);
  expect(await count('1.2')).toBe(1);
});

test('the button of a monthly duty says which month', async () => {
  const { lan, plan } = await openOffice([
    { code: '1.3', lead: 'lan', due: 'monthly', evidence: ['Báo cáo'] },
  ]);
  const which = await lan.sends();

  await lan.presses(which.said, 'minhchung.gan 1 1.3@2026-03');

  expect((await plan.time('1.3', TODAY, '2026-03')).evidence).toMatchObject({ submitted: 1 });
});

test('without a period it goes to what was reported done and lacks it, and what follows goes there as well', async () => {
  const { lan, commune, plan } = await openOffice([
    { code: '1.4', lead: 'lan', due: 'quarterly', evidence: ['Biên bản niêm yết'] },
  ]);
  await lan.says('1.4 quý 1 đã xong');

  const first = await lan.sends({ caption: 'biên bản 1.4' });
  const second = await lan.sends({ caption: '1.4 phụ lục', bytes: 'another' });

  const quarter = (number: number) => ({ periodKind: 'quarter', periodNumber: number });
  expect(heardArgs(first, 'evidence-filed')).toMatchObject(quarter(1));
  expect(heardArgs(second, 'evidence-filed')).toMatchObject(quarter(1));

  commune.at(TODAY, 15);
  const third = await lan.sends({ caption: '1.4', bytes: 'a third' });
  expect(heardArgs(third, 'evidence-filed')).toMatchObject(quarter(2));
  expect(heardArgs(third, 'evidence-rather')).toMatchObject({ why: 'done', ...quarter(1), filedNumber: 2 });
  const moved = await lan.presses(third.said, 'minhchung.chuyen 3 1.4@2026-Q1');
  expect(heardArgs(moved, 'evidence-filed')).toMatchObject(quarter(1));
  expect((await plan.time('1.4', TODAY, '2026-Q1')).evidence).toMatchObject({ submitted: 3 });
});

test.each(['1.2', 'tiêu chí 1.2 ạ', '1,2.'])(
  'a file alone is kept; "%s" says what it proves',
  async (words) => {
    const { lan, count } = await openOffice();
    await lan.sends();

    expect(heardArgs(await lan.says(words), 'evidence-filed')).toMatchObject({ code: '1.2' });
    expect(await count('1.2')).toBe(1);
  },
);

test('somebody else’s file is not theirs to place', async () => {
  const { lan, minh, count } = await openOffice();
  await lan.sends();

  expect(heardKeys(await minh.forges('minhchung.gan 1 2.1'))).toEqual(['evidence-gone']);
  expect(await count('2.1')).toBe(0);
});

test('what proves a criterion is seen by those who work on it and those who steer', async () => {
  const { lan, minh, phones } = await openOffice();
  await lan.sends({ caption: '1.2' });

  expect(heardKeys(await minh.says('/minhchung 1.2'))).toEqual(['criterion-not-yours']);
  expect(heardKeys(await minh.forges('minhchung.xem 1'))).toEqual(['criterion-not-yours']);
  for (const each of [lan, phones.phoneOf('thanh')])
    expect(heardKeys(await each.says('/minhchung 1.2'))).toContain('evidence-shelf');
});

test('an album whose first piece has the caption goes there as a whole', async () => {
  const { lan, count } = await openOffice();

  await lan.sends({ bytes: 'a', album: 'x', caption: '1.2' });
  await lan.sends({ bytes: 'b', album: 'x' });
  const last = await lan.sends({ bytes: 'c', album: 'x' });

  expect(heardArgs(last, 'evidence-filed')).toMatchObject({ code: '1.2', pieces: 3 });
  expect(await count('1.2')).toBe(3);
});

test('so does one whose caption comes last', async () => {
  const { lan, count } = await openOffice();

  await lan.sends({ bytes: 'a', album: 'x' });
  await lan.sends({ bytes: 'b', album: 'x' });
  const last = await lan.sends({ bytes: 'c', album: 'x', caption: '1.2' });

  expect(heardArgs(last, 'evidence-filed')).toMatchObject({ code: '1.2', pieces: 3 });
  expect(await count('1.2')).toBe(3);
});

test('and one without any caption, once its criterion is chosen', async () => {
  const { lan, count } = await openOffice();
  await lan.sends({ bytes: 'a', album: 'x' });
  const which = await lan.sends({ bytes: 'b', album: 'x' });
  expect(heardArgs(which, 'evidence-which')).toMatchObject({ pieces: 2 });

  await lan.presses(which.said, 'minhchung.gan 2 1.2');

  expect(await count('1.2')).toBe(2);
});

test('an album about two criteria, and about a month, is so with every piece', async () => {
  const { lan, count, plan } = await openOffice();

  await lan.sends({ bytes: 'a', album: 'x', caption: '1.1, 1.2' });
  await lan.sends({ bytes: 'b', album: 'x' });
  expect([await count('1.1'), await count('1.2')]).toEqual([2, 2]);

  await lan.sends({ name: 'c.pdf', album: 'y', caption: '1.3 tháng 5' });
  await lan.sends({ name: 'd.pdf', bytes: 'd', album: 'y' });
  expect((await plan.time('1.3', TODAY, '2026-05')).evidence).toMatchObject({ submitted: 2 });
});

test('two albums of one person do not mix', async () => {
  const { lan, count } = await openOffice();

  await lan.sends({ name: 'a.pdf', bytes: 'a', album: 'x', caption: '1.1' });
  await lan.sends({ name: 'b.pdf', bytes: 'b', album: 'y', caption: '1.2' });
  await lan.sends({ name: 'c.pdf', bytes: 'c', album: 'x' });

  expect([await count('1.1'), await count('1.2')]).toEqual([2, 1]);
});

test('the same bytes for the same criterion are kept once, and it is said so', async () => {
  const { lan, count, files } = await openOffice();
  await lan.sends({ bytes: 'same', caption: '1.2' });

  const heard = await lan.sends({ bytes: 'same', caption: '1.2', name: 'another.jpg' });

  expect(heardArgs(heard, 'evidence-known')).toMatchObject({ code: '1.2', by: 'Trần Thị Lan' });
  expect(await count('1.2')).toBe(1);
  expect(await files()).toHaveLength(1);
});

test('the same bytes prove another criterion as well', async () => {
  const { lan, count, files } = await openOffice();
  await lan.sends({ bytes: 'same', caption: '1.1' });

  const heard = await lan.sends({ bytes: 'same', caption: '1.1, 1.2' });

  expect(heardKeys(heard)).toEqual(['evidence-known', 'evidence-filed', 'evidence-sufficiency']);
  expect([await count('1.1'), await count('1.2')]).toEqual([1, 1]);
  expect(await files()).toHaveLength(1);
});

test('what was returned may be sent again as it is', async () => {
  const { lan, count, commune } = await openOffice();
  await lan.sends({ bytes: 'same', caption: '1.2' });
  await commune.commune.evidence.setState(1, 'returned', new Date());

  const heard = await lan.sends({ bytes: 'same', caption: '1.2' });

  expect(heardKeys(heard)).toContain('evidence-filed');
  expect(await count('1.2')).toBe(1);
});

test('two criteria in one caption: the piece proves both', async () => {
  const { lan, count } = await openOffice();

  const heard = await lan.sends({ caption: '1.1 và 1.2' });

  expect(heardKeys(heard).filter((key) => key === 'evidence-filed')).toHaveLength(2);
  expect([await count('1.1'), await count('1.2')]).toEqual([1, 1]);
});

test('one of two that is not theirs: filed where it may, and the other is named', async () => {
  const { lan, count } = await openOffice();

  const heard = await lan.sends({ caption: '1.1 và 2.1' });

  expect(heardArgs(heard, 'evidence-filed')).toMatchObject({ code: '1.1' });
  expect(heardArgs(heard, 'criterion-not-yours')).toEqual({ code: '2.1' });
  expect([await count('1.1'), await count('2.1')]).toEqual([1, 0]);
});

test.each([
  ['2.1', 'criterion-not-yours'],
  ['Văn bản của 2.1', 'criterion-not-yours'],
  ['9.9', 'criterion-unknown'],
])(
  'with the caption "%s" a file is kept, nothing is proven, and it is asked what it is for',
  async (caption, why) => {
    const { lan, count, files } = await openOffice();

    const heard = await lan.sends({ caption });

    expect(heardKeys(heard).slice(0, 2)).toEqual([why, 'evidence-which']);
    expect(await count('2.1')).toBe(0);
    expect(await files()).toHaveLength(1);
    await lan.says('1.2');
    expect(await count('1.2')).toBe(1);
  },
);

test.each([
  { name: 'Quyết định (MẬT).pdf' },
  { caption: '1.1 tài liệu TỐI MẬT' },
  { caption: 'tuyệt mật' },
  { name: 'cong-van-MAT.pdf', caption: '1.1' },
  { name: 'công văn M\u200bẬT.pdf', caption: '1.1' },
])('a document that says it is secret is refused before it is fetched: %o', async (file) => {
  const { lan, files } = await openOffice();

  const heard = await lan.sends(file);

  expect(heardKeys(heard)).toEqual(['evidence-secret']);
  expect(heard.fetched).toBe(false);
  expect(await files()).toEqual([]);
});

test.each([
  'Quy chế bảo mật',
  'Ủy ban Mặt trận Tổ quốc',
  'UY BAN MAT TRAN',
  'đổi mật khẩu',
  'CCCD_MAT_TRUOC',
  'KHONG DUNG TIEN MAT',
])('"%s" is no secret', async (caption) => {
  const { lan, files } = await openOffice();

  await lan.sends({ caption: `1.1 ${caption}` });

  expect(await files()).toHaveLength(1);
});

test.each([
  [{ size: 21 * 1024 * 1024 }, 'file-too-big', false],
  [{ size: null, fetched: { status: 'too-big' as const } }, 'file-too-big', true],
  [{ fetched: { status: 'gone' as const } }, 'file-gone', true],
  [{ fetched: { status: 'fetched' as const, bytes: new Uint8Array() } }, 'file-empty', true],
])('a file that cannot be had is said so: %o', async (file, reason, fetched) => {
  const { lan, files } = await openOffice();

  const heard = await lan.sends({ ...file, caption: '1.1' });

  expect(heardKeys(heard)).toEqual([reason]);
  expect(heard.fetched).toBe(fetched);
  expect(await files()).toEqual([]);
});

test('a supervisor’s file is refused and not fetched; so is a stranger’s', async () => {
  const { phones, files } = await openOffice();

  const heard = await phones.phoneOf('hoa').sends({ caption: '1.1' });
  const strange = await phones.stranger.sends({ caption: '1.1' });

  expect(heardKeys(heard)).toEqual(['not-your-role']);
  expect([heard.fetched, strange.fetched]).toEqual([false, false]);
  expect(await files()).toEqual([]);
});

test('what lacks its documents is listed, most points first, reported done as well', async () => {
  const { lan } = await openOffice(OFFICE.filter(({ code }) => code !== '1.3'));
  await lan.says('1.1 xong');

  const heard = await lan.says('/minhchung');
  expect(heardArgs(heard, 'evidence-missing-title')).toEqual({ count: 2 });
  expect(callsOf(heard)).toEqual(['minhchung 1.2', 'minhchung 1.1']);

  await lan.sends({ bytes: 'a', caption: '1.1' });
  await lan.sends({ bytes: 'b', caption: '1.2' });
  expect(callsOf(await lan.says('/minhchung'))).toEqual(['minhchung 1.1']);
  await lan.sends({ bytes: 'c', caption: '1.1' });
  expect(heardKeys(await lan.says('/minhchung'))).toEqual(['evidence-none-missing']);
});

test('the trail says what was filed, by whom and under which hash', async () => {
  const { lan, commune } = await openOffice();

  await lan.sends({ bytes: 'the plan', caption: '1.1' });

  const [deed] = await commune.commune.audit.latest(1);
  const [file] = await commune.commune.evidence.files();
  expect(deed).toMatchObject({
    action: 'evidence-filed',
    subject: 'criterion:1.1',
    actorName: 'Trần Thị Lan',
    details: { sha256: file?.sha256 },
  });
});

test('of a duty that is behind by months, a file without a month says where it went, with a tap for the others', async () => {
  const { lan, plan } = await openOffice([
    { code: '1.3', lead: 'lan', due: 'monthly', evidence: ['Báo cáo'] },
  ]);

  const heard = await lan.sends({ caption: '1.3' });

  expect(heardArgs(heard, 'evidence-rather')).toMatchObject({
    why: 'open',
    filedKind: 'month',
    filedNumber: '1',
  });
  const moves = callsOf(heard).filter((call) => call.startsWith('minhchung.chuyen 1 '));
  expect(moves).toEqual(['2026-04', '2026-05', '2026-06'].map((month) => `minhchung.chuyen 1 1.3@${month}`));
  await lan.presses(heard.said, 'minhchung.chuyen 1 1.3@2026-05');
  expect((await plan.time('1.3', TODAY, '2026-05')).evidence).toMatchObject({ submitted: 1 });
  expect(heardKeys(await lan.sends({ caption: '1.3 tháng 2', bytes: 'of february' }))).not.toContain(
    'evidence-rather',
  );
});

test.each(['1.2 xong rồi nhưng còn thiếu minh chứng', '1.2 trình ký rồi'])(
  'a file without words after "%s" is offered to that first',
  async (said) => {
    const { lan, count } = await openOffice();
    await lan.says(said);

    const asked = await lan.sends();

    expect(callsOf(asked)).toEqual(expect.arrayContaining(['minhchung.gan 1 1.1', 'minhchung.gan 1 1.2']));
    expect(callsOf(asked)[0]).toBe('minhchung.gan 1 1.2');
    await lan.presses(asked.said, 'minhchung.gan 1 1.2');
    expect(await count('1.2')).toBe(1);
  },
);

test('a link after a report is offered to that as well; long after it the most urgent comes first again', async () => {
  const { lan, commune } = await openOffice();
  await lan.says('1.2 xong rồi');
  expect(callsOf(await lan.says('https://minhson.gov.vn/tin/1'))[0]).toBe('minhchung.gan 1 1.2');
  commune.at(TODAY, 15);
  expect(callsOf(await lan.says('https://minhson.gov.vn/tin/2'))).not.toContain('minhchung.gan 2 1.2');
});

test.each(['nhầm rồi, link đó của 1.2 mà', 'cái link đó là của 1.2 ạ', 'nhầm, 1.2'])(
  '"%s" moves what was filed last',
  async (words) => {
    const { lan, count, commune } = await openOffice();
    await lan.says('1.1 xong rồi');
    commune.at(TODAY, 9, 5);
    await lan.says('1.1 https://minhson.gov.vn/tin/1');

    expect(heardArgs(await lan.says(words), 'evidence-filed')).toMatchObject({ code: '1.2', form: 'link' });

    expect([await count('1.1'), await count('1.2')]).toEqual([0, 1]);
  },
);
