import { describe, expect, test } from 'vitest';
import type { Day } from '#domain/time/day.ts';
import { openCommune } from '#test/support/commune.ts';
import { callsOf, heardArgs, heardKeys, openPhones } from '#test/support/phones.ts';
import { type CriterionSketch, withPlan } from '#test/support/plan.ts';

const TODAY: Day = '2026-06-10';

const PLAN: readonly CriterionSketch[] = [
  { code: '1.1', lead: 'lan', name: 'Ban hành kế hoạch cải cách hành chính', evidence: ['Kế hoạch'] },
  { code: '1.2', lead: 'lan', name: 'Tuyên truyền trên đài truyền thanh' },
  { code: '3.1', lead: 'lan', name: 'Thực hiện dân chủ ở cơ sở' },
  {
    code: '7.1',
    lead: 'lan',
    name: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến',
    scoring: 'Tỷ lệ x điểm tối đa',
    max: 2,
  },
];

async function openOffice() {
  const commune = await openCommune({ today: TODAY });
  const plan = await withPlan(commune, PLAN);
  const phones = await openPhones(commune);
  return {
    commune,
    lan: phones.phoneOf('lan'),
    time: (code: string) => plan.time(code, TODAY),
  };
}

describe('a share or figure told again', () => {
  test.each(['à nhầm 85', 'nhầm, 85% thôi ạ', 'ko phải, mới 85%'])(
    '%s: the share is another',
    async (words) => {
      const { lan, time } = await openOffice();
      await lan.says('1.2 được 80%');

      const heard = await lan.says(words);

      expect(heardKeys(heard)).toContain('progress-corrected');
      expect(await time('1.2')).toMatchObject({ state: 'in_progress', percent: 85 });
    },
  );

  test('a share just short of all finishes nothing', async () => {
    const { lan, time } = await openOffice();
    await lan.says('1.2 được 70%');

    await lan.says('à nhầm 99,6');

    expect(await time('1.2')).toMatchObject({ state: 'in_progress', percent: 99 });
  });

  test('of work that is finished with its figure only the figure, and the note that names it, change', async () => {
    const { lan, time } = await openOffice();
    await lan.says('3.1 xong rồi, đạt 88,5%');

    const heard = await lan.says('à nhầm 85,5');

    expect(heardArgs(heard, 'progress-figure')).toMatchObject({ percent: 85.5 });
    expect(await time('3.1')).toMatchObject({ state: 'done', note: 'đạt 85,5%' });
  });

  test('a figure told alone, of which nothing was written down, is told anew', async () => {
    const { lan, time } = await openOffice();
    expect(heardArgs(await lan.says('7.1 đạt 88,5%'), 'progress-figure-alone')).toMatchObject({
      percent: 88.5,
    });

    const heard = await lan.says('à nhầm 85,5');

    expect(heardArgs(heard, 'progress-figure-alone')).toMatchObject({ code: '7.1', percent: 85.5 });
    expect(await time('7.1')).toMatchObject({ state: 'not_started' });
  });

  test('where it is asked what a share is, it is asked of the other one, which is then put right as that', async () => {
    const { lan } = await openOffice();
    await lan.says('7.1 được 55%');
    const asked = await lan.says('à nhầm 57');
    expect(callsOf(asked)).toEqual(['noi.ghi 7.1 =s57', 'noi.ghi 7.1 =t57', 'noi.ghi 7.1 =nothing']);
    await lan.presses(asked.said, 'noi.ghi 7.1 =s57');

    const heard = await lan.says('nhầm, 58,5%');

    expect(heardArgs(heard, 'progress-figure')).toMatchObject({ percent: 58.5 });
    expect(callsOf(heard)).toContain('noi.ghi 7.1 =t58.5');
  });

  test('a lone digit may count anything: it is asked whether the report is to be taken back', async () => {
    const { lan, time } = await openOffice();
    await lan.says('1.2 được 80%');

    const asked = await lan.says('à nhầm 2');

    expect(heardArgs(asked, 'wish-confirm')).toMatchObject({ word: 'hoantac', code: '1.2' });
    await lan.says('nhầm, 1.2 mới 50%');
    expect(await time('1.2')).toMatchObject({ percent: 50 });
  });
});

describe('a finish taken back', () => {
  test.each([
    ['ơ chưa, còn thiếu biên bản', 'còn thiếu biên bản'],
    ['ấy chết chưa xong anh ạ, mai em nộp', 'mai em nộp'],
    ['o chua xong dau', ''],
  ])('%s', async (words, note) => {
    const { lan, time } = await openOffice();
    await lan.says('1.1 được 70%');
    await lan.says('1.1 xong rồi');

    const heard = await lan.says(words);

    expect(heardKeys(heard)).toContain('progress-corrected');
    expect(await time('1.1')).toMatchObject({ state: 'in_progress', percent: 70, note });
  });

  test('how it stands instead is taken as it is told', async () => {
    const { lan, time } = await openOffice();
    await lan.says('1.1 xong rồi');
    await lan.says('à chưa, mới được 80% thôi');
    expect(await time('1.1')).toMatchObject({ state: 'in_progress', percent: 80 });
  });

  test('of two that were finished it is asked which', async () => {
    const { lan, time } = await openOffice();
    await lan.says('1.1, 1.2 xong rồi');

    const asked = await lan.says('ơ chưa, còn thiếu biên bản');

    expect(callsOf(asked).toSorted()).toEqual(['noi.chon 1.1', 'noi.chon 1.2']);
    expect(await time('1.1')).toMatchObject({ state: 'done' });
  });

  test.each(['chưa có minh chứng', 'à chưa gửi ảnh, chiều em gửi', 'chưa, mai em làm'])(
    '%s takes none back',
    async (words) => {
      const { lan, time } = await openOffice();
      await lan.says('1.1 xong rồi');
      await lan.says(words);
      expect(await time('1.1')).toMatchObject({ state: 'done' });
    },
  );

  test('what was finished long ago is not what words take back', async () => {
    const { lan, time, commune } = await openOffice();
    await lan.says('1.1 xong rồi');
    commune.at(TODAY, 14);
    await lan.says('ơ chưa, còn thiếu biên bản');
    expect(await time('1.1')).toMatchObject({ state: 'done' });
  });
});

describe('what is asked about beside it stays', () => {
  const SAID = '1.1 được 80%, hình như 1.2 được 50-60%';

  test.each(['nhầm, 1.1 70% thôi', 'à nhầm 1.1 mới 70%'])('%s', async (words) => {
    const { lan, time } = await openOffice();
    const asked = await lan.says(SAID);

    const heard = await lan.says(words);

    expect(heardKeys(heard)).toContain('progress-corrected');
    expect(await time('1.1')).toMatchObject({ percent: 70, note: '' });
    const question = callsOf(asked).filter((call) => call.startsWith('noi.ghi'));
    expect(callsOf(heard)).toEqual(expect.arrayContaining(question));
    await lan.says('60% ạ');
    expect(await time('1.2')).toMatchObject({ percent: 60 });
  });

  test('when the first is taken back by its button', async () => {
    const { lan, time } = await openOffice();
    const asked = await lan.says(SAID);

    const heard = await lan.presses(asked.said, 'hoantac');

    await lan.presses(heard.said, 'noi.ghi 1.2 =50');
    expect(await time('1.1')).toMatchObject({ state: 'not_started' });
    expect(await time('1.2')).toMatchObject({ percent: 50, note: SAID });
  });

  test('when something else is reported, or only the first of two is answered', async () => {
    const { lan, time } = await openOffice();
    await lan.says('hình như 1.1 xong rồi, hình như 1.2 trình ký rồi');

    const other = await lan.says('3.1 xong rồi');
    expect(callsOf(other)).toContain('noi.ghi 1.1 =done');
    expect(heardArgs(other, 'words-asked-later')).toEqual({ codes: '1.2' });
    const first = await lan.says('1.1 được 70%');

    expect(callsOf(first)).toContain('noi.ghi 1.2 =submitted');
    expect(await time('1.1')).toMatchObject({ percent: 70 });
  });

  test('another share alone may be of either: it is asked which', async () => {
    const { lan } = await openOffice();
    await lan.says(SAID);
    const asked = await lan.says('à nhầm 70');
    expect(callsOf(asked)).toEqual(expect.arrayContaining(['noi.chon 1.1', 'noi.chon 1.2']));
  });

  test('the criterion that is waited for is waited for on', async () => {
    const { lan, time } = await openOffice();
    await lan.says('1.1 được 80%, 1.9 vướng kinh phí');
    const heard = await lan.says('nhầm, 1.1 70%');
    expect(await time('1.1')).toMatchObject({ percent: 70 });
    expect(heardKeys(heard)).toEqual(expect.arrayContaining(['progress-corrected', 'question-open']));
    await lan.says('1.2');
    expect(await time('1.2')).toMatchObject({ state: 'blocked' });
  });
});

describe('a promise takes nothing back', () => {
  test.each([
    ['1.1 trình ký rồi', 'chieu nay em nop 1.1', 'submitted'],
    ['1.1 xong rồi', 'nộp 1.1 chieu nay em nop', 'done'],
  ])('%s, %s', async (said, promised, state) => {
    const { lan, time } = await openOffice();
    await lan.says(said);

    const heard = await lan.says(promised);

    expect(heardArgs(heard, 'progress-kept')).toMatchObject({ code: '1.1', state });
    expect(await time('1.1')).toMatchObject({ state });
    await lan.says('1.1 chưa xong');
    expect(await time('1.1')).toMatchObject({ state: 'in_progress' });
  });

  test('of work under way it is its note', async () => {
    const { lan, time } = await openOffice();
    await lan.says('1.1 được 80%');
    await lan.says('chiều nay em nộp 1.1');
    expect(await time('1.1')).toMatchObject({ state: 'in_progress', percent: 80, note: 'nộp 1.1' });
  });
});

test.each(['xin loi anh, em bao nham 1.1', 'em báo nhầm 1.1'])(
  'the wrong report is named and nothing instead of it: it is asked whether to take that back, “%s”',
  async (words) => {
    const { lan, time } = await openOffice();
    await lan.says('1.1 xong');
    const asked = await lan.says(words);
    expect(heardArgs(asked, 'wish-confirm')).toMatchObject({ word: 'hoantac', code: '1.1' });
    expect((await time('1.1')).state).toBe('done');
    await lan.presses(asked.said, 'noi.lam');
    expect((await time('1.1')).state).toBe('not_started');
  },
);
