import { type Choice, choice, rowsOf, say } from '#app/message.ts';
import type { Role } from '#domain/people/people.ts';
import type { Word } from '#domain/people/words.ts';

/** What each role does most, most of it first. */
const LEADING: readonly Word[] = ['baocao', 'quahan', 'duyet', 'viec', 'nhatky', 'trogiup'];
const BUTTONS: Readonly<Record<Role, readonly Word[]>> = {
  COORDINATOR: ['viec', 'baocao', 'quahan', 'duyet', 'canbo', 'nhap', 'lichnhac', 'trogiup'],
  CHAIRMAN: LEADING,
  VICE_CHAIRMAN: LEADING,
  OFFICIAL: ['viec', 'minhchung', 'tucham', 'lichnhac', 'trogiup'],
  SUPERVISOR: ['tieuchi', 'gopy', 'viec', 'trogiup'],
};

/** The buttons of the home screen: what the role is there for. */
export function homeChoices(role: Role): Choice[][] {
  return rowsOf(
    BUTTONS[role].map((word) => choice(say('home-button', { word }), word)),
    2,
  );
}
