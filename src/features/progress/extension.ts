import { memberOf } from '#app/member.ts';
import { say } from '#app/message.ts';
import { tellCoordinators } from '#app/tell-coordinators.ts';
import type { Turn } from '#app/turn.ts';
import { shorten } from '#domain/text.ts';
import type { Reading } from '#understanding/reading.ts';
import type { Handled } from './handled.ts';

const NOTE_LENGTH = 300;

/** Passes a request for a later deadline on to the coordinators, who decide it with the leaders. */
export async function passOnExtension(turn: Turn, reading: Reading, code: string): Promise<Handled> {
  const { memberId, name } = memberOf(turn);
  const { store, origin, now } = turn;
  const due = reading.date ?? 'none';
  const news = {
    key: `extension:${origin.chat?.chatId ?? ''}:${now.getTime()}:${code}`,
    lines: [
      say('progress-extension-asked', {
        name,
        code,
        due,
        note: shorten(reading.note, NOTE_LENGTH) || 'none',
      }),
    ],
    about: [code],
    aboutMemberId: memberId,
  };
  const told = await tellCoordinators(store, news, now);
  await store.audit.record(
    {
      actorId: memberId,
      actorName: name,
      action: 'extension-asked',
      subject: `criterion:${code}`,
      details: { due: reading.date, note: reading.note },
    },
    now,
  );
  return { kind: 'passed-on', reading, code, told };
}
