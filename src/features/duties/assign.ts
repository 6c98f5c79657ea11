import { z } from 'zod';
import { type Choice, choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { assignButtons, leaderlessNow } from '#app/telling/tell-leaderless.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { waitingOf } from '#app/work/answer-duty.ts';
import { type FoundWork, findWork } from '#app/work/find-work.ts';
import { done, type Result } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import type { Assignee, CriterionWork } from '#domain/work/work.ts';
import type { DutyReplyRow } from '#store/duty-replies.ts';
import type { MemberRow } from '#store/people.ts';
import { codeAtStart, withoutCriterionWord } from '#understanding/criteria/code-in-words.ts';
import { matchPeople } from '#understanding/wishes/match-people.ts';
import { candidates } from './find-candidates.ts';

const LABEL_LENGTH = 24;
const NAME_LENGTH = 200;
const WHICH_LENGTH = 40;
const NAMESAKES = 10;

/** What may stand between a code and a name. */
const LEAD_IN = /^[\s.:,;)–-]*(?:(?:cho|sang|giao|là)\s+)?(?:đ\s*\/?\s*c\.?\s+)?/iu;
/** Which part is meant, before or behind the name; that of a lead where nothing says so. */
const PART = /(?<!\S)(?:làm |lam )?(?:chủ trì|chu tri|(phối hợp|phoi hop))(?!\S)/iu;

type Outcome =
  | {
      readonly found: FoundWork;
      readonly replies: readonly DutyReplyRow[];
      readonly waiting: readonly string[];
    }
  | { readonly leaderless: readonly string[] }
  | { readonly code: string; readonly kind: 'lead' | 'support'; readonly named: readonly MemberRow[] };

/**
 * `/phancong <code>`: who leads and supports a criterion, and buttons to change it; with a name behind the code that person is
 * offered at once. Without a code: what nobody leads.
 */
export const assign = command({
  word: 'phancong',
  menu: ['COORDINATOR'],
  ofCriterion: 'alone',
  input: z.object({ code: z.string(), kind: z.enum(['lead', 'support']), who: z.string() }),
  read(words) {
    const bare = withoutCriterionWord(words.trim());
    const code = codeAtStart(words) ?? bare;
    const behind = bare.slice(code.length).normalize('NFC');
    const [part = '', support] = PART.exec(behind) ?? [];
    const who = behind.replace(part, ' ').trim().replace(LEAD_IN, '').trim();
    return { code, kind: support ? 'support' : 'lead', who };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { code, kind, who } = turn.input;
    if (code === '') return done({ leaderless: (await leaderlessNow(turn)).map((each) => each.code) });
    const found = await findWork(turn, code);
    if (!found.ok) return found;
    const { criterion, head } = found.value;
    const named = matchPeople(await candidates(turn), who);
    if (named.length > 0) return done({ code: criterion.code, kind, named });
    const replies = await turn.store.dutyReplies.of(criterion.id);
    const members = criterion.assignees.map(({ memberId }) => memberId);
    const waiting = (await waitingOf(turn, head, members)).filter(({ code }) => code === criterion.code);
    const names = criterion.assignees.filter(({ dutyId }) => waiting.some((each) => each.dutyId === dutyId));
    return done({ found: found.value, replies, waiting: names.map(({ name }) => name) });
  },

  instead(outcome) {
    if (!('named' in outcome)) return null;
    const [only, ...others] = outcome.named;
    return only && others.length === 0 ? { line: giveLine(outcome, only), expects: null } : null;
  },

  answer(outcome, turn) {
    const { who } = turn.input;
    if ('found' in outcome) {
      const news = who === '' ? [] : [say('duty-nobody-named', { name: who })];
      const card = dutiesMessage(outcome.found.criterion, news);
      return { ...card, lines: [...card.lines, ...replyLines(outcome, turn)] };
    }
    if ('named' in outcome) return whichMessage(outcome);
    const { leaderless } = outcome;
    return message([say('duty-ask', { count: leaderless.length })], {
      choices: assignButtons(leaderless),
      expects: { word: 'phancong', given: '' },
    });
  },
});

/** Of several who bear a name, each with their post, which one is meant. */
function whichMessage(outcome: Extract<Outcome, { named: readonly MemberRow[] }>): Message {
  const { code, kind, named } = outcome;
  const people = named.slice(0, NAMESAKES).map((member) => {
    const { name, position } = member;
    const whole = position === '' ? name : `${name} – ${position}`;
    return [
      choice(say('duty-button-person', { name: shorten(whole, WHICH_LENGTH) }), giveLine(outcome, member)),
    ];
  });
  return message([say('duty-choose', { code, kind, count: named.length })], {
    choices: [...people, [choice(say('duty-button-back', { code }), `phancong ${code}`)]],
    about: [code],
  });
}

function giveLine(
  { code, kind }: { readonly code: string; readonly kind: string },
  { id }: MemberRow,
): string {
  return `phancong.giao ${code} ${kind} ${id}`;
}

/** What those who have a part now said to it, and who has said nothing yet. */
function replyLines(
  { found, replies, waiting }: Extract<Outcome, { found: FoundWork }>,
  { dayOf }: Pick<Turn, 'dayOf'>,
): Say[] {
  const newest = new Map(replies.map((reply) => [reply.dutyId, reply]));
  return [
    ...found.criterion.assignees.flatMap(({ dutyId, name }) => {
      const reply = newest.get(dutyId);
      if (!reply) return [];
      const { accepted, reason, at } = reply;
      return [say('duty-replied', { name, accepted: accepted ? 'yes' : 'no', reason, day: dayOf(at) })];
    }),
    ...(waiting.length > 0 ? [say('duty-waiting', { names: waiting.join(', ') })] : []),
  ];
}

/** Who has which part of a criterion, with the buttons that change it, under what has just happened. */
export function dutiesMessage(criterion: CriterionWork, news: Message['lines'] = []): Message {
  const { code, name, assignees, leadText } = criterion;
  const named = (kind: Assignee['kind']) =>
    assignees
      .filter((each) => each.kind === kind)
      .map((each) => each.name)
      .join(', ') || 'none';
  const hasLead = assignees.some(({ kind }) => kind === 'lead');
  const open = (kind: 'lead' | 'support') =>
    choice(say('duty-button-choose', { kind, has: hasLead ? 'yes' : 'no' }), `phancong.chon ${code} ${kind}`);
  return message(
    [
      ...news,
      ...(news.length > 0 ? [null] : []),
      say('duty-title', { code, name: shorten(name, NAME_LENGTH) }),
      say('duty-people', {
        leads: named('lead'),
        supports: named('support'),
        plan: hasLead ? 'none' : leadText || 'none',
      }),
    ],
    {
      choices: [[open('lead'), open('support')], ...rowsOf(endButtons(criterion), 2)],
      about: [code],
    },
  );
}

function endButtons({ code, assignees }: CriterionWork): Choice[] {
  return assignees
    .filter(({ kind }) => kind !== 'follower')
    .map(({ dutyId, name }) =>
      choice(
        say('duty-button-end', { name: shorten(name, LABEL_LENGTH) }),
        `phancong.thoi ${code} ${dutyId}`,
      ),
    );
}
