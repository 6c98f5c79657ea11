import { COMMAND_LINE, sourceSchema } from '#domain/source.ts';
import { shorten } from '#domain/text/text.ts';
import type { Turn } from '../turn/turn.ts';
import { type Moment, onDay } from './moment.ts';

const WORDS_LENGTH = 120;

/** What is said of nothing that anybody asked for, and of what was done before it was kept. */
const THROUGH_NOTHING = {
  via: 'none',
  words: 'none',
  pressed: 'none',
  sentDay: 'none',
  sentTime: 'none',
  acting: 'none',
};

/**
 * The moments, each with the message, the button or the command line that it came through. A deed and its entry on the
 * trail are of one instant; where two people did something in it, each line has that of its own.
 */
export async function throughWhat(turn: Turn, moments: readonly Moment[]): Promise<Moment[]> {
  const instants = new Map(moments.map((each) => [instantOf(each).getTime(), instantOf(each)]));
  const sources = await turn.store.audit.sourcesAt([...instants.values()]);
  return moments.map((moment) => {
    const { at, line, words = '' } = moment;
    const { name = 'none' } = line.args;
    const entry = sources.find(
      (each) =>
        each.at.getTime() === instantOf(moment).getTime() && (name === 'none' || each.actorName === name),
    );
    const kept = words === '' ? null : { ...COMMAND_LINE, via: 'words', words };
    const through = sourceArgs(turn, entry?.source ?? kept, at);
    // What the line quotes already is not said twice.
    const told = typeof line.args.text === 'string' && through.words.includes(line.args.text);
    const args = { ...line.args, ...through, ...(told ? { words: 'none' } : {}) };
    return { ...moment, line: { ...line, args } };
  });
}

/** What the words for a deed need to say what it came through; `doneAt` is when its line says that it was done. */
export function sourceArgs(turn: Turn, source: unknown, doneAt: Date) {
  const read = sourceSchema.safeParse(source);
  if (!read.success) return THROUGH_NOTHING;
  const { via, at, words, pressed, insteadOf } = read.data;
  const sent = at === null ? null : onDay(turn, new Date(at));
  const done = onDay(turn, doneAt);
  // Words are heard the minute they come, else the line says when they were sent; a button is known by its message.
  const isPlain = via !== 'button' && via !== 'reaction' && sent?.day === done.day && sent.time === done.time;
  return {
    via,
    words: shorten(words, WORDS_LENGTH) || 'none',
    pressed: pressed ?? 'none',
    acting: insteadOf ?? 'none',
    sentDay: sent && sent.day !== done.day ? sent.day : 'none',
    sentTime: sent && !isPlain ? sent.time : 'none',
  };
}

function instantOf({ at, decidedAt }: Moment): Date {
  return decidedAt ?? at;
}
