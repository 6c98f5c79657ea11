import { z } from 'zod';
import { DOWNLOAD_LIMIT } from '#sandbox/telegram/files.ts';
import type { File } from '#sandbox/telegram/objects.ts';
import { text } from '#sandbox/telegram/params.ts';
import { badRequest, done } from '#sandbox/telegram/refusal.ts';
import { call } from './call.ts';

/** `getFile`: where to download a file of at most 20 MB. Its name and type are not told; they came with the message. */
export const getFile = call(z.object({ file_id: text }), ({ telegram, input }) => {
  if (input.file_id === '') return badRequest('file_id not specified');
  const stored = telegram.files.find(input.file_id);
  if (!stored) return badRequest('invalid file_id');
  if (stored.bytes.byteLength > DOWNLOAD_LIMIT) return badRequest('file is too big');

  const file: File = {
    file_id: input.file_id,
    file_unique_id: stored.uniqueId,
    file_size: stored.bytes.byteLength,
    file_path: stored.path,
  };
  return done(file);
});
