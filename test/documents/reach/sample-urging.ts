import type { UrgedItem, UrgingPaper } from '#documents/reach/urging-paper.ts';
import { letterheadSchema } from '#domain/report/letterhead.ts';

/** Something that is due, in short. */
export function itemOf(code: string, item: Partial<UrgedItem> = {}): UrgedItem {
  return {
    code,
    period: 'once',
    name: `Tiêu chí số ${code}`,
    dueOn: '2026-06-05',
    daysLeft: -5,
    points: 2,
    kind: 'lead',
    shortCode: '4N-9CX',
    ...item,
  };
}

/** Sheets for some people, each with what is due of theirs. */
export function sheetsFor(people: UrgingPaper['people']): UrgingPaper {
  return {
    organisation: 'UBND xã Minh Sơn',
    chairman: 'Vũ Văn Thành',
    letterhead: letterheadSchema.parse({}),
    today: '2026-06-10',
    year: 2026,
    by: { name: 'Nguyễn Thị Loan', position: 'Văn phòng – Thống kê' },
    people,
  };
}
