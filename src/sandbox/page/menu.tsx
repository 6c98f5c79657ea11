import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

interface MenuProps {
  readonly label: string;
  readonly icon: IconName;
  readonly onOpen?: () => void;
  /** What can be chosen; whoever chooses calls `close`. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button that opens a small list of things to do. It closes when something is chosen, and on Escape. */
export function Menu({ label, icon, onOpen, children }: MenuProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const outside = (event: PointerEvent) => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      handle.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', leave);
    };
  }, [isOpen]);

  return (
    <div class="menu" ref={frame}>
      <button
        type="button"
        ref={handle}
        class="round"
        title={label}
        aria-expanded={isOpen}
        onClick={() => {
          if (!isOpen) onOpen?.();
          setOpen(!isOpen);
        }}
      >
        <Icon name={icon} label={label} />
      </button>
      {isOpen && <div class="list">{children(() => setOpen(false))}</div>}
    </div>
  );
}
