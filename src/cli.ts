import { text } from 'node:stream/consumers';
import { main } from './cli/main.ts';
import { loadConfig } from './config.ts';

process.exitCode = await main(process.argv.slice(2), {
  config: loadConfig,
  clock: () => new Date(),
  input: () => text(process.stdin),
  out: (words) => process.stdout.write(words),
  err: (words) => process.stderr.write(words),
});
