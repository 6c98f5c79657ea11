import type { Group } from '#sandbox/stage/group.ts';
import type { Phone } from '#sandbox/stage/phone.ts';
import type { Message } from '#sandbox/telegram/objects.ts';
import type { Scene } from './backstage.ts';
import type { TourStepName } from './view.ts';
import { fill, type WordKey, type Words } from './words.ts';

/** What a step of the tour is played with. */
export interface Stagecraft {
  readonly scene: Scene;
  readonly words: Words;
  /** Moves the clock on until something is sent. */
  readonly toNextReminder: () => Promise<void>;
}

/** A step: what happens when its button is pressed, and on which phones. */
export interface TourStep {
  readonly name: TourStepName;
  readonly act: (craft: Stagecraft) => Promise<void>;
  readonly looksAt: (players: Players) => readonly number[];
}

/** Who takes part in the tour. */
interface Players {
  readonly coordinator: Phone;
  readonly official: Phone;
  readonly chairman: Phone;
  readonly group: Group;
}

/** Others may be reminded of something before the official of the tour is. */
const MOST_REMINDERS = 20;

/** The main job from an empty plan to the report, as it would be done by hand: every step speaks to the bot in its chat. */
export const TOUR: readonly TourStep[] = [
  {
    name: 'import',
    looksAt: ({ coordinator }) => [coordinator.id],
    async act({ scene }) {
      const { coordinator } = playersOf(scene);
      await say(scene, coordinator, '/nhap');
      coordinator.sendsDocument(await scene.planFile());
      await scene.idle();
    },
  },
  {
    name: 'confirm',
    looksAt: ({ coordinator }) => [coordinator.id],
    act: async ({ scene }) => press(scene, playersOf(scene).coordinator, 'nhap.xacnhan'),
  },
  {
    name: 'invite',
    looksAt: ({ coordinator, official, chairman }) => [coordinator.id, official.id, chairman.id],
    async act({ scene }) {
      const { coordinator, official, chairman } = playersOf(scene);
      await say(scene, coordinator, `/canbo ${official.person.user.first_name}`);
      await press(scene, coordinator, 'canbo.moi');
      await say(scene, official, `/start ${invitationIn(coordinator.last)}`);
      await scene.link(chairman.id);
      for (const other of scene.cast.allPlaying('OFFICIAL'))
        if (other !== official) await scene.link(other.id);
    },
  },
  {
    name: 'group',
    looksAt: ({ group }) => [group.id],
    async act({ scene }) {
      const { coordinator, chairman, group } = playersOf(scene);
      group.addsBot(chairman);
      coordinator.says('/ketnoinhom', { in: group });
      await scene.idle();
    },
  },
  {
    name: 'reminder',
    looksAt: ({ official }) => [official.id],
    async act({ scene, toNextReminder }) {
      const { official } = playersOf(scene);
      const before = official.messages.length;
      for (let tries = 0; tries < MOST_REMINDERS && official.messages.length === before; tries += 1)
        await toNextReminder();
    },
  },
  {
    name: 'reply',
    looksAt: ({ official }) => [official.id],
    async act({ scene, words }) {
      const { official } = playersOf(scene);
      const text = said(words, 'tour.says.reply', { code: await dutyOf(scene, official) });
      official.says(text, { replyTo: official.last });
      await scene.idle();
    },
  },
  {
    name: 'evidence',
    looksAt: ({ official }) => [official.id],
    async act({ scene, words }) {
      const { official } = playersOf(scene);
      const caption = said(words, 'tour.says.evidence', { code: await dutyOf(scene, official) });
      official.sendsPhoto({ bytes: await scene.photo(), caption });
      await scene.idle();
    },
  },
  {
    name: 'accept',
    looksAt: ({ coordinator }) => [coordinator.id],
    async act({ scene }) {
      const { coordinator } = playersOf(scene);
      await say(scene, coordinator, '/duyet');
      await press(scene, coordinator, 'duyet');
    },
  },
  {
    name: 'report',
    looksAt: ({ group, chairman }) => [group.id, chairman.id],
    async act({ scene }) {
      const { chairman, group } = playersOf(scene);
      chairman.says('/baocao', { in: group });
      await scene.idle();
    },
  },
];

/** Who plays the tour in a scene. @throws where somebody is missing. */
export function playersOf({ cast }: Scene): Players {
  const [coordinator, chairman] = [cast.playing('COORDINATOR'), cast.playing('CHAIRMAN')];
  const [official, group] = [cast.playing('OFFICIAL'), cast.group()];
  if (!coordinator || !chairman || !official || !group) throw new Error('The tour lacks people.');
  return { coordinator, chairman, official, group };
}

async function say(scene: Scene, phone: Phone, text: string): Promise<void> {
  phone.says(text);
  await scene.idle();
}

/** Presses the first button under the newest message whose call begins so. */
async function press(scene: Scene, phone: Phone, call: string): Promise<void> {
  const { last } = phone;
  const buttons = last.reply_markup?.inline_keyboard.flat() ?? [];
  const found = buttons.find((button) => 'callback_data' in button && button.callback_data.startsWith(call));
  if (!found) throw new Error(`There is no button for ${call} under: ${last.text ?? last.caption}`);
  await phone.presses(last, found.text);
  await scene.idle();
}

function invitationIn({ text, caption }: Message): string {
  const [, code] = /[?&]start=([\w-]+)/.exec(text ?? caption ?? '') ?? [];
  if (!code) throw new Error('There is no invitation in this message.');
  return code;
}

async function dutyOf(scene: Scene, phone: Phone): Promise<string> {
  const code = await scene.dutyOf(phone.id);
  if (!code) throw new Error(`${phone.person.user.first_name} has nothing to answer for.`);
  return code;
}

function said(words: Words, key: WordKey, args: Readonly<Record<string, string>>): string {
  return fill(words[key], args);
}
