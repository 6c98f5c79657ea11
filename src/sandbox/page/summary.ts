import type { Message, PhotoSize } from '#sandbox/telegram/objects.ts';
import { t } from './words.ts';

/** Where the page finds a file that was sent. */
export function fileUrl(fileId: string): string {
  return `/api/files/${fileId}`;
}

/** The largest size of a picture. */
export function largest(sizes: readonly PhotoSize[]): PhotoSize | undefined {
  return sizes[sizes.length - 1];
}

/** A message in a few words. */
export function summaryOf({ text, caption, photo, document }: Message): string {
  const words = (text ?? caption ?? '').split('\n').find((line) => line.trim() !== '') ?? '';
  if (words !== '') return words;
  return photo ? t('post.picture', { caption: '' }) : (document?.file_name ?? t('post.file'));
}
