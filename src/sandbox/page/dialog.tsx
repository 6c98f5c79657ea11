import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { t } from './words.ts';

interface DialogProps {
  readonly title: string;
  readonly kind?: 'small' | 'wide' | 'picture';
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A window over the page: the focus goes into it, and back where it was when it closes. */
export function Dialog({ title, kind = 'small', onClose, children }: DialogProps): JSX.Element {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={box} class={kind} aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="quiet" onClick={() => box.current?.close()}>
          <Icon name="close" label={t('dialog.close')} />
        </button>
      </header>
      {children}
    </dialog>
  );
}
