import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Absent } from '#sandbox/front/backstage.ts';
import type { SeatView } from '#sandbox/front/view.ts';
import { Avatar } from './avatar.tsx';
import { calls } from './calls.ts';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import { t } from './words.ts';

interface SwitcherProps {
  readonly seats: readonly SeatView[];
  readonly shown: readonly number[];
  readonly unread: ReadonlyMap<number, number>;
  readonly isNarrow: boolean;
  readonly onBring: (chatId: number) => void;
  readonly onPutAway: (chatId: number) => void;
}

/** Every phone there is: which lie open, which have something new; and more for those who have none. */
export function Switcher({ seats, shown, unread, isNarrow, onBring, onPutAway }: SwitcherProps): JSX.Element {
  const press = (chatId: number) => {
    if (shown.includes(chatId) && !isNarrow) onPutAway(chatId);
    else onBring(chatId);
  };
  return (
    <nav class="switcher" aria-label={t('switcher.label')}>
      <ul>
        {seats.map(({ chatId, name, part }) => {
          const count = unread.get(chatId) ?? 0;
          return (
            <li key={chatId}>
              <button type="button" aria-pressed={shown.includes(chatId)} onClick={() => press(chatId)}>
                <Avatar name={name} part={part} />
                <span class="who">
                  <b>{name}</b>
                  <small>{t(`part.${part}`)}</small>
                </span>
                {count > 0 && (
                  <span class="count">
                    {count}
                    <span class="unseen"> {t('switcher.unread')}</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
        <li>
          <Newcomers />
        </li>
      </ul>
    </nav>
  );
}

/** Members of the commune who have no phone on the table: each can be given one. */
function Newcomers(): JSX.Element {
  const [absent, setAbsent] = useState<readonly Absent[]>([]);
  const look = () => calls.absent().then(setAbsent, () => setAbsent([]));
  return (
    <Menu label={t('switcher.more')} icon="plus" onOpen={look}>
      {(close) =>
        absent.length === 0 ? (
          <p class="note">{t('switcher.nobody')}</p>
        ) : (
          absent.map(({ memberId, name, position }) => (
            <button
              type="button"
              key={memberId}
              onClick={() => {
                close();
                void calls.seat(memberId);
              }}
            >
              <Icon name="phone" />
              <span>
                {name}
                <small>{position}</small>
              </span>
            </button>
          ))
        )
      }
    </Menu>
  );
}
