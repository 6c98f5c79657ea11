import { z } from 'zod';
import { mayAnswerDirective, mayEndDirective } from '#domain/people/permission.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { DirectiveRow } from '#store/directive-rows.ts';
import type { AnsweredDirective } from '../telling/tell-leader.ts';
import { actsFor } from '../turn/acts-for.ts';
import type { Turn } from '../turn/turn.ts';

/** The directive a button names, and what is said of it. */
export const namedDirective = z.object({ id: z.coerce.number().int().positive(), words: z.string() });

/** Reads `5 words`. */
export function readNamed(words: string): unknown {
  const [id = ''] = words.trim().split(/\s+/);
  return { id, words: words.trim().slice(id.length).trim() };
}

/** An open directive with the code of its criterion. */
export type FoundDirective = DirectiveRow & { readonly code: string };

/** The directive as one of its leads answers it, or who stands in. Refused for anybody else, and where it has ended. */
export async function directiveToAnswer(turn: Turn, id: number): Promise<Result<AnsweredDirective>> {
  const found = await openDirective(turn, id);
  if (!found.ok) return found;
  const leads = found.value.receipts.map(({ memberId }) => memberId);
  const lead = mayAnswerDirective(turn.actor, leads, await actsFor(turn));
  return lead.ok ? done({ ...found.value, leadId: lead.value }) : lead;
}

/** The directive as who gave it decides about it, or the chairman. */
export async function directiveToEnd(turn: Turn, id: number): Promise<Result<FoundDirective>> {
  const found = await openDirective(turn, id);
  if (!found.ok) return found;
  const allowed = mayEndDirective(turn.actor, found.value.fromId);
  return allowed.ok ? found : allowed;
}

async function openDirective(turn: Turn, id: number): Promise<Result<FoundDirective>> {
  const directive = await turn.store.directives.byId(id);
  if (!directive) return refuse('directive-unknown');
  const code = (await turn.store.plans.codeOf(directive.criterionId)) ?? '';
  if (directive.ending === null) return done({ ...directive, code });
  const { ending, endedAt, endedBy } = directive;
  return refuse('directive-ended', {
    code,
    ending,
    name: endedBy ?? '',
    day: turn.dayOf(endedAt ?? directive.givenAt),
  });
}
