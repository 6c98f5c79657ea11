import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SeatView } from '#sandbox/front/view.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { Announcer } from './announcer.tsx';
import { calls } from './calls.ts';
import { ConfirmDialog, type Question } from './confirm-dialog.tsx';
import { InvitationDialog } from './invitation-dialog.tsx';
import { useTable } from './line.ts';
import { isNumbers, useMemory } from './memory.ts';
import { Notice, type Noticed } from './notice.tsx';
import { Panel } from './panel.tsx';
import { Phone } from './phone.tsx';
import { PictureDialog } from './picture-dialog.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { useReading } from './reading.ts';
import { Switcher } from './switcher.tsx';
import { timesIn } from './times.ts';
import { TopBar } from './top-bar.tsx';
import { TourCard } from './tour-card.tsx';
import { Welcome } from './welcome.tsx';
import { t } from './words.ts';
import { YearDialog } from './year-dialog.tsx';

/** What lies over the phones. */
type Over = 'year' | 'plan' | 'panel' | null;

/** Who lies open on the table at first, as far as there is room. */
const AT_FIRST: readonly SeatView['part'][] = ['COORDINATOR', 'OFFICIAL', 'CHAIRMAN', 'GROUP'];
/** Below this width one phone is shown at a time. */
const NARROW = '(max-width: 699px)';

/** The whole page. */
export function App(): JSX.Element {
  const table = useTable();
  const times = useMemo(() => timesIn(table.clock.timeZone), [table.clock.timeZone]);
  const [over, setOver] = useState<Over>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [noticed, setNoticed] = useState<Noticed | null>(null);
  const [zoomed, setZoomed] = useState<Message | null>(null);
  const [invitation, setInvitation] = useState<string | null>(null);
  const isNarrow = useMedia(NARROW);
  const [open, setOpen] = useMemory(`open:${table.scene}`, isNumbers, openAtFirst(table.seats));
  const [front, setFront] = useMemory(`front:${table.scene}`, isNumbers, []);
  const stage = useRef<HTMLDivElement>(null);
  const { unread, read } = useReading(table);
  const step = table.tour?.steps[table.tour.step];
  const lit = step?.looksAt ?? [];
  const shown = isNarrow ? oneOf(front, open, table.seats) : withLit(open, lit);
  const seats = table.seats.filter(({ chatId }) => shown.includes(chatId));

  const bring = (chatId: number) => {
    setFront([chatId]);
    if (!open.includes(chatId)) setOpen([...open, chatId]);
    requestAnimationFrame(() => bringToView(stage.current, chatId));
  };
  const putAway = (chatId: number) => setOpen(open.filter((each) => each !== chatId));
  const failed = () => setNoticed({ text: t('notice.failed'), alert: false });
  const onLink = (url: string) => {
    const code = invitationIn(url, table.bot.username);
    if (code !== null) setInvitation(code);
    else window.open(url, '_blank', 'noopener,noreferrer');
  };

  const litKey = lit.join();
  useEffect(() => {
    const [first] = lit;
    if (first !== undefined) bring(first);
  }, [litKey, table.tour?.step]);

  if (table.phase !== 'open' && table.seats.length === 0) return <p class="before">{t('page.loading')}</p>;
  return (
    <div class={`page${table.phase === 'open' ? '' : ' waiting'}${table.tour ? ' touring' : ''}`}>
      <a class="skip" href="#phones">
        {t('page.skip')}
      </a>
      <TopBar
        table={table}
        times={times}
        isPanelOpen={over === 'panel'}
        onFailed={failed}
        onQuestion={setQuestion}
        onYear={() => setOver('year')}
        onPlan={() => setOver('plan')}
        onPanel={() => setOver(over === 'panel' ? null : 'panel')}
      />
      <Switcher
        seats={table.seats}
        shown={shown}
        unread={unread}
        isNarrow={isNarrow}
        onBring={bring}
        onPutAway={putAway}
      />
      {!table.tour && <Welcome table={table} onFailed={failed} />}
      <div class="middle">
        {table.tour && <TourCard tour={table.tour} onFailed={failed} />}
        <main id="phones" class="phones" ref={stage} aria-label={t('page.phones')}>
          {seats.map((seat) => {
            const chat = table.chats.get(seat.chatId);
            return (
              chat && (
                <Phone
                  key={`${table.scene} ${seat.chatId}`}
                  seat={seat}
                  chat={chat}
                  table={table}
                  times={times}
                  inLight={lit.includes(seat.chatId)}
                  onRead={(messageId) => read(seat.chatId, messageId)}
                  onClose={() => putAway(seat.chatId)}
                  onNotice={(text, alert) => setNoticed({ text, alert })}
                  onZoom={setZoomed}
                  onLink={onLink}
                />
              )
            );
          })}
          {seats.length === 0 && <p class="nothing">{t('page.no-phones')}</p>}
        </main>
        {over === 'panel' && <Panel times={times} onClose={() => setOver(null)} />}
      </div>
      {over === 'year' && <YearDialog onClose={() => setOver(null)} />}
      {over === 'plan' && <PlanDialog onClose={() => setOver(null)} onFailed={failed} />}
      {zoomed && <PictureDialog message={zoomed} onClose={() => setZoomed(null)} />}
      {invitation !== null && (
        <InvitationDialog
          seats={table.seats}
          onClose={() => setInvitation(null)}
          onChoose={(chatId) => {
            setInvitation(null);
            bring(chatId);
            calls.say({ as: chatId, chat: chatId }, `/start ${invitation}`).catch(failed);
          }}
        />
      )}
      {question && <ConfirmDialog {...question} onClose={() => setQuestion(null)} />}
      {table.phase !== 'open' && (
        <p class="notice" role="status">
          {t(table.phase === 'opening' ? 'page.loading' : 'page.lost')}
        </p>
      )}
      {noticed && <Notice {...noticed} onClose={() => setNoticed(null)} />}
      <Announcer table={table} />
    </div>
  );
}

function openAtFirst(seats: readonly SeatView[]): number[] {
  return AT_FIRST.flatMap((part) => seats.find((seat) => seat.part === part)?.chatId ?? []);
}

/** On a narrow screen: the phone brought to the front, else the first that is open. */
function oneOf(front: readonly number[], open: readonly number[], seats: readonly SeatView[]): number[] {
  const chatId = front[0] ?? open[0] ?? seats[0]?.chatId;
  return chatId === undefined ? [] : [chatId];
}

function withLit(open: readonly number[], lit: readonly number[]): number[] {
  return [...open, ...lit.filter((chatId) => !open.includes(chatId))];
}

function bringToView(stage: HTMLElement | null, chatId: number): void {
  const phone = stage?.querySelector(`[data-chat="${chatId}"]`);
  phone?.scrollIntoView({ behavior: 'smooth', inline: 'center', block: 'nearest' });
}

/** The code in a link that opens this bot: no browser need follow it, a phone on the table will. */
function invitationIn(url: string, username: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  return hostname === 't.me' && pathname === `/${username}` ? searchParams.get('start') : null;
}

function useMedia(query: string): boolean {
  const [fits, setFits] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const change = () => setFits(list.matches);
    list.addEventListener('change', change);
    return () => list.removeEventListener('change', change);
  }, [query]);
  return fits;
}
