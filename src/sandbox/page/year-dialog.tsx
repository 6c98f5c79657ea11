import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { YearView } from '#sandbox/front/view.ts';
import { calls } from './calls.ts';
import { Dialog } from './dialog.tsx';
import { shortDay } from './times.ts';
import { figure, t } from './words.ts';

/** The whole year run ahead. */
export function YearDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const [view, setView] = useState<YearView | null>(null);
  useEffect(() => void calls.year().then(setView, () => undefined), []);
  return (
    <Dialog title={t('year.title')} kind="wide" onClose={onClose}>
      {view === null ? (
        <p>{t('year.running')}</p>
      ) : (
        <p>{`${view.year} ${figure(view.digests)} ${view.weeks.map(({ from }) => shortDay(from)).join()}`}</p>
      )}
    </Dialog>
  );
}
