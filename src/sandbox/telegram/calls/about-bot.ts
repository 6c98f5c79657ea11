import { z } from 'zod';
import { openChat } from '#sandbox/telegram/access.ts';
import { json, text } from '#sandbox/telegram/params.ts';
import { badRequest, done } from '#sandbox/telegram/refusal.ts';
import { call } from './call.ts';

/** `getMe`. */
export const getMe = call(z.object({}), ({ telegram }) => done(telegram.bot));

/** `setMyName`, `setMyDescription` and `setMyShortDescription` with their own longest length, and the reading of each. */
export const setMyName = setWords('name', 64);
export const getMyName = getWords('name');
export const setMyDescription = setWords('description', 512);
export const getMyDescription = getWords('description');
export const setMyShortDescription = setWords('short_description', 120);
export const getMyShortDescription = getWords('short_description');

const menuButton = z.object({
  type: z.enum(['commands', 'web_app', 'default'], { error: 'MenuButton has unsupported type' }),
});

/** `setChatMenuButton`: for one person, or for all without a `chat_id`. */
export const setChatMenuButton = call(
  z.object({ chat_id: text, menu_button: json('menu button', menuButton) }),
  ({ telegram, input }) => {
    if (input.chat_id === '') {
      telegram.profile.menuButtons.set('default', input.menu_button ?? { type: 'default' });
      return done(true);
    }
    const chat = openChat(telegram, input.chat_id, 'read');
    if (!chat.ok) return chat;
    telegram.profile.menuButtons.set(chat.value.id, input.menu_button ?? { type: 'default' });
    return done(true);
  },
);

/** `getChatMenuButton`. */
export const getChatMenuButton = call(z.object({ chat_id: text }), ({ telegram, input }) => {
  const { menuButtons } = telegram.profile;
  return done(menuButtons.get(Number(input.chat_id)) ?? menuButtons.get('default') ?? { type: 'commands' });
});

/** `logOut` and `close`: taken, and nothing comes of it. */
export const leaveServer = call(z.object({}), () => done(true));

function setWords(field: string, longest: number) {
  return call(z.object({ language_code: text }).loose(), ({ telegram, input }) => {
    const words = z.string().default('').parse(input[field]);
    if ([...words].length > longest) return badRequest(`bot ${field.replaceAll('_', ' ')} is too long`);
    telegram.profile.descriptions.set(`${field}/${input.language_code}`, words);
    return done(true);
  });
}

function getWords(field: string) {
  return call(z.object({ language_code: text }), ({ telegram, input }) => {
    const { descriptions } = telegram.profile;
    const initial = field === 'name' ? telegram.bot.first_name : '';
    return done({
      [field]:
        descriptions.get(`${field}/${input.language_code}`) ?? descriptions.get(`${field}/`) ?? initial,
    });
  });
}
