import type { Log } from '#app/log.ts';
import { type Say, say } from '#app/message.ts';
import { tellCoordinators } from '#app/telling/tell-coordinators.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { Health } from './health.ts';

/** What the watchdog works with. */
export interface WatchdogParts {
  readonly health: Health;
  readonly log: Log;
  /** Does something in a transaction of every commune. */
  readonly inEveryCommune: (work: (turn: Turn) => Promise<unknown>) => Promise<void>;
}

/** A message that should have gone so long ago is stuck: retries after a fault of the net take less. */
const STUCK_AFTER_SECONDS = 1800;
const SILENT_AFTER_SECONDS = 300;
/** With less room than this somebody should make some, days before messages could not be kept. */
const LITTLE_ROOM_MB = 512;

/**
 * Looks whether messages get out, the schedule runs and the disk has room, and tells the coordinators once a day of what does not. What
 * stops the schedule must not stop this: it is called by a timer of its own.
 */
export async function watch({ health, log, inEveryCommune }: WatchdogParts): Promise<void> {
  const { outboxWaiting, outboxOldest, sinceTick, diskFree } = await health.depths();
  const megabytes = Math.floor(diskFree / 1024 / 1024);
  const alarms = [
    ...(outboxOldest > STUCK_AFTER_SECONDS
      ? [{ kind: 'outbox', line: alarm('alarm-outbox-stuck', outboxOldest, outboxWaiting) }]
      : []),
    ...(sinceTick > SILENT_AFTER_SECONDS
      ? [{ kind: 'schedule', line: alarm('alarm-schedule-silent', sinceTick, 0) }]
      : []),
    ...(megabytes < LITTLE_ROOM_MB ? [{ kind: 'disk', line: say('alarm-disk', { megabytes }) }] : []),
  ];
  for (const { kind, line } of alarms) {
    log.error({ outboxWaiting, outboxOldest, sinceTick, diskFree }, `alarm: ${kind}`);
    await inEveryCommune((turn) =>
      tellCoordinators(turn, {
        key: `alarm:${kind}:${turn.store.organisationId}:${turn.today}`,
        lines: [line],
      }),
    );
  }
}

function alarm(key: string, seconds: number, count: number): Say {
  return say(key, { minutes: Math.round(seconds / 60), count });
}
