import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Dialog } from './dialog.tsx';
import { t } from './words.ts';

/** What the bot says to a press, or what went wrong. `alert`: it must be read and closed. */
export interface Noticed {
  readonly text: string;
  readonly alert: boolean;
}

const SHOWN_MS = 4_000;

/** A line that passes, or a window to be closed. */
export function Notice({ text, alert, onClose }: Noticed & { onClose: () => void }): JSX.Element {
  useEffect(() => {
    if (alert) return;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [text, alert]);
  if (!alert)
    return (
      <p class="notice" role="status">
        {text}
      </p>
    );
  return (
    <Dialog title={t('notice.title')} onClose={onClose}>
      <p>{text}</p>
      <form method="dialog" class="actions">
        <button type="submit" class="main">
          {t('notice.close')}
        </button>
      </form>
    </Dialog>
  );
}
