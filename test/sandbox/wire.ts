import { z } from 'zod';
import type { BotApi } from '#sandbox/bot-api.ts';

const answer = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.number().optional(),
  description: z.string().optional(),
  parameters: z.record(z.string(), z.unknown()).optional(),
});

/** What the server answered, with its HTTP status. */
export type Answer = z.output<typeof answer> & { status: number; headers: Headers };

/** Calls a method with a JSON body, without any client library. */
export function call(api: BotApi, method: string, params: object = {}): Promise<Answer> {
  return request(`${api.url}/bot${api.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
}

/** Calls a method with a form; blobs are uploaded. */
export function upload(api: BotApi, method: string, fields: Record<string, string | File>): Promise<Answer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return request(`${api.url}/bot${api.token}/${method}`, { method: 'POST', body });
}

/** Any request whose answer is the Bot API's JSON. */
export async function request(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  return { ...answer.parse(await response.json()), status: response.status, headers: response.headers };
}

/** The smallest PNG header with these sides. */
export function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return new Uint8Array(bytes);
}
