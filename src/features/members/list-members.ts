import { z } from 'zod';
import { type Choice, choice, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { refuseInGroup } from '#app/turn/refuse-in-group.ts';
import { personKey } from '#documents/plan/person-keys.ts';
import { isBody } from '#domain/people/body.ts';
import { done, type Result } from '#domain/result.ts';
import { fold, wordsOf } from '#domain/text/fold.ts';
import { shorten } from '#domain/text/text.ts';
import type { MemberRow } from '#store/people.ts';
import { cardOf, type MemberCard, memberCard } from './member-card.ts';
import type { Office } from './write-down.ts';

/** Lines on one screen of a phone. */
const PAGE = 8;
const LABEL_LENGTH = 28;
/** Together with the word and the page number it stays within the 64 bytes of a button. */
const SEARCH_LENGTH = 40;

/** A member with an invitation that can still be used. */
export interface ListedMember extends MemberRow {
  readonly invitedUntil: Date | null;
}

/** All members, by name, with whether they can be reached. */
export async function listMembers({ store, now }: Pick<Office, 'store' | 'now'>): Promise<ListedMember[]> {
  const open = new Map(
    (await store.people.openInvitations(now)).map(({ memberId, expiresAt }) => [memberId, expiresAt]),
  );
  const members = await store.people.all();
  return members.map((member) => ({ ...member, invitedUntil: open.get(member.id) ?? null }));
}

/** A screen of those that were found, or the one who alone was. */
type Found =
  | {
      readonly kind: 'list';
      readonly shown: readonly ListedMember[];
      readonly at: number;
      readonly pages: number;
      readonly count: number;
      readonly linked: number;
      readonly removed: number;
      /** Of those removed, whom the search means. */
      readonly formerly: readonly string[];
      readonly uninvited: readonly ListedMember[];
    }
  | { readonly kind: 'card'; readonly card: MemberCard };

/** `/canbo [page] [words of a name or post]`: the members, a screen at a time, with how each can be reached; who alone is found at once. */
export const showMembers = command({
  word: 'canbo',
  menu: ['COORDINATOR'],
  input: z.object({ page: z.coerce.number().int().min(1), search: z.string() }),
  read(words) {
    const [, page = '1', search = ''] = /^(\d{1,4}(?=\s|$))?\s*([\s\S]*)$/.exec(words.trim()) ?? [];
    return { page, search: searchable(search).slice(0, SEARCH_LENGTH).trim() };
  },

  async run(turn): Promise<Result<Found>> {
    const group = refuseInGroup(turn, 'members-private-only');
    if (group) return group;
    const { page, search } = turn.input;
    const all = await listMembers(turn);
    const found = foundBy(search, all);
    const removed = await turn.store.people.removed();
    const [only] = found;
    if (only && search !== '' && found.length === 1)
      return done({ kind: 'card', card: await cardOf(turn, only) });
    const pages = Math.max(1, Math.ceil(found.length / PAGE));
    const at = Math.min(page, pages);
    const shown = found.slice((at - 1) * PAGE, at * PAGE);
    return done({
      kind: 'list',
      shown,
      at,
      pages,
      count: found.length,
      linked: found.filter(({ account }) => account).length,
      removed: removed.length,
      formerly: removed.map(({ name }) => name).filter((name) => hasWords(name, search)),
      uninvited: at === 1 && search === '' ? uninvitedOf(all) : [],
    });
  },

  answer(outcome, { input: { search } }) {
    if (outcome.kind === 'card') return memberCard(outcome.card);
    const { shown, at, pages, count, linked, removed, formerly, uninvited } = outcome;
    const add = [
      choice(say('members-button-add'), 'canbo.them'),
      ...(removed > 0 ? [choice(say('removed-button', { count: removed }), 'canbo.daxoa')] : []),
    ];
    if (count === 0) {
      const names = search === '' || formerly.length === 0 ? 'none' : formerly.join(', ');
      return message([say('members-none', { search: search || 'none', removed: names })], { choices: [add] });
    }
    return message(
      [
        say('members-title', { count, linked, page: at, pages }),
        ...shown.map(memberLine),
        null,
        say('members-legend'),
      ],
      {
        choices: [
          ...inviteButtons(uninvited),
          ...rowsOf(shown.map(memberButton), 2),
          ...pageButtons(at, pages, search),
          add,
        ],
      },
    );
  },
});

/** Who has neither an account nor an invitation, by name. */
export function uninvitedOf(members: readonly ListedMember[]): ListedMember[] {
  return members.filter(({ reach, invitedUntil }) => reach === 'unlinked' && invitedUntil === null);
}

/** One tap a person invites all of them, one after the other. */
export function inviteButtons([next, ...others]: readonly ListedMember[]): Choice[][] {
  if (!next) return [];
  const name = shorten(next.name, LABEL_LENGTH);
  return [[choice(say('members-button-invite-next', { name, more: others.length }), `canbo.moi ${next.id}`)]];
}

/** Plain letters and digits without words of address: a button holds 64 bytes, not characters. */
function searchable(text: string): string {
  return fold(personKey(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Those whose names have every word of a search, in whatever order and each begun; where none has, their posts as well. */
function foundBy<P extends Pick<MemberRow, 'name' | 'position' | 'body'>>(
  search: string,
  members: readonly P[],
): readonly P[] {
  const byName = members.filter(({ name }) => hasWords(name, search));
  if (byName.length > 0) return byName;
  return members.filter(({ name, position, body }) => hasWords(`${name} ${position} ${body}`, search));
}

function hasWords(text: string, search: string): boolean {
  const words = wordsOf(text).split(' ');
  return search.split(' ').every((one) => words.some((word) => word.startsWith(one)));
}

function memberLine({ name, position, role, reach, invitedUntil }: ListedMember) {
  const mark = reach === 'unlinked' && invitedUntil ? 'invited' : reach;
  return say('members-line', {
    name,
    position: position || 'none',
    role,
    mark,
    body: isBody(name) ? 'yes' : 'no',
  });
}

function memberButton({ id, name }: ListedMember): Choice {
  return choice(say('members-button-open', { name: shorten(name, LABEL_LENGTH) }), `canbo.xem ${id}`);
}

function pageButtons(at: number, pages: number, search: string): Choice[][] {
  const turns = [
    ...(at > 1 ? [choice(say('members-button-previous'), `canbo ${at - 1} ${search}`.trim())] : []),
    ...(at < pages ? [choice(say('members-button-next'), `canbo ${at + 1} ${search}`.trim())] : []),
  ];
  return turns.length > 0 ? [turns] : [];
}
