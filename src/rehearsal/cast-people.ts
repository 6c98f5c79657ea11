import { dueReminders } from '#app/rounds/due-reminders.ts';
import type { Role } from '#domain/people/people.ts';
import { sampleMembers } from '#features/sample/sample-files.ts';
import type { Program } from '#root/program.ts';
import type { Act } from '#sandbox/front/backstage.ts';
import { inTurn } from './found-commune.ts';
import { type Casting, openInvitation } from './people.ts';

interface Person {
  readonly id: number | null;
  readonly name: string;
  readonly position: string;
  readonly role: Role;
}

/** How many of each role lie on the table, in this order. */
const PLACES: readonly (readonly [Role, number])[] = [
  ['COORDINATOR', 1],
  ['OFFICIAL', 2],
  ['CHAIRMAN', 1],
  ['SUPERVISOR', 1],
];

/**
 * Puts the phones on the table: coordinator, two officials, chairman, supervisor, somebody nobody knows, and the
 * leadership group. With the sample at work all have opened their invitation and the group is connected; in a commune
 * that has no plan yet only the coordinator has; in somebody's own there is nobody else yet, and the
 * bot waits in the group to be told `/ketnoinhom`.
 */
export async function castPeople(act: Act, casting: Casting): Promise<void> {
  const { cast, words } = casting;
  const people = await peopleOf(act, casting);
  const seats = people.map((person) => {
    const { name, position, role: part } = person;
    return { person, phone: cast.seat({ name, position, part }) };
  });
  cast.seat({ name: words['guest.name'], position: words['guest.position'], part: 'GUEST' });
  const [coordinator, chairman] = [cast.playing('COORDINATOR'), cast.playing('CHAIRMAN')];
  const members = [chairman, coordinator, cast.playing('OFFICIAL')].filter((phone) => phone !== undefined);
  const group = cast.gather(words['group.title'], members);

  const linked = seats.filter(({ person }) => act === 'sample' || person.role === 'COORDINATOR');
  // The coordinator is told of everybody who joins: last, they are told of nobody.
  linked.sort((a, b) => Number(a.person.role === 'COORDINATOR') - Number(b.person.role === 'COORDINATOR'));
  const others = linked.filter(({ person }) => person.role !== 'COORDINATOR');
  await Promise.all(others.map(({ phone, person }) => openInvitation(casting, phone, person.id)));
  for (const { phone, person } of linked)
    if (person.role === 'COORDINATOR') await openInvitation(casting, phone, person.id);
  // The tour adds the bot to the group at a step of its own; in somebody's own commune nobody else could.
  if (act === 'empty' || !coordinator) return;
  group.addsBot(chairman ?? coordinator);
  if (act === 'sample') coordinator.says('/ketnoinhom', { in: group });
}

/** Who gets a phone: of the officials those who have most to answer for now. */
async function peopleOf(act: Act, { program, organisationId }: Casting): Promise<Person[]> {
  const known = await program.store.commune(organisationId).people.all();
  if (act === 'own') return known.filter(({ role }) => role === 'COORDINATOR');
  const to = act === 'empty' ? officialsOfPlan() : await byWork(program, organisationId);
  const members: Person[] = [...known.filter(({ role }) => role !== 'OFFICIAL'), ...to];
  return PLACES.flatMap(([role, count]) => members.filter((each) => each.role === role).slice(0, count));
}

/** The officials whom the plan of the tour will bring. */
function officialsOfPlan(): Person[] {
  const officials = sampleMembers().filter(({ role }) => role === 'OFFICIAL');
  return officials.reverse().map(({ name, position, role }) => ({ id: null, name, position, role }));
}

async function byWork({ store, house }: Program, organisationId: number): Promise<Person[]> {
  const due = await inTurn({ store, house }, organisationId, (turn) => dueReminders(turn, null));
  const officials = due.filter(({ member }) => member.role === 'OFFICIAL');
  const busiest = officials.sort((a, b) => b.items.length - a.items.length).map(({ member }) => member);
  const all = await store.commune(organisationId).people.withRole('OFFICIAL');
  return [...busiest, ...all.filter(({ id }) => !busiest.some((each) => each.id === id))];
}
