import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Shown } from '#sandbox/front/view.ts';
import { Bubble, type BubbleActions } from './bubble.tsx';
import { eventOf } from './chat-events.ts';
import { Icon } from './icon.tsx';
import { isNumber, recall, remember } from './memory.ts';
import type { Times } from './times.ts';
import { t } from './words.ts';

export interface PostsProps {
  readonly memoryKey: string;
  readonly owner: string;
  readonly posts: readonly Shown[];
  /** Whose messages stand on the right. */
  readonly me: number;
  readonly isGroup: boolean;
  readonly isTyping: boolean;
  readonly times: Times;
  readonly onRead: (messageId: number) => void;
  readonly actions: BubbleActions;
}

/** So near to the end a list counts as being at it. */
const NEAR_PX = 48;
const MARGIN_PX = 8;

type Album = readonly [Shown, ...Shown[]];

/** The messages of a chat. Stays at the end while one is there, and where one was otherwise. */
export function Posts(props: PostsProps): JSX.Element {
  const { memoryKey, owner, posts, me, isGroup, isTyping, times, onRead, actions } = props;
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [isBehind, setBehind] = useState(false);
  const last = posts[posts.length - 1]?.message.message_id ?? 0;

  const shape = useRef('');
  const toEnd = () => {
    const box = list.current;
    if (!box) return;
    shape.current = shapeOf(box);
    box.scrollTop = endOf(box);
  };
  const markRead = () => {
    const isSeen = document.visibilityState === 'visible' && isInView(list.current);
    if (atEnd.current && isSeen && last > 0) onRead(last);
  };
  const onScroll = () => {
    const box = list.current;
    if (!box) return;
    // What moves because the list has grown or shrunk was not moved by a hand.
    if (shape.current !== shapeOf(box) && atEnd.current) return toEnd();
    shape.current = shapeOf(box);
    atEnd.current = box.scrollTop > endOf(box) - NEAR_PX;
    setBehind(!atEnd.current);
    remember(`scroll:${memoryKey}`, atEnd.current ? -1 : box.scrollTop);
    markRead();
  };

  useLayoutEffect(() => {
    const before = recall(`scroll:${memoryKey}`, isNumber) ?? -1;
    const box = list.current;
    if (box && before >= 0) {
      box.scrollTop = before;
      atEnd.current = false;
      setBehind(true);
    } else {
      atEnd.current = true;
      toEnd();
    }
  }, [memoryKey]);
  useLayoutEffect(() => {
    if (atEnd.current) toEnd();
  }, [posts, isTyping]);
  useEffect(() => {
    markRead();
    const seen = new IntersectionObserver(markRead, { threshold: 0.5 });
    const grown = new ResizeObserver(() => atEnd.current && toEnd());
    const box = list.current;
    if (box) {
      seen.observe(box);
      grown.observe(box);
      for (const child of box.children) grown.observe(child);
    }
    return () => {
      seen.disconnect();
      grown.disconnect();
    };
  }, [last, memoryKey]);

  return (
    <div class="posts-frame">
      {/* A list that scrolls must be reached by the keyboard. */}
      <div
        class="posts"
        ref={list}
        onScroll={onScroll}
        role="log"
        aria-live="off"
        tabIndex={0}
        aria-label={t('posts.label', { name: owner })}
      >
        <ol>
          {inDays(albumsOf(posts), times).map(({ day, albums }) => (
            <li key={day}>
              <p class="day">
                <span>{day}</span>
              </p>
              <ol>
                {albums.map((album) => {
                  const [{ message }] = album;
                  const event = eventOf(message);
                  if (event !== null)
                    return (
                      <li key={message.message_id} class="event">
                        <span>{event}</span>
                      </li>
                    );
                  const isOwn = message.from?.id === me;
                  const author = isGroup && !isOwn ? (message.from?.first_name ?? null) : null;
                  return (
                    <Bubble
                      key={message.message_id}
                      posts={album}
                      isOwn={isOwn}
                      author={author}
                      times={times}
                      actions={actions}
                    />
                  );
                })}
              </ol>
            </li>
          ))}
        </ol>
        {isTyping && (
          <p class="typing" aria-hidden="true">
            <i />
            <i />
            <i />
          </p>
        )}
      </div>
      {isBehind && (
        <button
          type="button"
          class="to-end"
          onClick={() => {
            atEnd.current = true;
            toEnd();
          }}
        >
          <Icon name="down" label={t('posts.to-end', { name: owner })} />
        </button>
      )}
    </div>
  );
}

function isInView(box: HTMLElement | null): boolean {
  if (!box) return false;
  const { left, right, width } = box.getBoundingClientRect();
  return Math.min(right, innerWidth) - Math.max(left, 0) > width / 2;
}

function shapeOf({ clientHeight, scrollHeight }: HTMLElement): string {
  return `${clientHeight} ${scrollHeight}`;
}

/** Where a list is scrolled to at its end: a last message that does not fit is shown from its beginning. */
function endOf(box: HTMLElement): number {
  const bottom = box.scrollHeight - box.clientHeight;
  const posts = box.querySelectorAll<HTMLElement>('[data-message]');
  const last = posts[posts.length - 1];
  if (!last) return bottom;
  const top = last.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
  return Math.min(bottom, top - MARGIN_PX);
}

/** Messages that were sent as one album, together. */
function albumsOf(posts: readonly Shown[]): Album[] {
  const albums: [Shown, ...Shown[]][] = [];
  for (const post of posts) {
    const open = albums[albums.length - 1];
    const group = post.message.media_group_id;
    if (open && group !== undefined && open[0].message.media_group_id === group) open.push(post);
    else albums.push([post]);
  }
  return albums;
}

function inDays(albums: readonly Album[], times: Times): { day: string; albums: Album[] }[] {
  const days: { day: string; albums: Album[] }[] = [];
  for (const album of albums) {
    const at = new Date(album[0].message.date * 1000);
    const day = `${times.weekday(at)}, ${times.day(at)}`;
    const open = days[days.length - 1];
    if (open?.day === day) open.albums.push(album);
    else days.push({ day, albums: [album] });
  }
  return days;
}
