import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Meters } from '#app/meters.ts';

/** What is looked up whenever somebody asks: how much waits, and when what comes round last came. */
export interface Depths {
  readonly inboxWaiting: number;
  readonly outboxWaiting: number;
  /** Seconds. */
  readonly outboxOldest: number;
  /** Seconds since the schedule last ran. */
  readonly sinceTick: number;
  /** Bytes left on the disk of the data; infinite where the system does not tell. */
  readonly diskFree: number;
}

/** The program's own figures: counted as they come, and written as Prometheus reads them. */
export interface Metrics extends Meters {
  write(): Promise<string>;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30];

/** Opens the figures of one program. `look` gives the depths of this moment. */
export function openMetrics(look: () => Promise<Depths>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  // Nothing that HTTP answers tells a version.
  registry.removeSingleMetric('nodejs_version_info');
  const registers = [registry];
  const received = new Counter({ name: 'cchc_updates_received_total', help: 'Updates stored.', registers });
  const handled = new Histogram({
    name: 'cchc_update_seconds',
    help: 'Time to carry out an update, by outcome.',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers,
  });
  const attempts = new Counter({
    name: 'cchc_deliveries_total',
    help: 'Attempts to send a message, by what became of them.',
    labelNames: ['status'],
    registers,
  });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const inbox = gauge('cchc_inbox_waiting', 'Updates stored and not yet carried out.');
  const outbox = gauge('cchc_outbox_waiting', 'Messages that should have been sent and wait.');
  const oldest = gauge(
    'cchc_outbox_oldest_seconds',
    'Time since the first waiting message should have been sent.',
  );
  const sinceTick = gauge('cchc_schedule_silent_seconds', 'Time since the schedule last ran.');
  const disk = gauge('cchc_disk_free_bytes', 'Room left on the disk of the data.');
  for (const status of ['sent', 'retry-later', 'refused', 'unknown']) attempts.inc({ status }, 0);

  return {
    received: (count) => received.inc(count),
    handled: (outcome, seconds) => handled.observe({ outcome }, seconds),
    attempted: (status) => attempts.inc({ status }),
    async write() {
      const depths = await look();
      inbox.set(depths.inboxWaiting);
      outbox.set(depths.outboxWaiting);
      oldest.set(depths.outboxOldest);
      sinceTick.set(depths.sinceTick);
      disk.set(depths.diskFree);
      return registry.metrics();
    },
  };
}
