import type { DirectiveRow } from '#store/directives.ts';
import { memberOf } from './member.ts';
import { type Message, message, type Say, say } from './message.ts';
import { tellMember } from './tell-member.ts';
import type { Turn } from './turn.ts';

/** A directive with the code of its criterion. */
export type CodedDirective = DirectiveRow & { readonly code: string };

/** Writes down what a lead made of a directive, and tells who gave it. */
export async function tellLeader(
  turn: Turn,
  directive: CodedDirective,
  action: 'directive-acknowledged' | 'directive-talk' | 'directive-reported',
  args: Readonly<Record<string, string>> = {},
  choices: Message['choices'] = [],
): Promise<void> {
  const actor = memberOf(turn);
  const { id, code, fromId } = directive;
  await turn.store.audit.record(
    {
      actorId: actor.memberId,
      actorName: actor.name,
      action,
      subject: `criterion:${code}`,
      details: { directiveId: id, ...args },
    },
    turn.now,
  );
  await tellMember(turn, fromId, {
    key: `${action}:${id}:${actor.memberId}:${turn.now.getTime()}`,
    kind: 'notice',
    message: message([say(action, { code, name: actor.name, ...args }), directiveText(directive)], {
      choices,
      about: [code],
      place: 'new',
    }),
    silent: action === 'directive-acknowledged',
  });
}

/** The words of a directive, as a line. */
export function directiveText({ text }: { readonly text: string }): Say {
  return say('directive-text', { text });
}
