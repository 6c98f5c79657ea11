import type { Role } from '#domain/people/people.ts';
import { type Refusal, refuse } from '#domain/result.ts';
import { rankFor, speaksFor } from '#domain/steering/asked.ts';
import { shorten } from '#domain/text/text.ts';
import { formatDay } from '#domain/time/day.ts';
import { readPeriod } from '#domain/time/period.ts';
import type { Assignee, CriterionWork } from '#domain/work/work.ts';
import type { MemberRow } from '#store/people.ts';
import { spellingOf } from '#understanding/criteria/criteria.ts';
import { readDay } from '#understanding/dates/read-day.ts';
import { matchField } from '#understanding/wishes/match-field.ts';
import { matchPeople } from '#understanding/wishes/match-people.ts';
import type { Wish } from '#understanding/wishes/read-wishes.ts';
import { type ListedDirective, listedDirectives, whichOf } from '../directives/open-directives.ts';
import { actsFor } from '../turn/acts-for.ts';
import { mayNow } from '../turn/in-place.ts';
import { memberOf } from '../turn/member.ts';
import { isInGroup, type Turn } from '../turn/turn.ts';
import { criteriaIndex } from '../words/criteria-index.ts';
import { findWork, planInForce } from '../work/find-work.ts';

/** A wish whose names were found: what stands in the places of its line, and whom the words may mean. */
export interface Found {
  readonly places: Readonly<Record<string, string>>;
  readonly people: readonly MemberRow[];
  /** A place in which several may stand: it is asked which. */
  readonly several: Several | null;
}

/** Of what there are several, in which place of the line, and each as it is named. */
interface Several {
  readonly of: 'chidao-xong' | 'giahan-rut';
  readonly place: string;
  readonly options: readonly { readonly name: string; readonly value: string }[];
}

/** What stands in a place of a line: null where nothing does, so that something else must be meant. */
type Filler = (turn: Turn, named: Wish['named']) => Promise<string | Refusal | Several | null>;

const FILLERS: Readonly<Record<string, Filler>> = {
  text: async (_, { text }) => text || null,
  name: async (_, { name }) => name || null,
  code: async (turn, { code }) => (code ? codeAsWritten(turn, code) : null),
  field: async (turn, { field = '' }) => matchField(await fieldsNow(turn), field)?.code ?? null,
  period: async (_, { period = '' }) => period,
  year: async (turn, { period = '' }) => yearOf(turn, period),
  taker: async (turn, { taker = '' }) => onlyOne(matchPeople(await turn.store.people.all(), taker)),
  entry: async ({ origin }) => String(origin.repliedTo?.receipt?.entries[0] ?? ''),
  day: async ({ today }, { day = '' }) => readDay(day, today).day,
  waiting: async (turn, { code }) => (code ? waitingFor(turn, await codeAsWritten(turn, code)) : null),
  remark: async (turn, { code }) => (code ? remarkOn(turn, await codeAsWritten(turn, code)) : null),
  urged: async (turn) => ((await hasUrged(turn)) ? '' : null),
  piece: async (turn) => newestPiece(turn),
  sent: async (turn) => (await newestPiece(turn)) ?? refuse('wish-no-file'),
  reported: async (turn, { code }) => (code ? reportedBy(turn, await codeAsWritten(turn, code)) : null),
  duty: async (turn, { code }) => (code ? dutyOn(turn, await codeAsWritten(turn, code)) : null),
  snoozed: async (turn, { code }) =>
    code && (await mayNow(turn, 'lichnhac.gio')) ? codeAsWritten(turn, code) : null,
  withdrawn: async (turn, { code }) => ownRequest(turn, code && (await codeAsWritten(turn, code))),
  directive: async (turn, { code }) => ownDirective(turn, code && (await codeAsWritten(turn, code))),
  request: async (turn, { code }) => (code ? requestFor(turn, await codeAsWritten(turn, code)) : null),
};

/**
 * What the names in a wish stand for. Null where one of them is nobody and nothing; refused where it is clear what is
 * meant and there is no such thing to be done.
 */
export async function fillIn(turn: Turn, { asks, named }: Wish): Promise<Found | Refusal | null> {
  const places: Record<string, string> = {};
  const wanted = new Set([...asks.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place));
  if (named.code) wanted.add('code');
  let several: Several | null = null;
  for (const place of wanted) {
    const filled = await FILLERS[place]?.(turn, named);
    if (filled === null) return null;
    if (typeof filled === 'string') places[place] = filled;
    else if (filled !== undefined && 'reason' in filled) return filled;
    else several = filled ?? several;
  }
  const all = named.who ? await turn.store.people.all() : [];
  const people = matchPeople(all, named.who ?? '');
  const isSomebody = (words: string | undefined) => !words || matchPeople(all, words).length > 0;
  return isSomebody(named.who) && isSomebody(named.taker) ? { places, people, several } : null;
}

/** The year that a period is; null for any other. */
function yearOf({ today }: Turn, words: string): string | null {
  const period = readPeriod(words, today);
  return period.ok && period.value.kind === 'year' ? period.value.key : null;
}

/** The one person who is meant; null for nobody, and for one of several. */
function onlyOne([only, ...others]: readonly MemberRow[]): string | null {
  return only && others.length === 0 ? String(only.id) : null;
}

async function codeAsWritten(turn: Turn, code: string): Promise<string> {
  const head = await planInForce(turn);
  if (!head.ok) return code;
  return (await criteriaIndex(turn, head.value)).spellings.get(spellingOf(code)) ?? code;
}

async function fieldsNow(turn: Turn) {
  const head = await planInForce(turn);
  return head.ok ? turn.store.plans.fieldsOf(head.value.setId) : [];
}

/** The request that waits to be agreed to; refused where there is none. */
async function waitingFor(turn: Turn, code: string): Promise<string | Refusal | null> {
  const found = await findWork(turn, code);
  if (!found.ok) return null;
  const { id } = found.value.criterion;
  const request = (await turn.store.extensions.waiting()).find(({ criterionId }) => criterionId === id);
  return request ? String(request.id) : refuse('wish-no-request', { code });
}

/** The remark on a criterion that waits longest for an answer; refused where there is none. */
async function remarkOn(turn: Turn, code: string): Promise<string | Refusal | null> {
  const found = await findWork(turn, code);
  if (!found.ok) return null;
  const remarks = await turn.store.remarks.of(found.value.criterion.id);
  const waiting = remarks.find(({ answers }) => answers.length === 0);
  return waiting ? String(waiting.id) : refuse('remark-none-waiting', { code });
}

const WHICH_LENGTH = 40;

/** One of some stands in the line; of several it is asked which; null where there is none. */
function oneOf(several: Several): string | Several | null {
  const [only, ...others] = several.options;
  if (others.length > 0) return several;
  return only?.value ?? null;
}

/** The caller's request for a later deadline that waits, of one criterion where that is named; refused where none does. */
async function ownRequest(turn: Turn, code: string | undefined): Promise<string | Refusal | Several> {
  const { memberId } = memberOf(turn);
  const own = (await turn.store.extensions.waiting()).filter(({ askedById }) => askedById === memberId);
  const coded = await Promise.all(
    own.map(async (each) => ({ ...each, code: await turn.store.plans.codeOf(each.criterionId) })),
  );
  const options = coded
    .filter((each) => code === undefined || each.code === code)
    .map(({ id, code: of, wantedOn }) => ({
      name: `${of ?? ''} → ${formatDay(wantedOn)}`,
      value: String(id),
    }));
  return oneOf({ of: 'giahan-rut', place: 'withdrawn', options }) ?? refuse('wish-no-own-request');
}

/**
 * The open directive that the caller, or whom they stand in for, has not reported done: the one replied to, else of the
 * criterion that is named. Null where the words then report something else; refused where nothing says what.
 */
async function ownDirective(
  turn: Turn,
  code: string | undefined,
): Promise<string | Refusal | Several | null> {
  const mine = await actsFor(turn);
  const { repliedTo } = turn.origin;
  const open = (await listedDirectives(turn)).filter(({ directive }) =>
    directive.receipts.some((each) => mine.includes(each.memberId) && each.reportedAt === null),
  );
  for (const memberId of repliedTo ? mine : []) {
    const under = repliedTo && (await turn.store.directives.under(repliedTo.outboxId, memberId));
    if (under && open.some(({ directive }) => directive.id === under.id)) return String(under.id);
  }
  const named = open.filter((each) => code === undefined || each.code === code);
  const options = named.map((each) => ({
    name: directiveName(turn, each, named),
    value: String(each.directive.id),
  }));
  const isAboutNothing = code === undefined && !repliedTo;
  const none = isAboutNothing ? refuse('wish-no-own-directive') : null;
  return oneOf({ of: 'chidao-xong', place: 'directive', options }) ?? none;
}

/** A directive among others, by its words; in a group by its place among those about the same criterion. */
function directiveName(turn: Turn, listed: ListedDirective, among: readonly ListedDirective[]): string {
  const { code, directive } = listed;
  if (!isInGroup(turn)) return `${code} “${shorten(directive.text, WHICH_LENGTH)}”`;
  const { nth } = whichOf(listed, among, true);
  return nth ? `${code} (${nth})` : code;
}

/** For so long who was urged is asked after. */
const FOLLOWED_MS = 30 * 86_400_000;

/** Whether there is anybody to ask after: whom the speaker urged, for a coordinator whom anybody did. */
async function hasUrged(turn: Turn): Promise<boolean> {
  const { memberId, role } = memberOf(turn);
  const urges = await turn.store.urges.since(new Date(turn.now.getTime() - FOLLOWED_MS));
  return urges.some(({ senderId }) => role === 'COORDINATOR' || senderId === memberId);
}

/** For so long "that photo" is the one that was sent last. */
const RECENT_MS = 3_600_000;

/** The piece of evidence that was replied to, or else the one the speaker sent last, not long ago. */
async function newestPiece(turn: Turn): Promise<string | null> {
  const [piece] = turn.origin.repliedTo?.receipt?.pieces ?? [];
  if (piece !== undefined) return String(piece);
  const sent = await turn.store.evidence.lastBy(memberOf(turn).memberId);
  const isRecent = sent !== null && turn.now.getTime() - sent.until.getTime() <= RECENT_MS;
  return isRecent ? String(Math.max(...sent.ids)) : null;
}

/** A criterion whose report others may confirm: nobody confirms what is their own to report on. */
async function reportedBy(turn: Turn, code: string): Promise<string | null> {
  const found = await findWork(turn, code);
  if (!found.ok) return found.reason === 'criterion-has-parts' ? code : null;
  return ownDutyOn(turn, found.value.criterion) ? null : code;
}

/** The part of a criterion that is the speaker's own, or of whom they stand in for: as lead before support. */
async function dutyOn(turn: Turn, code: string): Promise<string | null> {
  const found = await findWork(turn, code);
  const duty = found.ok ? ownDutyOn(turn, found.value.criterion) : undefined;
  return duty ? String(duty.dutyId) : null;
}

function ownDutyOn(turn: Turn, { assignees }: CriterionWork): Assignee | undefined {
  const { memberId } = memberOf(turn);
  return assignees
    .filter((each) => each.kind !== 'follower' && speaksFor(memberId, each))
    .toSorted((a, b) => rankFor(memberId, a) - rankFor(memberId, b))[0];
}

const ASKS_FOR_THE_LEAD: readonly Role[] = ['COORDINATOR', 'OFFICIAL', 'SUPERVISOR'];

/**
 * The request for a later deadline that waits for a criterion. Without one, whoever may ask for it asks, which is a
 * matter for the reader of reports; a leader is told how a deadline comes to be changed.
 */
async function requestFor(turn: Turn, code: string): Promise<string | Refusal | null> {
  const found = await findWork(turn, code);
  if (!found.ok) return null;
  const { criterion } = found.value;
  const { memberId, role } = memberOf(turn);
  const waiting = await waitingFor(turn, code);
  if (typeof waiting === 'string') return waiting;
  const isOwn = criterion.assignees.some((each) => each.memberId === memberId && each.kind === 'lead');
  return isOwn || ASKS_FOR_THE_LEAD.includes(role) ? null : waiting;
}
