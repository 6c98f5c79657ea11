import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { AlbumItem, Phone, Saying } from '#sandbox/stage/phone.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import type { Scene } from './backstage.ts';
import type { PressView } from './view.ts';

const LARGEST_UPLOAD = 64 * 1024 * 1024;
const LONGEST_TEXT = 4096;
const LONGEST_CAPTION = 1024;
const MOST_IN_ALBUM = 10;

const chat = z.coerce.number().int();
const place = { as: chat, chat, replyTo: z.coerce.number().int().optional() };
const words = z.object({ ...place, text: z.string().trim().min(1).max(LONGEST_TEXT) });
const press = z.object({ as: chat, chat, message: z.number().int(), data: z.string().max(64) });
const amendment = z.object({ as: chat, chat, message: z.number().int(), text: z.string().trim().min(1) });
const removal = z.object({ as: chat, chat, message: z.number().int() });
const nod = removal;
const block = z.object({ as: chat, blocked: z.boolean() });
const parcel = z.object({
  ...place,
  caption: z.string().trim().max(LONGEST_CAPTION).default(''),
  /** Pictures go as files, with their names. */
  asFiles: z.enum(['yes', 'no']).default('no'),
});

/** What people do with their phones: write, press, send, change, delete, nod, block. */
export function deeds(scene: () => Scene): Hono {
  const app = new Hono();

  app.post('/say', async (c) => {
    const { text, ...where } = words.parse(await c.req.json());
    const { phone, saying } = placeOf(scene(), where);
    phone.says(text, saying);
    return c.body(null, 204);
  });

  app.post('/press', async (c) => {
    const { as, chat, message, data } = press.parse(await c.req.json());
    const { phone, find } = placeOf(scene(), { as, chat });
    const answer = await phone.presses(find(message), { data });
    const { text = null, alert = false, url = null } = answer;
    return c.json({ text, alert, url } satisfies PressView);
  });

  app.post('/send', bodyLimit({ maxSize: LARGEST_UPLOAD }), async (c) => {
    const form = await c.req.formData();
    const files = form.getAll('files').filter((each) => each instanceof File);
    const { caption, asFiles, ...where } = parcel.parse(
      Object.fromEntries([...form].filter(([name]) => name !== 'files')),
    );
    const { phone, saying } = placeOf(scene(), where);
    await sendFiles(phone, files, { ...saying, caption, asFiles: asFiles === 'yes' });
    return c.body(null, 204);
  });

  app.post('/amend', async (c) => {
    const { as, chat, message, text } = amendment.parse(await c.req.json());
    const { phone, find } = placeOf(scene(), { as, chat });
    phone.edits(find(message), text);
    return c.body(null, 204);
  });

  app.post('/remove', async (c) => {
    const { as, chat, message } = removal.parse(await c.req.json());
    const { phone, find } = placeOf(scene(), { as, chat });
    phone.deletes(find(message));
    return c.body(null, 204);
  });

  app.post('/nod', async (c) => {
    const { as, chat, message } = nod.parse(await c.req.json());
    const { phone, find } = placeOf(scene(), { as, chat });
    const post = scene().botApi.telegram.chats.get(chat)?.posts.get(message);
    const hasNodded = (post?.signs.get(phone.person.user.id) ?? []).length > 0;
    phone.reacts(find(message), hasNodded ? null : '👍');
    return c.body(null, 204);
  });

  app.post('/block', async (c) => {
    const { as, blocked } = block.parse(await c.req.json());
    const { phone } = placeOf(scene(), { as, chat: as });
    if (blocked) phone.blocks();
    else phone.unblocks();
    return c.body(null, 204);
  });

  return app;
}

/** Whose phone it is and where it writes. @throws where there is no such person, chat or message. */
function placeOf(
  { botApi, cast }: Scene,
  { as, chat, replyTo }: { as: number; chat: number; replyTo?: number | undefined },
): { phone: Phone; saying: Saying; find: (messageId: number) => Message } {
  const phone = cast.phone(as);
  const group = cast.group(chat);
  if (!phone || (chat !== as && !group)) throw new Error(`There is no phone ${as} in the chat ${chat}`);
  const find = (messageId: number) => {
    const message = botApi.telegram.chats.get(chat)?.posts.get(messageId)?.message;
    if (!message) throw new Error(`There is no message ${messageId} in the chat ${chat}`);
    return message;
  };
  const answered = replyTo === undefined ? {} : { replyTo: find(replyTo) };
  return { phone, find, saying: { ...(group && { in: group }), ...answered } };
}

/** Pictures of one kind, files of the other: an album holds either, never both. */
async function sendFiles(
  phone: Phone,
  files: readonly File[],
  { caption, asFiles, ...saying }: Saying & { caption: string; asFiles: boolean },
): Promise<void> {
  const items = await Promise.all(files.map((file) => itemOf(file, asFiles)));
  const groups = (['photo', 'document'] as const).map((kind) => items.filter((item) => item.kind === kind));
  let words = caption;
  for (const group of groups) {
    for (let at = 0; at < group.length; at += MOST_IN_ALBUM) {
      const [first, ...rest] = group.slice(at, at + MOST_IN_ALBUM);
      if (!first) continue;
      const headed = words === '' ? first : { ...first, caption: words };
      words = '';
      if (rest.length > 0) phone.sendsAlbum([headed, ...rest], saying);
      else if (headed.kind === 'photo') phone.sendsPhoto({ ...headed, ...saying });
      else phone.sendsDocument({ ...headed, ...saying });
    }
  }
}

async function itemOf(file: File, asFiles: boolean): Promise<AlbumItem> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isPicture = /^image\/(png|jpeg|webp)$/.test(file.type);
  return {
    kind: isPicture && !asFiles ? 'photo' : 'document',
    bytes,
    fileName: file.name,
    ...(file.type !== '' && { mimeType: file.type }),
  };
}
