import type { Day } from '../time/day.ts';

/** How often a recurring duty comes round. */
export type Recurrence = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/**
 * When a criterion is due, as a plan's column says it.
 *
 * `fixed` holds one day or several, each the last day on which the work is still in time ("before 15/6" is the 14th,
 * "by 15/6" the 15th). `recurring` falls due in every period, on `dueDay` of the period's last month or, without one,
 * on the period's last day. `continuous` is work that never ends, looked at once a month. `unknown` keeps words
 * nobody could read, so that a person is asked; `none` says that the cell was empty.
 */
export type Deadline =
  | { readonly kind: 'fixed'; readonly days: readonly Day[] }
  | { readonly kind: 'recurring'; readonly every: Recurrence; readonly dueDay?: number }
  | { readonly kind: 'continuous' }
  | { readonly kind: 'unknown'; readonly text: string }
  | { readonly kind: 'none' };
