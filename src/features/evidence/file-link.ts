import { z } from 'zod';
import { provenPoints } from '#app/explanation/proof.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { yearPerhapsMeant } from '#app/year/year-perhaps.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { webAddressIn } from '#domain/text/web-address.ts';
import { saysSecret } from '#understanding/secrecy.ts';
import { filedMessage, referencesOf } from './filed-message.ts';
import { askedTogether } from './in-hand.ts';
import { keepWords } from './keep-words.ts';
import { type PointsOutcome, pointsMessage, provePoints } from './prove-points.ts';
import { type Filed, fileAll } from './take.ts';
import { offerOf, targetsOf } from './targets.ts';
import { openItems, type Which, whichMessage } from './which-message.ts';

type Outcome =
  | { readonly which: Which }
  | { readonly filed: readonly Filed[]; readonly words: string }
  | { readonly points: PointsOutcome };

/** What stands for the address in the words beside it: a note says where it leads. */
const A_LINK = /(?<![\p{L}\p{M}])(link|đường dẫn|duong dan)(?![\p{L}\p{M}])/iu;

/**
 * A web address as evidence: of news on the website, a video, or a file that is too large for Telegram. The words beside
 * it say which criterion it proves, as a caption does.
 */
export const fileLink = command({
  word: 'minhchung.lienket',
  input: z.object({ url: z.url({ protocol: /^https?$/ }), words: z.string() }),
  read(words) {
    const { url = '', written = '' } = webAddressIn(words) ?? {};
    return { url, words: words.replace(written, ' ').replace(/\s+/g, ' ').trim() };
  },

  async run(turn): Promise<Result<Outcome>> {
    const { url, words } = turn.input;
    if (saysSecret(words)) return refuse('evidence-secret');
    const points = await provenPoints(turn, words);
    if (!points.ok) return points;
    if (points.value.length > 0) {
      const proven = await provePoints(turn, await keepLink(turn, url, words), points.value);
      return proven.ok ? done({ points: proven.value }) : proven;
    }
    const offer = await offerOf(turn, [], words);
    const targets = await targetsOf(turn, offer);
    if (!targets.ok) return targets;
    const evidenceId = await keepLink(turn, url, offer.caption);
    const { filed, refusals } = await fileAll(turn, [evidenceId], targets.value);
    if (filed.length > 0) return done({ filed, words: offer.caption });
    const pieces = (await askedTogether(turn, evidenceId)).length;
    const items = await openItems(turn, refusals);
    const yearBefore = await yearPerhapsMeant(turn, null);
    return done({ which: { evidenceId, pieces, form: 'link', items, refusals, yearBefore } });
  },

  answer(outcome) {
    if ('points' in outcome) return pointsMessage(outcome.points);
    if ('which' in outcome) return whichMessage(outcome.which);
    return filedMessage(outcome.filed);
  },

  beside(outcome, { input: { url } }) {
    if (!('filed' in outcome) || outcome.words === '') return null;
    const words = outcome.words.replace(A_LINK, `$1 ${new URL(url).hostname}`);
    return { words, about: referencesOf(outcome.filed), chosen: false };
  },
});

/** Keeps an address with the words beside it. */
function keepLink(turn: Turn, url: string, caption: string): Promise<number> {
  const text = [url, caption].filter(Boolean).join('\n\n');
  return keepWords(turn, { form: 'link', text, url, name: new URL(url).hostname, caption });
}
