import { z } from 'zod';
import { type Message, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { type Assigned, assignedWords } from '#app/work/assignments.ts';
import { planInForce } from '#app/work/find-work.ts';
import type { Role } from '#domain/people/people.ts';
import { done, type Result } from '#domain/result.ts';
import { homeChoices } from './home.ts';
import { join } from './join.ts';

type Outcome =
  | { readonly place: 'group' }
  | { readonly place: 'door' }
  | {
      readonly place: 'welcome' | 'home';
      readonly name: string;
      readonly position: string;
      readonly role: Role;
      /** What was given to somebody who has just come. */
      readonly assigned: Assigned | null;
      /** What comes first where it has not been done: the plan. */
      readonly next: 'plan' | null;
    };

const input = z.object({ code: z.string().nullable() });

/**
 * `/start [code]`: links an account by its invitation; the home screen for members, the way in for everybody else. Wrong
 * codes are counted, so they stay on the trail.
 */
export const start = command({
  word: 'start',
  input,
  keepsOnRefusal: true,
  read: (words) => ({ code: codeIn(words) ?? (words.trim() || null) }),
  run,
  answer,
});

/** What a stranger says in their own words: an invitation code, perhaps, or the whole link. */
export const hearGuest = command({
  word: 'start',
  input,
  keepsOnRefusal: true,
  read: (words) => ({ code: codeIn(words) }),
  run,
  answer,
});

async function run(turn: Turn & { input: z.infer<typeof input> }): Promise<Result<Outcome>> {
  const { actor, origin, store, input } = turn;
  const { chat, speaker } = origin;
  if (chat?.kind === 'group') return done({ place: 'group' });
  if (actor.kind === 'member') {
    const position = (await store.people.byId(actor.memberId))?.position ?? '';
    const next = await nextOf(turn, actor.role);
    return done({ place: 'home', name: actor.name, position, role: actor.role, assigned: null, next });
  }
  if (!chat || !speaker || input.code === null) return done({ place: 'door' });
  const joined = await join(turn, { chat, speaker }, input.code);
  if (!joined.ok) return joined;
  return done({ place: 'welcome', ...joined.value, next: await nextOf(turn, joined.value.role) });
}

/** Without a plan there is nothing else for a coordinator to do. */
async function nextOf(turn: Turn, role: Role): Promise<'plan' | null> {
  return role === 'COORDINATOR' && !(await planInForce(turn)).ok ? 'plan' : null;
}

function answer(outcome: Outcome): Message {
  if (outcome.place === 'group') return message([say('start-in-private')]);
  if (outcome.place === 'door') return message([say('not-a-member')], { place: 'new' });
  const { name, role, assigned, next } = outcome;
  const position = outcome.position || 'none';
  const hint = next === 'plan' ? say('home-next-plan') : say('home-hint', { role });
  const choices = homeChoices(role);
  if (outcome.place === 'home') return message([say('home-title', { name, position }), hint], { choices });
  const given = assigned && assignedWords(assigned);
  return message(
    [
      say('start-welcome', { name, position }),
      ...(given ? [null, ...given.lines] : []),
      null,
      say('start-what-comes', { role }),
      say('start-privacy'),
      null,
      hint,
    ],
    { choices: [...(given?.choices ?? []), ...choices], about: given?.about ?? [], place: 'new' },
  );
}

const LINK = /[?&]start=([\w-]+)/;
const TOKEN = /^[\w-]{6,64}$/;
const LONG_ENOUGH = 16;

/** The code somebody sends: in a link, or a single word that is long or holds a digit, as no greeting is. */
function codeIn(words: string): string | null {
  const [, linked] = LINK.exec(words) ?? [];
  if (linked) return linked;
  const word = words.trim();
  return TOKEN.test(word) && (word.length >= LONG_ENOUGH || /\d/.test(word)) ? word : null;
}
