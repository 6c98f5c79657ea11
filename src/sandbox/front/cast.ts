import type { BotApi } from '#sandbox/bot-api.ts';
import type { Group } from '#sandbox/stage/group.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import type { Part, SeatView } from './view.ts';

/** A person who is given a phone. */
export interface NewSeat {
  readonly name: string;
  readonly position: string;
  readonly part: Exclude<Part, 'GROUP'>;
}

interface Place {
  readonly phone: Phone;
  readonly seat: NewSeat;
}

/** The people and the group on the table, in the order in which they lie there. */
export class Cast {
  readonly #botApi: BotApi;
  readonly #places = new Map<number, Place>();
  readonly #listeners = new Set<() => void>();
  #group: { readonly group: Group; readonly title: string; readonly members: readonly Phone[] } | null = null;

  constructor(botApi: BotApi) {
    this.#botApi = botApi;
  }

  /** Gives somebody a phone. */
  seat(seat: NewSeat): Phone {
    const phone = this.#botApi.phone({ firstName: seat.name, languageCode: 'vi' });
    this.#places.set(phone.id, { phone, seat });
    this.#tell();
    return phone;
  }

  /** Opens the one group there is, with the bot not in it. The first member owns it. */
  gather(title: string, members: readonly Phone[]): Group {
    const group = this.#botApi.group({ title, members });
    this.#group = { group, title, members };
    this.#tell();
    return group;
  }

  /** The phone of somebody by the id of their account. */
  phone(userId: number): Phone | undefined {
    return this.#places.get(userId)?.phone;
  }

  /** The first phone of those who play a part. */
  playing(part: Part): Phone | undefined {
    return [...this.#places.values()].find(({ seat }) => seat.part === part)?.phone;
  }

  /** The phones of those who play a part, first come first. */
  allPlaying(part: Part): Phone[] {
    return [...this.#places.values()].filter(({ seat }) => seat.part === part).map(({ phone }) => phone);
  }

  /** The group with this chat id. */
  group(chatId?: number): Group | undefined {
    const group = this.#group?.group;
    return chatId === undefined || group?.id === chatId ? group : undefined;
  }

  /** What the page shows: people first, then the group. */
  get seats(): SeatView[] {
    const people = [...this.#places.values()].map(
      ({ phone, seat: { name, position, part } }): SeatView => ({
        chatId: phone.id,
        part,
        name,
        position,
        speakers: [phone.id],
      }),
    );
    if (!this.#group) return people;
    const { group, title, members } = this.#group;
    const speakers = members.map(({ id }) => id);
    return [...people, { chatId: group.id, part: 'GROUP', name: title, position: '', speakers }];
  }

  /** Calls back when somebody was given a phone. Gives the way to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
