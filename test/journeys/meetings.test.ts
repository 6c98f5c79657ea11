import { expect, test } from 'vitest';
import type { Group } from '#sandbox/stage/group.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { partOf } from '#test/support/office-xml.ts';
import { type Cast, callFor, callsOf, gather, hearsOf, hush, wordsOf } from './cast.ts';

/** The text of the Word file that comes next in a chat. */
async function wordFileIn({ api }: Cast, chat: Phone): Promise<string> {
  const message = await hearsFile(chat);
  const bytes = Buffer.from(api.download(message.document?.file_id ?? ''));
  const xml = await partOf(bytes, 'word/document.xml');
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ');
}

async function hearsFile(chat: Phone): Promise<Message> {
  for (;;) {
    const next = await chat.hears();
    if (next.document) return next;
  }
}

async function meet({ api, thanh, loan, lan }: Cast): Promise<Group> {
  const group = api.group({ title: 'Ban Chỉ đạo CCHC', members: [thanh, loan, lan] });
  group.addsBot(thanh);
  loan.says('/ketnoinhom', { in: group });
  await group.hears();
  return group;
}

test('a meeting in private: agenda, directives, a restart in the middle, minutes; the next one begins where it ended', async () => {
  const cast = await gather({ today: '2024-06-14', hour: 14 });
  const { bot, thanh, loan, lan } = cast;
  const report = await thanh.answer('/baocao');
  await hush(bot, thanh);
  await thanh.presses(report, { data: callFor(report, 'hop') });
  const hub = await thanh.hears();
  expect(hub.message_id).toBe(report.message_id);
  await thanh.presses(hub, { data: callFor(hub, 'hop.mo') });
  const agenda = await thanh.hears();
  expect(wordsOf(agenda)).toMatch(/Đang họp[\s\S]*chủ trì: đ\/c Vũ Văn Thành[\s\S]*1\. /);
  await thanh.presses(agenda, { data: callFor(agenda, 'hop.muc') });
  const first = await thanh.hears();
  expect(first.message_id).toBe(report.message_id);
  expect(wordsOf(first)).toMatch(/Mục 1\/4[\s\S]*điểm<?\/?b?>? có nguy cơ mất[\s\S]*Chủ trì: /);

  await bot.goesDown();
  await bot.comesBack();
  const given = await thanh.answer('rà soát, báo cáo tôi trước thứ Tư');
  expect(wordsOf(given)).toMatch(/Đã giao [\s\S]*“rà soát, báo cáo tôi trước thứ Tư” · hạn 19\/06\/2024/);
  await thanh.presses(given, { data: callFor(given, 'hop.muc') });
  const second = await thanh.hears();
  await thanh.presses(second, { data: callFor(second, 'hop.giao') });
  expect(wordsOf(await thanh.hears())).toMatch(/“Tập trung hoàn thành, cập nhật kết quả” · hạn 21\/06\/2024/);
  bot.at('2024-06-14', 15, 20);
  const again = await thanh.answer('/hop');
  expect(wordsOf(again)).toMatch(/Đã bàn 2\/4 · 📌 2 chỉ đạo/);
  await thanh.presses(again, { data: 'hop.ket' });
  const ask = await thanh.hears();
  await thanh.presses(ask, { data: 'hop.ket =yes' });
  expect(wordsOf(await hearsOf(thanh, /Đã kết thúc/))).toMatch(/họp 14:00 ngày 14\/06 – 15:20/);
  const minutes = await wordFileIn(cast, thanh);
  expect(minutes).toMatch(
    /BIÊN BẢN .*giao 02 nhiệm vụ sau: .*rà soát, báo cáo tôi trước thứ Tư .*19\/06\/2024/,
  );
  expect(minutes).toContain('Cuộc họp kết thúc vào 15 giờ 20 phút, ngày 14 tháng 6 năm 2024./.');
  expect(await wordFileIn(cast, loan)).toBe(minutes);

  const directive = await hearsOf(lan, /Chỉ đạo của đồng chí Vũ Văn Thành/);
  expect(wordsOf(directive)).toMatch(/⏰ Hạn: /);
  expect(callsOf(directive)).toEqual([
    expect.stringMatching(/^chidao\.nhan/),
    expect.stringMatching(/^chidao\.traodoi/),
  ]);
  await lan.presses(directive, { data: callFor(directive, 'chidao.nhan') });

  bot.at('2024-06-17', 8);
  await bot.tick();
  await hush(bot, thanh);
  const next = await thanh.answer('/hop');
  expect(wordsOf(next)).toMatch(/đầu chương trình là 2 tiêu chí còn chỉ đạo của cuộc họp trước chưa xong/);
  await thanh.presses(next, { data: 'hop.cu' });
  const past = await thanh.hears();
  await thanh.presses(past, { data: callFor(past, 'hop.xem') });
  const old = await thanh.hears();
  expect(wordsOf(old)).toMatch(/14\/06\/2024[\s\S]*2 chỉ đạo, còn 2/);
  await thanh.presses(old, { data: callFor(old, 'hop.tep 1 bienban') });
  expect(await wordFileIn(cast, thanh)).toBe(minutes);
  expect(bot.logged).toEqual([]);
});

test('a meeting in the leadership group: the presser must be a leader, the words of officials stay out', async () => {
  const cast = await gather({ today: '2024-06-14', hour: 14 });
  const { bot, thanh, loan, lan } = cast;
  const group = await meet(cast);
  const guest = bot.stranger('Khách mời');
  group.addsMember(guest);
  lan.says('1.1.2 vướng, đơn của ông Nguyễn Văn Sơn, chờ Sở Nội vụ trả lời');
  await hush(bot, lan);
  thanh.says('/hop', { in: group });
  const hub = await group.hears();
  for (const phone of [guest, lan, loan]) {
    const { text } = await phone.presses(hub, { data: 'hop.mo' });
    expect(text).toMatch(/không thuộc vai trò|chỉ dành cho người được mời/);
  }
  await thanh.presses(hub, { data: 'hop.mo' });
  const agenda = await group.hears();
  const items: Message[] = [];
  for (const call of callsOf(agenda).filter((each) => each.startsWith('hop.muc'))) {
    await thanh.presses(agenda, { data: call });
    items.push(await group.hears());
  }
  const blocked = items.find((each) => wordsOf(each).includes('⛔'));
  expect(blocked && wordsOf(blocked)).toMatch(/“chờ Sở Nội vụ trả lời”/);
  expect(items.map(wordsOf).join('\n')).not.toContain('Nguyễn Văn Sơn');
  const last = items.at(-1);
  if (!last) throw new Error('there are no items');

  thanh.says('mọi người cố gắng hoàn thành trong tháng', { in: group });
  thanh.says('niêm yết đầy đủ trước 20/6, chụp ảnh gửi tôi', { in: group, replyTo: last });
  const given = await group.hears();
  expect(wordsOf(given)).toMatch(/Đã giao [\s\S]*hạn 20\/06\/2024/);
  await loan.presses(given, { data: 'hop.ket' });
  const ask = await group.hears();
  await loan.presses(ask, { data: 'hop.ket =yes' });
  const ended = wordsOf(await group.hears());
  expect(ended).toMatch(/📌 1 chỉ đạo/);
  expect(ended).not.toContain('niêm yết đầy đủ');
  expect(await wordFileIn(cast, loan)).toContain('niêm yết đầy đủ trước 20/6, chụp ảnh gửi tôi');
  expect(await wordFileIn(cast, thanh)).toContain('Vũ Văn Thành');
  expect((await hush(bot, group)).filter(({ document }) => document)).toEqual([]);
  expect(bot.logged).toEqual([]);
});
