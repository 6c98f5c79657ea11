import type { BotApi } from '#sandbox/bot-api.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import { press } from '#sandbox/telegram/people/press.ts';
import { LEADS_EACH, type Speaker } from './fill.ts';

/** A person at their phone, with the bot's last message to them. */
export interface Sitting {
  readonly speaker: Speaker;
  readonly phone: Phone;
  last: Message | null;
}

/** One thing people do, as it is done the `round`th time. */
export type Act = (sitting: Sitting, round: number) => void;

/** What officials do all day. */
export function actsOn(telegram: BotApi['telegram']) {
  const code = ({ speaker }: Sitting, round: number) => speaker.codes[round % LEADS_EACH] ?? '';
  return {
    words: (sitting, round) =>
      sitting.phone.says(`${code(sitting, round)} được ${30 + (round % 60)}%, còn chờ số liệu của thôn`),
    reply: ({ phone, last }, round) =>
      phone.says(`dạ em làm được ${30 + (round % 60)}% rồi ạ`, last ? { replyTo: last } : {}),
    button: (sitting, round) => {
      if (!sitting.last) throw new Error('There is no message to press a button of');
      const call = `capnhat ${code(sitting, round)} =${30 + (round % 60)}`;
      press(telegram, sitting.phone.person, sitting.last, call);
    },
    '/viec': ({ phone }) => phone.says('/viec'),
    '/tieuchi code': (sitting, round) => sitting.phone.says(`/tieuchi ${code(sitting, round)}`),
    '/tieuchi words': ({ phone }) => phone.says('/tieuchi ho so dung han quan ly dat dai thon doai'),
  } satisfies Record<string, Act>;
}
