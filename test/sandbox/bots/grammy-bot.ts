import { Bot, type Context, InlineKeyboard, InputFile, InputMediaBuilder, webhookCallback } from 'grammy';
import type { BotApi } from '#sandbox/bot-api.ts';
import { serveWebhook } from './serve-webhook.ts';

/** The bot of the story, written with grammY. */
export async function startGrammyBot(api: BotApi, mode: 'polling' | 'webhook'): Promise<() => Promise<void>> {
  const bot = new Bot(api.token, { client: { apiRoot: api.url } });
  bot.command('start', (ctx) =>
    ctx.reply('Chào <b>bạn</b> &lt;3', {
      parse_mode: 'HTML',
      reply_markup: new InlineKeyboard().text('Xong', 'done').text('Tệp', 'file'),
    }),
  );
  bot.command('viec', (ctx) => ctx.reply('Việc trong nhóm', { reply_parameters: { message_id: ctx.msgId } }));
  bot.command('album', (ctx) =>
    ctx.replyWithMediaGroup([
      InputMediaBuilder.document(new InputFile(Buffer.from('một'), 'một.txt'), { caption: 'hai tệp' }),
      InputMediaBuilder.document(new InputFile(Buffer.from('hai'), 'hai.txt')),
    ]),
  );
  bot.callbackQuery('done', async (ctx) => {
    await ctx.editMessageText('Đã xong');
    await ctx.answerCallbackQuery({ text: 'Đã ghi', show_alert: true });
  });
  bot.callbackQuery('file', async (ctx) => {
    await ctx.answerCallbackQuery();
    await ctx.replyWithDocument(new InputFile(Buffer.from('bảng điểm'), 'bảng điểm; 1%.txt'), {
      caption: 'Của bạn',
    });
  });
  bot.on(':document', async (ctx) => {
    const { file_path } = await ctx.getFile();
    const bytes = await (await fetch(`${api.url}/file/bot${api.token}/${file_path}`)).arrayBuffer();
    const album = ctx.msg.media_group_id ? ' trong album' : '';
    await ctx.reply(`${ctx.msg.document.file_name}: ${bytes.byteLength} byte${album}`);
  });
  bot.on('edited_message:text', (ctx) => ctx.reply(`đã sửa: ${ctx.msg.text}`));
  bot.on('message:text', (ctx: Context) => ctx.reply(`nghe: ${ctx.msg?.text}`));

  if (mode === 'polling') {
    await new Promise<void>((resolve) => void bot.start({ onStart: () => resolve() }));
    return () => bot.stop();
  }
  const hook = await serveWebhook(webhookCallback(bot, 'http', { secretToken: 'bi-mat' }));
  await bot.api.setWebhook(hook.url, { secret_token: 'bi-mat' });
  return hook.close;
}
