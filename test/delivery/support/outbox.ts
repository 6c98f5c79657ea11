import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Channel, Outgoing, SendResult } from '#app/channel.ts';
import { message, say } from '#app/message.ts';
import { type Delivering, type DeliveryOptions, startDelivery } from '#delivery/deliver.ts';
import { openStore, type Store } from '#store/open.ts';
import { keptLog, type LogLine } from '#test/channels/support/bot.ts';
import { putEmptyDatabase } from '#test/support/empty-database.ts';

const START = new Date('2026-06-10T01:00:00Z');

/** A clock that stands still until it is moved, or jumps over every wait when it `jumps`, once nothing is under way. */
export class Time {
  now = START;
  jumps = false;
  underWay = 0;
  #sleepers: { at: number; wake: () => void }[] = [];

  /** What delivery is given as `wait`. */
  readonly wait = (ms: number, signal: AbortSignal): Promise<void> => {
    const at = this.now.getTime() + ms;
    if (signal.aborted) return Promise.resolve();
    if (this.jumps) return this.#jump(at, signal);
    return new Promise((resolve) => {
      this.#sleepers.push({ at, wake: resolve });
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  };

  /** Counts something as under way until it has ended. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    try {
      return await work();
    } finally {
      this.underWay -= 1;
    }
  }

  async #jump(at: number, signal: AbortSignal): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet = this.underWay === 0 ? quiet + 1 : 0) {
      await new Promise((resolve) => setImmediate(resolve));
      if (signal.aborted) return;
    }
    this.now = new Date(at);
  }

  /** Moves the clock and wakes whose time has come. */
  pass(ms: number): void {
    this.now = new Date(this.now.getTime() + ms);
    const due = this.#sleepers.filter(({ at }) => at <= this.now.getTime());
    this.#sleepers = this.#sleepers.filter((sleeper) => !due.includes(sleeper));
    for (const { wake } of due) wake();
  }
}

/** What the channel is to answer: for each send the next one, then always `sent`. */
type Answer = SendResult | (() => SendResult | Promise<SendResult>);

/** A channel that notes what it is given, and when. */
export class NotingChannel implements Channel {
  readonly id = 'telegram';
  readonly sent: { at: number; chatId: string; text: string; outgoing: Outgoing }[] = [];
  readonly answers: Answer[] = [];
  /** Chats in which somebody was shown to be at work. */
  readonly typing: string[] = [];
  underWay = 0;
  mostUnderWay = 0;
  readonly #time: Time;

  constructor(time: Time) {
    this.#time = time;
  }

  send(outgoing: Outgoing): Promise<SendResult> {
    return this.#time.during(() => this.#send(outgoing));
  }

  async #send(outgoing: Outgoing): Promise<SendResult> {
    const at = this.#time.now.getTime() - START.getTime();
    const text = String(outgoing.message.lines[0]?.args['text']);
    this.sent.push({ at, chatId: outgoing.chatId, text, outgoing });
    this.underWay += 1;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    try {
      const answer = this.answers.shift();
      if (typeof answer === 'function') return await answer();
      await Promise.resolve();
      return answer ?? { status: 'sent', messageId: String(this.sent.length) };
    } finally {
      this.underWay -= 1;
    }
  }

  listen = async () => undefined;
  parse = () => ({ kind: 'nothing' }) as const;
  showTyping = async (chatId: string) => void this.typing.push(chatId);
  offerCommands = async () => [];
  inviteLink = () => null;

  /** What was said, in the order in which it was sent. */
  get texts(): string[] {
    return this.sent.map(({ text }) => text);
  }
}

/** An outbox on a database of its own with its delivery, which is not started yet. */
export async function openOutbox() {
  const folder = mkdtempSync(join(tmpdir(), 'delivery-'));
  const file = join(folder, 'cchc.db');
  putEmptyDatabase(file);
  const store = openStore(`file:${file}`);
  const started: Delivering[] = [];
  onTestFinished(async () => {
    await Promise.all(started.map((delivery) => delivery.stop()));
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { id } = await store.organisations.create('00001', 'Minh Son');
  const time = new Time();
  const channel = new NotingChannel(time);
  const log = keptLog();
  const refused: [string, string][] = [];
  const uncertain: string[] = [];

  return {
    store,
    time,
    channel,
    log,
    refused,
    uncertain,
    post: (chatId: string, text: string, rest: Partial<Posting> = {}) =>
      post(store, id, time.now, { chatId, text, rest }),
    row: (key: string) => store.commune(id).outbox.byKey(key),
    start(options: Partial<DeliveryOptions> = {}): Delivering {
      const delivery = startDelivery({
        meters: { attempted: () => undefined },
        deliveries: counted(store.deliveries, time),
        channel,
        clock: () => time.now,
        log,
        onRefused: async ({ key }, { reason }) => {
          refused.push([key, reason]);
        },
        onUncertain: async ({ key }) => {
          uncertain.push(key);
        },
        onMoved: (from, to) => store.organisations.moveChat('telegram', from, to),
        makePaper: async () => {
          throw new Error('no paper is ordered here');
        },
        random: () => 0,
        wait: time.wait,
        ...options,
      });
      started.push(delivery);
      return delivery;
    },
    /** Levels and words of the log. */
    logged: (level: LogLine['level']) =>
      log.lines.filter((line) => line.level === level).map(({ text }) => text),
  };
}

/** The outbox, of which every question counts as under way. */
function counted(deliveries: Store['deliveries'], time: Time): Store['deliveries'] {
  return new Proxy(deliveries, {
    get(target, name, receiver) {
      const question = Reflect.get(target, name, receiver);
      return (...args: unknown[]) => time.during(async () => Reflect.apply(question, target, args));
    },
  });
}

type Posting = Parameters<ReturnType<Store['commune']>['outbox']['post']>[0];

let keys = 0;

async function post(
  store: Store,
  organisationId: number,
  at: Date,
  { chatId, text, rest }: { chatId: string; text: string; rest: Partial<Posting> },
): Promise<string> {
  keys += 1;
  const key = `key ${keys}`;
  const posting = { key, kind: 'notice' as const, memberId: null, channel: 'telegram', chatId, about: [] };
  await store
    .commune(organisationId)
    .outbox.post({ ...posting, message: message([say('said', { text })]), ...rest }, at);
  return key;
}
