/**
 * Kinds of messages of which each person, or group, is promised one for each day or period. An answer that comes twice does
 * no harm and one that is lost does; a second reminder is what makes people stop reading them.
 */
const ONCE: ReadonlySet<string> = new Set(['reminder', 'brief', 'digest']);

/** Whether a message must not come twice; one written in place of another may be written again. */
export function comesOnce({ kind, supersedes }: { kind: string; supersedes: string | null }): boolean {
  return ONCE.has(kind) && supersedes === null;
}
