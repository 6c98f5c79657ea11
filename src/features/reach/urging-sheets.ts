import { z } from 'zod';
import { say } from '#app/message.ts';
import { givePaper } from '#app/papers/give-paper.ts';
import { paper } from '#app/papers/paper.ts';
import { command } from '#app/turn/command.ts';
import { memberOf } from '#app/turn/member.ts';
import type { Turn } from '#app/turn/turn.ts';
import { unitOf } from '#app/turn/unit.ts';
import type { UrgedPerson, UrgingPaper } from '#documents/reach/urging-paper.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { writeShortCode } from '#domain/text/short-code.ts';
import { partsOf } from '#domain/time/day.ts';
import { addressees, findUnreached } from './find-unreached.ts';

const EVERYBODY = 'all';

/** Sheets that urge on paper; about who made them, and one member or everybody who cannot be reached. */
export const urgingPaper = paper({
  name: 'urging-sheets',
  async gather(turn, about): Promise<Result<UrgingPaper>> {
    const [byId = '', whom = EVERYBODY] = about.split(' ');
    const people = await peopleFor(turn, whom);
    if (people.length === 0) return refuse('urging-all-reached');
    const by = await turn.store.people.byId(Number(byId));
    return done({
      ...(await unitOf(turn)),
      letterhead: turn.settings.letterhead,
      today: turn.today,
      year: partsOf(turn.today).year,
      by: { name: by?.name ?? '', position: by?.position ?? '' },
      people,
    });
  },
  async make(gathered, words) {
    const { writeUrgingSheets } = await import('#documents/reach/write-urging-sheets.ts');
    const name = `${words('paper-file-urging', { day: gathered.today })}.docx`;
    const caption = say('urging-caption', { count: gathered.people.length, day: gathered.today });
    return { kind: 'document', name, bytes: await writeUrgingSheets(gathered, words), caption };
  },
});

/** Sheets on paper for everybody who cannot be reached, or for one member who has something due. */
export const printUrging = command({
  word: 'lienlac.phieu',
  input: z.object({ whom: z.string().regex(/^(?:all|\d+)$/) }),
  read: (words) => ({ whom: words.trim() || EVERYBODY }),
  async run(turn) {
    const { whom } = turn.input;
    const people = await peopleFor(turn, whom);
    if (people.length === 0) return refuse(whom === EVERYBODY ? 'urging-all-reached' : 'urging-nothing-due');
    const { memberId: actorId, name: actorName } = memberOf(turn);
    const about = `${actorId} ${whom}`;
    const given = await givePaper(turn, { paper: urgingPaper.name, about });
    if (!given.ok) return given;
    const details = { people: people.map(({ name }) => name) };
    const deed = { actorId, actorName, action: 'file-exported', subject: 'file:phieu-don-doc', details };
    await turn.store.audit.record(deed, turn.now);
    return given;
  },
  answer: () => null,
});

async function peopleFor(turn: Turn, whom: string): Promise<UrgedPerson[]> {
  const people = whom === EVERYBODY ? await findUnreached(turn) : await addressees(turn);
  return people
    .filter(({ memberId, items }) => items.length > 0 && (whom === EVERYBODY || String(memberId) === whom))
    .map(({ name, position, items }) => ({
      name,
      position,
      items: items.map((item) => ({ ...item, shortCode: writeShortCode(item) })),
    }));
}
