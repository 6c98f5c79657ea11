import type { JSX } from 'preact';
import type { Message } from '#sandbox/telegram/objects.ts';
import { Dialog } from './dialog.tsx';
import { fileUrl, largest } from './summary.ts';
import { t } from './words.ts';

/** A picture in full. */
export function PictureDialog({ message, onClose }: { message: Message; onClose: () => void }): JSX.Element {
  const size = largest(message.photo ?? []);
  const alt = t('post.picture', { caption: message.caption ?? '' });
  return (
    <Dialog title={message.caption ?? t('post.picture', { caption: '' })} kind="picture" onClose={onClose}>
      {size && <img src={fileUrl(size.file_id)} alt={alt} />}
    </Dialog>
  );
}
