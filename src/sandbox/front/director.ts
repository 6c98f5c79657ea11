import type { Act, Backstage, Scene } from './backstage.ts';
import { type Destination, destinationOf, looksBetween, type Travel } from './journey.ts';
import { follow, type Live } from './live.ts';
import { chatsOf } from './show.ts';
import { playersOf, TOUR } from './tour.ts';
import type { ClockView, TourView, View } from './view.ts';
import { WORDS } from './words.ts';

/**
 * Leads the play: sets scenes, moves the clock, goes through the tour. One of these at a time; what the people of the
 * scene write meanwhile goes on.
 */
export class Director {
  readonly #backstage: Backstage;
  readonly #live: Live;
  #scene: Scene | null = null;
  #count = 0;
  #leaves: () => void = () => undefined;
  #target: Date | null = null;
  #tour: { readonly step: number; readonly done: boolean } | null = null;
  #underWay: Promise<unknown> = Promise.resolve();
  #isBusy = false;

  constructor(backstage: Backstage, live: Live) {
    this.#backstage = backstage;
    this.#live = live;
  }

  /** The scene that is played. @throws while one is being set. */
  get scene(): Scene {
    if (!this.#scene) throw new Error('The scene is being set.');
    return this.#scene;
  }

  /** Everything the page shows; null while a scene is being set. */
  get view(): View | null {
    const scene = this.#scene;
    if (!scene) return null;
    const { first_name: name, username } = scene.botApi.telegram.bot;
    return {
      scene: this.#count,
      act: scene.act,
      commune: scene.commune,
      bot: { name, username },
      clock: this.#clock(scene),
      seats: scene.cast.seats,
      chats: chatsOf(scene),
      tour: this.#tourOf(scene),
    };
  }

  /** Sets a scene in place of the one before; the tour ends. */
  open(act: Act): Promise<void> {
    return this.#alone(() => this.#set(act));
  }

  /** What the minute asks for; passed over while something else is under way. */
  async tick(): Promise<void> {
    if (!this.#isBusy && this.#scene) await this.#alone(() => this.scene.look());
  }

  /** Moves the clock on, and lets the schedule do on the way whatever it would have done. */
  travel(to: Destination): Promise<void> {
    return this.#alone(() => this.#move(to));
  }

  /** Begins the tour on a commune without a plan. */
  beginTour(): Promise<void> {
    return this.#alone(async () => {
      await this.#set('empty');
      this.#setTour({ step: 0, done: false });
    });
  }

  /** Plays the step at which the tour stands. */
  playStep(): Promise<void> {
    return this.#alone(async () => {
      const tour = this.#tour;
      const step = tour && TOUR[tour.step];
      if (!step || tour.done) return;
      const toNextReminder = () => this.#move('reminder');
      await step.act({ scene: this.scene, words: WORDS[this.#backstage.locale], toNextReminder });
      this.#setTour({ ...tour, done: true });
    });
  }

  /** Goes on to the next step; past the last the tour is over. */
  nextStep(): void {
    const tour = this.#tour;
    if (tour?.done) this.#setTour({ step: tour.step + 1, done: false });
  }

  endTour(): void {
    this.#setTour(null);
  }

  /** The coordinator sends a plan file, as they would from their own phone. */
  async sendPlan(file: { readonly bytes: Uint8Array; readonly fileName: string }): Promise<void> {
    const coordinator = this.scene.cast.playing('COORDINATOR');
    if (!coordinator) throw new Error('Nobody coordinates.');
    coordinator.says('/nhap');
    await this.scene.idle();
    coordinator.sendsDocument(file);
    await this.scene.idle();
  }

  async close(): Promise<void> {
    await this.#underWay;
    this.#leaves();
    await this.#scene?.close();
    this.#scene = null;
  }

  async #set(act: Act): Promise<void> {
    this.#live.tell({ kind: 'opening' });
    this.#leaves();
    this.#tour = null;
    const before = this.#scene;
    this.#scene = null;
    await before?.close();
    const scene = await this.#backstage.open(act);
    this.#scene = scene;
    this.#count += 1;
    this.#leaves = follow(scene, this.#live.tell);
    this.#tellAll();
  }

  async #move(to: Destination): Promise<void> {
    const { scene } = this;
    const { timeZone } = this.#backstage;
    // What was said before is answered before the time moves on.
    await scene.idle();
    const travel: Travel = { from: scene.clock.now(), timeZone, hours: await scene.hours() };
    const target = to === 'reminder' ? undefined : destinationOf(to, travel);
    try {
      for (const look of looksBetween(travel, target)) {
        this.#show(scene, look, target ?? look);
        const sent = await scene.look();
        if (sent && to === 'reminder') return;
      }
      if (target) scene.clock.moveTo(target);
    } finally {
      this.#target = null;
      this.#live.tell({ kind: 'clock', clock: this.#clock(scene) });
    }
  }

  #show(scene: Scene, look: Date, target: Date): void {
    scene.clock.moveTo(look);
    this.#target = target;
    this.#live.tell({ kind: 'clock', clock: this.#clock(scene) });
  }

  #clock({ clock }: Scene): ClockView {
    return {
      now: clock.now().toISOString(),
      timeZone: this.#backstage.timeZone,
      target: this.#target?.toISOString() ?? null,
    };
  }

  #tourOf(scene: Scene): TourView | null {
    if (!this.#tour) return null;
    const players = playersOf(scene);
    return {
      ...this.#tour,
      steps: TOUR.map(({ name, looksAt }) => ({ name, looksAt: looksAt(players) })),
    };
  }

  #setTour(tour: { readonly step: number; readonly done: boolean } | null): void {
    this.#tour = tour;
    if (this.#scene) this.#live.tell({ kind: 'tour', tour: this.#tourOf(this.#scene) });
  }

  #tellAll(): void {
    const { view } = this;
    if (view) this.#live.tell({ kind: 'view', view });
  }

  /** After whatever is under way, and before anything that is asked for later. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#underWay.then(async () => {
      this.#isBusy = true;
      try {
        return await work();
      } finally {
        this.#isBusy = false;
      }
    });
    this.#underWay = mine.catch(() => undefined);
    return mine;
  }
}
