import type { JSX } from 'preact';
import { calls } from './calls.ts';
import { Icon } from './icon.tsx';
import { isText, useMemory } from './memory.ts';
import type { Table } from './table.ts';
import { t } from './words.ts';

/** What this is, for those who come for the first time; gone once it was read. */
export function Welcome({ table, onFailed }: { table: Table; onFailed: () => void }): JSX.Element | null {
  const [read, setRead] = useMemory('welcome', isText, '');
  if (read !== '' || table.act !== 'sample') return null;
  return (
    <aside class="welcome" aria-label={t('welcome.title')}>
      <p>
        <b>{t('welcome.title')}</b> <span>{t('welcome.what')}</span>
      </p>
      <button type="button" class="main" onClick={() => void calls.tour('begin').catch(onFailed)}>
        <Icon name="flag" />
        {t('welcome.tour')}
      </button>
      <button type="button" class="plain" onClick={() => setRead('yes')}>
        {t('welcome.alone')}
      </button>
    </aside>
  );
}
