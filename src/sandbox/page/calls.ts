import type { Absent } from '#sandbox/front/backstage.ts';
import type { PanelView, PressView, YearView } from '#sandbox/front/view.ts';

/** Where somebody writes: with whose phone, in which chat, to which message. */
export interface Where {
  readonly as: number;
  readonly chat: number;
  readonly replyTo?: number | undefined;
}

/** A file to be sent. */
export interface Parcel {
  readonly files: readonly File[];
  readonly caption: string;
  readonly asFiles: boolean;
}

/** What the page asks of the server. A refusal throws. */
export const calls = {
  say: (where: Where, text: string) => tell('say', { ...where, text }),
  amend: ({ as, chat }: Where, message: number, text: string) => tell('amend', { as, chat, message, text }),
  remove: ({ as, chat }: Where, message: number) => tell('remove', { as, chat, message }),
  nod: ({ as, chat }: Where, message: number) => tell('nod', { as, chat, message }),
  block: (as: number, blocked: boolean) => tell('block', { as, blocked }),
  clock: (to: 'day' | 'reminder' | 'month') => tell('clock', { to }),
  open: (act: 'sample' | 'empty') => tell('open', { act }),
  tour: (step: 'begin' | 'play' | 'next' | 'end') => tell('tour', { step }),
  seat: (memberId: number) => tell('seat', { memberId }),

  async press({ as, chat }: Where, message: number, data: string): Promise<PressView> {
    const response = await tell('press', { as, chat, message, data });
    return (await response.json()) as PressView;
  },

  send({ as, chat, replyTo }: Where, { files, caption, asFiles }: Parcel): Promise<Response> {
    const form = new FormData();
    form.set('as', String(as));
    form.set('chat', String(chat));
    if (replyTo !== undefined) form.set('replyTo', String(replyTo));
    form.set('caption', caption);
    form.set('asFiles', asFiles ? 'yes' : 'no');
    for (const file of files) form.append('files', file);
    return post('send', form);
  },

  plan(file: File): Promise<Response> {
    const form = new FormData();
    form.set('file', file);
    return post('plan', form);
  },

  panel: () => ask<PanelView>('panel'),
  year: () => ask<YearView | null>('year'),
  absent: () => ask<Absent[]>('absent'),
};

function tell(name: string, body: object): Promise<Response> {
  return post(name, JSON.stringify(body), { 'content-type': 'application/json' });
}

async function post(name: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return checked(await fetch(`/api/${name}`, { method: 'POST', body, headers }));
}

async function ask<T>(name: string): Promise<T> {
  return (await checked(await fetch(`/api/${name}`)).json()) as T;
}

function checked(response: Response): Response {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}
