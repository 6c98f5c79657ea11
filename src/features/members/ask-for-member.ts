import { z } from 'zod';
import { choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { refuseInGroup } from '#app/turn/refuse-in-group.ts';
import type { Turn } from '#app/turn/turn.ts';
import { ROLES } from '#domain/people/people.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { type AddedMember, addMember, oddWords } from './add-member.ts';
import { backToList, memberCard } from './member-card.ts';
import { readMember } from './read-member.ts';

/** What is still to be asked, and what was given so far. */
interface Asking {
  readonly ask: Say;
  readonly given: string;
  readonly offersRoles: boolean;
}

type Outcome = Asking | AddedMember;

/**
 * Adds a member from one line, `name; post; role`, asking for what it lacks. A role may be pressed (`=OFFICIAL`): it
 * then goes with what was given in words before.
 */
export const askForMember = command({
  word: 'canbo.them',
  input: z.object({ words: z.string() }),

  async run(turn): Promise<Result<Outcome>> {
    const group = refuseInGroup(turn, 'members-private-only');
    if (group) return group;
    const line = await lineOf(turn, turn.input.words.trim());
    if (line === null) return refuse('members-add-stale');
    return addOrAsk(turn, line);
  },

  answer: (outcome) => ('member' in outcome ? addedMessage(outcome) : askMessage(outcome)),
});

/** The line so far: a pressed role belongs to what the caller was just asked about. Null where that is forgotten. */
async function lineOf({ origin, store, now }: Turn, words: string): Promise<string | null> {
  const [, role] = /^=(\w+)$/.exec(words) ?? [];
  if (role === undefined) return words;
  if (!origin.chat || !origin.speaker) return null;
  const { channel, chatId } = origin.chat;
  const dialogue = await store.dialogues.open({ channel, chatId, userId: origin.speaker.userId }, now);
  return dialogue?.word === 'canbo.them' && dialogue.given !== '' ? `${dialogue.given} ${role}` : null;
}

async function addOrAsk(turn: Turn, line: string): Promise<Result<Outcome>> {
  const asking = (ask: Say, given: string, offersRoles = false) => done({ ask, given, offersRoles });
  const read = readMember(line);
  if (read === null) return asking(say('members-add-one'), '');
  const { name, position, role, oddRole } = read;
  if (name === '') return asking(say('members-add-ask'), '');
  if (position === null) return asking(say('members-add-position', { name }), `${name};`);
  if (role === null) {
    const ask = say('members-add-role', { name, position, odd: oddRole ?? 'none' });
    return asking(ask, `${name}; ${position};`, true);
  }
  const odd = oddWords({ name, position });
  if (odd) return asking(say(odd.reason, odd.args), '');
  return addMember(turn, { name, position, body: '', role });
}

function askMessage({ ask, given, offersRoles }: Asking): Message {
  const roles = ROLES.map((role) => choice(say('members-role', { role }), `canbo.them =${role}`));
  return message([ask], {
    choices: [...(offersRoles ? rowsOf(roles, 2) : []), [backToList()]],
    expects: { word: 'canbo.them', given },
  });
}

function addedMessage({ member, namesakes }: AddedMember): Message {
  const warnings = namesakes.map((each) =>
    say('members-namesake', { name: each.name, position: each.position || 'none' }),
  );
  return memberCard({ member, invitedUntil: null }, [
    say('members-added', { name: member.name }),
    ...warnings.slice(0, 3),
  ]);
}
