import { shorten } from '#domain/text/text.ts';
import type { Day } from '#domain/time/day.ts';
import { choice, type Message, message, say } from '../message.ts';

const NAME_LENGTH = 90;

/** What a lead reads of a directive. */
export interface DirectiveWords {
  readonly id: number;
  readonly text: string;
  readonly dueOn: Day | null;
  readonly from: string;
  readonly position: string;
  /** Where it moves on with the criterion: when it was given, and whom it was given to. */
  readonly moved?: { readonly givenOn: Day; readonly before: string };
  /** Since when it takes the place of another: `now` in its own letter, a day where the letter of the other is answered. */
  readonly inPlace?: 'now' | Day;
  readonly criterion: { readonly code: string; readonly name: string };
}

/** A directive as it reaches a lead: whose it is, about what, its words, and the two ways to answer. */
export function directiveMessage(directive: DirectiveWords): Message {
  const { id, criterion, moved, inPlace } = directive;
  return message(
    [
      ...(inPlace ? [say('directive-takes-place', { since: inPlace })] : []),
      say('directive-title', { from: directive.from, position: directive.position || 'none' }),
      say('directive-about', { code: criterion.code, name: shorten(criterion.name, NAME_LENGTH) }),
      say('directive-text', { text: directive.text }),
      ...(moved ? [say('directive-moved', { day: moved.givenOn, before: moved.before })] : []),
      ...(directive.dueOn ? [say('directive-due', { due: directive.dueOn })] : []),
    ],
    {
      choices: [
        [
          choice(say('directive-button-acknowledge'), `chidao.nhan ${id}`),
          choice(say('directive-button-talk'), `chidao.traodoi ${id}`),
        ],
      ],
      about: [criterion.code],
      place: 'new',
    },
  );
}
