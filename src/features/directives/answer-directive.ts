import { THE_ONLY_ONE } from '#app/directives/open-directives.ts';
import { choice, message, say } from '#app/message.ts';
import { goesArgs } from '#app/telling/good-hour.ts';
import {
  type AnsweredDirective,
  directiveText,
  directiveTextHere,
  tellLeader,
} from '#app/telling/tell-leader.ts';
import { done, refuse } from '#domain/result.ts';
import { answerCommand, placeOf } from './answer-command.ts';

/** A lead has seen the directive and takes it on. Who gave it is told without a sound. */
export const acknowledgeDirective = answerCommand<AnsweredDirective>({
  word: 'chidao.nhan',

  async run(turn, found) {
    const { id, code, leadId } = found;
    if (!(await turn.store.directives.note(id, leadId, 'acknowledgedAt', turn.now)))
      return refuse('directive-acknowledged-before', { code });
    await tellLeader(turn, found, 'directive-acknowledged');
    return done(found);
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
export const talkAboutDirective = answerCommand<Talk>({
  word: 'chidao.traodoi',

  async run(turn, found) {
    const { id, words } = turn.input;
    if (words === '') return done({ directive: found, words: null });
    await turn.store.directives.note(id, found.leadId, 'talkAskedAt', turn.now, { talk: words });
    await tellLeader(turn, found, 'directive-talk', { words }, [
      [
        choice(say('directive-button-reply'), `chidao.traloi ${id} ${found.leadId}`),
        choice(say('directive-button-withdraw', THE_ONLY_ONE), `chidao.rut ${id}`),
      ],
    ]);
    return done({ directive: found, words });
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
export const reportDirective = answerCommand<AnsweredDirective>({
  word: 'chidao.xong',

  async run(turn, found) {
    const { id, words } = turn.input;
    const { code, receipts, leadId } = found;
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
    await tellLeader(turn, found, 'directive-reported', { words: words || 'none' }, ask);
    return done(found);
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
export const takeBackReport = answerCommand<AnsweredDirective>({
  word: 'chidao.chuaxong',

  async run(turn, found) {
    const { id, code, leadId } = found;
    if (!(await turn.store.directives.takeBackReport(id, leadId, turn.now)))
      return refuse('directive-not-reported', { code });
    await tellLeader(turn, found, 'directive-not-done');
    return done(found);
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
