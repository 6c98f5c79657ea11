import { done, type Result, refuse } from '#domain/result.ts';
import type { Day } from '#domain/time/day.ts';
import type { Inbound } from '../channel.ts';
import type { Command } from '../turn/command.ts';
import type { Desk } from '../turn/desk.ts';
import type { IncomingFile } from '../turn/turn.ts';

/** The most a bot may fetch from Telegram (Bot API, getFile): 20 MB. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/**
 * Fetches an offered file for a command and puts it into the vault, once the command has looked into it. Refused where
 * it is too large, empty, gone, or not what the command takes; then nothing of it is kept.
 */
export async function fetchFile(
  offered: Extract<Inbound, { kind: 'file' }>,
  command: Command,
  desk: Desk,
  today: Day,
): Promise<Result<Omit<IncomingFile, 'more'>>> {
  const { name, mime, size } = offered.file;
  if (size !== null && size > LARGEST_FILE) return refuse('file-too-big', { name });
  const fetched = await offered.file.open();
  if (fetched.status === 'too-big') return refuse('file-too-big', { name });
  if (fetched.status === 'gone') return refuse('file-gone', { name });
  const { bytes } = fetched;
  if (bytes.length === 0) return refuse('file-empty', { name });
  const inspected = await command.inspect({ name, mime, bytes, caption: offered.caption }, desk, today);
  if (!inspected.ok) return inspected;
  const sha256 = await desk.vault.keep(bytes);
  return done({ ...inspected.value, size: bytes.length, sha256, batch: offered.batch });
}
