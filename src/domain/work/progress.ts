/** How a part of the work stands, as its official says it; `confirmed` is said by somebody else. */
export const PROGRESS_STATES = [
  'not_started',
  'in_progress',
  'blocked',
  'submitted',
  'done',
  'confirmed',
  'not_arisen',
  'not_applicable',
] as const;
export type ProgressState = (typeof PROGRESS_STATES)[number];

/** State and percent (0–100) of one part, with the official's own words. */
export interface Progress {
  readonly state: ProgressState;
  readonly percent: number;
  readonly note: string;
}

/** What stands before anybody has said anything. */
export const NOTHING_SAID: Progress = { state: 'not_started', percent: 0, note: '' };

/** States in which nothing more is asked of the official. Reported done counts: whether it is confirmed is apart. */
export function isClosed(state: ProgressState): boolean {
  return state === 'done' || state === 'confirmed' || state === 'not_arisen' || state === 'not_applicable';
}

/** The percent a state stands for where none was said; `current` is the percent so far. */
export function percentOf(state: ProgressState, current: number): number {
  if (isClosed(state)) return 100;
  if (state === 'not_started') return 0;
  if (state === 'submitted') return Math.max(current, 90);
  return Math.min(current, 99);
}

const LEAST_ADVANCED_FIRST: readonly ProgressState[] = [
  'blocked',
  'not_started',
  'in_progress',
  'submitted',
  'done',
  'not_arisen',
  'confirmed',
  'not_applicable',
];

/**
 * How an occurrence stands by the words of its leads: as the least advanced of them says, with the mean percent.
 * One lead's obstacle is the criterion's obstacle; with some closed and some not begun it is in progress. Of several that
 * say the same the newest word is told.
 */
export function combine(leads: readonly (Progress & { readonly at?: Date })[]): Progress {
  const [first, ...others] = [...leads].sort(
    (a, b) => LEAST_ADVANCED_FIRST.indexOf(a.state) - LEAST_ADVANCED_FIRST.indexOf(b.state),
  );
  if (!first) return NOTHING_SAID;
  const percent = Math.floor(leads.reduce((sum, lead) => sum + lead.percent, 0) / leads.length);
  const begun = first.state === 'not_started' && others.some((lead) => lead.state !== 'not_started');
  const [newest] = [first, ...others]
    .filter((lead) => lead.note !== '' && lead.state === first.state)
    .sort((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0));
  const note = newest?.note ?? '';
  return { state: begun ? 'in_progress' : first.state, percent, note };
}
