import { z } from 'zod';
import { privateChat } from '#app/telling/private-chat.ts';
import { command } from '#app/turn/command.ts';
import { done, refuse } from '#domain/result.ts';
import { postDossier, progressMessage } from './dossier-messages.ts';

/**
 * The evidence dossier of a year, to the private chat of whoever pressed. It is made beside everything else; how far it
 * has come is shown in one message, which the files follow. One at a time in a commune.
 */
export const orderDossier = command({
  word: 'xuat.hoso',
  input: z.object({ year: z.coerce.number().int() }),
  read: (words) => ({ year: words.trim() }),
  async run(turn) {
    const { store, now, input } = turn;
    const head = await store.plans.ofYear(input.year);
    if (!head) return refuse('plan-none');
    const place = await privateChat(turn);
    if (!place.ok) return place;
    const underWay = await store.dossiers.underWay();
    if (underWay) return refuse('dossier-under-way', { year: String(underWay.year) });
    if ((await store.evidence.countIn(head.id)) === 0)
      return refuse('dossier-no-evidence', { year: String(head.year) });
    const { memberId, channel, chatId } = place.value;
    const order = { year: head.year, memberId, channel, chatId };
    const id = await store.dossiers.order(order, now);
    turn.desk.orders.dossiers = true;
    await postDossier(turn, { ...order, id }, progressMessage(head.year, 0));
    return done(null);
  },
  answer: () => null,
});
