import { reasonOf } from '#app/fault.ts';
import { message, say } from '#app/message.ts';
import { type Config, type ConfigFault, EXIT_CONFIG } from '#root/config.ts';
import { fileFault } from './file-fault.ts';
import { withHouse } from './house.ts';
import { refused } from './refusal.ts';
import type { Call, Verb } from './verb.ts';
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
  const verb = verbs.find(({ name }) => name.split(' ').every((word, at) => argv[at] === word));
  if (asksForHelp(argv)) {
    io.out(`${usageOf(verb ? [verb] : verbs)}\n`);
    return DONE;
  }
  const config = io.config();
  const call = verb?.read(argv.slice(verb.name.split(' ').length)) ?? null;
  if (!call || 'kind' in call) {
    const words = openWords('faults' in config ? 'vi' : config.locale);
    const reason = say(
      'cli-misuse',
      call ? { ...call } : { kind: 'command', word: argv.join(' '), value: '' },
    );
    io.err(`${argv.length > 0 ? `${words.line(reason)}\n` : ''}${usageOf(verb ? [verb] : verbs)}\n`);
    return WRONG_USAGE;
  }
  if ('faults' in config) {
    for (const { variable, problem } of config.faults) io.err(`${variable} ${problem}\n`);
    return EXIT_CONFIG;
  }

  return carryOut(call, config, io);
}

async function carryOut(call: Call, config: Config, io: CliIo): Promise<number> {
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
    if (call.json) io.out(`${JSON.stringify({ ok: false, reason }, null, 2)}\n`);
    io.err(`${reason}\n`);
    return REFUSED;
  }
}

/** `--help` wherever it stands but behind `--`, where it is a text like any other. */
function asksForHelp(argv: readonly string[]): boolean {
  const [options = ''] = `\n${argv.join('\n')}\n`.split('\n--\n');
  return argv[0] === 'help' || /\n(--help|-h)(\n|$)/.test(options);
}

function usageOf(some: readonly Verb[]): string {
  return some.map(({ name, args }) => `cli ${name} ${args}`.trim()).join('\n');
}
