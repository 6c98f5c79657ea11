import { done, type Result, refuse } from '#domain/result.ts';
import type { Vault } from '#store/vault.ts';
import type { Inbound } from './channel.ts';
import type { IncomingFile } from './turn.ts';

/** The most a bot may fetch from Telegram (Bot API, getFile): 20 MB. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** Fetches an offered file into the vault. Refused where it is too large, empty or gone. */
export async function fetchFile(
  offered: Extract<Inbound, { kind: 'file' }>,
  vault: Vault,
): Promise<Result<IncomingFile>> {
  const { name, mime, size } = offered.file;
  if (size !== null && size > LARGEST_FILE) return refuse('file-too-big', { name });
  const fetched = await offered.file.open();
  if (fetched.status === 'too-big') return refuse('file-too-big', { name });
  if (fetched.status === 'gone') return refuse('file-gone', { name });
  if (fetched.bytes.length === 0) return refuse('file-empty', { name });
  const sha256 = await vault.keep(fetched.bytes);
  return done({ name, mime, size: fetched.bytes.length, sha256, batch: offered.batch });
}
