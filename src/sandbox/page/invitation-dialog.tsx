import type { JSX } from 'preact';
import type { SeatView } from '#sandbox/front/view.ts';
import { Avatar } from './avatar.tsx';
import { Dialog } from './dialog.tsx';
import { t } from './words.ts';

interface InvitationDialogProps {
  readonly seats: readonly SeatView[];
  readonly onChoose: (chatId: number) => void;
  readonly onClose: () => void;
}

/** On whose phone an invitation is to be opened. */
export function InvitationDialog({ seats, onChoose, onClose }: InvitationDialogProps): JSX.Element {
  return (
    <Dialog title={t('invitation.title')} onClose={onClose}>
      <p>{t('invitation.how')}</p>
      <ul class="choices">
        {seats
          .filter(({ part }) => part !== 'GROUP')
          .map(({ chatId, name, part, position }) => (
            <li key={chatId}>
              <button type="button" onClick={() => onChoose(chatId)}>
                <Avatar name={name} part={part} />
                <span class="who">
                  <b>{name}</b>
                  <small>{position}</small>
                </span>
              </button>
            </li>
          ))}
      </ul>
    </Dialog>
  );
}
