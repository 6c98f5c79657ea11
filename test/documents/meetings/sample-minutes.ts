import type { Directed, MinutesPaper } from '#documents/meetings/minutes-paper.ts';
import { letterheadSchema } from '#domain/report/letterhead.ts';
import type { AgendaFacts } from '#domain/steering/meeting.ts';

/** How a criterion stood, in short. */
export function factsOf(code: string, facts: Partial<AgendaFacts> = {}): AgendaFacts {
  return {
    code,
    name: `Tiêu chí số ${code}`,
    leads: ['Trần Thị Lan'],
    atRisk: 2,
    state: 'in_progress',
    percent: 80,
    daysLeft: -14,
    dueOn: '2026-05-27',
    extendedFrom: null,
    blocked: null,
    said: null,
    carried: false,
    ...facts,
  };
}

/** Something that was directed, in short. */
export function directedOf(code: string, directed: Partial<Directed> = {}): Directed {
  return {
    code,
    name: `Tiêu chí số ${code}`,
    text: 'Họp với Sở Nội vụ, báo cáo kết quả',
    names: ['Trần Thị Lan'],
    dueOn: '2026-06-19',
    ...directed,
  };
}

/** A meeting of an hour and a quarter in which nothing was done unless said so. */
export function minutesOf(rest: Partial<MinutesPaper> = {}): MinutesPaper {
  return {
    organisation: 'UBND xã Minh Sơn',
    chairman: 'Vũ Văn Thành',
    letterhead: letterheadSchema.parse({}),
    from: { day: '2026-06-10', hour: 14, minute: 5 },
    until: { day: '2026-06-10', hour: 15, minute: 20 },
    place: '',
    present: [],
    chair: { name: 'Vũ Văn Thành', position: 'Chủ tịch UBND xã' },
    secretary: { name: 'Nguyễn Thị Loan', position: 'Văn phòng – Thống kê' },
    figures: {
      asOf: '2026-06-10',
      year: 2026,
      sample: false,
      total: 62,
      closed: 31,
      overdue: 10,
      blocked: 5,
      forecast: 82.71,
      max: 100,
      atRisk: 51.88,
    },
    discussed: [],
    left: [],
    directed: [],
    ...rest,
  };
}

/** A meeting in which something of everything was done. */
export const FULL = minutesOf({
  place: 'Phòng họp số 1, trụ sở UBND xã',
  discussed: [
    {
      facts: factsOf('1.5', {
        name: 'Sáng kiến, cách làm mới trong cải cách hành chính được cấp có thẩm quyền công nhận hoặc áp dụng',
        carried: true,
        state: 'blocked',
        blocked: { note: 'chờ Hội đồng sáng kiến tỉnh họp công nhận', days: 14, partOf: 'Lê Quang Minh' },
        said: {
          on: '2026-06-05',
          by: 'Trần Thị Lan',
          state: 'blocked',
          percent: 80,
          note: 'chờ Hội đồng sáng kiến tỉnh họp công nhận',
        },
      }),
      notes: [{ text: 'Sở Nội vụ hẹn họp Hội đồng trong tháng 6', by: 'Nguyễn Thị Loan' }],
    },
    {
      facts: factsOf('2.1', {
        leads: ['Lê Quang Minh', 'Trần Thị Lan'],
        said: {
          on: '2026-06-09',
          by: 'Lê Quang Minh',
          state: 'in_progress',
          percent: 60,
          note: 'đang tổng hợp số liệu',
        },
      }),
      notes: [],
    },
    {
      facts: factsOf('3.4', {
        leads: [],
        state: 'not_started',
        percent: 0,
        daysLeft: 20,
        dueOn: '2026-06-30',
        extendedFrom: '2026-06-15',
      }),
      notes: [],
    },
  ],
  left: ['4.1', '4.2', '5.3'],
  directed: [
    directedOf('1.5', {
      text: 'Làm việc với Sở Nội vụ về thời gian họp Hội đồng sáng kiến, báo cáo Chủ tịch.',
    }),
    directedOf('2.1', {
      text: 'Hoàn thành, gửi đủ minh chứng',
      names: ['Lê Quang Minh', 'Trần Thị Lan'],
      dueOn: null,
    }),
  ],
});
