import { LOCALE } from './words.ts';

/** How instants of the played time are written, all in the commune's own zone. */
export function timesIn(timeZone: string) {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALE === 'vi' ? 'vi' : 'en-GB', { timeZone, ...options });
  const clock = format({ hour: '2-digit', minute: '2-digit', hour12: false });
  const day = format({ day: '2-digit', month: '2-digit', year: 'numeric' });
  const weekday = format({ weekday: 'long' });
  const shortDay = format({ day: '2-digit', month: '2-digit' });
  return {
    /** `08:05` */
    clock: (at: Date) => clock.format(at),
    /** `26/11/2026` */
    day: (at: Date) => day.format(at),
    /** `Thứ Năm` */
    weekday: (at: Date) => weekday.format(at),
    /** `26/11` */
    shortDay: (at: Date) => shortDay.format(at).replace('-', '/'),
  };
}

export type Times = ReturnType<typeof timesIn>;

/** A day `yyyy-mm-dd` as dd/mm. */
export function shortDay(day: string): string {
  const [, month = '', date = ''] = day.split('-');
  return `${date}/${month}`;
}
