import type { JSX } from 'preact';
import type { YearView } from '#sandbox/front/view.ts';
import { shortDay } from './times.ts';
import { figure, t } from './words.ts';

type Week = YearView['weeks'][number];

const HEAVIEST = 5;

/** The year's weeks as bars: reminders, and within them what falls due. The heaviest are named. */
export function YearWeeks({ weeks }: { weeks: readonly Week[] }): JSX.Element {
  const highest = Math.max(1, ...weeks.map(({ messages, due }) => Math.max(messages, due)));
  const heaviest = [...weeks].sort((a, b) => b.due - a.due).slice(0, HEAVIEST);
  const share = (count: number) => ({ height: `${(count / highest) * 100}%` });
  return (
    <section class="weeks">
      <h3>{t('year.weeks')}</h3>
      <ol>
        {weeks.map((week) => (
          <li key={week.from} class={heaviest.includes(week) ? 'heavy' : ''} title={told(week)}>
            <span class="unseen">{told(week)}</span>
            <i style={share(week.messages)} />
            <b style={share(week.due)} />
          </li>
        ))}
      </ol>
      <p>
        {t('year.weeks.what')}{' '}
        {heaviest
          .toSorted((a, b) => (a.from < b.from ? -1 : 1))
          .map(({ from, to, due }) =>
            t('year.week.short', { from: shortDay(from), to: shortDay(to), due: figure(due) }),
          )
          .join('; ')}
        .
      </p>
    </section>
  );
}

function told({ from, to, messages, due }: Week): string {
  return t('year.week', {
    from: shortDay(from),
    to: shortDay(to),
    messages: figure(messages),
    due: figure(due),
  });
}
