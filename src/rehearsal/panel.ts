import { say } from '#app/message.ts';
import type { Locale } from '#channels/texts.ts';
import type { Program } from '#root/program.ts';
import type { PanelView } from '#sandbox/front/view.ts';

const LINES = 60;

/** What the bot has sent and written down lately, in words. */
export async function panelOf(
  { store, texts }: Program,
  organisationId: number,
  locale: Locale,
): Promise<PanelView> {
  const { outbox, audit, people } = store.commune(organisationId);
  const names = new Map(
    (await people.all()).flatMap(({ account, name }) => (account ? [[account.chatId, name] as const] : [])),
  );
  const line = (key: string, args: Record<string, string>) => texts.line(say(key, args), locale, 'plain');
  return {
    outbox: (await outbox.latest(LINES)).map((row) => ({
      id: row.id,
      at: (row.sentAt ?? row.createdAt).toISOString(),
      to: names.get(row.chatId) ?? '',
      kind: row.kind,
      state: row.state,
      error: row.lastError,
    })),
    trail: (await audit.latest(LINES)).map(({ seq, at, actorName, action, subject }) => {
      const cut = subject.indexOf(':');
      return {
        seq,
        at: at.toISOString(),
        who: line('audit-who', { name: actorName || 'none' }),
        action: line('audit-action', { action }),
        subject: line('audit-subject', { kind: subject.slice(0, cut), id: subject.slice(cut + 1) }),
      };
    }),
    intact: (await audit.firstFault()) === null,
  };
}
