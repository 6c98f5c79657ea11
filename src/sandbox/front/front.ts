import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { openAssets } from './assets.ts';
import type { Backstage } from './backstage.ts';
import { deeds } from './deeds.ts';
import { Director } from './director.ts';
import { guard, safeHeaders } from './guard.ts';
import { pageHtml, tokenHtml } from './html.ts';
import { openLive } from './live.ts';
import { serveFile } from './serve-file.ts';
import { WORDS } from './words.ts';

/** What the page is served with. */
export interface FrontOptions extends Backstage {
  readonly host: string;
  /** What is asked for before anything is shown; null: nothing. */
  readonly accessToken: string | null;
}

/** The page with its server. */
export interface Front {
  /** Answers whatever the browser asks for. */
  handle(request: Request): Promise<Response>;
  /** Sets the first scene. */
  begin(): Promise<void>;
  /** What the minute asks for; nothing while the clock is being moved or a scene set. */
  tick(): Promise<void>;
  close(): Promise<void>;
}

const LARGEST_PLAN = 20 * 1024 * 1024;

const opening = z.object({ act: z.enum(['sample', 'empty']) });
const travelling = z.object({ to: z.enum(['day', 'reminder', 'month']) });
const touring = z.object({ step: z.enum(['begin', 'play', 'next', 'end']) });
const seating = z.object({ memberId: z.number().int() });

/** Opens the page; nothing is played until `begin`. */
export function openFront(options: FrontOptions): Front {
  const { locale, host, accessToken } = options;
  const words = WORDS[locale];
  const live = openLive();
  const director = new Director(options, live);
  const assets = openAssets();
  const app = new Hono();

  app.use(safeHeaders);
  app.use(
    guard({
      host,
      accessToken,
      askForToken: (c, wrong) =>
        c.req.path === '/' ? c.html(tokenHtml(words, locale, wrong), 401) : c.text('token required', 401),
    }),
  );
  app.get('/', (c) => c.html(pageHtml(words, locale)));
  app.get('/assets/:name', async (c) => {
    const asset = await assets.find(c.req.param('name'));
    if (!asset) return c.notFound();
    return c.body(Uint8Array.from(asset.bytes), 200, {
      'content-type': asset.type,
      'cache-control': asset.type.startsWith('font/') ? 'public, max-age=604800' : 'no-cache',
    });
  });
  app.get('/api/events', () => {
    const { view } = director;
    return live.open(view ? { kind: 'view', view } : { kind: 'opening' });
  });
  app.get('/api/files/:id', (c) => {
    const file = director.scene.botApi.telegram.files.find(c.req.param('id'));
    return file ? serveFile(file) : c.notFound();
  });
  app.get('/api/panel', async (c) => c.json(await director.scene.panel()));
  app.get('/api/year', async (c) => c.json(await director.scene.year()));
  app.get('/api/absent', async (c) => c.json(await director.scene.absent()));

  app.route(
    '/api',
    deeds(() => director.scene),
  );
  app.post('/api/seat', async (c) => {
    await director.scene.seat(seating.parse(await c.req.json()).memberId);
    return c.body(null, 204);
  });
  app.post('/api/open', async (c) => {
    await director.open(opening.parse(await c.req.json()).act);
    return c.body(null, 204);
  });
  app.post('/api/plan', bodyLimit({ maxSize: LARGEST_PLAN }), async (c) => {
    const file = (await c.req.formData()).get('file');
    if (!(file instanceof File)) return c.text('a file is needed', 400);
    await director.open('own');
    await director.sendPlan({ bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name });
    return c.body(null, 204);
  });
  app.post('/api/clock', async (c) => {
    await director.travel(travelling.parse(await c.req.json()).to);
    return c.body(null, 204);
  });
  app.post('/api/tour', async (c) => {
    const { step } = touring.parse(await c.req.json());
    if (step === 'begin') await director.beginTour();
    if (step === 'play') await director.playStep();
    if (step === 'next') director.nextStep();
    if (step === 'end') director.endTour();
    return c.body(null, 204);
  });
  app.onError((error, c) => c.text(error.message, error instanceof z.ZodError ? 400 : 409));

  return {
    handle: async (request) => app.fetch(request),
    begin: () => director.open('sample'),
    tick: () => director.tick(),
    async close() {
      live.close();
      await director.close();
    },
  };
}
