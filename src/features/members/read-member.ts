import type { Role } from '#domain/people/people.ts';
import { isRoleCode, readRole } from './role-words.ts';

/** What a line says of a member. Null is what it does not say; `oddRole` is a role that nobody knows. */
export interface MemberLine {
  readonly name: string;
  readonly position: string | null;
  readonly role: Role | null;
  readonly oddRole: string | null;
}

const LAST_PART = /^(.+),([^,]+)$/;

/**
 * Reads `name; post; role`. A comma does as well where there is no semicolon, and a post that is itself a role
 * ("chairman") gives both. Null where the line holds more than one person.
 */
export function readMember(line: string): MemberLine | null {
  const [first = '', second, third, ...more] = partsOf(line);
  if (more.length > 0) return null;
  if (second === undefined) return { name: first, position: null, role: null, oddRole: null };
  if (third === undefined) return { name: first, ...readPost(second), oddRole: null };
  const role = readRole(third);
  return { name: first, position: second, role, oddRole: role ? null : third };
}

function partsOf(line: string): string[] {
  const parts = line.split(/[;\n]/).map(tidy).filter(Boolean);
  const [only = ''] = parts;
  const comma = only.indexOf(',');
  return parts.length > 1 || comma < 0
    ? parts
    : [only.slice(0, comma), only.slice(comma + 1)].map(tidy).filter(Boolean);
}

/** A post, with the role where the post is one or is followed by one. */
function readPost(text: string): { position: string; role: Role | null } {
  const role = readRole(text);
  if (role) return { position: isRoleCode(text) ? '' : text, role };
  const [, post = '', last = ''] = LAST_PART.exec(text) ?? [];
  const lastRole = readRole(last);
  return lastRole ? { position: tidy(post), role: lastRole } : { position: text, role: null };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
