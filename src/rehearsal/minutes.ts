import type { Settings } from '#domain/settings.ts';
import type { Program } from '#root/program.ts';
import type { BotApi } from '#sandbox/bot-api.ts';
import type { DayHours } from '#sandbox/front/backstage.ts';

/** The server's quiet is short: nothing but this process talks to it. */
const QUIET = { quietMs: 10, timeoutMs: 30_000 };

/** Waits until the bot has taken everything, carried it out and sent what followed. */
export function restOf(program: Program, { settles }: BotApi): () => Promise<void> {
  return async () => {
    await settles(QUIET);
    await program.idle();
    await settles(QUIET);
  };
}

/** Has the program do what the minute asks for, and tells whether anything went out. */
export function lookOf(
  { store, tick }: Program,
  organisationId: number,
  idle: () => Promise<void>,
): () => Promise<boolean> {
  const { outbox } = store.commune(organisationId);
  const newest = async () => (await outbox.latest(1))[0]?.id ?? 0;
  return async () => {
    const before = await newest();
    await tick();
    const isSent = (await newest()) > before;
    if (isSent) await idle();
    return isSent;
  };
}

/** Every hour that is set, but for the quiet one, is one at which something may go out. */
export function hoursOf({ quietFromHour: until, ...settings }: Settings): DayHours {
  const hours = Object.entries(settings).flatMap(([name, value]) =>
    name.endsWith('Hour') && typeof value === 'number' ? [value] : [],
  );
  return { from: Math.min(...hours), until };
}
