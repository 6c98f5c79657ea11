import { done, type Result, refuse } from '#domain/result.ts';
import { writeShortCode } from '#domain/text/short-code.ts';
import { codeAmong } from '#understanding/criteria/code-in-words.ts';
import { type PartOfAnother, readForAnother, readPart } from '#understanding/for-another.ts';
import { matchPeople } from '#understanding/wishes/match-people.ts';
import { leadsOf } from '../directives/give-directive.ts';
import { mayNow } from '../turn/in-place.ts';
import type { Turn } from '../turn/turn.ts';
import { findWork } from '../work/find-work.ts';
import type { FoundWish } from './find-wish.ts';

/**
 * What a coordinator writes down for somebody who is named, "nhập thay anh Vinh 4.3 xong 80%": the line under the code of
 * that part, or a few where several people may be meant. Null where the words are nothing of the kind.
 */
export async function saidForAnother(turn: Turn, words: string): Promise<Result<FoundWish> | null> {
  const part = turn.origin.amends ? null : readForAnother(words);
  const named = part && (await lineFor(turn, part));
  // "báo thay đổi 1.6 …" is no word for somebody; of "anh Vin" it is said that nobody is called so.
  return named?.ok === false && named.reason === 'name-unknown' && part?.isTitled === false ? null : named;
}

/** The same for what stands behind the command: a name, a code and how it stands. */
export async function partNamed(turn: Turn, words: string): Promise<Result<FoundWish> | null> {
  const part = readPart(words);
  return part && lineFor(turn, part);
}

async function lineFor(turn: Turn, { who, code, text }: PartOfAnother): Promise<Result<FoundWish> | null> {
  if (!(await mayNow(turn, 'nhapthay'))) return null;
  const people = matchPeople(await turn.store.people.all(), who);
  if (people.length === 0) return refuse('name-unknown', { name: who });
  // What is said of a further one would be lost.
  if (codeAmong(text) !== undefined) return refuse('behalf-several-codes');
  const work = await findWork(turn, code);
  if (!work.ok) return work;
  const { criterion, occurrence } = work.value;
  const theirs = criterion.assignees.filter(
    ({ memberId, kind }) => kind !== 'follower' && people.some(({ id }) => id === memberId),
  );
  const choices = theirs.map(({ dutyId, name }) => ({
    name,
    line: `nhapthay ${writeShortCode({ dutyId, occurrenceId: occurrence.id })} ${text}`.trim(),
  }));
  const [only, ...others] = choices;
  if (!only) {
    const leads = leadsOf(criterion).map(({ name }) => name);
    return refuse('wish-not-theirs', {
      code,
      name: people[0]?.name ?? who,
      leads: leads.join(', ') || 'none',
    });
  }
  // A button holds no long words: once it is said who, it is asked what they said.
  const shown = choices.map(({ name, line }) => ({ name, line: line.split(' ').slice(0, 2).join(' ') }));
  return done(
    others.length > 0
      ? { kind: 'choose', of: 'person', choices: shown }
      : { kind: 'line', line: only.line, reportsOn: null },
  );
}
