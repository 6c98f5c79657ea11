import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { WireCall } from '#sandbox/telegram/calls/call.ts';
import { findMethod } from '#sandbox/telegram/calls/index.ts';
import { notFound, type Outcome, unauthorized } from '#sandbox/telegram/refusal.ts';
import type { Telegram } from '#sandbox/telegram/state.ts';
import type { Faults } from './faults.ts';
import { LongPoll } from './get-updates.ts';
import { readBody, readCall } from './read-call.ts';
import type { Traffic } from './traffic.ts';

/** What the door stands in front of. */
export interface Door {
  readonly telegram: Telegram;
  readonly token: string;
  readonly faults: Faults;
  readonly traffic: Traffic;
}

/** An HTTP server that speaks the Bot API: `/bot<token>/<method>` and `/file/bot<token>/<path>`. Not yet listening. */
export function openDoor(door: Door): { server: Server; longPoll: LongPoll } {
  const longPoll = new LongPoll(door.telegram);
  const server = createServer((request, response) => {
    const failed = (error: unknown) => {
      if (!response.headersSent)
        send(response, 500, JSON.stringify({ ok: false, error_code: 500, description: String(error) }));
    };
    handle(door, longPoll, request, response).catch(failed);
  });
  return { server, longPoll };
}

async function handle(
  door: Door,
  longPoll: LongPoll,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (door.faults.isDown) return hangUp(request);
  const address = `http://sandbox${request.url ?? '/'}`;
  const url = new URL(URL.canParse(address) ? address : 'http://sandbox');
  const [, isFile, token = '', rest = ''] = /^\/(file\/)?bot([^/]+)\/(.*)$/.exec(url.pathname) ?? [];
  const body = await readBody(request);
  if (!/^\d+(?::|%3A)[\w-]+$/i.test(token)) return answer(response, notFound());
  if (token.replace(/%3A/i, ':') !== door.token) return answer(response, unauthorized());
  if (isFile) return download(door, rest, request, response);
  if (!body.ok) return answer(response, body);

  const wire = readCall(url.searchParams, request.headers['content-type'] ?? '', body.value);
  await perform(door, longPoll, { method: rest, wire, request, response });
}

interface Exchange {
  readonly method: string;
  readonly wire: Outcome<WireCall>;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function perform(
  door: Door,
  longPoll: LongPoll,
  { method, wire, request, response }: Exchange,
): Promise<void> {
  const isPoll = method.toLowerCase() === 'getupdates';
  const name = isPoll ? 'getUpdates' : (findMethod(method)?.name ?? method);
  const record = door.traffic.begin({ method: name, args: wire.ok ? wire.value.args : {} });
  const fault = door.faults.take(name);
  try {
    if (fault?.kind === 'hold') await fault.until;
    if (fault?.kind === 'delay') await pause(fault.milliseconds);
    if (fault?.kind === 'drop' && fault.when === 'before') return hangUp(request);
    if (fault?.kind === 'answer') return send(response, fault.status, fault.body, fault.retryAfter);

    const outcome = wire.ok ? await run(door, longPoll, { name, wire: wire.value, response }) : wire;
    record.outcome = outcome;
    if (door.faults.isDown || fault?.kind === 'drop') return hangUp(request);
    if (fault?.kind === 'garble') return send(response, 200, '<html><body>502 Bad Gateway</body>');
    answer(response, outcome);
  } finally {
    door.traffic.end(record);
  }
}

async function run(
  door: Door,
  longPoll: LongPoll,
  { name, wire, response }: { name: string; wire: WireCall; response: ServerResponse },
): Promise<Outcome<unknown>> {
  if (name === 'getUpdates') {
    const left = new AbortController();
    response.once('close', () => left.abort());
    return longPoll.ask(wire, left.signal);
  }
  const method = findMethod(name);
  if (!method) return notFound();
  if (name === 'setWebhook' && wire.args['url']) longPoll.endForWebhook();
  return method.call(door.telegram, wire);
}

async function download(
  door: Door,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const fault = door.faults.take('download');
  if (fault?.kind === 'hold') await fault.until;
  if (fault?.kind === 'delay') await pause(fault.milliseconds);
  if (fault?.kind === 'drop') return hangUp(request);
  if (fault?.kind === 'answer') return send(response, fault.status, fault.body, fault.retryAfter);

  const file = door.telegram.files.at(path);
  if (!file) return answer(response, notFound());
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': file.bytes.byteLength,
  });
  response.end(file.bytes);
}

function answer(response: ServerResponse, outcome: Outcome<unknown>): void {
  if (outcome.ok) {
    const { value: result, description } = outcome;
    send(
      response,
      200,
      JSON.stringify({ ok: true, result, ...(description !== undefined && { description }) }),
    );
  } else {
    const { refusal } = outcome;
    const body = JSON.stringify({ ok: false, ...refusal });
    send(response, refusal.error_code, body, refusal.parameters?.retry_after);
  }
}

function send(response: ServerResponse, status: number, body: string, retryAfter?: number): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  });
  response.end(body);
}

function hangUp(request: IncomingMessage): void {
  request.socket.destroy();
}
