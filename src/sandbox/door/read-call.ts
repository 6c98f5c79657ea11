import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { WireCall } from '#sandbox/telegram/calls/call.ts';
import type { Upload } from '#sandbox/telegram/files.ts';
import { badRequest, done, type Outcome } from '#sandbox/telegram/refusal.ts';
import { readMultipart } from './multipart.ts';

const LARGEST_BODY = 50 * 1024 * 1024 + 64 * 1024;

const jsonObject = z.record(z.string(), z.unknown());

/** The whole body of a request; more than a bot may upload (50 MB) is refused with 413. */
export async function readBody(request: IncomingMessage): Promise<Outcome<Buffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= LARGEST_BODY) chunks.push(bytes);
  }
  if (size <= LARGEST_BODY) return done(Buffer.concat(chunks));
  return { ok: false, refusal: { error_code: 413, description: 'Request Entity Too Large' } };
}

/** The parameters of a call from the address and the body: query string, JSON, urlencoded or multipart. */
export function readCall(query: URLSearchParams, contentType: string, body: Buffer): Outcome<WireCall> {
  const kind = contentType.split(';')[0]?.trim().toLowerCase();
  if (kind === 'multipart/form-data') {
    const form = readMultipart(body, contentType);
    if (!form) return badRequest("can't parse form data headers");
    return done(wireCall(query, form.fields, form.files));
  }
  if (kind === 'application/json' && body.length > 0) {
    const fields = readJson(body.toString('utf8'));
    return fields ? done(wireCall(query, fields)) : badRequest("can't parse request as JSON object");
  }
  if (kind === 'application/x-www-form-urlencoded') {
    return done(wireCall(query, new URLSearchParams(body.toString('utf8'))));
  }
  return done(wireCall(query, []));
}

/** Parameters of a JSON object as the text they would be in a form: `true`, `5`, `{"inline_keyboard":[]}`. */
export function readJson(source: string): Map<string, string> | undefined {
  const parsed = jsonObject.safeParse(parseJson(source));
  if (!parsed.success) return undefined;
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(parsed.data)) {
    if (value !== null && value !== undefined)
      fields.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return fields;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function wireCall(
  query: URLSearchParams,
  fields: Iterable<[string, string]>,
  files: ReadonlyMap<string, Upload> = new Map(),
): WireCall {
  return { args: Object.fromEntries([...query, ...fields]), files };
}
