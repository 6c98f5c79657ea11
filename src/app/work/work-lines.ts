import { periodArgs, writeReference } from '#domain/plan/reference.ts';
import { shorten } from '#domain/text/text.ts';
import type { WorkItem } from '#domain/work/work-item.ts';
import { type Choice, choice, type Say, say } from '../message.ts';

const NAME_LENGTH = 70;

type Listed = Omit<WorkItem, 'occurrenceId' | 'dutyId' | 'kind' | 'insteadOf'> & {
  readonly insteadOf?: WorkItem['insteadOf'];
  readonly kind?: WorkItem['kind'];
  readonly times?: number;
};

/** One line of a list of work: how urgent, which, what, points, when. */
export function workLine(item: Listed): Say {
  return say('work-line', {
    bucket: item.bucket,
    code: item.code,
    ...periodArgs(item.period),
    name: shorten(item.name, NAME_LENGTH),
    points: item.points ?? 'none',
    due: item.dueOn ?? 'none',
    grace: isLongLate(item) ? 'none' : (item.graceUntil ?? 'none'),
    days: Math.abs(item.daysLeft ?? 0),
    state: item.state,
    percent: item.percent,
    kind: item.kind ?? 'lead',
    times: item.times ?? 1,
    insteadOf: item.insteadOf ?? 'none',
  });
}

/** Days after which nobody asks any more from which day on it counted as late. */
const LONG_LATE = 14;

function isLongLate({ bucket, daysLeft }: Pick<Listed, 'bucket' | 'daysLeft'>): boolean {
  return bucket === 'overdue' && Math.abs(daysLeft ?? 0) > LONG_LATE;
}

/** The two buttons of a piece of work: done, and anything else. */
export function workChoices(item: Pick<WorkItem, 'code' | 'period'>): Choice[] {
  const reference = writeReference(item.code, item.period);
  const args = { code: item.code, ...periodArgs(item.period) };
  return [
    choice(say('work-button-done', args), `capnhat ${reference} =done`),
    choice(say('work-button-other', args), `capnhat ${reference}`),
  ];
}
