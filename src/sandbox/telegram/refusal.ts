/** Why Telegram said no: what the answer's JSON carries beside `ok: false`. */
export interface Refusal {
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
}

/** What a call gives: its value, or Telegram's refusal. A refusal is never thrown. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly description?: string }
  | { readonly ok: false; readonly refusal: Refusal };

/** The call went well and gives `value`; a few methods say something beside it ("Webhook was set"). */
export function done<T>(value: T, description?: string): Outcome<T> {
  return description === undefined ? { ok: true, value } : { ok: true, value, description };
}

function refused(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** 400. The first letter is written small as Telegram does, unless the text is a server code like `TOPIC_CLOSED`. */
export function badRequest(why: string, parameters?: Refusal['parameters']) {
  const description = `Bad Request: ${uncapitalised(why)}`;
  return refused({ error_code: 400, description, ...(parameters && { parameters }) });
}

/** 403: the bot may not, and trying again will not help. */
export function forbidden(why: string) {
  return refused({ error_code: 403, description: `Forbidden: ${why}` });
}

/** 429: too fast. `retryAfterSeconds` is also sent as `parameters.retry_after` and as a header. */
export function tooMany(retryAfterSeconds: number) {
  return refused({
    error_code: 429,
    description: `Too Many Requests: retry after ${retryAfterSeconds}`,
    parameters: { retry_after: retryAfterSeconds },
  });
}

/** 409: two things that exclude each other, such as `getUpdates` beside a webhook. */
export function conflict(why: string) {
  return refused({ error_code: 409, description: `Conflict: ${why}` });
}

/** 404: there is no such method, or no such file. */
export function notFound() {
  return refused({ error_code: 404, description: 'Not Found' });
}

/** 401: the token is not this bot's. */
export function unauthorized() {
  return refused({ error_code: 401, description: 'Unauthorized' });
}

function uncapitalised(text: string): string {
  return /^.[A-Z_]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
