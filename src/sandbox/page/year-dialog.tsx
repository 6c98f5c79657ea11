import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { YearMoveView, YearPersonView, YearView } from '#sandbox/front/view.ts';
import { calls } from './calls.ts';
import { Dialog } from './dialog.tsx';
import { shortDay } from './times.ts';
import { figure, t } from './words.ts';
import { YearWeeks } from './year-weeks.tsx';

/** The whole year run ahead: who would get how much, which weeks are heavy, which deadlines had better be moved. */
export function YearDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const [view, setView] = useState<YearView | null | undefined>(undefined);
  useEffect(() => void calls.year().then(setView, () => setView(null)), []);
  return (
    <Dialog title={t('year.title')} kind="wide" onClose={onClose}>
      {view === undefined && <p aria-busy="true">{t('year.running')}</p>}
      {view === null && <p>{t('year.none')}</p>}
      {view && (
        <div class="year">
          <p class="what">{t('year.what', { year: view.year })}</p>
          <YearWeeks weeks={view.weeks} />
          <People people={view.people} digests={view.digests} />
          <Moves moves={view.moves} />
        </div>
      )}
    </Dialog>
  );
}

function People({ people, digests }: { people: readonly YearPersonView[]; digests: number }): JSX.Element {
  return (
    <section class="people">
      <h3>{t('year.people')}</h3>
      <p>{t('year.people.what', { digests: figure(digests) })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('year.person')}</th>
            <th scope="col">{t('year.messages')}</th>
            <th scope="col">{t('year.unanswered')}</th>
            <th scope="col">{t('year.busiest')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ name, position, messages, mostADay, unanswered, busiestWeek }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <small>{position}</small>
              </th>
              <td>{t('year.messages.count', { count: figure(messages), most: figure(mostADay) })}</td>
              <td>{t('year.unanswered.count', { count: figure(unanswered) })}</td>
              <td>
                {busiestWeek
                  ? t('year.busiest.week', {
                      from: shortDay(busiestWeek.from),
                      to: shortDay(busiestWeek.to),
                      count: figure(busiestWeek.due),
                    })
                  : t('year.busiest.none')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Moves({ moves }: { moves: readonly YearMoveView[] }): JSX.Element {
  return (
    <section class="moves-list">
      <h3>{t('year.moves')}</h3>
      {moves.length === 0 && <p>{t('year.moves.none')}</p>}
      <ul>
        {moves.map(({ code, name, dueOn, reason, count, person, suggestion }) => (
          <li key={`${code} ${dueOn}`}>
            <p>
              <b>{code}</b> {name}
            </p>
            <p>
              {t(`year.moves.${reason}`, { on: shortDay(dueOn), person, count: figure(count) })}
              {' → '}
              <em>{t('year.moves.to', { on: shortDay(suggestion) })}</em>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
