import { choice, say } from '#app/message.ts';
import { tellCoordinators } from '#app/telling/tell-coordinators.ts';
import type { Turn } from '#app/turn/turn.ts';

/** A message of which nobody knows whether it came, and that is not sent again. */
export interface UncertainDelivery {
  readonly id: number;
  readonly kind: string;
  readonly memberId: number | null;
}

/** The coordinators learn of whom nobody knows whether they have today's reminder, or that a digest may be missing. */
export async function noteUncertain(turn: Turn, { id, kind, memberId }: UncertainDelivery): Promise<void> {
  const member = memberId === null ? null : await turn.store.people.byId(memberId);
  await tellCoordinators(turn, {
    key: `uncertain:${id}`,
    lines: [say('groups-uncertain', { kind, name: member?.name ?? 'none' })],
    choices: member ? [[choice(say('groups-button-unreached'), 'lienlac')]] : [],
  });
}
