import { reasonOf } from '#app/fault.ts';
import { message, say } from '#app/message.ts';
import type { Refusal } from '#domain/result.ts';
import { type Config, type ConfigFault, EXIT_CONFIG } from '#root/config.ts';
import { fileFault } from './file-fault.ts';
import { withHouse } from './house.ts';
import type { Report, Verb } from './verb.ts';
import { verbs } from './verbs.ts';
import { openWords } from './words.ts';

/** What the command line takes from outside. */
export interface CliIo {
  config(): Config | { readonly faults: readonly ConfigFault[] };
  clock(): Date;
  /** What stands on standard input, whole. */
  input(): Promise<string>;
  out(text: string): unknown;
  err(text: string): unknown;
}

const DONE = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;

/**
 * Carries out one command line and gives its exit code: 0 done, 1 refused or failed with the reason on stderr, 2 wrong
 * usage, 78 wrong configuration.
 */
export async function main(argv: readonly string[], io: CliIo): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--help' || argv[0] === '-h')) {
    io.out(`${usageOf(verbs)}\n`);
    return DONE;
  }
  const verb = verbs.find(({ name }) => name.split(' ').every((word, at) => argv[at] === word));
  const call = verb?.read(argv.slice(verb.name.split(' ').length));
  if (!call) {
    io.err(`${usageOf(verb ? [verb] : verbs)}\n`);
    return WRONG_USAGE;
  }
  const config = io.config();
  if ('faults' in config) {
    for (const { variable, problem } of config.faults) io.err(`${variable} ${problem}\n`);
    return EXIT_CONFIG;
  }

  const words = openWords(config.locale);
  try {
    const result = await call.run({
      config,
      clock: io.clock,
      words,
      input: io.input,
      withHouse: (work) => withHouse(config, io.clock, work),
    });
    const report = result.ok ? result.value : refused(result);
    const text = `${words.write(report.message)}\n`;
    if (report.lines) io.out(report.lines.map((line) => `${line}\n`).join(''));
    else if (call.json) io.out(`${JSON.stringify(report.json, null, 2)}\n`);
    else if (report.ok) io.out(text);
    if (!report.ok) io.err(text);
    return report.ok ? DONE : REFUSED;
  } catch (error) {
    const fault = fileFault(error);
    const reason = fault ? words.write(message([fault])) : reasonOf(error);
    io.err(`${reason}\n`);
    return REFUSED;
  }
}

function refused({ reason, args }: Refusal): Report {
  return { ok: false, message: message([say(reason, args)]), json: { ok: false, reason, args } };
}

function usageOf(some: readonly Verb[]): string {
  return some.map(({ name, args }) => `cli ${name} ${args}`.trim()).join('\n');
}
