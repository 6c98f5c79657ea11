import { main } from './cli/main.ts';
import { loadConfig } from './config.ts';

process.exitCode = await main(process.argv.slice(2), {
  config: loadConfig,
  clock: () => new Date(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
