import { mayDirect, mayReport } from '#domain/people/permission.ts';
import { mayUse } from '#domain/people/words.ts';
import { asksWhy } from '#understanding/asks-why.ts';
import { leavesOf } from '#understanding/criteria/criteria.ts';
import { leadsOf } from '../directives/give-directive.ts';
import type { Turn } from '../turn/turn.ts';
import { criteriaIndex } from '../words/criteria-index.ts';
import { findWork, planInForce } from '../work/find-work.ts';
import { fieldAsked } from './field-asked.ts';
import type { FoundWish } from './find-wish.ts';

/**
 * What somebody says of a criterion they do not report on: a leader's directive to its leads, a supervisor's remark, asked
 * back before it is sent; of a criterion with parts, for which of them. A question is neither: what it is about is shown. Null for everybody else, and where nobody leads it.
 */
export async function saidOfCriterion(turn: Turn, words: string, code: string): Promise<FoundWish | null> {
  const word = mayDirect(turn.actor).ok ? 'chidao' : mayUse(turn.actor, 'gopy') === null ? 'gopy' : null;
  if (word === null || turn.origin.amends) return null;
  if (asksWhy(words)) {
    const line = (await fieldAsked(turn, words)) ?? `tieuchi ${code}`;
    return { kind: 'line', line, reportsOn: null };
  }
  const found = await findWork(turn, code);
  if (!found.ok && found.reason === 'criterion-has-parts')
    return word === 'gopy'
      ? { kind: 'line', line: `tieuchi ${code}`, reportsOn: null }
      : { kind: 'part', code, parts: await partsOf(turn, code), words };
  if (!found.ok || mayReport(turn.actor, found.value.criterion).ok) return null;
  const leads = leadsOf(found.value.criterion);
  if (leads.length === 0) return null;
  const text = textWithout(words, code);
  const names = leads.map(({ name }) => name);
  return { kind: 'confirm', line: `${word} ${code} ${text}`, word, code, names, text, day: '' };
}

/** The words without the code they begin with: it stands beside them. */
function textWithout(words: string, code: string): string {
  const trimmed = words.trim();
  const rest = trimmed.startsWith(code) ? trimmed.slice(code.length).replace(/^[\s,:;–-]+/, '') : trimmed;
  return rest === '' ? trimmed : rest;
}

/** The parts of a criterion that can be directed: those without parts of their own. */
async function partsOf(turn: Turn, code: string): Promise<string[]> {
  const head = await planInForce(turn);
  return head.ok ? leavesOf(await criteriaIndex(turn, head.value), code) : [];
}
