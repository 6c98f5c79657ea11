import { afterEach, describe, expect, test } from 'vitest';
import { type BotApi, startBotApi } from '#sandbox/bot-api.ts';
import { startGrammyBot } from './bots/grammy-bot.ts';
import { startTelegrafBot } from './bots/telegraf-bot.ts';

const CLIENTS = [
  ['grammY', 'polling', startGrammyBot],
  ['grammY', 'webhook', startGrammyBot],
  ['Telegraf', 'polling', startTelegrafBot],
  ['Telegraf', 'webhook', startTelegrafBot],
] as const;

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

describe.each(CLIENTS)('a bot written with %s, by %s', (_name, mode, start) => {
  async function open(): Promise<BotApi> {
    const api = await startBotApi();
    closing.push(() => api.close());
    closing.push(await start(api, mode));
    return api;
  }

  test('greets with buttons, answers a press, edits its message', async () => {
    const lan = (await open()).phone({ firstName: 'Lan' });

    const greeting = await lan.answer('/start');
    expect(greeting).toMatchObject({
      text: 'Chào bạn <3',
      entities: [{ type: 'bold', offset: 5, length: 3 }],
    });

    expect(await lan.presses(greeting, 'Xong')).toEqual({ text: 'Đã ghi', alert: true });
    expect(await lan.hears()).toMatchObject({ message_id: greeting.message_id, text: 'Đã xong' });
    expect(lan.last).not.toHaveProperty('reply_markup');
    expect(lan.messages.map(({ text }) => text)).toEqual(['/start', 'Đã xong']);
    await lan.silent();
  });

  test('sends a file and fetches one', async () => {
    const api = await open();
    const lan = api.phone({ firstName: 'Lan' });

    const greeting = await lan.answer('/start');
    expect(await lan.presses(greeting, 'Tệp')).toEqual({});
    const sent = await lan.hears();
    expect(sent).toMatchObject({
      caption: 'Của bạn',
      document: { mime_type: expect.stringMatching(/^text|octet/) },
    });
    expect(Buffer.from(api.download(sent.document?.file_id ?? '')).toString()).toBe('bảng điểm');

    const bytes = new Uint8Array(70_000).fill(7);
    const reply = await lan.answer(() => lan.sendsDocument({ bytes, fileName: 'Quyết định 12.pdf' }));
    expect(reply.text).toBe('Quyết định 12.pdf: 70000 byte');
  });

  test('sends an album and gets one', async () => {
    const lan = (await open()).phone({ firstName: 'Lan' });

    const first = await lan.answer('/album');
    const second = await lan.hears();
    expect(first).toMatchObject({ caption: 'hai tệp', document: { file_name: 'một.txt' } });
    expect(second.media_group_id).toBe(first.media_group_id);
    expect(first.media_group_id).toBeTruthy();

    lan.sendsAlbum([
      { kind: 'document', bytes: new Uint8Array([1]), fileName: 'a.bin' },
      { kind: 'document', bytes: new Uint8Array([1, 2]), fileName: 'b.bin' },
    ]);
    const replies = [(await lan.hears()).text, (await lan.hears()).text].sort();
    expect(replies).toEqual(['a.bin: 1 byte trong album', 'b.bin: 2 byte trong album']);
  });

  test('hears an edit', async () => {
    const lan = (await open()).phone({ firstName: 'Lan' });
    const said = lan.says('80%');
    expect((await lan.hears()).text).toBe('nghe: 80%');
    expect((await lan.answer(() => lan.edits(said, '90%'))).text).toBe('đã sửa: 90%');
  });

  test('hears in a group only what is meant for it', async () => {
    const api = await open();
    const lan = api.phone({ firstName: 'Lan' });
    const group = api.group({ title: 'Lãnh đạo', members: [lan] });
    group.addsBot();

    lan.says('không ai gọi bot', { in: group });
    lan.says('/viec@other_bot', { in: group });
    await group.silent();

    const command = lan.says('/viec', { in: group });
    const reply = await group.hears();
    expect(reply).toMatchObject({
      text: 'Việc trong nhóm',
      reply_to_message: { message_id: command.message_id },
    });

    lan.says('cảm ơn', { in: group, replyTo: reply });
    expect((await group.hears()).text).toBe('nghe: cảm ơn');
    lan.says(`chào @${api.bot.username}`, { in: group });
    expect((await group.hears()).text).toContain('chào');
    expect(lan.messages).toEqual([]);
  });
});
