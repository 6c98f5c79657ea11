import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { calls } from './calls.ts';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { t } from './words.ts';

interface PlanDialogProps {
  readonly onClose: () => void;
  readonly onFailed: () => void;
}

/** Somebody's own plan file: an empty commune is set, and its coordinator sends the file to the bot. */
export function PlanDialog({ onClose, onFailed }: PlanDialogProps): JSX.Element {
  const [file, setFile] = useState<File | null>(null);
  const load = () => {
    if (!file) return;
    onClose();
    calls.plan(file).catch(onFailed);
  };
  return (
    <Dialog title={t('plan.title')} onClose={onClose}>
      <p>{t('plan.how')}</p>
      <p class="warning">{t('plan.warning')}</p>
      <label class="file-field">
        <Icon name="upload" />
        <span>{file?.name ?? t('plan.file')}</span>
        <input
          class="unseen"
          type="file"
          accept=".xlsx,.docx,.csv"
          onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
        />
      </label>
      <p class="actions">
        <button type="button" class="plain" onClick={onClose}>
          {t('dialog.cancel')}
        </button>
        <button type="button" class="main" disabled={!file} onClick={load}>
          {t('plan.load')}
        </button>
      </p>
    </Dialog>
  );
}
