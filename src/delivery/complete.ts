import { type Attachment, type Message, message as messageOf, type PaperOrder, say } from '#app/message.ts';
import { messageSchema } from '#app/message-schema.ts';
import type { MadeFile } from '#app/papers/paper.ts';
import type { Result } from '#domain/result.ts';
import type { Delivery } from '#store/deliveries.ts';

/** Makes a paper for a commune. */
export type MakePaper = (organisationId: number, order: PaperOrder) => Promise<Result<MadeFile>>;

/** Whether a message as it stands in the outbox has papers that are still to be made. */
export function ordersPaper({ message }: Pick<Delivery, 'message'>): boolean {
  const attachments = messageSchema.safeParse(message).data?.attachments ?? [];
  return attachments.some(({ content }) => 'paper' in content);
}

/**
 * A message with its papers made; `beforeMaking` is called first where there are any. Of one that is refused the words
 * are why; of others, what they are.
 *
 * They are made anew on every attempt and kept nowhere: the outbox holds what was ordered, and the figures are those of
 * the moment at which they are read.
 */
export async function complete(
  row: Pick<Delivery, 'organisationId'>,
  message: Message,
  { make, beforeMaking }: { make: MakePaper; beforeMaking: () => Promise<void> },
): Promise<Message> {
  const attachments: Attachment[] = [];
  const lines = [...message.lines];
  for (const attachment of message.attachments) {
    const { content } = attachment;
    if (!('paper' in content)) {
      attachments.push(attachment);
      continue;
    }
    await beforeMaking();
    const made = await make(row.organisationId, content);
    if (!made.ok) return messageOf([say(made.reason, made.args)], { place: 'new' });
    const { kind, name, bytes, caption } = made.value;
    lines.push(caption);
    attachments.push({ kind, name, content: { base64: Buffer.from(bytes).toString('base64') } });
  }
  return { ...message, lines, attachments };
}
