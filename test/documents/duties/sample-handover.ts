import type { HandoverPaper } from '#documents/duties/handover-paper.ts';
import type { HandedPart } from '#domain/people/handover-record.ts';
import { letterheadSchema } from '#domain/report/letterhead.ts';

/** A part that is handed over, in short. */
export function partOf(code: string, part: Partial<HandedPart> = {}): HandedPart {
  return {
    code,
    name: `Tiêu chí số ${code}`,
    kind: 'lead',
    points: 2,
    state: 'in_progress',
    percent: 80,
    open: 1,
    overdue: 0,
    dueOn: '2026-06-30',
    evidence: { accepted: 1, submitted: 1, returned: 0 },
    waiting: [],
    ...part,
  };
}

/** A handover of some parts from Lan to Minh. */
export function handoverOf(parts: readonly HandedPart[]): HandoverPaper {
  return {
    organisation: 'UBND xã Minh Sơn',
    chairman: 'Vũ Văn Thành',
    letterhead: letterheadSchema.parse({}),
    at: { day: '2026-06-10', hour: 9, minute: 0 },
    year: 2026,
    from: { name: 'Trần Thị Lan', position: 'Tư pháp – Hộ tịch' },
    to: { name: 'Lê Quang Minh', position: '' },
    by: { name: 'Nguyễn Thị Loan', position: 'Văn phòng – Thống kê' },
    parts,
  };
}

/** Something of everything that may wait. */
export const FULL = handoverOf([
  partOf('1.1', {
    overdue: 1,
    dueOn: '2026-05-30',
    waiting: [
      { kind: 'blocked', note: 'chờ Sở Nội vụ trả lời', days: 12, partOf: 'Lê Quang Minh' },
      { kind: 'directive', text: 'Họp với Sở, báo cáo kết quả.', from: 'Vũ Văn Thành', dueOn: '2026-06-12' },
    ],
  }),
  partOf('1.2', { kind: 'support', points: null, state: 'not_started', percent: 0, dueOn: null }),
  partOf('2.1', {
    name: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến trên tổng số hồ sơ tiếp nhận của thủ tục hành chính',
    state: 'confirmed',
    open: 0,
    waiting: [
      { kind: 'extension', wantedOn: '2026-07-15' },
      { kind: 'review', count: 1 },
      { kind: 'returned', count: 2 },
    ],
  }),
]);
