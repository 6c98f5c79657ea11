import type { z } from 'zod';
import { directiveMessage } from '#app/directives/directive-message.ts';
import { directiveToAnswer, namedDirective, readNamed } from '#app/directives/find-directive.ts';
import { replacementOf } from '#app/directives/replace-directive.ts';
import type { Message } from '#app/message.ts';
import type { AnsweredDirective } from '#app/telling/tell-leader.ts';
import { type Command, command, type TurnWith } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { findWork } from '#app/work/find-work.ts';
import type { Word } from '#domain/people/words.ts';
import { done, type Result } from '#domain/result.ts';

/** What a lead answers to a directive, once it is found to be open and theirs. */
interface AnswerSpec<O> {
  readonly word: Word;
  readonly run: (
    turn: TurnWith<z.infer<typeof namedDirective>>,
    found: AnsweredDirective,
  ) => Promise<Result<O>>;
  readonly answer: (outcome: O, turn: Turn) => Message;
}

/**
 * A command by which a lead answers a directive. Where another has taken its place that one is shown with its buttons,
 * instead of the old letter, and nothing is written down.
 */
export function answerCommand<O>({ word, run, answer }: AnswerSpec<O>): Command {
  return command<z.infer<typeof namedDirective>, { readonly answered: O } | { readonly instead: Message }>({
    word,
    input: namedDirective,
    read: readNamed,

    async run(turn) {
      const { id } = turn.input;
      const found = await directiveToAnswer(turn, id);
      if (!found.ok) {
        const instead = await letterInPlace(turn, id);
        return instead ? done({ instead }) : found;
      }
      const answered = await run(turn, found.value);
      return answered.ok ? done({ answered: answered.value }) : answered;
    },

    answer: (outcome, turn) => ('instead' in outcome ? outcome.instead : answer(outcome.answered, turn)),
  });
}

/** The letter of the directive that took the place of one; null where there is none that whoever asks may answer. */
async function letterInPlace(turn: Turn, id: number): Promise<Message | null> {
  const newer = await replacementOf(turn, id);
  const found = newer && (await directiveToAnswer(turn, newer.id));
  if (!found?.ok) return null;
  const { fromId, givenAt } = found.value;
  const position = (await turn.store.people.byId(fromId))?.position ?? '';
  const { code } = found.value;
  const work = await findWork(turn, code);
  const criterion = { code, name: work.ok ? work.value.criterion.name : '' };
  const letter = directiveMessage({ ...found.value, position, criterion, inPlace: turn.dayOf(givenAt) });
  return { ...letter, place: placeOf(turn) };
}

const GATHERED: ReadonlySet<string> = new Set(['brief', 'reminder']);

/** Other news stand in a brief or a reminder: they stay, and the answer comes below. */
export function placeOf({ origin }: Turn): Message['place'] {
  return origin.pressed && GATHERED.has(origin.pressed.kind) ? 'new' : 'edit';
}
