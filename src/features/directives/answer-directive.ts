import { directiveToAnswer, namedDirective, readNamed } from '#app/directives/find-directive.ts';
import { THE_ONLY_ONE } from '#app/directives/open-directives.ts';
import { choice, type Message, message, say } from '#app/message.ts';
import { goesArgs } from '#app/telling/good-hour.ts';
import {
  type AnsweredDirective,
  directiveText,
  directiveTextHere,
  tellLeader,
} from '#app/telling/tell-leader.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { done, type Result, refuse } from '#domain/result.ts';

/** A lead has seen the directive and takes it on. Who gave it is told without a sound. */
export const acknowledgeDirective = command({
  word: 'chidao.nhan',
  input: namedDirective,
  read: readNamed,

  async run(turn): Promise<Result<AnsweredDirective>> {
    const found = await directiveToAnswer(turn, turn.input.id);
    if (!found.ok) return found;
    const { leadId } = found.value;
    if (!(await turn.store.directives.note(found.value.id, leadId, 'acknowledgedAt', turn.now)))
      return refuse('directive-acknowledged-before', { code: found.value.code });
    await tellLeader(turn, found.value, 'directive-acknowledged');
    return found;
  },

  answer: (directive, turn) =>
    message([say('directive-taken', { code: directive.code, day: turn.today }), directiveText(directive)], {
      choices: [
        [choice(say('directive-button-done'), `chidao.xong ${directive.id}`)],
        [
          choice(say('progress-button-again', { code: directive.code }), `capnhat ${directive.code}`),
          choice(say('directive-button-talk'), `chidao.traodoi ${directive.id}`),
        ],
      ],
      about: [directive.code],
      place: placeOf(turn),
    }),
});

type Talk = { readonly directive: AnsweredDirective; readonly words: string | null };

/** A lead needs to talk first: with what is asked for, and passed on to who gave the directive. */
export const talkAboutDirective = command({
  word: 'chidao.traodoi',
  input: namedDirective,
  read: readNamed,

  async run(turn): Promise<Result<Talk>> {
    const { id, words } = turn.input;
    const found = await directiveToAnswer(turn, id);
    if (!found.ok) return found;
    if (words === '') return done({ directive: found.value, words: null });
    await turn.store.directives.note(id, found.value.leadId, 'talkAskedAt', turn.now, { talk: words });
    await tellLeader(turn, found.value, 'directive-talk', { words }, [
      [
        choice(say('directive-button-reply'), `chidao.traloi ${id} ${found.value.leadId}`),
        choice(say('directive-button-withdraw', THE_ONLY_ONE), `chidao.rut ${id}`),
      ],
    ]);
    return done({ directive: found.value, words });
  },

  answer({ directive, words }) {
    const { id, code, from } = directive;
    if (words === null)
      return message([say('directive-ask-talk', { code, from })], {
        expects: { word: 'chidao.traodoi', given: String(id) },
        about: [code],
        place: 'new',
      });
    return message([say('directive-talk-passed-on', { code, from, words })], {
      choices: [[choice(say('directive-button-acknowledge'), `chidao.nhan ${id}`)]],
      about: [code],
    });
  },
});

/** A lead says that the directive is carried out; once all have, who gave it is asked whether it is. */
export const reportDirective = command({
  word: 'chidao.xong',
  input: namedDirective,
  read: readNamed,

  async run(turn): Promise<Result<AnsweredDirective>> {
    const { id, words } = turn.input;
    const found = await directiveToAnswer(turn, id);
    if (!found.ok) return found;
    const { code, receipts, leadId } = found.value;
    if (!(await turn.store.directives.note(id, leadId, 'reportedAt', turn.now)))
      return refuse('directive-reported-before', { code });
    await turn.store.directives.note(id, leadId, 'acknowledgedAt', turn.now);
    const waiting = receipts.filter((receipt) => receipt.memberId !== leadId && !receipt.reportedAt);
    const ask =
      waiting.length === 0
        ? [
            [
              choice(say('directive-button-accept', { code, ...THE_ONLY_ONE }), `chidao.dat ${id}`),
              choice(say('directive-button-reopen', { code, ...THE_ONLY_ONE }), `chidao.lamtiep ${id}`),
            ],
          ]
        : [];
    await tellLeader(turn, found.value, 'directive-reported', { words: words || 'none' }, ask);
    return found;
  },

  answer: ({ id, code, from, text }, turn) =>
    message(
      [
        say('directive-reported-back', { code, from, ...goesArgs(turn) }),
        ...directiveTextHere(turn, { text }),
      ],
      {
        choices: [[choice(say('directive-button-not-done'), `chidao.chuaxong ${id}`)]],
        about: [code],
        place: placeOf(turn),
      },
    ),
});

/** A lead takes back that the directive is carried out; who gave it hears so. */
export const takeBackReport = command({
  word: 'chidao.chuaxong',
  input: namedDirective,
  read: readNamed,

  async run(turn): Promise<Result<AnsweredDirective>> {
    const found = await directiveToAnswer(turn, turn.input.id);
    if (!found.ok) return found;
    const { id, code, leadId } = found.value;
    if (!(await turn.store.directives.takeBackReport(id, leadId, turn.now)))
      return refuse('directive-not-reported', { code });
    await tellLeader(turn, found.value, 'directive-not-done');
    return found;
  },

  answer: ({ id, code, from, text }, turn) =>
    message(
      [
        say('directive-report-taken-back', { code, from, ...goesArgs(turn) }),
        ...directiveTextHere(turn, { text }),
      ],
      {
        choices: [[choice(say('directive-button-done'), `chidao.xong ${id}`)]],
        about: [code],
      },
    ),
});

const GATHERED: ReadonlySet<string> = new Set(['brief', 'reminder']);

/** Other news stand in a brief or a reminder: they stay, and the answer comes below. */
function placeOf({ origin }: Turn): Message['place'] {
  return origin.pressed && GATHERED.has(origin.pressed.kind) ? 'new' : 'edit';
}
