import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CommandView } from '#sandbox/front/view.ts';
import { t } from './words.ts';

interface CommandMenuProps {
  readonly commands: readonly CommandView[];
  /** What has been typed after the slash. */
  readonly typed: string;
  /** The list was asked for, and the focus goes into it; who types goes on typing. */
  readonly takesFocus: boolean;
  readonly onChoose: (command: string) => void;
  readonly onClose: () => void;
}

/** The commands that the bot offers in this chat; arrow keys go through them. */
export function CommandMenu({
  commands,
  typed,
  takesFocus,
  onChoose,
  onClose,
}: CommandMenuProps): JSX.Element | null {
  const list = useRef<HTMLUListElement>(null);
  const shown = commands.filter(({ command }) => command.startsWith(typed.toLowerCase()));
  useEffect(() => {
    if (takesFocus) list.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  if (shown.length === 0) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onClose();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <ul class="commands" ref={list} aria-label={t('composer.commands')} onKeyDown={onKeyDown}>
      {shown.map(({ command, description }) => (
        <li key={command}>
          <button type="button" onClick={() => onChoose(command)}>
            <b>/{command}</b>
            <span>{description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
