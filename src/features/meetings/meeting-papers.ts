import { z } from 'zod';
import { type Choice, choice, type PaperOrder, say } from '#app/message.ts';
import { givePaper } from '#app/papers/give-paper.ts';
import { orderPaper } from '#app/papers/order-paper.ts';
import { paper } from '#app/papers/paper.ts';
import { privateChatOf } from '#app/telling/private-chat.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { Words } from '#documents/words.ts';
import { signatureOf } from '#domain/people/actor.ts';
import { refuse } from '#domain/result.ts';
import type { MeetingRow } from '#store/meetings.ts';
import { gatherMinutes } from './gather-minutes.ts';

/** The minutes of a meeting that is over; about its id. */
export const minutesPaper = paper({
  name: 'meeting-minutes',
  gather: (turn, about) => gatherMinutes(turn, Number(about)),
  async make(gathered, words) {
    const { writeMinutes } = await import('#documents/meetings/write-minutes.ts');
    const name = fileName(words, 'minutes', gathered.from.day);
    const caption = say('meeting-caption', { file: 'minutes', day: gathered.from.day });
    return { kind: 'document', name, bytes: await writeMinutes(gathered, words), caption };
  },
});

/** What the chair concluded and directed in it, as a notice to everybody concerned; about its id. */
export const conclusionsPaper = paper({
  name: 'meeting-conclusions',
  gather: (turn, about) => gatherMinutes(turn, Number(about)),
  async make(gathered, words) {
    const { writeConclusions } = await import('#documents/meetings/write-conclusions.ts');
    const name = fileName(words, 'conclusions', gathered.from.day);
    const caption = say('meeting-caption', { file: 'conclusions', day: gathered.from.day });
    return { kind: 'document', name, bytes: await writeConclusions(gathered, words), caption };
  },
});

function fileName(words: Words, file: 'minutes' | 'conclusions', day: string): string {
  return `${words('paper-file-meeting', { file, day })}.docx`;
}

const PAPERS = { bienban: minutesPaper.name, ketluan: conclusionsPaper.name } as const;
const FILES = ['bienban', 'ketluan'] as const satisfies readonly (keyof typeof PAPERS)[];

/** Orders the minutes of a meeting. */
export function minutesOf(meetingId: number): PaperOrder {
  return { paper: minutesPaper.name, about: String(meetingId) };
}

/** The papers of a meeting, a button each. */
export function fileButtons(meetingId: number): Choice[] {
  return FILES.map((file) => choice(say('meeting-button-file', { file }), `hop.tep ${meetingId} ${file}`));
}

/** A paper of a meeting that is over, to the private chat of whoever pressed, also from a group. */
export const meetingFile = command({
  word: 'hop.tep',
  input: z.object({ id: z.coerce.number().int().positive(), file: z.enum(FILES) }),
  read(words) {
    const [id, file] = words.trim().split(/\s+/);
    return { id, file };
  },
  async run(turn) {
    const { id, file } = turn.input;
    const meeting = await turn.store.meetings.byId(id);
    if (!meeting?.endedAt || meeting.dropped) return refuse('meeting-unknown');
    const given = await givePaper(turn, { paper: PAPERS[file], about: String(id) });
    if (!given.ok) return given;
    const deed = { ...signatureOf(turn.actor), action: 'file-exported', subject: `file:${file}` };
    await turn.store.audit.record({ ...deed, details: { meetingId: id } }, turn.now);
    return given;
  },
  answer: () => null,
});

/**
 * Sends the minutes of a meeting that has just ended to its chair, to whoever ended it and to the coordinators, in private;
 * `besides`: not to one who gets them with the answer. False where none of them can be written to.
 */
export async function sendMinutes(
  turn: Turn,
  { id, chair, endedBy }: MeetingRow,
  besides: number | null,
): Promise<boolean> {
  const coordinators = (await turn.store.people.recipients('COORDINATOR')).map(({ memberId }) => memberId);
  const wanted = new Set([chair?.id ?? 0, endedBy?.id ?? 0, ...coordinators]);
  wanted.delete(besides ?? 0);
  let sent = besides !== null;
  for (const memberId of wanted) {
    const place = await privateChatOf(turn, memberId);
    if (!place) continue;
    const key = `minutes:${id}:${memberId}`;
    await orderPaper(turn, place, { key, ...minutesOf(id) });
    sent = true;
  }
  return sent;
}
