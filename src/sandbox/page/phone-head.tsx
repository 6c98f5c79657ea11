import type { JSX } from 'preact';
import type { SeatView } from '#sandbox/front/view.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { t } from './words.ts';

interface PhoneHeadProps {
  readonly seat: SeatView;
  readonly isTyping: boolean;
  readonly isBlocked: boolean;
  readonly onBlock: () => void;
  readonly onClose: () => void;
}

/** Whose phone it is, and what can be done with the whole of it. */
export function PhoneHead({ seat, isTyping, isBlocked, onBlock, onClose }: PhoneHeadProps): JSX.Element {
  const isGroup = seat.part === 'GROUP';
  return (
    <header>
      <Avatar name={seat.name} part={seat.part} />
      <div class="who">
        <h2>{seat.name}</h2>
        <p>{isTyping ? <em>{t('phone.typing')}</em> : seat.position || t('part.GROUP')}</p>
      </div>
      {!isGroup && (
        <button
          type="button"
          class="quiet"
          title={t(isBlocked ? 'phone.unblock' : 'phone.block')}
          onClick={onBlock}
        >
          <Icon
            name={isBlocked ? 'reset' : 'bell-off'}
            label={t(isBlocked ? 'phone.unblock-for' : 'phone.block-for', { name: seat.name })}
          />
        </button>
      )}
      <button type="button" class="quiet put-away" onClick={onClose} title={t('phone.close')}>
        <Icon name="close" label={t('phone.close-of', { name: seat.name })} />
      </button>
    </header>
  );
}
