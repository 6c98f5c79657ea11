import { ROLES, type Role } from '#domain/people/people.ts';
import { fold } from '#domain/text/fold.ts';

/** How people write the roles: folded, parted by `|`. */
const WORDS: Readonly<Record<Role, string>> = {
  COORDINATOR: 'coordinator | dieu phoi | dieu phoi vien | can bo dieu phoi | cong chuc dieu phoi',
  CHAIRMAN: 'chairman | chu tich | chu tich ubnd | chu tich ubnd xa | chu tich ubnd phuong | chu tich xa',
  VICE_CHAIRMAN:
    'vice_chairman | vice chairman | pho chu tich | pct | pho chu tich ubnd | pho chu tich ubnd xa | pho chu tich ubnd phuong',
  OFFICIAL:
    'official | cong chuc | cong chuc chuyen mon | can bo | can bo chuyen mon | chuyen vien | vien chuc',
  SUPERVISOR: 'supervisor | giam sat | nguoi giam sat | can bo giam sat',
};

const ROLE_OF = new Map(
  ROLES.flatMap((role) => WORDS[role].split('|').map((words) => [words.trim(), role] as const)),
);

/** The role somebody means, by its code or in words, with or without diacritics; null where it is none. */
export function readRole(text: string): Role | null {
  return ROLE_OF.get(fold(text)) ?? null;
}

/** Whether a text is the code of a role, and not a word that may be a post as well. */
export function isRoleCode(text: string): boolean {
  return ROLES.some((role) => role === text.trim().toUpperCase());
}
