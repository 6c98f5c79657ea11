import type { Settings } from '#domain/settings.ts';
import { memberOf } from './member.ts';
import type { Turn } from './turn.ts';

/** Sets a setting of the commune and writes down what it was before. */
export async function setSetting<K extends keyof Settings>(
  turn: Turn,
  key: K,
  value: Settings[K],
): Promise<void> {
  const { store, settings, now } = turn;
  const { memberId, name } = memberOf(turn);
  await store.settings.set(key, value, now);
  await store.audit.record(
    {
      actorId: memberId,
      actorName: name,
      action: 'setting-changed',
      subject: `setting:${key}`,
      details: { before: settings[key], after: value },
    },
    now,
  );
}
