import { z } from 'zod';
import { command } from '#app/turn/command.ts';
import { done } from '#domain/result.ts';
import { faultsMessage } from './faults-message.ts';
import { findFaults } from './find-faults.ts';

/** `/soatloi [page]`: everything that would cost points at appraisal, most points first, one button each to mend it. */
export const showFaults = command({
  word: 'soatloi',
  menu: ['COORDINATOR'],
  input: z.object({ page: z.coerce.number().int().min(1).catch(1) }),
  read: (words) => ({ page: words.trim() }),

  async run(turn) {
    const findings = await findFaults(turn);
    return findings.ok ? done({ findings: findings.value, page: turn.input.page }) : findings;
  },

  answer: ({ findings, page }) => faultsMessage(findings, page),
});
