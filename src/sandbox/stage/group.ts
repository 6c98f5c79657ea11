import type { AdminRights, User } from '#sandbox/telegram/members.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import {
  addBot,
  type NewGroup,
  openGroup,
  openTopic,
  promoteBot,
  removeBot,
  setTopicClosed,
  upgrade,
} from '#sandbox/telegram/people/groups.ts';
import { event } from '#sandbox/telegram/people/write.ts';
import type { Conversation } from '#sandbox/telegram/state.ts';
import { Ears, PATIENCE_MS } from './ears.ts';
import type { Phone } from './phone.ts';
import { newest, type Shown, showChat } from './screen.ts';
import { type Quiet, settle } from './settle.ts';
import type { Stage } from './stage.ts';

/** A new group. The first member owns it; the bot is not in it until `addsBot`. */
export interface GroupOptions {
  readonly title: string;
  readonly members: readonly Phone[];
  /** Makes it a forum, which is a supergroup. */
  readonly topics?: readonly string[];
  /** A supergroup from the beginning. */
  readonly supergroup?: boolean;
  /** What the bot becomes when it is added: an administrator with all rights, or with some changed. */
  readonly botIsAdmin?: boolean | Partial<AdminRights>;
}

/** A group: what its members do with it, and what everybody in it sees. */
export class Group {
  readonly #stage: Stage;
  readonly #ears: Ears;
  readonly #members: readonly Phone[];
  readonly #botIsAdmin: boolean | Partial<AdminRights>;
  #chat: Conversation;

  constructor(
    stage: Stage,
    { title, members, topics = [], supergroup = false, botIsAdmin = false }: GroupOptions,
  ) {
    this.#stage = stage;
    this.#members = members;
    this.#botIsAdmin = botIsAdmin;
    const group: NewGroup = { title, topics, supergroup, members: members.map(({ person }) => person) };
    this.#chat = openGroup(stage.telegram, group);
    this.#ears = new Ears(stage.telegram, { who: `"${title}"`, listensTo: (chatId) => chatId === this.id });
  }

  /** The chat id, which changes when the group becomes a supergroup. */
  get id(): number {
    return this.#chat.id;
  }

  /** The group as the server keeps it. */
  get chat(): Conversation {
    return this.#chat;
  }

  /** Somebody adds the bot. */
  addsBot(by: Phone = this.#owner()): void {
    addBot(this.#stage.telegram, this.#chat, by.person.user, rightsOf(this.#botIsAdmin));
  }

  /** Somebody makes the bot an administrator with all rights, or with some changed. */
  promotesBot(rights: Partial<AdminRights> = {}, by: Phone = this.#owner()): void {
    promoteBot(this.#stage.telegram, this.#chat, by.person.user, rights);
  }

  /** Somebody makes the bot an ordinary member. */
  demotesBot(by: Phone = this.#owner()): void {
    promoteBot(this.#stage.telegram, this.#chat, by.person.user);
  }

  /** Somebody throws the bot out. */
  removesBot(by: Phone = this.#owner()): void {
    removeBot(this.#stage.telegram, this.#chat, by.person.user);
  }

  /** Somebody comes into the group. */
  addsMember(phone: Phone, by: Phone = this.#owner()): void {
    this.#chat.members.set(phone.id, { status: 'member' });
    event(this.#stage.telegram, this.#chat, { from: by.person.user, new_chat_members: [phone.person.user] });
  }

  /** Somebody goes, or is made to go. */
  removesMember(phone: Phone, by: Phone = phone): void {
    this.#chat.members.set(phone.id, { status: 'left' });
    event(this.#stage.telegram, this.#chat, { from: by.person.user, left_chat_member: phone.person.user });
  }

  /** The group becomes a supergroup with another id; calls with the old one are refused. */
  upgradesToSupergroup(by: Phone = this.#owner()): void {
    const old = this.#chat;
    this.#chat = upgrade(this.#stage.telegram, old, by.person.user);
  }

  /** Somebody opens a topic in a forum. Gives its id. */
  opensTopic(name: string, by: Phone = this.#owner()): number {
    return openTopic(this.#stage.telegram, this.#chat, by.person.user, name);
  }

  /** Somebody closes a topic. */
  closesTopic(topic: string | number, by: Phone = this.#owner()): void {
    this.#setClosed(topic, by.person.user, true);
  }

  /** Somebody opens a closed topic again. */
  reopensTopic(topic: string | number, by: Phone = this.#owner()): void {
    this.#setClosed(topic, by.person.user, false);
  }

  /** The `message_thread_id` of a topic by its name. */
  threadId(topic: string): number;
  threadId(topic: string | number | undefined): number | undefined;
  threadId(topic: string | number | undefined): number | undefined {
    if (typeof topic !== 'string') return topic;
    const found = [...this.#chat.topics].find(([, { name }]) => name === topic);
    if (!found) throw new Error(`There is no topic "${topic}" in "${this.#chat.title}"`);
    return found[0];
  }

  /** What stands in the group now, oldest first, events included. */
  get messages(): Message[] {
    return this.screen.map(({ message }) => message);
  }

  /** The same, with silence, pins and the bot's reactions. */
  get screen(): Shown[] {
    return showChat(this.#chat);
  }

  /** The newest message in the group, whoever wrote it. */
  get last(): Message {
    return newest(this.#chat);
  }

  /** The bot's next message or edit in the group that was not heard before. Waits for it. */
  hears(timeoutMs: number = PATIENCE_MS): Promise<Message> {
    return this.#ears.hears(timeoutMs);
  }

  /** Checks that the bot says nothing more here: waits until it has taken everything and has come to rest. */
  async silent(quiet: Quiet = {}): Promise<void> {
    await settle(this.#stage.telegram, this.#stage.traffic, quiet);
    this.#ears.expectNothing();
  }

  #setClosed(topic: string | number, by: User, closed: boolean): void {
    const threadId = typeof topic === 'number' ? topic : this.threadId(topic);
    setTopicClosed(this.#stage.telegram, this.#chat, by, threadId, closed);
  }

  #owner(): Phone {
    const [owner] = this.#members;
    if (!owner) throw new Error(`Nobody is in "${this.#chat.title}"`);
    return owner;
  }
}

function rightsOf(botIsAdmin: boolean | Partial<AdminRights>): Partial<AdminRights> | undefined {
  return typeof botIsAdmin === 'boolean' ? (botIsAdmin ? {} : undefined) : botIsAdmin;
}
