import { type Say, say } from '#app/message.ts';
import type { Remark } from '#domain/plan/plan-draft.ts';

/** A remark in words, with the sheet and row it is about where it has one. */
export function remarkSay({ key, place, args }: Remark): Say {
  return say(key, { ...args, atSheet: place?.sheet ?? '', atRow: place?.row ?? 0 });
}

/** The first of some remarks, and a line that counts the rest. */
export function remarkLines(remarks: readonly Remark[], shown: number): Say[] {
  const more = remarks.length - shown;
  return [
    ...remarks.slice(0, shown).map(remarkSay),
    ...(more > 0 ? [say('plan-more', { count: more })] : []),
  ];
}
