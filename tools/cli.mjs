/** `npm run cli`: the command line as it was built from the sources that stand here. */
import { built } from './build.mjs';

await import(await built('cli'));
