import { expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { withPlan } from '#test/support/plan.ts';

const TODAY: Day = '2026-06-10';

async function openOffice() {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, [
    { code: '1.1', lead: 'lan', evidence: ['Kế hoạch', 'Báo cáo'] },
    { code: '1.2', lead: 'lan', evidence: ['Ảnh phát thanh'] },
    { code: '1.3', lead: 'lan', due: 'monthly', evidence: ['Báo cáo tháng'] },
    { code: '1.4', lead: 'lan', due: 'quarterly', evidence: ['Báo cáo quý'] },
    { code: '1.5', lead: 'lan', name: 'Tỷ lệ hồ sơ giải quyết đúng hạn' },
    { code: '2.1', lead: 'minh', evidence: ['Văn bản'] },
  ]);
  const phones = await openPhones(commune);
  return {
    commune,
    lan: phones.phoneOf('lan'),
    loan: phones.phoneOf('loan'),
    time: (code: string, period?: string) => plan.time(code, TODAY, period),
    count: async (code: string) => (await plan.criterion(code, TODAY)).evidence.submitted,
  };
}

test('a caption that reports is a file and a report in one answer, and one press takes both back', async () => {
  const { lan, time, count } = await openOffice();

  const heard = await lan.sends({ caption: '1.1 xong 80%' });

  expect(heardArgs(heard, 'evidence-filed')).toMatchObject({ code: '1.1' });
  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ code: '1.1', percent: 80 });
  expect(callsOf(heard)).not.toContain('capnhat 1.1 =done');
  expect(heard.said?.message.receipt).toMatchObject({ entries: [1], pieces: [1] });
  const undone = await lan.presses(heard.said, 'hoantac =tin');

  expect(undone.said?.id).toBe(heard.said?.id);
  expect(heardKeys(undone)).toEqual(['progress-undone', 'evidence-withdrawn']);
  expect(await time('1.1')).toMatchObject({ state: 'not_started' });
  expect(await count('1.1')).toBe(0);
});

test('so does a reply to a message about one criterion, and /hoantac typed afterwards', async () => {
  const { lan, time, count } = await openOffice();
  const card = await lan.says('/tieuchi 1.2');

  await lan.sends({ replyTo: card.said, caption: 'xong rồi' });
  expect(await time('1.2')).toMatchObject({ state: 'done' });

  expect(heardKeys(await lan.says('/hoantac'))).toEqual(['progress-undone', 'evidence-withdrawn']);
  expect(await count('1.2')).toBe(0);
});

test('/hoantac takes back the file that was sent last, not the report before it', async () => {
  const { commune, lan, time, count } = await openOffice();
  await lan.says('1.1 được 30%');
  commune.at(TODAY, 10);
  await lan.sends({ caption: '1.2' });

  expect(heardKeys(await lan.says('/hoantac'))).toEqual(['evidence-withdrawn']);
  expect([await count('1.2'), (await time('1.1')).percent]).toEqual([0, 30]);
});

test.each(['1.1 báo cáo quý II', 'ảnh của 1.1', '1.1 báo cáo đã ký', 'BC 45/BC-UBND ngày 9/6/2026 1.1'])(
  '"%s" describes the file and reports nothing',
  async (caption) => {
    const { lan, time } = await openOffice();

    const heard = await lan.sends({ caption });

    expect(heardKeys(heard)[0]).toBe('evidence-filed');
    expect(heardKeys(heard)).not.toContain('words-unsure');
    expect(await time('1.1')).toMatchObject({ state: 'not_started' });
  },
);

test('a caption that is not clear is asked about as words are', async () => {
  const { lan, time } = await openOffice();

  const heard = await lan.sends({ caption: '1.1 xong 30%, 9.9 xong' });

  expect(await time('1.1')).toMatchObject({ percent: 30 });
  expect(heardArgs(heard, 'words-unsure')).toMatchObject({ problem: 'no-criterion', code: '9.9' });
});

test('what somebody else wrote under a forwarded file is no report', async () => {
  const { lan, time, count } = await openOffice();

  await lan.sends({ caption: '1.1 xong rồi', forwarded: true });

  expect(await count('1.1')).toBe(1);
  expect(await time('1.1')).toMatchObject({ state: 'not_started' });
});

test('words under a file wait with it for the criterion', async () => {
  const { lan, time } = await openOffice();
  const which = await lan.sends({ caption: 'xong rồi' });
  expect(heardKeys(which)[0]).toBe('evidence-which');

  const heard = await lan.presses(which.said, 'minhchung.gan 1 1.2');

  expect(heardArgs(heard, 'progress-recorded')).toMatchObject({ code: '1.2', state: 'done' });
  expect(await time('1.2')).toMatchObject({ state: 'done' });
});

test('the month in the caption is the month that is proven and reported', async () => {
  const { lan, time } = await openOffice();

  await lan.sends({ caption: '1.3 báo cáo tháng 4 xong rồi' });

  expect(await time('1.3', '2026-04')).toMatchObject({ state: 'done', evidence: { submitted: 1 } });
});

test.each([
  ['1.4 báo cáo 6 tháng đầu năm, xong rồi', '2026-Q2'],
  ['1.4 BC 9T xong', '2026-Q3'],
])('"%s" stands for the quarter that ends with it', async (caption, quarter) => {
  const { lan, time } = await openOffice();

  const heard = await lan.sends({ caption });

  expect(await time('1.4', quarter)).toMatchObject({ state: 'done', evidence: { submitted: 1 } });
  expect(heardKeys(heard)).not.toContain('evidence-misfit-period');
});

test('one caption of an album reports once, and its answer keeps the report when further files come', async () => {
  const { lan, time } = await openOffice();
  await lan.sends({ name: 'a.pdf', album: 'x', caption: '1.1 xong 50%' });

  const last = await lan.sends({ name: 'b.pdf', bytes: 'b', album: 'x' });

  expect(heardArgs(last, 'evidence-filed')).toMatchObject({ pieces: 2 });
  expect(heardArgs(last, 'progress-recorded')).toMatchObject({ percent: 50 });
  expect(last.said?.message.receipt).toMatchObject({ entries: [1], pieces: [1, 2] });
  await lan.presses(last.said, 'hoantac =tin');
  expect(await time('1.1')).toMatchObject({ state: 'not_started', evidence: { submitted: 0 } });
});

test('a caption put right files the same file anew, and reports anew', async () => {
  const { lan, time, count } = await openOffice();
  const first = await lan.sends({ caption: '1.1 xong 50%' });

  const again = await lan.sends({ caption: '1.2 xong 60%', edits: first.ownId });

  expect(heardArgs(again, 'evidence-filed')).toMatchObject({ code: '1.2' });
  expect([await count('1.1'), await count('1.2')]).toEqual([0, 1]);
  expect([(await time('1.1')).percent, (await time('1.2')).percent]).toEqual([0, 60]);
});

test('a reply to a message about several criteria asks which of them, whatever was talked of before', async () => {
  const { lan, count } = await openOffice();
  const work = await lan.says('/viec');
  await lan.sends({ caption: '1.3' });

  const which = await lan.sends({ bytes: 'reply', replyTo: work.said });
  expect(heardKeys(which)[0]).toBe('evidence-which');
  expect(heardArgs(which, 'evidence-which-line')).toMatchObject({ code: expect.any(String) });
  expect(callsOf(which).filter((call) => call.includes('2.1'))).toEqual([]);
  await lan.sends({ bytes: 'other', replyTo: work.said, caption: '1.2' });

  expect(await count('1.2')).toBe(1);
});

test('another criterion is chosen in place; the row before stays on record, and the decision closes it', async () => {
  const { lan, loan, count } = await openOffice();
  const filed = await lan.sends({ caption: '1.1 xong 20%' });

  const asked = await lan.presses(filed.said, 'minhchung.chuyen');
  expect(heardKeys(asked)[0]).toBe('evidence-move');
  const stays = await lan.presses(asked.said, 'minhchung.chuyen 1 =giu');
  expect(heardArgs(stays, 'evidence-filed')).toMatchObject({ code: '1.1' });
  await lan.presses(stays.said, 'minhchung.chuyen');
  expect(heardKeys(await lan.says('2.1'))[0]).toBe('criterion-not-yours');
  const moved = await lan.presses(asked.said, 'minhchung.chuyen 1 1.2');

  expect(moved.said?.id).toBe(filed.said?.id);
  expect(heardArgs(moved, 'evidence-filed')).toMatchObject({ code: '1.2' });
  expect(heardKeys(moved)).toContain('progress-recorded');
  expect([await count('1.1'), await count('1.2')]).toEqual([0, 1]);
  await loan.forges('duyet.nhan 1');
  expect(heardKeys(await lan.presses(moved.said, 'minhchung.chuyen'))).toEqual(['evidence-decided']);
});

test('a code nobody knows, typed for a waiting file, is asked again: the file waits on', async () => {
  const { lan, count } = await openOffice();
  await lan.sends();

  expect(heardKeys(await lan.says('9.9')).slice(0, 2)).toEqual(['criterion-unknown', 'evidence-which']);
  await lan.says('1.2');

  expect(await count('1.2')).toBe(1);
});

test.each([
  ['120 hồ sơ, đúng hạn 118', 'progress-figure-alone'],
  ['đã phát thanh xong', 'progress-recorded'],
  ['đang làm', 'words-unsure'],
  ['xem việc của tôi', 'work-title'],
  ['cảm ơn đồng chí', undefined],
])('"%s" while a file waits for its criterion is read as words; the file waits on', async (words, key) => {
  const { lan, count } = await openOffice();
  const which = await lan.sends();

  const heard = await lan.says(words);

  expect(heardKeys(heard)[0]).toBe(key);
  expect(heardKeys(heard)).not.toContain('evidence-filed');
  const left = callsOf(heard).find((call) => call.startsWith('noi.tiep'));
  if (left) expect(heardKeys(await lan.presses(heard.said, left))).toContain('evidence-which');
  expect(heardArgs(await lan.says('hồ sơ đúng hạn'), 'evidence-filed')).toMatchObject({ code: '1.5' });
  expect(await count('1.5')).toBe(1);
  expect(heardKeys(which)).toContain('evidence-which');
});

test.each(['1.3 t2+t3', '1.3 tháng 2, 3', 'ảnh phát thanh tháng 2 và tháng 3 của 1.3'])(
  '"%s" under a file is for both months: decided for each, taken back at once',
  async (caption) => {
    const { lan, loan, time } = await openOffice();

    const heard = await lan.sends({ caption });

    expect(heardArgs(heard, 'evidence-filed')).toMatchObject({
      code: '1.3',
      periodKind: 'month',
      periodNumber: '2, 3',
    });
    const there = async () =>
      Promise.all(['2026-02', '2026-03'].map(async (each) => (await time('1.3', each)).evidence));
    expect(await there()).toMatchObject([{ submitted: 1 }, { submitted: 1 }]);
    await loan.forges('duyet.nhan 1');
    expect(await there()).toMatchObject([{ accepted: 1 }, { accepted: 0, submitted: 1 }]);
    expect(callsOf(heard)).toEqual(
      expect.arrayContaining(['capnhat 1.3@2026-02 =done', 'minhchung.chuyen 2']),
    );

    await lan.sends({ bytes: 'a page more' });
    expect(await there()).toMatchObject([
      { accepted: 1, submitted: 1 },
      { accepted: 0, submitted: 2 },
    ]);
    const recorded = await lan.says('xong rồi');
    expect(heardKeys(recorded)).toEqual(['progress-confirmed-already', 'progress-recorded']);
    const states = await Promise.all(
      ['2026-02', '2026-03'].map(async (each) => (await time('1.3', each)).state),
    );
    expect(states).toEqual(['confirmed', 'done']);
  },
);

test('months alone under a file are offered with the criterion that has them, and may be typed', async () => {
  const { lan, time } = await openOffice();

  const which = await lan.sends({ caption: 'tháng 2, 3' });
  expect(callsOf(which)).toContain('minhchung.gan 1 1.3');
  const filed = await lan.presses(which.said, 'minhchung.gan 1 1.3');
  expect(heardArgs(filed, 'evidence-filed')).toMatchObject({ periodNumber: '2, 3' });

  await lan.says('thôi');
  await lan.sends({ bytes: 'b', replyTo: (await lan.says('/viec')).said });
  await lan.says('tháng 4');
  expect((await time('1.3', '2026-04')).evidence).toMatchObject({ submitted: 1 });
});

test('/minhchung with months opens the shelf of these, and files go there', async () => {
  const { lan, time } = await openOffice();
  const there = async (month: string) => (await time('1.3', month)).evidence.submitted;

  expect(heardArgs(await lan.says('/minhchung 1.3 t3'), 'evidence-shelf')).toMatchObject({
    periodNumber: '3',
  });
  await lan.sends();
  expect([await there('2026-01'), await there('2026-03')]).toEqual([0, 1]);

  const both = await lan.says('/minhchung 1.3 t4, t5');
  expect(heardArgs(both, 'evidence-send-now')).toMatchObject({ times: 2, periodNumber: '4, 5' });
  await lan.sends({ bytes: 'b' });
  await lan.sends({ bytes: 'c', caption: 'tháng 5' });
  expect([await there('2026-04'), await there('2026-05')]).toEqual([1, 2]);
});

test.each(['1.7 xong', '9.9 xong', 'ảnh 1.7'])(
  '"%s" right after a file of another criterion: the file is kept, and asked about with the codes that may be meant',
  async (caption) => {
    const { lan, time, count } = await openOffice();
    await lan.sends({ caption: '1.2' });

    const which = await lan.sends({ bytes: 'second', caption });

    expect(heardKeys(which).slice(0, 2)).toEqual(['criterion-unknown', 'evidence-which']);
    expect(heardArgs(which, 'criterion-unknown')).toEqual({ code: caption.match(/[\d.]+/)?.[0] });
    expect(callsOf(which)).toContain('minhchung.gan 2 1.1');
    expect(await count('1.2')).toBe(1);
    await lan.presses(which.said, 'minhchung.gan 2 1.1');
    expect([await count('1.1'), await count('1.2')]).toEqual([1, 1]);
    expect(await time('1.2')).toMatchObject({ state: 'not_started' });
  },
);

test('a day under a file is no code', async () => {
  const { lan, count } = await openOffice();
  await lan.sends({ caption: '1.2' });

  await lan.sends({ bytes: 'second', caption: 'ảnh họp 9.6' });

  expect(await count('1.2')).toBe(2);
});

test('a press answers for the files it was asked about; the words of another file report nothing', async () => {
  const { commune, lan, time, count } = await openOffice();
  const first = await lan.sends({ bytes: 'a', caption: '9.9 xong' });
  commune.at(TODAY, 9);
  const second = await lan.sends({ bytes: 'b', caption: '2.1 xong' });
  const third = await lan.sends({ bytes: 'c', caption: 'xong rồi' });
  expect(heardArgs(third, 'evidence-which')).toMatchObject({ pieces: 1 });

  await lan.presses(second.said, 'minhchung.gan 2 1.1');
  expect([await count('1.1'), await count('1.2')]).toEqual([1, 0]);
  await lan.presses(third.said, 'minhchung.gan 3 1.2');

  expect([await count('1.1'), await count('1.2')]).toEqual([1, 1]);
  expect(await time('1.2')).toMatchObject({ state: 'done' });
  await lan.presses(first.said, 'minhchung.gan 1 1.1');
  expect([await count('1.1'), await count('1.2')]).toEqual([2, 1]);
});

test('files without words in a row are one question, until another answer comes between', async () => {
  const { lan, count } = await openOffice();
  await lan.sends({ bytes: 'a' });
  await lan.sends({ bytes: 'b', caption: '1.2' });
  await lan.says('/viec');
  await lan.sends({ bytes: 'c', replyTo: (await lan.says('/viec')).said });
  const which = await lan.sends({ bytes: 'd', replyTo: (await lan.says('/viec')).said });
  expect(heardArgs(which, 'evidence-which')).toMatchObject({ pieces: 2 });

  await lan.presses(which.said, 'minhchung.gan 4 1.1');

  expect([await count('1.1'), await count('1.2')]).toEqual([2, 1]);
});

test('words beside a link report as well', async () => {
  const { lan, time, count } = await openOffice();

  await lan.says('1.2 xong rồi https://minhson.gov.vn/tin/phat-thanh');

  expect(await count('1.2')).toBe(1);
  expect(await time('1.2')).toMatchObject({ state: 'done' });
});

test('a note that only said “link” says where it leads, and so does the trail', async () => {
  const { lan, loan, time } = await openOffice();

  await lan.says('1.2 xong, link https://minhson.gov.vn/tin/phat-thanh');

  expect(await time('1.2')).toMatchObject({ state: 'done', note: 'link minhson.gov.vn' });
  expect(heardArgs(await loan.says('/nhatky 1.2'), 'timeline-evidence-sent')).toMatchObject({
    form: 'link',
    file: 'minhson.gov.vn',
  });
});

test('a file that is gone meanwhile stops both from being taken back, and nothing is left half done', async () => {
  const { lan, commune, time } = await openOffice();
  const gone = await lan.sends({ caption: '1.1 xong 80%' });
  await lan.forges('minhchung.rut 1');
  const before = await commune.commune.audit.newestSeq();

  const refused = await lan.presses(gone.said, 'hoantac =tin');

  expect(heardArgs(refused, 'undo-together')).toMatchObject({ what: 'evidence', why: 'evidence-gone' });
  expect(await time('1.1')).toMatchObject({ percent: 80 });
  expect(await commune.commune.audit.newestSeq()).toBe(before);
  expect(heardArgs(await lan.says('/hoantac'), 'progress-undone')).toMatchObject({ code: '1.1' });
});

test('a report taken back under files that were moved says where the files are', async () => {
  const { lan, time, count } = await openOffice();
  await lan.sends({ bytes: 'a', caption: '1.2 xong', album: 'x' });
  const filed = await lan.sends({ bytes: 'b', album: 'x' });
  const asked = await lan.presses(filed.said, 'minhchung.chuyen');
  const call = callsOf(asked).find((each) => each.endsWith(' 1.1')) ?? '';
  const moved = await lan.presses(asked.said, call);

  const undone = await lan.presses(moved.said, 'hoantac 1');

  expect(heardArgs(undone, 'undo-files-kept')).toMatchObject({ count: 2, code: '1.1' });
  expect(await time('1.2')).toMatchObject({ state: 'not_started' });
  expect(await count('1.1')).toBe(2);
});
