import type { BotApi } from '#sandbox/bot-api.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import { Database } from '#store/sqlite.ts';

/** Progress that was reported, and the update that carried it. */
export interface Said {
  readonly updateId: string;
  readonly code: string;
  readonly percent: number;
}

/** Nothing waits: neither with Telegram, nor to be carried out, nor to be sent; and the minute's work was done. */
export function isSettled(api: BotApi, file: string): boolean {
  if (api.telegram.updates.pending.length > 0) return false;
  const [left] = ask<{ n: number }>(
    file,
    `SELECT (SELECT count(*) FROM Inbox WHERE doneAt IS NULL)
      + (SELECT count(*) FROM Outbox WHERE state IN ('pending', 'sending'))
      + (SELECT count(*) = 0 FROM JobRun WHERE slot LIKE 'remind:%') n`,
  );
  return left?.n === 0;
}

/** Updates that do not stand in the inbox once. */
export function notStoredOnce(file: string, updateIds: readonly string[]): string[] {
  const rows = ask<{ updateId: string; n: number }>(
    file,
    'SELECT updateId, count(*) n FROM Inbox GROUP BY updateId',
  );
  const stored = new Map(rows.map(({ updateId, n }) => [updateId, n]));
  return updateIds
    .filter((updateId) => stored.get(updateId) !== 1)
    .map((updateId) => `update ${updateId} was confirmed and stands ${stored.get(updateId) ?? 0} times`);
}

/** Reports of progress that were not written down once. */
export function notCarriedOutOnce(file: string, said: readonly Pick<Said, 'code' | 'percent'>[]): string[] {
  const rows = ask<{ code: string; percent: number; n: number }>(
    file,
    `SELECT e.code, p.percent, count(*) n FROM ProgressEntry p
      JOIN Occurrence o ON o.id = p.occurrenceId JOIN CriterionEntry e ON e.criterionId = o.criterionId
      GROUP BY e.code, p.percent`,
  );
  const kept = new Map(rows.map(({ code, percent, n }) => [`${code} ${percent}%`, n]));
  return said
    .map(({ code, percent }) => `${code} ${percent}%`)
    .filter((words) => kept.get(words) !== 1)
    .map((words) => `${words} was carried out ${kept.get(words) ?? 0} times`);
}

/** Reminders that are missing, or in more than one state, or in none that is an end. */
export function unsettledReminders(file: string, count: number): string[] {
  const rows = ask<{ memberId: number; states: string; n: number }>(
    file,
    `SELECT memberId, group_concat(state) states, count(*) n FROM Outbox WHERE kind = 'reminder' GROUP BY memberId`,
  );
  const wrong = rows.filter(({ states }) => states !== 'sent' && states !== 'unknown');
  return [
    ...(rows.length === count ? [] : [`${rows.length} of ${count} were to be reminded`]),
    ...wrong.map(({ memberId, states }) => `the reminder of member ${memberId} is ${states}`),
  ];
}

/** Messages of which nobody knows whether they came. */
export function unknown(file: string): number {
  return ask<{ n: number }>(file, "SELECT count(*) n FROM Outbox WHERE state = 'unknown'")[0]?.n ?? 0;
}

/** Messages of the bot, of those that say `words`, that came more than once in one chat. */
export function repeated(phones: readonly Phone[], words = /\S/): number {
  return phones.reduce((sum, phone) => {
    const texts = botTexts(phone).filter((text) => words.test(text));
    return sum + texts.length - new Set(texts).size;
  }, 0);
}

/** What the bot said in words. */
export function botTexts({ messages }: Phone): string[] {
  return messages.flatMap(({ from, text }) => (from?.is_bot && text ? [text] : []));
}

/** Reports of progress that were answered on a phone. */
export function answersTo(phone: Phone): number {
  return new Set(botTexts(phone).filter((text) => /Đã ghi/.test(text))).size;
}

/** Reminders that came to a phone. */
export function remindersOn(phone: Phone): number {
  return botTexts(phone).filter((text) => /cần báo/.test(text)).length;
}

/** Rows of the database, read beside the program. */
export function ask<T>(file: string, sql: string): T[] {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare<[], T>(sql).all();
  } finally {
    db.close();
  }
}
