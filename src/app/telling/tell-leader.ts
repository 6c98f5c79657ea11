import type { DirectiveRow } from '#store/directive-rows.ts';
import { type Message, message, type Say, say } from '../message.ts';
import { memberOf } from '../turn/member.ts';
import { occasionOf } from '../turn/occasion.ts';
import { isInGroup, type Turn } from '../turn/turn.ts';
import { tellMember } from './tell-member.ts';

/** A directive with the code of its criterion, and the lead for whom it is answered. */
export type AnsweredDirective = DirectiveRow & { readonly code: string; readonly leadId: number };

/** Writes down what a lead made of a directive, and tells who gave it. */
export async function tellLeader(
  turn: Turn,
  directive: AnsweredDirective,
  action:
    | 'directive-acknowledged'
    | 'directive-talk'
    | 'directive-answered'
    | 'directive-reported'
    | 'directive-not-done',
  args: Readonly<Record<string, string>> = {},
  choices: Message['choices'] = [],
): Promise<void> {
  const actor = memberOf(turn);
  const { id, code, fromId, leadId, receipts } = directive;
  const lead = receipts.find(({ memberId }) => memberId === leadId)?.member;
  const insteadOf = leadId === actor.memberId ? 'none' : (lead ?? 'none');
  await turn.store.audit.record(
    {
      actorId: actor.memberId,
      actorName: actor.name,
      action,
      subject: `criterion:${code}`,
      details: { directiveId: id, leadId, ...(insteadOf === 'none' ? {} : { insteadOf }), ...args },
    },
    turn.now,
  );
  await tellMember(turn, fromId, {
    key: `${action}:${id}:${actor.memberId}:${occasionOf(turn)}`,
    kind: 'notice',
    message: message(
      [say(action, { code, name: actor.name, insteadOf, ...args }), directiveText(directive)],
      {
        choices,
        about: [code],
        // Whatever is replied to it is meant for the lead.
        expects: { word: 'chidao.traloi', given: `${id} ${leadId}`, byReply: true },
        place: 'new',
      },
    ),
    silent: action === 'directive-acknowledged',
  });
}

/** The words of a directive, as a line. */
export function directiveText({ text }: { readonly text: string }): Say {
  return say('directive-text', { text });
}

/** The same below an answer; in a group nobody else reads them. */
export function directiveTextHere(turn: Turn, directive: { readonly text: string }): Say[] {
  return isInGroup(turn) ? [] : [directiveText(directive)];
}
