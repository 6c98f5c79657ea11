import type { Change, Telegram } from '#sandbox/telegram/state.ts';
import type { Scene } from './backstage.ts';
import { frameOf, shownIn } from './show.ts';
import type { PageEvent } from './view.ts';

/** Keeps proxies and browsers from taking a quiet line for a dead one. */
const HEARTBEAT_MS = 20_000;

/** The open pages, told of everything that happens. */
export interface Live {
  /** A new stream of server-sent events, which begins with `first`. */
  open(first: PageEvent): Response;
  tell(event: PageEvent): void;
  /** Ends every stream. */
  close(): void;
}

/** Opens the line to the pages. */
export function openLive(): Live {
  const lines = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  const send = (text: string) => {
    const bytes = encoder.encode(text);
    for (const line of lines) line.enqueue(bytes);
  };
  const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS);
  heartbeat.unref();

  return {
    open(first) {
      let line: ReadableStreamDefaultController<Uint8Array>;
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          line = controller;
          lines.add(line);
          line.enqueue(encoder.encode(`retry: 500\n${written(first)}`));
        },
        cancel: () => void lines.delete(line),
      });
      return new Response(stream, {
        headers: {
          'content-type': 'text/event-stream',
          'cache-control': 'no-store',
          'x-accel-buffering': 'no',
        },
      });
    },
    tell: (event) => send(written(event)),
    close() {
      clearInterval(heartbeat);
      for (const line of lines) line.close();
      lines.clear();
    },
  };
}

/** Tells the pages what changes in a scene. Gives the way to stop. */
export function follow({ botApi: { telegram }, cast }: Scene, tell: (event: PageEvent) => void): () => void {
  const stops = [
    telegram.onChange((change) => {
      for (const event of eventsOf(telegram, change)) tell(event);
    }),
    cast.onChange(() => {
      tell({ kind: 'seats', seats: cast.seats });
      for (const { chatId } of cast.seats) tell({ kind: 'chat', chat: frameOf(telegram, chatId) });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function eventsOf(telegram: Telegram, change: Change): PageEvent[] {
  switch (change.kind) {
    case 'message':
    case 'edit':
      return postEvents(telegram, change.chatId, change.message.message_id, change.kind === 'message');
    case 'pin':
    case 'unpin':
    case 'reaction':
      return postEvents(telegram, change.chatId, change.messageId, false);
    case 'delete':
      return [{ kind: 'gone', chatId: change.chatId, messageId: change.messageId }];
    case 'typing':
      return [{ kind: 'typing', chatId: change.chatId }];
    case 'members':
      return [{ kind: 'chat', chat: frameOf(telegram, change.chatId) }];
    case 'commands':
      return [...telegram.chats.keys()].map((chatId) => ({ kind: 'chat', chat: frameOf(telegram, chatId) }));
    default:
      return [];
  }
}

function postEvents(telegram: Telegram, chatId: number, messageId: number, fresh: boolean): PageEvent[] {
  const shown = shownIn(telegram, chatId, messageId);
  return shown ? [{ kind: 'post', chatId, shown, fresh }] : [];
}

function written(event: PageEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
