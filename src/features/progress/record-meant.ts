import { z } from 'zod';
import { command } from '#app/command.ts';
import { findWork } from '#app/find-work.ts';
import { message, receiptOf, say } from '#app/message.ts';
import { openDialogueOf } from '#app/open-dialogue.ts';
import type { Turn } from '#app/turn.ts';
import { readReference } from '#domain/reference.ts';
import { done, type Result } from '#domain/result.ts';
import { asideInstead, asideMessage } from './aside-message.ts';
import { echoChoices, echoLines } from './echo.ts';
import { type Aside, hearAside } from './hear-aside.ts';
import { readWords, type WordsOutcome } from './read-words.ts';
import { type Recorded, recordProgress, type Statement } from './record.ts';
import { saysNo } from './says-no.ts';
import { wordsMessage } from './words-message.ts';

const STATES = ['in_progress', 'submitted', 'done', 'blocked', 'not_arisen', 'not_started'] as const;

const input = z.object({
  reference: z.string(),
  /** A button: how the words were meant, a percent of work under way, or that they were no report. */
  meant: z.union([z.enum([...STATES, 'nothing']), z.number().int().min(0).max(100)]).nullable(),
  words: z.string(),
});

type Outcome =
  | { readonly kind: 'recorded'; readonly recorded: Recorded }
  | { readonly kind: 'nothing'; readonly code: string }
  | { readonly kind: 'words'; readonly outcome: WordsOutcome }
  | { readonly kind: 'aside'; readonly aside: Aside };

/**
 * How unclear words were meant, by button: that is written down, with the words for a note. Who says it in other words
 * instead is heard with those.
 */
export const recordMeant = command({
  word: 'noi.ghi',
  input,
  read: readCall,

  async run(turn): Promise<Result<Outcome>> {
    const { reference, meant, words } = turn.input;
    const { code, period } = readReference(reference) ?? { code: reference, period: null };
    const given = await givenFor(turn, reference);
    if (meant === null) {
      const said = afresh(words, given);
      if (given !== '' && saysNo(said)) return done({ kind: 'nothing', code });
      const aside = await hearAside(turn, said, [code]);
      if (aside) return aside.ok ? done({ kind: 'aside', aside: aside.value }) : aside;
      const outcome = await readWords(turn, said, { about: [code], period });
      return outcome.ok ? done({ kind: 'words', outcome: outcome.value }) : outcome;
    }
    if (meant === 'nothing') return done({ kind: 'nothing', code });
    const found = await findWork(turn, reference);
    if (!found.ok) return found;
    const recorded = await recordProgress(turn, found.value, statementOf(meant, given));
    return recorded.ok ? done({ kind: 'recorded', recorded: recorded.value }) : recorded;
  },

  instead: (outcome) => (outcome.kind === 'aside' ? asideInstead(outcome.aside) : null),

  answer(outcome, turn) {
    if (outcome.kind === 'aside') return asideMessage(outcome.aside, turn);
    if (outcome.kind === 'words') return wordsMessage(outcome.outcome, turn);
    if (outcome.kind === 'nothing')
      return message([say('words-nothing-recorded', { code: outcome.code })], { about: [outcome.code] });
    const { recorded } = outcome;
    return message(echoLines(recorded), {
      choices: [echoChoices(recorded)],
      about: [recorded.code],
      receipt: receiptOf({ entries: [recorded.entryId] }),
    });
  },
});

function readCall(line: string): unknown {
  const [reference = ''] = line.split(/\s+/);
  const rest = line.slice(reference.length).trim();
  const [, pressed] = /^=(\S+)$/.exec(rest) ?? [];
  if (pressed === undefined) return { reference, meant: null, words: rest };
  return { reference, meant: /^\d+$/.test(pressed) ? Number(pressed) : pressed, words: '' };
}

/** The unclear words that were asked about; empty where they were said too long ago, or of something else. */
async function givenFor(turn: Turn, reference: string): Promise<string> {
  const begun = await openDialogueOf(turn);
  if (begun?.word !== 'noi.ghi' || !begun.given.startsWith(`${reference} `)) return '';
  return begun.given.slice(reference.length).trim();
}

/** What was typed after the words that were asked about. */
function afresh(words: string, given: string): string {
  return words.startsWith(given) ? words.slice(given.length).trim() : words;
}

function statementOf(meant: (typeof STATES)[number] | number, note: string): Statement {
  if (typeof meant !== 'number') return { state: meant, percent: null, note };
  const state = meant === 100 ? 'done' : meant === 0 ? 'not_started' : 'in_progress';
  return { state, percent: meant, note };
}
