import fc from 'fast-check';

/** Somebody with a private chat. */
export interface Speaking {
  readonly id: number;
  readonly user: object;
}

/** An update as Telegram may send it, and who waits for an answer to it. */
export interface SentUpdate {
  readonly update: object;
  /** Somebody has sent a command in private. */
  readonly command: boolean;
  /** The id of a press of a button, whose clock turns until it is answered. */
  readonly press: string | null;
}

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const id = fc.integer({ min: 1, max: 1_000_000 });
const file = fc.record({ file_id: text, file_unique_id: text, file_name: text, file_size: fc.nat() });
const size = fc.record({ file_id: text, file_unique_id: text, width: fc.nat(4000), height: fc.nat(4000) });
const place = fc.record({ latitude: fc.double(), longitude: fc.double() });
const anybody = fc.record({ id, is_bot: fc.boolean(), first_name: text });

/** What a message may hold beside words, as the Bot API names it. */
const CONTENTS: readonly fc.Arbitrary<object>[] = [
  fc.record({ photo: fc.array(size, { maxLength: 3 }), caption: text }),
  ...['document', 'animation', 'audio', 'video', 'voice', 'video_note', 'sticker'].map((kind) =>
    file.map((each) => ({ [kind]: each })),
  ),
  fc.record({ location: place }),
  fc.record({ venue: fc.record({ location: place, title: text, address: text }) }),
  fc.record({ contact: fc.record({ phone_number: text, first_name: text, user_id: id }) }),
  fc.record({ poll: fc.record({ id: text, question: text, options: fc.array(text) }) }),
  fc.record({ dice: fc.record({ emoji: text, value: fc.nat(6) }) }),
  fc.record({ story: fc.record({ id }) }),
  fc.record({ paid_media: fc.record({ star_count: id }) }),
  fc.record({ checklist: fc.record({ title: text }) }),
  fc.record({ new_chat_members: fc.array(anybody, { maxLength: 2 }) }),
  fc.record({ left_chat_member: anybody }),
  fc.record({ new_chat_title: text }),
  fc.record({ pinned_message: fc.record({ message_id: id, date: id }) }),
  fc.record({ forum_topic_created: fc.record({ name: text }) }),
  fc.record({ forum_topic_closed: fc.constant({}) }),
  fc.record({ web_app_data: fc.record({ data: text, button_text: text }) }),
  fc.record({ successful_payment: fc.record({ total_amount: id }) }),
  fc.record({ users_shared: fc.record({ request_id: id }) }),
  fc.record({ message_auto_delete_timer_changed: fc.record({ message_auto_delete_time: id }) }),
  fc.record({ giveaway: fc.record({ winner_count: id }) }),
  fc.record({ video_chat_started: fc.constant({}) }),
  fc.constant({}),
];

/** Kinds of updates that are none of the bot's business. */
const OTHERS = [
  'business_connection',
  'business_message',
  'edited_business_message',
  'deleted_business_messages',
  'message_reaction',
  'message_reaction_count',
  'inline_query',
  'chosen_inline_result',
  'shipping_query',
  'pre_checkout_query',
  'purchased_paid_media',
  'poll',
  'poll_answer',
  'chat_member',
  'chat_join_request',
  'chat_boost',
  'removed_chat_boost',
  'a_kind_of_next_year',
];

/** Updates of every kind in the Bot API from some people, in private and in groups, also from nobody and from bots. */
export function anyUpdate({
  people,
  words,
  calls,
  botId,
}: {
  readonly people: readonly Speaking[];
  readonly words: readonly string[];
  readonly calls: readonly string[];
  readonly botId: number;
}): fc.Arbitrary<SentUpdate> {
  const speaking = fc.constantFrom(...people);
  const words_ = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: text },
  );
  const groups = fc.constantFrom(
    { id: -500_001, type: 'group', title: 'Nhóm khác' },
    { id: -1_000_000_500_002, type: 'supergroup', title: 'Diễn đàn', is_forum: true },
    { id: -1_000_000_500_003, type: 'channel', title: 'Kênh' },
  );
  const chatOf = ({ id: chatId }: Speaking) => ({ id: chatId, type: 'private' });
  const content = fc.oneof(
    { weight: 3, arbitrary: words_.map((said) => ({ text: said })) },
    { weight: 4, arbitrary: fc.oneof(...CONTENTS) },
  );
  const rare = fc.record(
    {
      media_group_id: text,
      message_thread_id: id,
      is_topic_message: fc.boolean(),
      entities: fc.array(fc.record({ type: text, offset: fc.nat(40), length: fc.nat(40) }), { maxLength: 2 }),
      reply_to_message: fc.record({
        message_id: id,
        date: id,
        from: fc.constant({ id: botId, is_bot: true }),
      }),
      forward_origin: fc.record({ type: text }),
      via_bot: anybody,
    },
    { requiredKeys: [] },
  );
  const extras = fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: rare });
  const envelope = (kind: string, inner: object): SentUpdate => ({
    update: { [kind]: inner },
    command: false,
    press: null,
  });

  const inPrivate = fc
    .tuple(speaking, content, extras, id, fc.constantFrom('message', 'message', 'edited_message'))
    .map(([who, said, more, messageId, kind]): SentUpdate => {
      const base = { message_id: messageId, date: 1_718_000_000, chat: chatOf(who), from: who.user };
      const sent = envelope(kind, { ...base, ...more, ...said });
      const isCommand = 'text' in said && /^\/[a-z]/.test(String(said.text)) && !('entities' in more);
      return { ...sent, command: isCommand && kind === 'message' };
    });
  const inGroups = fc
    .tuple(
      speaking,
      groups,
      content,
      extras,
      fc.constantFrom('message', 'channel_post', 'edited_channel_post'),
    )
    .chain(([who, chat, said, more, kind]) =>
      fc
        .constantFrom(
          { from: who.user },
          { from: { id: 1_087_968_824, is_bot: true, first_name: 'Group' }, sender_chat: chat },
          { from: { id: 777_000, is_bot: false, first_name: 'Telegram' } },
          {},
        )
        .map((from) =>
          envelope(kind, { message_id: 77, date: 1_718_000_000, chat, ...from, ...more, ...said }),
        ),
    );
  const presses = fc
    .tuple(speaking, fc.uuid(), fc.constantFrom(...calls), id, fc.nat(4))
    .map(([who, pressId, data, messageId, shape]): SentUpdate => {
      const message = { message_id: messageId, date: 1_718_000_000, chat: chatOf(who), text: 'x' };
      const inner = [
        { message, data },
        { message: { ...message, date: 0 }, data },
        { inline_message_id: 'x', data },
        { message, game_short_name: 'x' },
        { message: { ...message, chat: { id: -1_000_000_500_003, type: 'channel', title: 'Kênh' } }, data },
      ][shape];
      const query = { id: pressId, from: who.user, chat_instance: '1', ...inner };
      return { ...envelope('callback_query', query), press: pressId };
    });
  const memberships = fc
    .tuple(groups, fc.constantFrom('member', 'left', 'kicked', 'administrator', 'restricted'), anybody)
    .map(([chat, status, from]) =>
      envelope('my_chat_member', {
        chat,
        from,
        date: 1,
        old_chat_member: { status: 'member', user: { id: botId } },
        new_chat_member: { status, user: { id: botId } },
      }),
    );
  const others = fc
    .tuple(fc.constantFrom(...OTHERS), speaking, fc.oneof(...CONTENTS))
    .map(([kind, who, inner]) => envelope(kind, { id: '1', from: who.user, ...inner }));
  return fc.oneof(inPrivate, inPrivate, inGroups, presses, memberships, others);
}

/** Ways to damage an update: something in it, however deep, is taken out or becomes something else. */
export const damaged: fc.Arbitrary<(update: object) => object> = fc
  .tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), fc.option(fc.jsonValue({ maxDepth: 2 })))
  .map(
    ([steps, junk]) =>
      (update: object) =>
        damage(update, steps, junk),
  );

function damage(value: object, [step = 0, ...rest]: readonly number[], junk: unknown): object {
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== key) return [[name, inner]];
    if (rest.length > 0 && typeof inner === 'object' && inner !== null)
      return [[name, damage(inner, rest, junk)]];
    return junk === null ? [] : [[name, junk]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
