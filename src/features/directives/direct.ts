import { z } from 'zod';
import { type GivenDirective, giveDirective, leadsOf } from '#app/directives/give-directive.ts';
import { type ListedDirective, listedDirectives, THE_ONLY_ONE } from '#app/directives/open-directives.ts';
import { directiveAmended, givenBefore, replaceDirective } from '#app/directives/replace-directive.ts';
import { choice, type Message, message, receiptOf, say } from '#app/message.ts';
import { actsFor } from '#app/turn/acts-for.ts';
import { command, type TurnWith } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { leftOut } from '#app/wish/left-out.ts';
import { type FoundWork, findWork } from '#app/work/find-work.ts';
import { mayDirect } from '#domain/people/permission.ts';
import { mayUse } from '#domain/people/words.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import { readDeadline } from '#understanding/dates/read-deadline.ts';
import { listMessage } from './list-directives.ts';

/** Longer than any order given in a chat. */
const LONGEST = 2000;
const NAME_LENGTH = 70;

const input = z.object({ reference: z.string().nullable(), text: z.string().max(LONGEST) });
type Given = TurnWith<z.infer<typeof input>>;

type Outcome =
  | {
      readonly kind: 'list';
      readonly directives: readonly ListedDirective[];
      readonly mine: readonly number[];
    }
  | { readonly kind: 'ask'; readonly found: FoundWork; readonly names: readonly string[] }
  | {
      readonly kind: 'sent';
      readonly sent: GivenDirective;
      readonly impossibleDay: boolean;
      readonly replaced: boolean;
      /** Whom its words name and it does not reach. */
      readonly missing: readonly string[];
    };

/**
 * `/chidao <code> <text>`: a directive of a leader's to the leads of a criterion, who must acknowledge it. Without words the open
 * ones, each with what its reader can do about it.
 */
export const direct = command({
  word: 'chidao',
  menu: ['CHAIRMAN', 'VICE_CHAIRMAN'],
  ofCriterion: 'with-words',
  input,
  read(words) {
    const [first = ''] = words.trim().split(/\s+/);
    const reference = readReference(first) ? first : null;
    return { reference, text: reference === null ? '' : words.trim().slice(first.length).trim() };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { reference, text } = turn.input;
    if (reference === null) return listed(turn);
    const allowed = mayDirect(turn.actor);
    if (!allowed.ok) return allowed;
    const found = await findWork(turn, reference);
    if (!found.ok) return found;
    const leads = leadsOf(found.value.criterion);
    if (leads.length === 0) return refuse('criterion-without-lead', { code: found.value.criterion.code });
    const names = leads.map(({ name }) => name);
    if (text === '') return done({ kind: 'ask', found: found.value, names });
    const { day: dueOn, impossible: impossibleDay } = readDeadline(text, turn.today);
    const missing = await leftOut(turn, text, names);
    const replaced = await directiveAmended(turn);
    if (replaced?.text === text && replaced.criterionId === found.value.criterion.id)
      return done({
        kind: 'sent',
        sent: givenBefore(replaced, found.value.criterion.code),
        impossibleDay,
        replaced: false,
        missing,
      });
    const sent = await giveDirective(turn, found.value.criterion, { text, dueOn, replaced });
    if (replaced) await replaceDirective(turn, replaced, sent);
    return done({ kind: 'sent', sent, impossibleDay, replaced: replaced !== null, missing });
  },

  answer(outcome, turn) {
    if (outcome.kind === 'list') return listMessage(outcome.directives, turn, outcome.mine);
    return outcome.kind === 'ask' ? askMessage(outcome.found, outcome.names) : sentMessage(outcome, turn);
  },
});

/** Leaders and coordinators see all that are open, others what was directed to them or to whom they stand in for. */
async function listed(turn: Turn): Promise<Result<Outcome>> {
  const mine = await actsFor(turn);
  const open = await listedDirectives(turn);
  const steers = mayUse(turn.actor, 'dondoc') === null;
  const directives = open.filter(
    ({ directive }) => steers || directive.receipts.some(({ memberId }) => mine.includes(memberId)),
  );
  return done({ kind: 'list', directives, mine });
}

function askMessage({ criterion }: FoundWork, names: readonly string[]): Message {
  const { code, name } = criterion;
  const args = { code, name: shorten(name, NAME_LENGTH), leads: names.join(', ') };
  return message([say('directive-ask', args)], {
    expects: { word: 'chidao', given: code },
    about: [code],
    place: 'new',
  });
}

function sentMessage(
  { sent, impossibleDay, replaced, missing }: Extract<Outcome, { kind: 'sent' }>,
  { settings }: Given,
): Message {
  const { id, code, text, dueOn, names, unreachable, goesOn } = sent;
  return message(
    [
      ...(replaced ? [say('directive-replaced-before')] : []),
      say('directive-sent', { code, names: names.join(', '), text, due: dueOn ?? 'none' }),
      ...(impossibleDay ? [say('directive-day-impossible')] : []),
      ...(goesOn ? [say('urge-later', { day: goesOn, hour: settings.remindHour })] : []),
      ...(missing.length > 0 ? [say('wish-left-out', { code, names: missing.join(', ') })] : []),
      ...(unreachable.length > 0 ? [say('directive-unreachable', { names: unreachable.join(', ') })] : []),
    ],
    {
      choices: [
        [
          choice(say('directive-button-withdraw', THE_ONLY_ONE), `chidao.rut ${id}`),
          choice(say('directive-button-all'), 'chidao'),
        ],
      ],
      receipt: receiptOf({ directive: id }),
      about: [code],
      place: 'new',
    },
  );
}
