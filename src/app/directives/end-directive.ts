import { done, type Result, refuse } from '#domain/result.ts';
import { choice, message, say } from '../message.ts';
import { tellMembers } from '../telling/tell-member.ts';
import { memberOf } from '../turn/member.ts';
import { occasionOf } from '../turn/occasion.ts';
import type { Turn } from '../turn/turn.ts';
import { directiveToEnd, type FoundDirective } from './find-directive.ts';

/** Ends a directive for whoever gave it, or the chairman: on the trail, and its leads are told. */
export async function endDirective(
  turn: Turn,
  id: number,
  state: 'done' | 'withdrawn',
): Promise<Result<FoundDirective>> {
  const found = await directiveToEnd(turn, id);
  if (!found.ok) return found;
  const { memberId } = memberOf(turn);
  if (!(await turn.store.directives.end(id, state, memberId, turn.now))) return refuse('directive-unknown');
  await noteEnding(turn, found.value, state === 'done' ? 'directive-done' : 'directive-withdrawn');
  await tellLeads(turn, found.value, state === 'done' ? 'directive-accepted' : 'directive-taken-back');
  return done(found.value);
}

/** Puts what was decided of a directive on the trail. */
export async function noteEnding(
  turn: Turn,
  { id, code }: FoundDirective,
  action: string,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { memberId: actorId, name: actorName } = memberOf(turn);
  const subject = `criterion:${code}`;
  await turn.store.audit.record(
    { actorId, actorName, action, subject, details: { directiveId: id, ...details } },
    turn.now,
  );
}

/** Tells the leads of a directive, or `only` some, what was decided of it; they may answer where it goes on. */
export async function tellLeads(
  turn: Turn,
  { id, code, text, receipts }: FoundDirective,
  key: string,
  args: Readonly<Record<string, string>> = {},
  only: readonly number[] = receipts.map(({ memberId }) => memberId),
): Promise<void> {
  const open = key === 'directive-goes-on' || key === 'directive-reply';
  await tellMembers(turn, only, {
    key: `${key}:${id}:${occasionOf(turn)}`,
    kind: 'notice',
    message: message(
      [say(key, { code, name: memberOf(turn).name, ...args }), say('directive-text', { text })],
      {
        choices: open
          ? [
              [
                choice(say('directive-button-done'), `chidao.xong ${id}`),
                choice(say('directive-button-talk'), `chidao.traodoi ${id}`),
              ],
            ]
          : [],
        about: [code],
        place: 'new',
      },
    ),
    silent: key === 'directive-accepted',
  });
}
