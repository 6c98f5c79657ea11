import { z } from 'zod';
import { say } from '#app/message.ts';
import { givePaper } from '#app/papers/give-paper.ts';
import { paper } from '#app/papers/paper.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import { refuseInGroup } from '#app/turn/refuse-in-group.ts';
import { unitOf } from '#app/turn/unit.ts';
import type { Words } from '#documents/words.ts';
import { signatureOf } from '#domain/people/actor.ts';
import { done, refuse } from '#domain/result.ts';
import type { Day } from '#domain/time/day.ts';
import type { PersonalData } from '#store/personal/personal-data.ts';

const README_LINES = ['what', 'rows', 'others', 'left-out', 'files', 'rights'] as const;

/** Everything that goes into the file. */
interface Gathered {
  readonly organisation: string;
  readonly name: string;
  readonly day: Day;
  readonly madeAt: Date;
  readonly data: PersonalData;
}

/** All that is kept about a member as one JSON file that says itself how to read it; about their id. */
export const dataPaper = paper({
  name: 'own-data',
  async gather(turn, about) {
    const member = await turn.store.people.byId(Number(about));
    if (!member) return refuse('not-a-member');
    const { organisation } = await unitOf(turn);
    const data = await turn.store.personal.of(member.id);
    return done({ organisation, name: member.name, day: turn.today, madeAt: turn.now, data });
  },
  async make(gathered, words) {
    const name = `${words('own-data-file', { day: gathered.day })}.json`;
    const bytes = Buffer.from(`${JSON.stringify(documentOf(gathered, words), null, 2)}\n`);
    return { kind: 'document', name, bytes, caption: say('own-data-caption', { day: gathered.day }) };
  },
});

/** Sends whoever presses all that is kept about them, in private; the trail says that it was given. */
export const dataFile = command({
  word: 'dulieu.tep',
  input: z.object({ words: z.string() }),
  async run(turn) {
    const group = refuseInGroup(turn, 'own-data-private-only');
    if (group) return group;
    const { memberId } = memberOf(turn);
    const given = await givePaper(turn, { paper: dataPaper.name, about: String(memberId) });
    if (!given.ok) return given;
    const deed = { ...signatureOf(turn.actor), action: 'own-data-given', subject: `member:${memberId}` };
    await turn.store.audit.record(deed, turn.now);
    return given;
  },
  answer: () => null,
});

/** The file: first how to read it, then the rows table by table, those of empty tables left out. */
function documentOf({ organisation, name, madeAt, data }: Gathered, words: Words) {
  const section = (table: string, rows: PersonalData['updates']) =>
    rows.length === 0 ? [] : [{ title: words('own-data-table', { table }), table, rows }];
  return {
    readme: README_LINES.map((line) => words('own-data-readme', { line })),
    organisation,
    member: name,
    madeAt,
    criteria: Object.fromEntries(data.criteria),
    people: Object.fromEntries(data.names),
    tables: [
      ...[...data.tables].flatMap(([table, rows]) => section(table, rows)),
      ...section('Inbox', data.updates),
      ...section('Dialogue', data.dialogues),
    ],
  };
}
