import {
  behindPost,
  initialsOf,
  isOrganisation,
  isSpokenTo,
  isWholeGroup,
  type Newcomer,
  newcomerOf,
  personKey,
  postsOf,
} from '#documents/plan/person-keys.ts';
import type { Member } from '#domain/people/people.ts';
import type { CriterionDraft } from '#domain/plan/plan-draft.ts';
import { wordsOf } from '#domain/text/fold.ts';

/**
 * Whom a text of the plan means. `known`: one member. `new`: nobody yet; `name` is how they would be kept. `several`:
 * more than one member fits, so none is taken. `body`: an organisation for which nobody stands yet; nobody is made of it.
 * `group`: many people at once, whom no member stands for.
 */
export type Meant =
  | { readonly kind: 'known'; readonly memberId: number; readonly name: string }
  | (Newcomer & { readonly kind: 'new'; readonly key: string })
  | { readonly kind: 'several' }
  | { readonly kind: 'body' }
  | { readonly kind: 'group' };

/** Whom the lead and support texts of a plan mean, by the text as written. */
export type PeopleOfPlan = ReadonlyMap<string, Meant>;

/** Reads every lead and support of a plan once against the members of the unit. */
export function recognisePeople(
  criteria: readonly Pick<CriterionDraft, 'leads' | 'supports'>[],
  members: readonly Member[],
): PeopleOfPlan {
  const directory = directoryOf(members);
  const found = new Map<string, Meant>();
  for (const { leads, supports } of criteria)
    for (const text of [...leads, ...supports]) if (!found.has(text)) found.set(text, whoIs(text, directory));
  return withGivenNamesJoined(withPostsJoined(found));
}

/** "đ/c Toản" is the one newcomer whom the plan calls "Lê Quốc Toản" elsewhere; of two Toản it is neither for certain. */
function withGivenNamesJoined(found: ReadonlyMap<string, Meant>): PeopleOfPlan {
  const fullNames = peopleToAdd(found).filter(({ name }) => name.includes(' '));
  const join = (text: string, meant: Meant): Meant => {
    if (meant.kind !== 'new' || meant.name.includes(' ') || !isSpokenTo(text)) return meant;
    const [only, ...others] = fullNames.filter(({ name }) => isGivenNameOf(meant.name, name));
    if (others.length > 0) return { kind: 'several' };
    return only ? { kind: 'new', ...only } : meant;
  };
  return new Map([...found].map(([text, meant]) => [text, join(text, meant)]));
}

/** Whether a full name ends with a given name, be that written without its diacritics. */
function isGivenNameOf(given: string, full: string): boolean {
  const last = full.split(/\s+/).at(-1) ?? '';
  const isBare = wordsOf(given) === given.toLowerCase();
  const plain = isBare ? wordsOf : (text: string) => text.normalize('NFC').toLowerCase();
  return plain(last) === plain(given);
}

/** "CT UBND" alone is the newcomer of whom another text says so: "Đ/c Nguyễn Văn A – CT UBND". */
function withPostsJoined(found: ReadonlyMap<string, Meant>): PeopleOfPlan {
  const holders = new Map<string, Meant[]>();
  for (const person of peopleToAdd(found))
    for (const post of new Set([personKey(person.position), initialsOf(personKey(person.position))]))
      if (post !== '') holders.set(post, [...(holders.get(post) ?? []), { kind: 'new', ...person }]);
  const join = (meant: Meant): Meant => {
    const [only, ...others] = meant.kind === 'new' ? (holders.get(meant.key) ?? []) : [];
    return only && others.length === 0 ? only : meant;
  };
  return new Map([...found].map(([text, meant]) => [text, join(meant)]));
}

/** The people to be made members, once each however they are written, with the first position that is said of them. */
export function peopleToAdd(people: PeopleOfPlan): (Newcomer & { readonly key: string })[] {
  const byKey = new Map<string, Newcomer & { readonly key: string }>();
  for (const meant of people.values()) {
    if (meant.kind !== 'new') continue;
    const { key, name, position } = meant;
    const known = byKey.get(key);
    byKey.set(key, { key, name: known?.name ?? name, position: known?.position || position });
  }
  return [...byKey.values()];
}

interface Directory {
  readonly members: readonly { readonly member: Member; readonly words: string }[];
  readonly byName: ReadonlyMap<string, readonly Member[]>;
  readonly byGivenName: ReadonlyMap<string, readonly Member[]>;
  readonly byPost: ReadonlyMap<string, readonly Member[]>;
  readonly byBody: ReadonlyMap<string, readonly Member[]>;
  readonly byInitials: ReadonlyMap<string, readonly Member[]>;
}

function directoryOf(members: readonly Member[]): Directory {
  const index = (keysOf: (member: Member) => readonly string[]) => {
    const map = new Map<string, Member[]>();
    for (const member of members)
      for (const key of new Set(keysOf(member)))
        if (key !== '') map.set(key, [...(map.get(key) ?? []), member]);
    return map;
  };
  return {
    members: members.map((member) => ({ member, words: ` ${wordsOf(member.name)} ` })),
    byName: index(({ name }) => [personKey(name), wordsOf(name)]),
    byGivenName: index(({ name }) => [wordsOf(name).split(' ').at(-1) ?? '']),
    byPost: index(({ position }) => postsOf(position)),
    byBody: index(({ body }) => [personKey(body)]),
    byInitials: index(({ position, body }) => [...postsOf(position), personKey(body)].map(initialsOf)),
  };
}

function whoIs(text: string, directory: Directory): Meant {
  const named = behindPost(text);
  const key = personKey(named?.name ?? text);
  const exact = [directory.byName, directory.byPost, directory.byBody].map((index) => index.get(key) ?? []);
  const found =
    exact.find((members) => members.length > 0) ??
    firstOf(
      () => namedWithin(text, directory),
      () => (isSpokenTo(text) ? (directory.byGivenName.get(key) ?? []) : []),
      () => directory.byInitials.get(key.replaceAll(' ', '')) ?? [],
      () => begunAs(key, directory),
    );
  const [only, ...others] = found.length > 1 ? spelledAs(text, found) : found;
  if (only && others.length === 0) return { kind: 'known', memberId: only.id, name: only.name };
  if (only) return { kind: 'several' };
  if (isWholeGroup(text) || key === '') return { kind: 'group' };
  const newcomer = newcomerOf(text);
  if (newcomer.position === '' && isOrganisation(text)) return { kind: 'body' };
  return { kind: 'new', key: newcomer.position === '' ? key : personKey(newcomer.name), ...newcomer };
}

/** Members whose full name stands in a longer text; of namesakes those whose post stands there as well. */
function namedWithin(text: string, { members }: Directory): readonly Member[] {
  const words = ` ${wordsOf(text)} `;
  const named = members.filter((each) => each.words.length > 6 && words.includes(each.words));
  if (named.length < 2) return named.map(({ member }) => member);
  const withPost = named.filter(({ member }) =>
    [...postsOf(member.position), personKey(member.body)].some((post) => post && words.includes(` ${post} `)),
  );
  return (withPost.length === 1 ? withPost : named).map(({ member }) => member);
}

/** Members whose post or body begins with the text, or the text with it, by at least two words. */
function begunAs(key: string, { byPost, byBody }: Directory): readonly Member[] {
  if (!key.includes(' ')) return [];
  const found = new Set<Member>();
  for (const [post, members] of [...byPost, ...byBody]) {
    const isBegun = `${post} `.startsWith(`${key} `) || (post.includes(' ') && key.startsWith(`${post} `));
    if (isBegun) for (const member of members) found.add(member);
  }
  return [...found];
}

/** Of members that fold to the same, those spelled as in the text with its diacritics. */
function spelledAs(text: string, members: readonly Member[]): readonly Member[] {
  const spelled = text.normalize('NFC').toLowerCase();
  const same = members.filter(({ name }) => spelled.includes(name.normalize('NFC').toLowerCase()));
  return same.length === 1 ? same : members;
}

function firstOf(...searches: readonly (() => readonly Member[])[]): readonly Member[] {
  for (const search of searches) {
    const found = search();
    if (found.length > 0) return found;
  }
  return [];
}
