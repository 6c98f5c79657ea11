import { z } from 'zod';
import { command } from '#app/turn/command.ts';
import { done } from '#domain/result.ts';
import { faultsMessage } from './faults-message.ts';
import { findFaults } from './find-faults.ts';
import { kindsMeant } from './kind-words.ts';

/**
 * `/soatloi [kind] [page]`: everything that would cost points at appraisal, most points first: where it is more than a
 * screen a line a kind, and of one kind one button each to mend it.
 */
export const showFaults = command({
  word: 'soatloi',
  menu: ['COORDINATOR'],
  input: z.object({ kind: z.string(), page: z.coerce.number().int().min(1).catch(1) }),
  read: (words) => {
    const [, kind = '', page] = /^(.*?)\s*(\d*)$/su.exec(words.trim()) ?? [];
    return { kind, page };
  },

  async run(turn) {
    const findings = await findFaults(turn);
    return findings.ok ? done({ findings: findings.value, ...turn.input }) : findings;
  },

  answer: ({ findings, kind, page }) => faultsMessage(findings, { kinds: kindsMeant(kind), page }),
});
