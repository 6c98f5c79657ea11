import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { BuildResult } from 'esbuild';

const PAGE = path.resolve(import.meta.dirname, '../page');
const ICON = 'icon.svg';
const FONTS: Readonly<Record<string, string>> = {
  'be-vietnam-pro-400.ttf': '400Regular/BeVietnamPro_400Regular.ttf',
  'be-vietnam-pro-500.ttf': '500Medium/BeVietnamPro_500Medium.ttf',
  'be-vietnam-pro-700.ttf': '700Bold/BeVietnamPro_700Bold.ttf',
};

/** A file of the page. */
export interface Asset {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** The files of the page by name, such as `page.js`. */
export interface Assets {
  find(name: string): Promise<Asset | undefined>;
}

/** Sources do not change while a process runs; and the builder is one for all, and stopped when it is done. */
let built: Promise<Map<string, Asset>> | undefined;

/**
 * Builds the page from its sources, in memory and once, without being waited for: a second beside the start of the
 * program. Whoever asks before it is done waits. The typeface comes from its package, so that nothing is fetched.
 */
export function openAssets(): Assets {
  built ??= build();
  const files = built;
  // Whoever asks for the page is told; nobody else needs to know.
  files.catch(() => undefined);
  const fonts = path.dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/be-vietnam-pro/package.json'),
  );
  return {
    async find(name) {
      if (name === ICON)
        return { bytes: await readFile(path.join(PAGE, 'look', ICON)), type: 'image/svg+xml' };
      const font = Object.hasOwn(FONTS, name) ? FONTS[name] : undefined;
      if (font) return { bytes: await readFile(path.join(fonts, font)), type: 'font/ttf' };
      return (await files).get(name);
    },
  };
}

async function build(): Promise<Map<string, Asset>> {
  const esbuild = await import('esbuild');
  const result = await esbuild.build({
    entryPoints: { page: path.join(PAGE, 'main.tsx'), look: path.join(PAGE, 'look/look.css') },
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['/assets/*'],
    logLevel: 'silent',
  });
  await esbuild.stop();
  return new Map(result.outputFiles.map((file) => [path.basename(file.path), assetOf(file)]));
}

function assetOf({ path: name, contents }: NonNullable<BuildResult['outputFiles']>[number]): Asset {
  const isStyle = name.endsWith('.css');
  return { bytes: contents, type: `${isStyle ? 'text/css' : 'text/javascript'}; charset=utf-8` };
}
