import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandView } from '#sandbox/front/view.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import type { Parcel } from './calls.ts';
import { CommandMenu } from './command-menu.tsx';
import { Icon } from './icon.tsx';
import { isText, useMemory } from './memory.ts';
import { summaryOf } from './summary.ts';
import { Tray } from './tray.tsx';
import { t } from './words.ts';

/** A message that is being answered or changed. */
export interface Regard {
  readonly kind: 'reply' | 'amend';
  readonly message: Message;
}

export interface ComposerProps {
  /** Under which the draft is remembered. */
  readonly memoryKey: string;
  readonly owner: string;
  readonly commands: readonly CommandView[];
  readonly regard: Regard | null;
  readonly onLetGo: () => void;
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSay: (text: string) => void;
  readonly onSend: (parcel: Parcel) => void;
}

const TALLEST_PX = 130;

/** Where somebody writes: words, commands, files to go with them. */
export function Composer(props: ComposerProps): JSX.Element {
  const { memoryKey, owner, commands, regard, onLetGo, files, onFiles, onSay, onSend } = props;
  const [draft, setDraft] = useMemory(`draft:${memoryKey}`, isText, '');
  const [asFiles, setAsFiles] = useState(false);
  const [menu, setMenu] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const typed = /^\/(\S*)$/.exec(draft)?.[1];

  useEffect(() => {
    if (!regard) return;
    if (regard.kind === 'amend') setDraft(regard.message.text ?? regard.message.caption ?? '');
    field.current?.focus();
  }, [regard]);

  useEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight, TALLEST_PX)}px`;
  }, [draft]);

  const send = () => {
    const text = draft.trim();
    if (files.length > 0) onSend({ files, caption: text, asFiles });
    else if (text !== '') onSay(text);
    else return;
    setDraft('');
    setMenu(false);
  };
  const choose = (command: string) => {
    setMenu(false);
    setDraft('');
    onSay(`/${command}`);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && typed !== undefined) {
      event.preventDefault();
      setMenu(true);
    }
    if (event.key === 'Escape') {
      setMenu(false);
      onLetGo();
    }
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length === 0) return;
    event.preventDefault();
    onFiles([...files, ...pasted]);
  };

  return (
    <div class="composer">
      {regard && (
        <div class="regard">
          <Icon name={regard.kind === 'reply' ? 'reply' : 'edit'} />
          <p>
            <b>{t(regard.kind === 'reply' ? 'composer.replying' : 'composer.amending')}</b>
            <span>{summaryOf(regard.message)}</span>
          </p>
          <button type="button" onClick={onLetGo}>
            <Icon name="close" label={t('composer.let-go')} />
          </button>
        </div>
      )}
      {files.length > 0 && <Tray files={files} onFiles={onFiles} asFiles={asFiles} onAsFiles={setAsFiles} />}
      {(menu || typed !== undefined) && (
        <CommandMenu
          commands={commands}
          typed={typed ?? ''}
          takesFocus={menu}
          onChoose={choose}
          onClose={() => {
            setMenu(false);
            field.current?.focus();
          }}
        />
      )}
      <div class="write">
        {commands.length > 0 && (
          <button
            type="button"
            class="round"
            aria-expanded={menu}
            onClick={() => setMenu(!menu)}
            title={t('composer.commands')}
          >
            <Icon name="commands" label={t('composer.commands-of', { name: owner })} />
          </button>
        )}
        <textarea
          ref={field}
          rows={1}
          value={draft}
          aria-label={t('composer.label', { name: owner })}
          placeholder={files.length > 0 ? t('composer.caption') : t('composer.placeholder')}
          onInput={({ currentTarget }) => setDraft(currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          onChange={({ currentTarget }) => {
            onFiles([...files, ...(currentTarget.files ?? [])]);
            currentTarget.value = '';
            field.current?.focus();
          }}
        />
        <button
          type="button"
          class="round"
          title={t('composer.attach')}
          onClick={() => picker.current?.click()}
        >
          <Icon name="attach" label={t('composer.attach-for', { name: owner })} />
        </button>
        <button
          type="button"
          class="round send"
          title={t('composer.send')}
          disabled={draft.trim() === '' && files.length === 0}
          onClick={send}
        >
          <Icon name="send" label={t('composer.send-for', { name: owner })} />
        </button>
      </div>
    </div>
  );
}
