import type { JSX } from 'preact';

/** Line drawings on a field of 24 by 24. */
const DRAWINGS = {
  attach:
    'M20 11.5 12.2 19.3a5 5 0 0 1-7-7l8.2-8.3a3.3 3.3 0 0 1 4.7 4.7l-8.2 8.2a1.7 1.7 0 0 1-2.4-2.4l7.3-7.2',
  'bell-off': 'M10 19.5h4M6.5 16.5h11L16 14v-3.5a4 4 0 0 0-5.5-3.7M8 9.5V14l-1.5 2.5M4.5 4.5l15 15',
  bin: 'M5 7h14M10 7V4.5h4V7M7 7l1 12.5h8L17 7M10.2 10.5v5.5M13.8 10.5v5.5',
  book: 'M12 6.5C10 5 7 4.5 4 5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5Zm0 0V19',
  calendar: 'M5 6h14v13H5zM5 10h14M9 4v4M15 4v4',
  chart: 'M5 19V5M5 19h15M9 16v-5M13 16V8M17 16v-3',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6 6 18',
  commands: 'M9 5h10M9 12h10M9 19h10M4.5 5h.01M4.5 12h.01M4.5 19h.01',
  down: 'm6 9 6 6 6-6',
  edit: 'm5 19 .8-3.6L15.5 5.7a1.9 1.9 0 0 1 2.8 2.8L8.6 18.2 5 19Z',
  file: 'M7 3.5h7L18.5 8v12.5H7zM13.5 3.5V8.5h5',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  forward: 'M5 12h13M13 6.5 18.5 12 13 17.5',
  gear: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h7M15 17h5M15 5v4M9 10v4M13 15v4',
  moon: 'M19 14.5A7.5 7.5 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5Z',
  more: 'M12 5.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6ZM12 11.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6ZM12 17.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6Z',
  person: 'M12 11.5a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4ZM5 20c.6-3.6 3.4-5.5 7-5.5s6.4 1.9 7 5.5',
  phone: 'M8 3.5h8v17H8zM11 18h2',
  pin: 'M9 4h6l-.7 6 2.7 3H7l2.7-3L9 4ZM12 13v7',
  plus: 'M12 5v14M5 12h14',
  reply: 'M10 7 5 12l5 5M5 12h8c3.5 0 6 2 6 6',
  reset: 'M5 12a7 7 0 1 1 2 5M5 18v-4h4',
  send: 'M4.5 12 20 4.5 15.5 20l-3.8-6.200L4.5 12ZM11.7 13.8 20 4.5',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.400M5.6 18.4 7 17M17 7l1.4-1.4',
  upload: 'M12 16V5M7 9.5 12 4.500l5 5M5 19h14',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A drawing. With a label it says what it means to those who cannot see it; without it only goes with words. */
export function Icon({ name, label }: { name: IconName; label?: string }): JSX.Element {
  const drawing = (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  );
  if (label === undefined) return drawing;
  return (
    <>
      {drawing}
      <span class="unseen">{label}</span>
    </>
  );
}
