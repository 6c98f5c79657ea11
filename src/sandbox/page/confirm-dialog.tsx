import type { JSX } from 'preact';
import { Dialog } from './dialog.tsx';
import { t } from './words.ts';

/** Something that clears the table, before it is done. */
export interface Question {
  readonly what: 'tour' | 'reset';
  readonly run: () => void;
}

interface ConfirmDialogProps extends Question {
  readonly onClose: () => void;
}

/** Asks whether the table may be cleared. */
export function ConfirmDialog({ what, run, onClose }: ConfirmDialogProps): JSX.Element {
  return (
    <Dialog title={t(`confirm.${what}.title`)} onClose={onClose}>
      <p class="warning">{t('confirm.what')}</p>
      <p class="actions">
        <button type="button" class="plain" onClick={onClose}>
          {t('dialog.cancel')}
        </button>
        <button
          type="button"
          class="main"
          onClick={() => {
            onClose();
            run();
          }}
        >
          {t(`confirm.${what}.do`)}
        </button>
      </p>
    </Dialog>
  );
}
