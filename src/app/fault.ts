const LONGEST_REASON = 300;
const FRAMES = 8;

/** An error in one line. The last alone: a database shows what it was asked to store before it says what went wrong. */
export function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return (words.trim().split('\n').at(-1) ?? '').slice(0, LONGEST_REASON);
}

/** What the log is told of an error that nobody expected: its kind, its reason and where it was thrown; no more of it. */
export function faultOf(error: unknown): { readonly error: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { error: reasonOf(error), at: [] };
  const frames = (error.stack ?? '').replace(error.message, '').split('\n').slice(1);
  const at = frames.map((frame) => frame.trim()).filter((frame) => frame.startsWith('at '));
  return { error: `${error.name}: ${reasonOf(error)}`, at: at.slice(0, FRAMES) };
}
