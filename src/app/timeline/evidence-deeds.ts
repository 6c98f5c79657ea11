import { z } from 'zod';
import { periodArgs, readReference } from '#domain/plan/reference.ts';
import { shorten } from '#domain/text/text.ts';
import { pieceName } from '../evidence/piece-name.ts';
import { say } from '../message.ts';
import { trailOf } from './entries.ts';
import { type Moment, onDay, type Source } from './moment.ts';

const FILE_LENGTH = 60;
const WORDS_LENGTH = 80;

const NOTHING = {
  from: 'none',
  to: 'none',
  fromNumber: 'none',
  fromDay: 'none',
  toNumber: 'none',
  toDay: 'none',
  pages: 0,
  ...periodArgs('once'),
};

const paper = z.object({ documentNumber: z.string().nullable(), documentDate: z.string().nullable() });

/** What else is said of a deed, by what was done; `fileOf` names a piece of the criterion. */
const DETAILS: Readonly<
  Record<string, (details: unknown, fileOf: (id: number) => string) => Partial<typeof NOTHING> | null>
> = {
  'evidence-withdrawn': () => ({}),
  'evidence-moved': (details) => {
    const moved = z.object({ from: z.string(), to: z.string() }).safeParse(details).data;
    const [from, to] = [moved?.from, moved?.to].map((each) => readReference(each ?? ''));
    return from && to ? { from: from.code, to: to.code, ...periodArgs(to.period ?? 'once') } : null;
  },
  'evidence-replaced': (details, fileOf) => {
    const { replaces } = z.object({ replaces: z.number().nullable() }).safeParse(details).data ?? {};
    return { from: replaces ? fileOf(replaces) : 'none' };
  },
  'evidence-described': (details) => {
    const told = z.object({ from: paper, to: paper }).safeParse(details).data;
    return (
      (told && {
        fromNumber: told.from.documentNumber ?? 'none',
        fromDay: told.from.documentDate ?? 'none',
        toNumber: told.to.documentNumber ?? 'none',
        toDay: told.to.documentDate ?? 'none',
      }) ??
      null
    );
  },
  'evidence-named': (details) => {
    const named = z.object({ requirement: z.string() }).safeParse(details).data;
    return named ? { to: shorten(named.requirement, WORDS_LENGTH) } : null;
  },
  'evidence-bound': pagesOf,
  'evidence-unbound': pagesOf,
};

/** What was done with evidence after it came: withdrawn, moved, replaced, described, each from what to what. */
export const evidenceDeeds: Source = async (turn, { id }) => {
  const entries = (await trailOf(turn, id)).filter(({ action }) => Object.hasOwn(DETAILS, action));
  if (entries.length === 0) return [];
  const pieces = await turn.store.timeline.evidence(id);
  const files = new Map(pieces.map((each) => [each.evidenceId, pieceName(each)]));
  const fileOf = (evidenceId: number) => shorten(files.get(evidenceId) ?? '', FILE_LENGTH);
  return entries.flatMap(({ at, actorName, action, details }): Moment[] => {
    const piece = z.object({ evidenceId: z.number(), into: z.number().optional() }).safeParse(details).data;
    const told = DETAILS[action]?.(details, fileOf);
    if (!piece || !told) return [];
    // What was bound is named by what came of it.
    const file = fileOf(piece.into ?? piece.evidenceId) || fileOf(piece.evidenceId) || 'none';
    const args = { ...NOTHING, ...told, name: actorName || 'none', file };
    return [{ at, line: say('timeline-evidence-deed', { ...onDay(turn, at), ...args, action }) }];
  });
};

function pagesOf(details: unknown): Partial<typeof NOTHING> {
  return { pages: z.object({ pages: z.number() }).safeParse(details).data?.pages ?? 0 };
}
