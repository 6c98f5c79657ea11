import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TourView } from '#sandbox/front/view.ts';
import type { WordKey } from '#sandbox/front/words.ts';
import { calls } from './calls.ts';
import { Icon } from './icon.tsx';
import { t } from './words.ts';

interface TourCardProps {
  readonly tour: TourView;
  readonly onFailed: () => void;
}

/** The tour: where one is, what the next button does and why, and what came of it. */
export function TourCard({ tour, onFailed }: TourCardProps): JSX.Element {
  const [isPlaying, setPlaying] = useState(false);
  const { step: at, steps, done } = tour;
  const step = steps[at];
  const ask = (what: 'play' | 'next' | 'end') => {
    setPlaying(true);
    calls
      .tour(what)
      .catch(onFailed)
      .finally(() => setPlaying(false));
  };
  return (
    <aside class="card tour" aria-label={t('tour.label')}>
      <header>
        <p>{step ? t('tour.place', { at: at + 1, of: steps.length }) : t('tour.over')}</p>
        <button type="button" class="quiet" onClick={() => ask('end')}>
          <Icon name="close" label={t('tour.leave')} />
        </button>
      </header>
      <progress value={at + (done ? 1 : 0)} max={steps.length} aria-label={t('tour.progress')} />
      <div aria-live="polite">
        {step ? (
          <>
            <h2>{wordsOf(step.name, 'title')}</h2>
            <p>{wordsOf(step.name, done ? 'after' : 'before')}</p>
          </>
        ) : (
          <>
            <h2>{t('tour.end.title')}</h2>
            <p>{t('tour.end.what')}</p>
          </>
        )}
      </div>
      <p class="actions">
        {step && !done && (
          <button
            type="button"
            class="main"
            disabled={isPlaying}
            aria-busy={isPlaying}
            onClick={() => ask('play')}
          >
            {wordsOf(step.name, 'do')}
          </button>
        )}
        {step && done && (
          <button type="button" class="main" disabled={isPlaying} onClick={() => ask('next')}>
            {t('tour.next')}
            <Icon name="forward" />
          </button>
        )}
        {!step && (
          <button type="button" class="main" onClick={() => void calls.open('sample').catch(onFailed)}>
            {t('tour.end.sample')}
          </button>
        )}
      </p>
    </aside>
  );
}

function wordsOf(step: TourView['steps'][number]['name'], what: 'title' | 'before' | 'do' | 'after'): string {
  const key: WordKey = `tour.${step}.${what}`;
  return t(key);
}
