import type { JSX } from 'preact';
import type { SeatView } from '#sandbox/front/view.ts';
import { t } from './words.ts';

interface SpeakersProps {
  readonly seat: SeatView;
  readonly seats: readonly SeatView[];
  readonly speaker: number;
  readonly onChange: (speaker: number) => void;
}

/** In whose name is written in the group. */
export function Speakers({ seat, seats, speaker, onChange }: SpeakersProps): JSX.Element {
  const members = seats.filter(({ chatId }) => seat.speakers.includes(chatId));
  return (
    <label class="speakers">
      {t('phone.speak-as')}
      <select value={speaker} onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}>
        {members.map(({ chatId, name }) => (
          <option key={chatId} value={chatId}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
