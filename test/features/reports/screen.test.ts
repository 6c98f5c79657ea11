import { expect, test } from 'vitest';
import { openTexts } from '#channels/texts.ts';
import type { Day } from '#domain/time/day.ts';
import type { MadeReport } from '#features/reports/make-report.ts';
import { summaryMessage } from '#features/reports/summary-message.ts';
import { paperOf } from '#test/documents/report/sample-paper.ts';
import { plan } from '#test/domain/support/plan-work.ts';

const texts = openTexts('locales');
const TODAY: Day = '2026-06-19';
const NOW = new Date('2026-06-19T09:40:00Z');
/** A phone of 6.1 inches in Telegram's own letters. */
const LETTERS_IN_A_ROW = 44;
const ROWS_OF_A_SCREEN = 33;

const STATES = [
  'blocked',
  'in_progress',
  'submitted',
  'not_started',
  'done',
  'confirmed',
  'not_applicable',
] as const;
const NOTES = [
  'chờ Sở Nội vụ trả lời',
  'chờ chủ tịch ký',
  'chưa có kinh phí',
  'một cửa chưa gửi',
  'phần mềm lỗi',
];
const NOTHING = { memberId: 1, member: 'Lan', at: NOW, talk: '', remindedAt: null, silenceToldAt: null };

/** A report in which there is something of everything, long names and many fields. */
function crowded(fields: number): MadeReport {
  const work = plan('2026-01-05');
  for (let field = 1; field <= fields; field += 1) {
    work.field(`${field}`, 'Xây dựng chính quyền điện tử, chính quyền số');
    for (let at = 1; at <= 10; at += 1)
      work.criterion({
        code: `${field}.${at}`,
        name: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến toàn trình',
        leads: ['Nguyễn Phúc Bảo Huyền Trang', 'Lê Thị Bích'],
        ...{ max: 1.25, lastYear: 1, lost: 0.25, asks: ['Báo cáo'] },
        due: at % 3 === 0 ? '2026-06-25' : '2026-05-30',
        state: STATES[at % STATES.length] ?? 'done',
        note: NOTES[(field + at) % NOTES.length] ?? '',
        ...(at % 2 === 0 ? { selfScore: 1, appraised: 0.75 } : {}),
      });
  }
  const { period, report } = paperOf(work, TODAY, { about: '6thang' });
  const given = {
    criterionId: 1,
    fromId: 2,
    from: 'Thành',
    text: 'x',
    dueOn: null,
    at: NOW,
    givenAt: NOW,
    ending: null,
  };
  const open = { acknowledgedAt: null, talkAskedAt: null, reportedAt: null };
  const directives = [open, { ...open, talkAskedAt: NOW }, { ...open, reportedAt: NOW }].map((what, id) => {
    const receipt = { ...NOTHING, ...what, outboxId: null, delivery: null, writtenAt: null };
    return {
      code: '1.1',
      directive: { ...given, id, endedBy: null, endedAt: null, receipts: [receipt], past: [] },
    };
  });
  const change = {
    since: '2026-05-31' as Day,
    sincePeriodKey: 'now',
    done: 12,
    overdue: 13,
    forecast: -12.34,
  };
  return {
    ...{ period, lines: [], at: NOW, time: '16:40', directives, beforePlan: false },
    report: { ...report, change },
  };
}

test.each([
  [7, 'vi'],
  [8, 'vi'],
  [20, 'vi'],
  [8, 'en'],
] as const)('with something of everything in %d fields the report is one screen (%s)', (fields, locale) => {
  const said = summaryMessage(crowded(fields), 'amended');

  const shown = texts.render(said, locale, 'plain').text.split('\n');

  const rows = shown.map((text) => Math.max(1, Math.ceil([...text].length / LETTERS_IN_A_ROW)));
  const used = rows.reduce((sum, each) => sum + each);
  expect(used).toBeLessThanOrEqual(ROWS_OF_A_SCREEN);
  // Nothing is left out that there is room for.
  expect(used).toBeGreaterThan(ROWS_OF_A_SCREEN - 3);
  for (const key of ['score', 'pressing', 'first', 'blockers-top', 'directives'].map(
    (each) => `report-${each}`,
  )) {
    const line = said.lines.find((each) => each?.key === key);
    expect(shown).toContain(line ? texts.line(line, locale, 'plain') : key);
  }
  expect(shown.filter((text) => text.startsWith('▓') || text.startsWith('░')).length).toBeGreaterThanOrEqual(
    1,
  );
});
