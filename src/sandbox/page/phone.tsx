import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SeatView } from '#sandbox/front/view.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { calls, type Where } from './calls.ts';
import { Composer, type Regard } from './composer.tsx';
import { Icon } from './icon.tsx';
import { isNumber, useMemory } from './memory.ts';
import { PhoneHead } from './phone-head.tsx';
import { Posts } from './posts.tsx';
import { Speakers } from './speakers.tsx';
import { summaryOf } from './summary.ts';
import type { Chat, Table } from './table.ts';
import type { Times } from './times.ts';
import { t } from './words.ts';

export interface PhoneProps {
  readonly seat: SeatView;
  readonly chat: Chat;
  readonly table: Table;
  readonly times: Times;
  /** The tour looks at this phone. */
  readonly inLight: boolean;
  readonly onRead: (messageId: number) => void;
  readonly onClose: () => void;
  readonly onNotice: (text: string, alert: boolean) => void;
  readonly onZoom: (photo: Message) => void;
  readonly onLink: (url: string) => void;
}

/** One phone on the table: whose it is, what stands on its screen, and where its owner writes. */
export function Phone(props: PhoneProps): JSX.Element {
  const { seat, chat, table, times, inLight, onRead, onClose, onNotice, onZoom, onLink } = props;
  const memoryKey = `${table.scene}:${seat.chatId}`;
  const [speaker, setSpeaker] = useMemory(`speaker:${memoryKey}`, isNumber, seat.speakers[0] ?? 0);
  const [regard, setRegard] = useState<Regard | null>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [dragged, setDragged] = useState(false);
  const screen = useRef<HTMLElement>(null);
  const isGroup = seat.part === 'GROUP';
  const me = isGroup ? speaker : seat.chatId;
  const where: Where = {
    as: me,
    chat: seat.chatId,
    replyTo: regard?.kind === 'reply' ? regard.message.message_id : undefined,
  };
  const failed = () => onNotice(t('notice.failed'), false);
  const say = (text: string, to: Where = where) => {
    const amended = regard?.kind === 'amend' ? regard.message : null;
    setRegard(null);
    (amended ? calls.amend(where, amended.message_id, text) : calls.say(to, text)).catch(failed);
  };
  const block = () => void calls.block(seat.chatId, !chat.blocked).catch(failed);
  const isTyping = useTyping(chat.typingUntil);
  const pinned = [...chat.posts].reverse().find((post) => post.pinned)?.message;
  const isFresh = !isGroup && chat.posts.length === 0;

  return (
    <section
      ref={screen}
      class={`phone${dragged ? ' dragged' : ''}${inLight ? ' in-light' : ''}`}
      aria-label={t('phone.label', { name: seat.name })}
      data-seat={seat.part}
      data-chat={seat.chatId}
      onDragOver={(event) => {
        event.preventDefault();
        setDragged(true);
      }}
      onDragLeave={(event) => {
        if (!screen.current?.contains(event.relatedTarget as Node | null)) setDragged(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDragged(false);
        setFiles([...files, ...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <PhoneHead seat={seat} isTyping={isTyping} isBlocked={chat.blocked} onClose={onClose} onBlock={block} />
      {pinned && (
        <button type="button" class="pinned" onClick={() => showPost(screen.current, pinned.message_id)}>
          <Icon name="pin" />
          <span>
            <b>{t('phone.pinned')}</b> {summaryOf(pinned)}
          </span>
        </button>
      )}
      <Posts
        memoryKey={memoryKey}
        owner={seat.name}
        posts={chat.posts}
        me={me}
        isGroup={isGroup}
        isTyping={isTyping}
        times={times}
        onRead={onRead}
        actions={{
          onLink,
          onCommand: (command) => say(command),
          onReply: (message) => setRegard({ kind: 'reply', message }),
          onAmend: (message) => setRegard({ kind: 'amend', message }),
          onNod: (message) => void calls.nod(where, message.message_id).catch(failed),
          onRemove: (message) => void calls.remove(where, message.message_id).catch(failed),
          onZoom,
          onShow: (messageId) => showPost(screen.current, messageId),
          onCopy: (text) => void navigator.clipboard.writeText(text).catch(failed),
          onPress: async (message, data) => {
            const answer = await calls.press(where, message.message_id, data).catch(() => null);
            if (!answer) return failed();
            if (answer.text !== null) onNotice(answer.text, answer.alert);
          },
        }}
      />
      {isGroup && <Speakers seat={seat} seats={table.seats} speaker={speaker} onChange={setSpeaker} />}
      {chat.blocked ? (
        <p class="blocked">{t('phone.blocked')}</p>
      ) : isFresh ? (
        <div class="begin">
          <p>{t('phone.fresh')}</p>
          <button type="button" onClick={() => say('/start')}>
            {t('phone.start')}
          </button>
        </div>
      ) : (
        <Composer
          memoryKey={memoryKey}
          owner={seat.name}
          commands={chat.commands}
          regard={regard}
          onLetGo={() => setRegard(null)}
          files={files}
          onFiles={setFiles}
          onSay={say}
          onSend={(parcel) => {
            setFiles([]);
            setRegard(null);
            calls.send(where, parcel).catch(failed);
          }}
        />
      )}
      {dragged && <p class="drop-here">{t('phone.drop')}</p>}
    </section>
  );
}

/** Whether the bot is writing: until it has written, or for as long as it said. */
function useTyping(until: number): boolean {
  const [isOver, setOver] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setOver(until), Math.max(0, until - Date.now()));
    return () => clearTimeout(timer);
  }, [until]);
  return until > Date.now() && isOver !== until;
}

function showPost(screen: HTMLElement | null, messageId: number): void {
  const post = screen?.querySelector(`[data-message="${messageId}"]`);
  post?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  post?.classList.remove('pointed');
  requestAnimationFrame(() => post?.classList.add('pointed'));
}
