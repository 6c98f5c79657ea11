import { choice, type Message, message, type Say, say } from '#app/message.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { Lost } from '#domain/evidence/dossier.ts';
import { megabytesOf } from '#domain/megabytes.ts';
import type { OrderedDossier } from '#store/dossiers.ts';

/** Where the messages about a dossier go. */
export type DossierPlace = Pick<OrderedDossier, 'id' | 'year' | 'memberId' | 'channel' | 'chatId'>;

/** An archive that was made, and where it stands among the exports. */
export interface MadeArchive {
  readonly file: string;
  readonly name: string;
  readonly size: number;
  /** Names of the fields in it; none where it holds all. */
  readonly fields: readonly string[];
}

/** All there is to be told of a dossier. `leftAt`: too large to be sent, it stands there for the operator. */
export interface DossierNews {
  readonly year: number;
  readonly files: number;
  readonly waiting: number;
  readonly missing: number;
  readonly bytes: number;
  readonly parts: number;
  readonly lost: readonly { readonly path: string; readonly why: Lost }[];
  readonly leftAt: string | null;
}

/** Files that are not in it named one by one; more are counted. */
const NAMED = 3;

/** How far a dossier has come, in percent. */
export function progressMessage(year: number, percent: number): Message {
  return message([say('dossier-progress', { year: String(year), percent, bar: Math.round(percent / 10) })], {
    place: 'new',
  });
}

/** A dossier is made: what is in it, what is not, and how it is checked. */
export function madeMessage(news: DossierNews): Message {
  const { year, files, waiting, missing, bytes, parts, lost, leftAt } = news;
  const megabytes = megabytesOf(bytes);
  const unnamed = lost.length - NAMED;
  const lines: Say[] = [
    say('dossier-made', { year: String(year), files, megabytes, parts }),
    ...(leftAt === null ? [] : [say('dossier-left', { place: leftAt })]),
    ...(waiting > 0 ? [say('dossier-made-waiting', { count: waiting })] : []),
    ...(missing > 0 ? [say('dossier-made-missing', { count: missing })] : []),
    ...lost.slice(0, NAMED).map(({ path, why }) => say('dossier-made-lost', { name: nameOf(path), why })),
    ...(unnamed > 0 ? [say('dossier-made-lost-more', { count: unnamed })] : []),
    say('dossier-made-check'),
  ];
  const again = choice(say('dossier-button-again'), `xuat.hoso ${year}`);
  return message(lines, { choices: [[again]], place: 'new' });
}

/** It could not be made. */
export function failedMessage(year: number): Message {
  const again = choice(say('dossier-button-again'), `xuat.hoso ${year}`);
  return message([say('dossier-failed', { year: String(year) })], { choices: [[again]], place: 'new' });
}

/** Says how it stands with a dossier, in the place of what was said before. */
export async function postDossier(
  { store, now }: Pick<Turn, 'store' | 'now'>,
  { id, memberId, channel, chatId }: DossierPlace,
  words: Message,
): Promise<void> {
  const place = { memberId, channel, chatId };
  const key = `dossier:${id}:${now.getTime()}`;
  await store.outbox.post(
    { key, kind: 'notice', ...place, thread: `dossier:${id}`, message: words, about: [], silent: true },
    now,
  );
}

/** What the keys of all messages begin with that carry a file of a dossier. */
export function keyOfFiles(id: number): string {
  return `dossier:${id}:file:`;
}

/** Sends an archive, or the index of one that is too large, in a message of its own. */
export async function postArchive(
  { store, now }: Pick<Turn, 'store' | 'now'>,
  { id, year, memberId, channel, chatId }: DossierPlace,
  { archive, part, parts }: { archive: MadeArchive; part: number; parts: number },
): Promise<void> {
  const { file, name, fields } = archive;
  const caption = say('dossier-caption', {
    year: String(year),
    part,
    parts,
    fields: fields.join('; ') || 'none',
  });
  const attachment = { kind: 'document' as const, name, content: { exported: file } };
  const words = message([caption], { attachments: [attachment], place: 'new' });
  const place = { memberId, channel, chatId };
  const key = `${keyOfFiles(id)}${file}`;
  await store.outbox.post({ key, kind: 'paper', ...place, message: words, about: [] }, now);
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
