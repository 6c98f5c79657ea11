import { z } from 'zod';
import { choice, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { signatureOf } from '#domain/people/actor.ts';
import { done, type Result, refuse } from '#domain/result.ts';

/** Where reports go, as far as telling two places apart needs. */
interface Place {
  readonly channel: string;
  readonly chatId: string;
  readonly topicId: string | null;
}

type Outcome =
  | { readonly became: 'explained'; readonly before: string | null }
  | { readonly became: 'same'; readonly title: string }
  | {
      readonly became: 'connected';
      readonly title: string;
      readonly topicId: string | null;
      readonly replaces: string | null;
    };

/** `/ketnoinhom`, said in a group: reports go to that group and topic from now on, instead of the one before. */
export const connectGroup = command({
  word: 'ketnoinhom',
  menu: ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN'],
  input: z.object({ words: z.string() }),

  async run(turn): Promise<Result<Outcome>> {
    const { actor, origin, store, everywhere, now } = turn;
    const { chat } = origin;
    const [before] = await store.people.leadershipGroups();
    if (chat?.kind !== 'group' || actor.kind !== 'member')
      return done({ became: 'explained', before: before?.title ?? null });

    const owner = await everywhere.organisations.groupOf(chat.channel, chat.chatId);
    if (owner && owner.organisationId !== store.organisationId) return refuse('groups-taken');
    const { channel, chatId, topicId, title } = chat;
    if (before && isSamePlace(before, chat)) return done({ became: 'same', title });
    await store.people.connectGroup({ channel, chatId, topicId, title, connectedById: actor.memberId }, now);
    await writeDown(turn, { channel, chatId, topicId }, title);
    return done({ became: 'connected', title, topicId, replaces: before?.title ?? null });
  },

  answer(outcome) {
    if (outcome.became === 'explained')
      return message([say('groups-how', { title: outcome.before ?? 'none' })]);
    if (outcome.became === 'same') return message([say('groups-already', { title: outcome.title })]);
    const { title, topicId, replaces } = outcome;
    return message(
      [
        say('groups-connected', { title, topic: topicId === null ? 'no' : 'yes' }),
        ...(replaces === null ? [] : [say('groups-replaces', { title: replaces })]),
        say('groups-what-comes'),
      ],
      { choices: [[choice(say('groups-button-board'), 'baocao.ghim')]] },
    );
  },
});

function isSamePlace(a: Place, b: Place): boolean {
  return a.channel === b.channel && a.chatId === b.chatId && a.topicId === b.topicId;
}

async function writeDown({ actor, store, now }: Turn, place: Place, title: string): Promise<void> {
  const { channel, chatId, topicId } = place;
  const subject = `group:${channel}:${chatId}`;
  const details = { title, topicId };
  await store.audit.record({ ...signatureOf(actor), action: 'group-connected', subject, details }, now);
}
