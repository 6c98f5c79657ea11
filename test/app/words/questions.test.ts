import { expect, test } from 'vitest';
import { openOffice } from '#test/features/support/office.ts';
import type { Person } from '#test/support/commune.ts';
import { callsOf, type Heard, heardArgs, heardKeys } from '#test/support/phones.ts';

const TODAY = '2026-06-10';
const CRITERIA = [
  { code: '1.5', lead: 'lan', due: '2026-06-30', max: 2, lastYear: 1, evidence: ['Báo cáo'] },
  { code: '1.6', lead: 'lan', due: '2026-06-30', max: 2 },
  { code: '2.1', lead: 'minh', due: '2026-06-25', max: 2 },
] as const;

/** Every question the bot waits for an answer to: who is asked, how it comes to be asked, and answers to it. */
interface Question {
  readonly word: string;
  readonly who: Person;
  /** What is said, pressed (`=…`) or sent (`tệp`) so that it is asked. */
  readonly by: string;
  /** An answer that will not do; where there is none, every text is taken. */
  readonly bad?: string;
  /** The longest answer that is taken, where there is a longest. */
  readonly longest?: number;
  /** What is said an hour and more after it was asked. */
  readonly late: string;
}

const QUESTIONS: readonly Question[] = [
  { word: 'chidao', who: 'thanh', by: '/chidao 1.5', longest: 2000, late: 'đẩy nhanh lên nhé' },
  { word: 'chidao.traodoi', who: 'lan', by: '=chidao.traodoi 1', late: 'cần gặp đồng chí' },
  { word: 'chidao.traloi', who: 'thanh', by: '=chidao.traloi 1 {lan}', late: 'cứ thế mà làm' },
  { word: 'phancong', who: 'loan', by: '/phancong', bad: '9.9', late: 'hôm nay trời đẹp' },
  { word: 'phancong.khong', who: 'lan', by: '=phancong.khong 1', longest: 500, late: 'không thuộc lĩnh vực' },
  { word: 'duyet.tra', who: 'loan', by: '=duyet.tra 1', longest: 500, late: 'ảnh mờ quá' },
  { word: 'duyet.tradiem', who: 'loan', by: '=duyet.tradiem 1', longest: 500, late: 'chưa có căn cứ' },
  { word: 'giahan', who: 'lan', by: '/giahan 1.6', bad: '31/2', late: 'chắc giữa tháng sau' },
  { word: 'giahan', who: 'lan', by: '/giahan 1.6', bad: '1/6/2026', late: 'chắc giữa tháng sau' },
  { word: 'giahan.tuchoi', who: 'loan', by: '=giahan.tuchoi 1', late: 'Sở đã chốt ngày' },
  { word: 'giahan.khac', who: 'loan', by: '=giahan.khac 1', bad: '31/2', late: 'giữa tháng sau' },
  { word: 'lichnhac.hoan', who: 'lan', by: '=lichnhac.hoan 1.5', bad: '31/2', late: 'tuần sau' },
  { word: 'lichnhac.vanban', who: 'loan', by: '=lichnhac.vanban target', bad: 'nhiều', late: 'chín mươi' },
  { word: 'lichnhac.vanban', who: 'loan', by: '=lichnhac.vanban place', longest: 3000, late: 'Minh Sơn' },
  { word: 'lichnhac.chot', who: 'loan', by: '=lichnhac.chot', bad: '31', late: '14' },
  { word: 'yeucau.them', who: 'loan', by: '=yeucau.them 1.5', longest: 300, late: 'Biên bản họp thôn' },
  { word: 'yeucau.sua', who: 'loan', by: '=yeucau.sua 1', longest: 300, late: 'Biên bản họp thôn' },
  { word: 'thamdinh', who: 'loan', by: '/thamdinh', late: 'hôm nay trời đẹp' },
  { word: 'nhap', who: 'loan', by: '/nhap', late: 'hôm nay trời đẹp' },
  { word: 'tucham', who: 'lan', by: '/tucham 1.6', bad: '99', late: 'chắc được một nửa' },
  { word: 'tucham.linhvuc', who: 'lan', by: '=tucham.linhvuc 1', bad: '99', late: 'chắc được một nửa' },
  { word: 'tucham.lydo', who: 'lan', by: '=tucham.lydo 1 -', longest: 1000, late: 'thiếu người làm' },
  { word: 'hop.noi', who: 'loan', by: '=hop.noi', longest: 200, late: 'hội trường tầng hai' },
  { word: 'hop.du', who: 'loan', by: '=hop.du', longest: 3000, late: 'các đồng chí ủy viên' },
  { word: 'hop.loi', who: 'thanh', by: '=hop.muc 1', bad: 'ừ', longest: 2000, late: 'cần quan tâm hơn' },
  { word: 'hop.ghi', who: 'loan', by: '=hop.ghi 1', longest: 1000, late: 'cần quan tâm hơn' },
  { word: 'nhapthay', who: 'loan', by: '/nhapthay', bad: '9.9 xong', late: 'hôm nay trời đẹp' },
  { word: 'capnhat', who: 'lan', by: '/capnhat 1.6', late: 'vẫn thế' },
  { word: 'capnhat', who: 'lan', by: '=capnhat 1.6 =blocked', late: 'vẫn thế' },
  { word: 'tieuchi', who: 'lan', by: '/tieuchi', bad: '9.9', late: 'hôm nay trời đẹp' },
  { word: 'nghiphep.ngay', who: 'lan', by: '/nghiphep', bad: 'chưa biết', late: 'chưa biết' },
  { word: 'canbo.sua', who: 'loan', by: '=canbo.sua {lan}', bad: ';', late: 'Trần Thị Lan Anh' },
  { word: 'canbo.them', who: 'loan', by: '=canbo.them', late: 'Đỗ Văn Bình' },
  { word: 'canbo.vaitro', who: 'loan', by: '=canbo.vaitro {lan}', bad: 'vua', late: 'phó phòng' },
  { word: 'gopy', who: 'hoa', by: '=gopy 1.5', longest: 2000, late: 'cần niêm yết rõ hơn' },
  { word: 'gopy.traloi', who: 'lan', by: '=gopy.traloi 1', longest: 2000, late: 'sẽ niêm yết lại' },
  { word: 'minhchung.chitiet', who: 'lan', by: '=minhchung.chitiet 1', bad: 'ừm', late: 'số bốn lăm' },
  {
    word: 'minhchung.giaitrinh',
    who: 'lan',
    by: '=minhchung.giaitrinh 1.5',
    bad: 'ngắn',
    longest: 3000,
    late: 'chưa phát sinh văn bản nào',
  },
  { word: 'minhchung.chuyen', who: 'lan', by: '=minhchung.chuyen 1', bad: '9.9', late: 'cái kia' },
  { word: 'minhchung.gan', who: 'lan', by: 'tệp', bad: '9.9', late: 'cái kia' },
  {
    word: 'giaitrinh.noidung',
    who: 'lan',
    by: '=giaitrinh.noidung 1',
    longest: 3000,
    late: 'đã gửi đúng hạn',
  },
  { word: 'noi.chon', who: 'lan', by: 'làm xong rồi', late: '1.5' },
  { word: 'noi.ghi', who: 'lan', by: 'hình như 1.5 xong rồi', late: 'chắc thế' },
  { word: 'noi.lam', who: 'thanh', by: 'đôn đốc 1.5', late: 'ừ gửi đi' },
];

/** Everything the questions are about: a directive, a file, points, a wish for a later deadline, a remark, a meeting. */
async function scene() {
  const office = await openOffice(TODAY, CRITERIA);
  const { lan, thanh, hoa, loan } = office;
  await thanh.says('/chidao 1.5 rà soát lại hồ sơ trong tuần');
  await lan.sends({ caption: '1.5' });
  await lan.says('/tucham 1.5 1');
  await lan.says('/giahan 1.5 15/7 chờ Sở');
  await hoa.says('/gopy 1.5 niêm yết còn thiếu');
  await loan.says('/thamdinh 1.5 0,5');
  await thanh.forges('hop.mo');
  return office;
}

test('every question: a refused answer leaves it open, “thôi” ends it, another command leaves it in words, late answers are known', async () => {
  const office = await scene();
  const { house, commune, idOf } = office;
  let photos = 0;
  for (const { word, who, by, bad, longest, late } of QUESTIONS) {
    const phone = office[who];
    const label = `${word} ${by}`;
    office.at(TODAY);
    const ask = (): Promise<Heard> => {
      photos += 1;
      if (by === 'tệp') return phone.sends({ bytes: `a photo ${photos}` });
      const line = by.replace('{lan}', String(idOf('lan')));
      return line.startsWith('=') ? phone.forges(line.slice(1)) : phone.says(line);
    };
    const open = async () =>
      (await commune.dialogues.open({ channel: 'telegram', chatId: who, userId: who }, house.clock()))?.word;

    await ask();
    expect.soft([label, 'asked', await open()]).toEqual([label, 'asked', word]);
    if (bad !== undefined) {
      const heard = await phone.says(bad);
      expect
        .soft([label, 'bad', await open(), heardKeys(heard).length > 0])
        .toEqual([label, 'bad', word, true]);
    }
    if (longest !== undefined) {
      const heard = await phone.says('một hai ba '.repeat(longest / 10));
      expect
        .soft([label, 'long', await open(), ...heardKeys(heard)])
        .toEqual([label, 'long', word, 'text-too-long', 'question-open']);
    }

    // Points go on to be entered, a meeting goes on from item to item: leaving them is no news.
    if (word !== 'hop.loi' && word !== 'thamdinh') {
      const left = await phone.says('/trogiup');
      expect.soft([label, 'left', heardKeys(left).at(-1)]).toEqual([label, 'left', 'question-left']);
      const again = callsOf(left).find((call) => call.startsWith('noi.tiep'));
      if (again) await phone.presses(left.said, again);
      expect.soft([label, 'again', await open()]).toEqual([label, 'again', word]);
    }

    await phone.says('thôi');
    expect.soft([label, 'thôi', await open()]).toEqual([label, 'thôi', undefined]);

    await ask();
    office.at(TODAY, 10, 5);
    const heard = await phone.says(late);
    expect
      .soft([label, 'late', heardKeys(heard)[0]])
      .toEqual([label, 'late', expect.stringMatching(/^(?:wish-late-answer|question-lapsed)$/)]);
    const resume = callsOf(heard).find((call) => call.startsWith('noi.tiep'));
    if (resume) await phone.presses(heard.said, resume);
    expect.soft([label, 'resumed', await open()]).toEqual([label, 'resumed', word]);
    await phone.says('thôi');
  }
});

test('a question about a criterion that was reported in another way meanwhile is over without a word', async () => {
  const { lan, at } = await openOffice(TODAY, CRITERIA);
  for (const [asking, hour, keys] of [
    ['hình như 1.6 xong rồi', 10, ['question-left']],
    ['hình như 1.5 xong rồi', 12, []],
    ['/capnhat 1.5', 14, []],
  ] as const) {
    at(TODAY, hour);
    await lan.says(asking);
    at(TODAY, hour, 5);
    const heard = await lan.sends({ caption: '1.5 xong rồi', bytes: `a photo at ${hour}` });
    const left = heardKeys(heard).filter((key) => key === 'question-left');
    expect.soft([asking, left, heardKeys(heard).length > 0]).toEqual([asking, keys, true]);
  }
});

/** Screens that offer numbers as buttons: a number that is typed is one of them or any other that will do. */
const NUMBERS = [
  ['lichnhac.gio', '9 giờ sáng nhé', 'schedule-hour-changed', { hour: 9 }],
  ['lichnhac.yen', '6h tối', 'schedule-quiet-changed', { hour: 18 }],
  ['lichnhac.baocao', 'ngày 15', 'schedule-report-day-changed', { date: 15 }],
  ['lichnhac.truoc', '12 ngày', 'schedule-notice-ask', { ahead: expect.stringContaining('12') }],
  ['lichnhac.chot', '14', 'data-day-confirm', { date: 14 }],
  ['thamdinh.ngay', '6 ngày làm việc', 'appraisal-days-changed', { days: 6 }],
  ['baolen.ngay 3', 'đổi thành 6 ngày', 'ladder-title', {}],
] as const;

test('where numbers are buttons one may be typed; what does not do is asked again, other words are heard as such', async () => {
  const { loan, commune, house } = await openOffice(TODAY, CRITERIA);
  await commune.escalations.rules();
  const open = async () =>
    (await commune.dialogues.open({ channel: 'telegram', chatId: 'loan', userId: 'loan' }, house.clock()))
      ?.word;
  for (const [line, words, key, args] of NUMBERS) {
    await loan.forges(line);
    await loan.says('999');
    expect.soft([line, 'refused', await open()]).toEqual([line, 'refused', line.split(' ')[0]]);
    expect
      .soft([line, heardArgs(await loan.says(words), key)])
      .toEqual([line, expect.objectContaining(args)]);
    await loan.forges(line);
    const other = await loan.says('ai đang chậm?');
    expect.soft([line, heardKeys(other)]).not.toContain('question-left');
  }
  expect((await commune.escalations.rules()).find(({ id }) => id === 3)).toMatchObject({ after: 6 });
});

test('an answer that is too long is shortened by editing it; a question that is past closes', async () => {
  const { thanh, lan, loan, commune, house, idOf } = await scene();
  await thanh.says('/chidao 1.6');
  const long = 'rà soát lại toàn bộ hồ sơ '.repeat(90).trim();
  const refused = await thanh.says(long);
  expect(heardArgs(refused, 'text-too-long')).toMatchObject({ limit: 2000, length: long.length });
  expect(lan.sees().filter(({ kind }) => kind === 'directive')).toHaveLength(1);
  const edited = await thanh.says('rà soát lại toàn bộ hồ sơ', { edits: refused.ownId });
  expect(heardArgs(edited, 'directive-sent')).toMatchObject({
    code: '1.6',
    text: 'rà soát lại toàn bộ hồ sơ',
  });
  expect([edited.said?.id, lan.sees().filter(({ kind }) => kind === 'directive').length]).toEqual([
    refused.said?.id,
    2,
  ]);

  const letter = lan.sees().find(({ kind }) => kind === 'remark');
  expect(heardKeys(await lan.says(long, { replyTo: letter ?? null }))).toEqual([
    'text-too-long',
    'question-open',
  ]);
  expect(heardKeys(await lan.says('đã niêm yết lại sáng nay'))).toContain('remark-answered');

  await loan.forges('giahan.tuchoi 1');
  await thanh.forges('giahan.dongy 1');
  expect(heardKeys(await loan.says('Sở đã chốt ngày'))).toEqual(['extension-settled']);
  const seat = { channel: 'telegram', chatId: 'loan', userId: 'loan' };
  expect([await commune.dialogues.open(seat, house.clock()), idOf('loan') > 0]).toEqual([null, true]);
});

test('a file that comes too late is offered where it was asked for', async () => {
  const { lan, loan, at } = await scene();
  await lan.says('/minhchung 1.6');
  await loan.says('/nhap');
  at(TODAY, 10, 5);
  const late = await lan.sends({ name: 'anh-2.jpg', bytes: 'another photo' });
  expect(heardKeys(late).slice(-1)).toEqual(['question-lapsed-file']);
  expect(heardKeys(await lan.presses(late.said, 'minhchung.gan'))).toContain('evidence-filed');
  const plan = await loan.sends({ name: 'ke-hoach.xlsx' });
  expect(callsOf(plan)[0]).toMatch(/^noi\.tiep/);
  expect(heardKeys(await loan.presses(plan.said, 'noi.tiep'))[0]).toMatch(/^plan-/);
});
