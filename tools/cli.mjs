/** `npm run cli`: the command line as it was built from the sources that stand here. */
import { setFlagsFromString } from 'node:v8';
import { built } from './build.mjs';

// As `npm start` does: what is read and dropped at once must not let the heap grow to several times of what is kept.
setFlagsFromString('--heap-growing-percent=15');
await import(await built('cli'));
