/** `npm start`: the program as it was built from the sources that stand here. */
import { setFlagsFromString } from 'node:v8';
import { built } from './build.mjs';

// Much is read for each message and dropped at once: left alone, the heap grows to several times of what is kept.
setFlagsFromString('--heap-growing-percent=10');
await import(await built('main'));
