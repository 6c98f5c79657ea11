import { text } from 'node:stream/consumers';
import { main } from './cli/main.ts';
import { loadConfig } from './config.ts';

// Whoever reads may have seen enough (`| head`).
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  config: loadConfig,
  clock: () => new Date(),
  input: () => text(process.stdin),
  out: (words) => process.stdout.write(words),
  err: (words) => process.stderr.write(words),
});
