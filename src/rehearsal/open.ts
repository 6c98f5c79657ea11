import type { Log } from '#app/log.ts';
import { type HttpParts, serveHttp } from '#http/serve.ts';
import type { Config } from '#root/config.ts';
import { openFront } from '#sandbox/front/front.ts';
import { fill, WORDS } from '#sandbox/front/words.ts';
import { setScene } from './set-scene.ts';
import { takeOver } from './take-over.ts';

/** The sandbox, running: the bot with a Bot API server of its own, and the page. */
export interface Rehearsal {
  readonly url: string;
  /** Resolves once it is stopped: nothing else ends it. */
  readonly ended: Promise<null>;
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/** What the sandbox takes from outside beside its configuration. */
export interface RehearsalWorld {
  readonly log: Log;
  /** Tells whoever started it where to look. */
  readonly print: (line: string, url: string) => void;
  /** What takes long is done in processes of its own, as by the bot itself. */
  readonly slowApart?: boolean;
  /** When it begins, instead of now. */
  readonly now?: Date;
}

/**
 * Opens the sandbox. HTTP is served from the first moment and outlives each scene, which has a program, a Telegram and,
 * after a reset, an emptied database of its own. @throws where the database is that of a real commune.
 */
export async function openRehearsal(config: Config, world: RehearsalWorld): Promise<Rehearsal> {
  const { platform, host, port, timeZone, locale } = config;
  await takeOver(config);
  let program: HttpParts | null = null;
  let isFirst = true;

  const front = openFront({
    host,
    accessToken: platform.kind === 'sandbox' ? platform.accessToken : null,
    timeZone,
    locale,
    open(act) {
      const keep = isFirst;
      isFirst = false;
      return setScene(act, { config, ...world, keep, serve });
    },
  });
  const http = await serveHttp(host, port, {
    lacks: async () => (await program?.lacks()) ?? ['program'],
    metrics: async () => (await program?.metrics()) ?? '',
    webhook: null,
    page: front.handle,
  });

  /** A program comes in where another has left. */
  async function serve(parts: HttpParts) {
    program = parts;
    return {
      url: http.url,
      close: async () => {
        program = null;
      },
    };
  }

  await front.begin();
  world.print(fill(WORDS[locale]['console.ready'], { url: http.url }), http.url);
  let end: (reason: null) => void = () => undefined;
  const ended = new Promise<null>((resolve) => {
    end = resolve;
  });
  return {
    url: http.url,
    ended,
    tick: front.tick,
    async stop() {
      await front.close();
      await http.close();
      end(null);
    },
  };
}
