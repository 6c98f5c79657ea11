import { mayDirect, mayReport } from '#domain/people/permission.ts';
import { isWord, mayUse } from '#domain/people/words.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { stillAsked } from '#domain/steering/asked.ts';
import type { Assignee } from '#domain/work/work.ts';
import type { AskedDialogue } from '#store/dialogues.ts';
import type { MemberRow } from '#store/people.ts';
import { matchPeople, titledName } from '#understanding/wishes/match-people.ts';
import { readWishes, type Wish } from '#understanding/wishes/read-wishes.ts';
import { leadsOf } from '../directives/give-directive.ts';
import { mayNow } from '../turn/in-place.ts';
import { memberOf } from '../turn/member.ts';
import type { Turn } from '../turn/turn.ts';
import { findWork } from '../work/find-work.ts';
import { type Found, fillIn } from './fill-in.ts';
import { leftOut } from './left-out.ts';

/** What somebody wishes for, found: a command line, one that is asked back first, or a few to choose from. */
export type FoundWish =
  | {
      readonly kind: 'line';
      readonly line: string;
      /** The criterion it shows to whoever reports on it: what they say next is about it. */
      readonly reportsOn: string | null;
    }
  | {
      readonly kind: 'confirm';
      readonly line: string;
      /** The command's word, and what its question tells. */
      readonly word: string;
      /** It answers what was asked too long ago. */
      readonly lapsed?: Lapsed;
      readonly code: string;
      readonly names: readonly string[];
      readonly text: string;
      readonly day: string;
      /** Whom a directive names and does not reach. */
      readonly leftOut?: readonly string[];
    }
  | {
      readonly kind: 'choose';
      /** What there are several of: people, or what a word may be about. */
      readonly of: 'person' | 'chidao-xong' | 'giahan-rut';
      readonly choices: readonly { readonly name: string; readonly line: string }[];
    }
  | {
      /** A directive about a criterion with parts: for which of them? */
      readonly kind: 'part';
      readonly code: string;
      readonly parts: readonly string[];
      readonly words: string;
    }
  | ({ readonly kind: 'lapsed' } & Lapsed);

/** A question that was asked too long ago, and the time of the day of it. */
export type Lapsed = AskedDialogue & { readonly time: string };

/**
 * The wish in words that are no report. Null where they hold none; refused where it is not for this caller. Whether a
 * command may be used is decided where it always is, when its line is carried out.
 */
export async function findWish(
  turn: Turn,
  words: string,
  about: readonly string[],
): Promise<Result<FoundWish> | null> {
  if (turn.actor.kind !== 'member' || turn.origin.amends) return null;
  const wishes = readWishes(words, { about, today: turn.today });
  let refused: Refusal | null = null;
  for (const wish of wishes) {
    const found = await fillIn(turn, wish);
    if (found === null) continue;
    if ('reason' in found) return found;
    const meant = await wishOf(turn, wish, found);
    if (meant) return meant;
    if (isNoReport(turn, wish)) refused ??= whyNot(turn, wish);
  }
  return refused ?? namesNobody(turn, words, wishes);
}

/**
 * What somebody may not wish for is refused and never taken for their report ("ai đang vướng"), unless it could be one: in
 * reply to something, in free words, or where it asks for what others order.
 */
function isNoReport({ origin }: Turn, { named, orders }: Wish): boolean {
  return origin.repliedTo === null && named.text === undefined && !orders;
}

function whyNot({ actor }: Turn, { asks }: Wish): Refusal {
  const [word = ''] = asks.split(' ');
  return (isWord(word) ? mayUse(actor, word) : null) ?? refuse('not-your-role');
}

async function wishOf(turn: Turn, wish: Wish, found: Found): Promise<Result<FoundWish> | null> {
  const { people, places, several } = found;
  const template = await templateFor(turn, wish);
  if (template === null) return null;
  if (gives(template) && !mayDirect(turn.actor).ok) return refuse('not-your-role');
  if (several) {
    const { of, place, options } = several;
    const lineFor = (value: string) => lineOf(template, { ...places, [place]: value }, undefined);
    const choices = options.map(({ name, value }) => ({ name, line: lineFor(value) }));
    return done({ kind: 'choose', of, choices });
  }
  const code = places.code ?? null;
  const [only] = people;
  if (wish.asks === 'dondoc {code}') return urgeWish(turn, wish, found);
  if (people.length > 1 && template.includes('{who}')) {
    const lines = people.map((each) => ({ name: each.name, line: lineOf(template, places, each) }));
    return done({ kind: 'choose', of: 'person', choices: lines });
  }
  const isOwn = only?.id === memberOf(turn).memberId && template.startsWith('baocao.xem');
  const line = isOwn ? 'viec' : lineOf(template, places, only);
  // A report that was replied to is taken back at once; the last one, whenever it was, only once that was asked.
  // What they may not do is not asked back: the gate says so.
  const isPlain = !wish.confirms || (places.entry ?? '') !== '' || !(await mayUseLine(turn, template));
  if (isPlain) return done(atOnce(line, await reportsOn(turn, line)));
  if (line === 'hoantac') return done(asked(line, found, [memberOf(turn).name]));
  const names = only ? [only.name] : await leadNames(turn, code);
  // What nobody could be told of is refused by the command itself, in its own words.
  if (names.length === 0) return done(atOnce(line));
  const missing = gives(template) ? await leftOut(turn, places.text ?? '', names) : [];
  return done({ ...asked(line, found, names), leftOut: missing });
}

/** The line for this caller; null where they may not wish for it. One who steers hears that from the gate. */
async function templateFor(turn: Turn, { asks, otherwise }: Wish): Promise<string | null> {
  if (await mayUseLine(turn, asks)) return asks;
  if (otherwise !== undefined && (await mayUseLine(turn, otherwise))) return otherwise;
  return (await mayUseLine(turn, 'dondoc')) ? asks : null;
}

/** Whether a line gives a directive: alone the word shows those that are open. */
function gives(line: string): boolean {
  return line.startsWith('chidao ');
}

async function mayUseLine(turn: Turn, line: string): Promise<boolean> {
  const [word = ''] = line.split(' ');
  if (gives(line) && !mayDirect(turn.actor).ok) return false;
  return isWord(word) && (await mayNow(turn, word));
}

/** An urge reaches whoever still owes something: the leads, or whoever was named alone; never the one who urges. */
async function urgeWish(turn: Turn, { named }: Wish, { places, people }: Found): Promise<Result<FoundWish>> {
  const code = places.code ?? '';
  const found = await findWork(turn, code);
  if (!found.ok) return found;
  const { criterion, occurrence } = found.value;
  const isMeant = ({ memberId }: Assignee) => people.some(({ id }) => id === memberId);
  const mine = criterion.assignees.filter((each) => each.kind !== 'follower' && isMeant(each));
  if (named.who && mine.length === 0) {
    const leads = leadsOf(criterion).map(({ name }) => name);
    return refuse('wish-not-theirs', {
      code,
      name: people[0]?.name ?? '',
      leads: leads.join(', ') || 'none',
    });
  }
  const members = [...new Map(mine.map((each) => [each.memberId, each])).values()];
  if (members.length > 1) {
    const lines = members.map(({ memberId, name }) => ({ name, line: `dondoc ${code} =${memberId}` }));
    return done({ kind: 'choose', of: 'person', choices: lines });
  }
  const [only] = members;
  const names = stillAsked(criterion, occurrence)
    .map(({ assignee }) => assignee)
    .filter(({ memberId, kind }) => (only ? memberId === only.memberId : kind === 'lead'))
    .filter(({ memberId }) => memberId !== memberOf(turn).memberId)
    .map(({ name }) => name);
  const line = `dondoc ${code}${only ? ` =${only.memberId}` : ''}${names.length > 1 ? ' =yes' : ''}`;
  return done(
    names.length === 0
      ? atOnce(line)
      : asked(line, { places: { ...places, text: '' }, people, several: null }, names),
  );
}

/** Lines for which somebody has to be found. */
const OF_PEOPLE = /^(?:dondoc|bangiao)/;

/** Refused where somebody who may urge, or hand over, names whom nobody is called: "nhắc anh Dũng". Null for everything else. */
async function namesNobody(turn: Turn, words: string, wishes: readonly Wish[]): Promise<Refusal | null> {
  const wish = wishes.find(({ asks }) => OF_PEOPLE.test(asks));
  if (!wish || !(await mayUseLine(turn, wish.asks))) return null;
  const all = await turn.store.people.all();
  const unknown = [wish.named.who ?? '', wish.named.taker ?? ''].filter(
    (who) => matchPeople(all, who).length === 0,
  );
  const [name] = unknown.flatMap((who) => titledName(who, words) ?? []);
  return name === undefined ? null : refuse('name-unknown', { name });
}

function atOnce(line: string, reportsOn: string | null = null): FoundWish {
  return { kind: 'line', line, reportsOn };
}

async function reportsOn(turn: Turn, line: string): Promise<string | null> {
  const [word, code = ''] = line.split(' ');
  const found = word === 'tieuchi' && readReference(code) ? await findWork(turn, code) : null;
  return found?.ok && mayReport(turn.actor, found.value.criterion).ok ? code : null;
}

/** A line that is asked back first. */
type Asked = Extract<FoundWish, { kind: 'confirm' }>;

/** Lines that name a request or a remark by its number; which criterion it is about is told all the same. */
const BY_ID: ReadonlySet<string> = new Set(['giahan.dongy', 'gopy.traloi']);

function asked(line: string, { places }: Found, names: readonly string[]): Asked {
  const [word = ''] = line.split(' ');
  const { code: about = '', text = '', day = '' } = places;
  const code = BY_ID.has(word) || line.startsWith(`${word} ${about}`) ? about : '';
  return { kind: 'confirm', line, word, code, names, text, day };
}

async function leadNames(turn: Turn, code: string | null): Promise<string[]> {
  const found = code === null ? null : await findWork(turn, code);
  return found?.ok ? leadsOf(found.value.criterion).map(({ name }) => name) : [];
}

function lineOf(template: string, places: Found['places'], person: MemberRow | undefined): string {
  const all: Readonly<Record<string, string>> = {
    ...places,
    who: template.startsWith('canbo') ? (person?.name ?? '') : String(person?.id ?? ''),
  };
  return template.replace(/\{(\w+)\}/g, (_, place: string) => all[place] ?? '').trim();
}
