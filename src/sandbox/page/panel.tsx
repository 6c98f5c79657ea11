import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PanelView } from '#sandbox/front/view.ts';
import { WORDS, type WordKey } from '#sandbox/front/words.ts';
import { calls } from './calls.ts';
import { Icon } from './icon.tsx';
import { watch } from './line.ts';
import type { Times } from './times.ts';
import { t } from './words.ts';

const SETTLE_MS = 250;

/** What the bot did behind the phones: messages on their way and sent, and the trail of what was written down. */
export function Panel({ times, onClose }: { times: Times; onClose: () => void }): JSX.Element {
  const [view, setView] = useState<PanelView | null>(null);
  const [tab, setTab] = useState<'outbox' | 'trail'>('outbox');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => void calls.panel().then(setView, () => undefined);
    look();
    const stop = watch((event) => {
      if (event?.kind === 'typing') return;
      clearTimeout(timer);
      timer = setTimeout(look, SETTLE_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return (
    <aside class="panel" aria-label={t('panel.title')}>
      <header>
        <h2>{t('panel.title')}</h2>
        <button type="button" class="quiet" onClick={onClose}>
          <Icon name="close" label={t('panel.close')} />
        </button>
      </header>
      <div class="tabs">
        {(['outbox', 'trail'] as const).map((name) => (
          <button type="button" key={name} aria-pressed={tab === name} onClick={() => setTab(name)}>
            {t(`panel.${name}`)}
          </button>
        ))}
      </div>
      {view && tab === 'outbox' && <Outbox view={view} times={times} />}
      {view && tab === 'trail' && <Trail view={view} times={times} />}
    </aside>
  );
}

function Outbox({ view, times }: { view: PanelView; times: Times }): JSX.Element {
  return (
    // A list that scrolls must be reached by the keyboard.
    <ol class="lines" tabIndex={0} aria-label={t('panel.outbox')}>
      {view.outbox.map(({ id, at, to, kind, state, error }) => (
        <li key={id}>
          <p>
            <b>{known(`panel.kind.${kind}`, kind)}</b>
            <span class={`state ${state}`}>{known(`panel.state.${state}`, state)}</span>
          </p>
          <p>
            → {to || t('part.GROUP')} · <time>{stamp(at, times)}</time>
          </p>
          {error !== null && <p class="error">{error}</p>}
        </li>
      ))}
    </ol>
  );
}

function Trail({ view, times }: { view: PanelView; times: Times }): JSX.Element {
  return (
    <>
      <p class={view.intact ? 'intact' : 'error'}>{t(view.intact ? 'panel.intact' : 'panel.broken')}</p>
      <ol class="lines" tabIndex={0} aria-label={t('panel.trail')}>
        {view.trail.map(({ seq, at, who, action, subject }) => (
          <li key={seq}>
            <p>
              <b>{action}</b> <span>{subject}</span>
            </p>
            <p>
              {who} · <time>{stamp(at, times)}</time> · #{seq}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function stamp(at: string, times: Times): string {
  const date = new Date(at);
  return `${times.shortDay(date)} ${times.clock(date)}`;
}

/** A word of the page where there is one for it; what the program calls it otherwise. */
function known(key: string, otherwise: string): string {
  return isKey(key) ? t(key) : otherwise;
}

function isKey(key: string): key is WordKey {
  return Object.hasOwn(WORDS.vi, key);
}
