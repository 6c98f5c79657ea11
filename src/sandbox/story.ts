import type { BotApi } from './bot-api.ts';
import type { Group } from './stage/group.ts';
import type { Phone } from './stage/phone.ts';
import type { Message } from './telegram/objects.ts';

/** Somebody of the sample commune who takes part. */
export interface Actor {
  readonly name: string;
  readonly position: string;
  /** A one-time invitation code. */
  readonly code: string;
}

/** What the story needs of the bot that runs against the server. */
export interface StoryParts {
  readonly botApi: BotApi;
  readonly coordinator: Actor;
  readonly official: Actor;
  readonly chairman: Actor;
  /** A code the official leads and has not closed. */
  readonly code: string;
  /** Has the bot do what the minute asks for. */
  readonly tick: () => Promise<void>;
  /** Resolves once the bot has come to rest. */
  readonly idle: () => Promise<void>;
  readonly print: (line: string) => void;
}

/** A one-pixel picture, to stand for the photo of a document. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * Plays the main job once and prints it as a transcript: three people link their accounts, the reminder comes, an
 * official answers in their own words and sends a photo, and the chairman asks how things stand.
 */
export async function playStory(parts: StoryParts): Promise<void> {
  const { botApi, coordinator, official, chairman, code, tick, idle, print } = parts;
  const scene = async (title: string): Promise<void> => print(`\n━━ ${title}`);
  const phones = new Map<string, Phone>();

  await scene('Ba đồng chí mở lời mời');
  for (const actor of [coordinator, official, chairman]) {
    const phone = botApi.phone({ firstName: actor.name });
    phones.set(actor.name, phone);
    await turn(actor.name, phone, `/start ${actor.code}`);
  }
  const [atCoordinator, atOfficial, atChairman] = [coordinator, official, chairman].map(({ name }) =>
    phones.get(name),
  );
  if (!atCoordinator || !atOfficial || !atChairman) return;

  const group = botApi.group({ title: 'Ban Chỉ đạo CCHC', members: [atChairman, atCoordinator] });
  group.addsBot(atCoordinator);
  atCoordinator.says('/ketnoinhom', { in: group });
  await idle();

  await scene('8 giờ sáng: nhắc việc');
  await tick();
  await idle();
  print(bubble('bot', shown(atOfficial)));

  await scene('Trả lời bằng lời của mình');
  await turn(official.name, atOfficial, `${code} đã làm 80%, còn chờ ký`);

  await scene('Gửi ảnh minh chứng');
  atOfficial.sendsPhoto({ bytes: PHOTO, caption: `minh chứng ${code}` });
  print(bubble(official.name, `[ảnh] minh chứng ${code}`));
  await idle();
  print(bubble('bot', shown(atOfficial)));

  await scene('Chủ tịch hỏi trong nhóm lãnh đạo');
  atChairman.says('/baocao', { in: group });
  print(bubble(chairman.name, '/baocao'));
  await idle();
  print(bubble('bot', shown(group)));

  async function turn(name: string, phone: Phone, words: string): Promise<void> {
    phone.says(words);
    print(bubble(name, words));
    await idle();
    print(bubble('bot', shown(phone)));
  }
}

function shown(place: Phone | Group): string {
  const last = place.messages.at(-1);
  return last === undefined ? '' : textOf(last);
}

function textOf(message: Message): string {
  const keyboard = message.reply_markup?.inline_keyboard ?? [];
  const buttons = keyboard.map((row) => row.map((button) => `[${button.text}]`).join(' '));
  return [message.text ?? message.caption ?? '', ...buttons].join('\n');
}

function bubble(who: string, text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const indent = ' '.repeat(who.length + 2);
  return [`${who}: ${first}`, ...rest.map((line) => `${indent}${line}`)].join('\n');
}
