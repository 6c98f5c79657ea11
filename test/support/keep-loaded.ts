import '@resvg/resvg-js';
import 'sharp';
import '#store/sqlite.ts';

/**
 * Loads in the main thread what the tests' threads load of native code. A library that only they have loaded is unmapped
 * when the last of them ends, and a thread that has run code of it then crashes the process as it ends itself.
 */
export function setup(): void {
  // Loading was all.
}
