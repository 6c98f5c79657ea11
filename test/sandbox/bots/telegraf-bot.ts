import { Input, Markup, Telegraf } from 'telegraf';
import { editedMessage, message } from 'telegraf/filters';
import type { BotApi } from '#sandbox/bot-api.ts';
import { serveWebhook } from './serve-webhook.ts';

/** The bot of the story, written with Telegraf. */
export async function startTelegrafBot(
  api: BotApi,
  mode: 'polling' | 'webhook',
): Promise<() => Promise<void>> {
  const bot = new Telegraf(api.token, { telegram: { apiRoot: api.url } });
  bot.command('start', (ctx) =>
    ctx.replyWithHTML(
      'Chào <b>bạn</b> &lt;3',
      Markup.inlineKeyboard([Markup.button.callback('Xong', 'done'), Markup.button.callback('Tệp', 'file')]),
    ),
  );
  bot.command('viec', (ctx) => ctx.reply('Việc trong nhóm', { reply_parameters: { message_id: ctx.msgId } }));
  bot.command('album', (ctx) =>
    ctx.replyWithMediaGroup([
      { type: 'document', media: Input.fromBuffer(Buffer.from('một'), 'một.txt'), caption: 'hai tệp' },
      { type: 'document', media: Input.fromBuffer(Buffer.from('hai'), 'hai.txt') },
    ]),
  );
  bot.action('done', async (ctx) => {
    await ctx.editMessageText('Đã xong');
    await ctx.answerCbQuery('Đã ghi', { show_alert: true });
  });
  bot.action('file', async (ctx) => {
    await ctx.answerCbQuery();
    await ctx.replyWithDocument(Input.fromBuffer(Buffer.from('bảng điểm'), 'bảng điểm; 1%.txt'), {
      caption: 'Của bạn',
    });
  });
  bot.on(message('document'), async (ctx) => {
    const link = await ctx.telegram.getFileLink(ctx.message.document.file_id);
    const bytes = await (await fetch(link)).arrayBuffer();
    const album = ctx.message.media_group_id ? ' trong album' : '';
    await ctx.reply(`${ctx.message.document.file_name}: ${bytes.byteLength} byte${album}`);
  });
  bot.on(editedMessage('text'), (ctx) => ctx.reply(`đã sửa: ${ctx.editedMessage.text}`));
  bot.on(message('text'), (ctx) => ctx.reply(`nghe: ${ctx.message.text}`));

  if (mode === 'polling') {
    await new Promise<void>((resolve) => void bot.launch(() => resolve()));
    return async () => bot.stop();
  }
  const hook = await serveWebhook(bot.webhookCallback('/hook', { secretToken: 'bi-mat' }));
  await bot.telegram.setWebhook(hook.url, { secret_token: 'bi-mat' });
  return hook.close;
}
