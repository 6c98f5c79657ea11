import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WordKey } from '#sandbox/front/words.ts';
import { calls } from './calls.ts';
import type { Question } from './confirm-dialog.tsx';
import { Icon, type IconName } from './icon.tsx';
import { Menu } from './menu.tsx';
import type { Table } from './table.ts';
import { chooseTheme, isDark } from './theme.ts';
import type { Times } from './times.ts';
import { t } from './words.ts';

interface TopBarProps {
  readonly table: Table;
  readonly times: Times;
  readonly isPanelOpen: boolean;
  readonly onFailed: () => void;
  readonly onQuestion: (question: Question) => void;
  readonly onYear: () => void;
  readonly onPlan: () => void;
  readonly onPanel: () => void;
}

/** Whose table it is, what time it is there, and what can be done with the whole of it. */
export function TopBar(props: TopBarProps): JSX.Element {
  const { table, times, isPanelOpen, onFailed, onQuestion, onYear, onPlan, onPanel } = props;
  const [dark, setDark] = useState(isDark());
  const act = (work: Promise<unknown>) => void work.catch(onFailed);
  const turnTheme = () => {
    chooseTheme(dark ? 'light' : 'dark');
    setDark(!dark);
  };
  const choices: readonly { icon: IconName; label: WordKey; run: () => void }[] = [
    { icon: 'upload', label: 'top.plan', run: onPlan },
    {
      icon: 'reset',
      label: 'top.reset',
      run: () => onQuestion({ what: 'reset', run: () => act(calls.open('sample')) }),
    },
    dark
      ? { icon: 'sun', label: 'top.light', run: turnTheme }
      : { icon: 'moon', label: 'top.dark', run: turnTheme },
  ];
  return (
    <header class="top-bar">
      <div class="brand">
        <img src="/assets/icon.svg" alt="" width="36" height="36" />
        <div>
          <h1>{t('page.title')}</h1>
          <p>{table.commune}</p>
        </div>
      </div>
      <Clock table={table} times={times} onFailed={onFailed} />
      <div class="deeds">
        <button
          type="button"
          onClick={() => onQuestion({ what: 'tour', run: () => act(calls.tour('begin')) })}
        >
          <Icon name="flag" />
          {t('top.tour')}
        </button>
        <button type="button" onClick={onYear}>
          <Icon name="chart" />
          {t('top.year')}
        </button>
        <button type="button" aria-pressed={isPanelOpen} onClick={onPanel}>
          <Icon name="gear" />
          {t('top.panel')}
        </button>
        <Menu label={t('top.more')} icon="more">
          {(close) =>
            choices.map(({ icon, label, run }) => (
              <button
                type="button"
                key={label}
                onClick={() => {
                  close();
                  run();
                }}
              >
                <Icon name={icon} />
                <span>{t(label)}</span>
              </button>
            ))
          }
        </Menu>
      </div>
    </header>
  );
}

const MOVES = [
  ['day', 'clock.day', 'clock.day.what'],
  ['reminder', 'clock.reminder', 'clock.reminder.what'],
  ['month', 'clock.month', 'clock.month.what'],
] as const;

/** The time that is played, and the ways to move it on. */
function Clock({ table, times, onFailed }: Pick<TopBarProps, 'table' | 'times' | 'onFailed'>): JSX.Element {
  const [asked, ask] = useState(false);
  const now = useNow(table);
  const { target } = table.clock;
  const isMoving = asked || target !== null;
  const move = (to: (typeof MOVES)[number][0]) => {
    ask(true);
    calls
      .clock(to)
      .catch(onFailed)
      .finally(() => ask(false));
  };
  return (
    <fieldset class="clock">
      <legend class="unseen">{t('clock.label')}</legend>
      <p aria-live="polite" class={isMoving ? 'moving' : ''}>
        <span>{times.weekday(now)}</span> <b>{times.day(now)}</b> <span class="hour">{times.clock(now)}</span>
      </p>
      <div class="moves">
        {MOVES.map(([to, label, what]) => (
          <button type="button" key={to} title={t(what)} disabled={isMoving} onClick={() => move(to)}>
            {t(label)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** The played time, to the second. */
function useNow({ aheadMs, clock }: Table): Date {
  const [now, setNow] = useState(Date.now() + aheadMs);
  useEffect(() => {
    const look = () => setNow(Date.now() + aheadMs);
    look();
    const timer = setInterval(look, 1_000);
    return () => clearInterval(timer);
  }, [aheadMs, clock]);
  return new Date(now);
}
