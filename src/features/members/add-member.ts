import { done, type Refusal, type Result, refuse } from '#domain/result.ts';
import { fold } from '#domain/text/fold.ts';
import type { MemberRow, NewMember } from '#store/people.ts';
import { type Office, writeDown } from './write-down.ts';

const LONGEST_NAME = 100;
const LONGEST_POSITION = 150;

/** A member who was added, and those there were of the same name. */
export interface AddedMember {
  readonly member: MemberRow;
  readonly namesakes: readonly MemberRow[];
}

/** Adds a member. Refused for a name that is none; a second member of the same name is a matter for a warning. */
export async function addMember(office: Office, member: NewMember): Promise<Result<AddedMember>> {
  const odd = oddWords(member);
  if (odd) return odd;
  const namesakes = await namesakesOf(office, member.name);
  const added = await office.store.people.add(member, office.now);
  const { name, position, role } = added;
  await writeDown(office, 'member-added', added.id, { name, position, role });
  return done({ member: added, namesakes });
}

/** Why a name or a post cannot be written down; null where they can. */
export function oddWords({ name, position }: Pick<NewMember, 'name' | 'position'>): Refusal | null {
  const isName = /\p{L}/u.test(name) && name.length <= LONGEST_NAME;
  if (!isName) return refuse('members-name-odd', { limit: LONGEST_NAME });
  return position.length <= LONGEST_POSITION
    ? null
    : refuse('members-position-long', { limit: LONGEST_POSITION });
}

/** Members of the same name, diacritics aside. */
export async function namesakesOf({ store }: Office, name: string): Promise<MemberRow[]> {
  const key = fold(name);
  return (await store.people.all()).filter((each) => fold(each.name) === key);
}
