import { z } from 'zod';
import { choice, message, say } from '#app/message.ts';
import { givePaper } from '#app/papers/give-paper.ts';
import { planOf } from '#app/rounds/evenings.ts';
import { periodAsked } from '#app/rounds/period-asked.ts';
import { command } from '#app/turn/command.ts';
import { signatureOf } from '#domain/people/actor.ts';
import { done } from '#domain/result.ts';
import { periodNameArgs } from '#domain/time/period.ts';
import { FILE_WORDS, FILES, fileChoices } from './file-choices.ts';

/** Periods offered by a button, by how they are called and how they are asked for. */
const OFFERED = [
  ['month', 'thang'],
  ['quarter', 'quy'],
  ['half', '6thang'],
  ['nine', '9thang'],
  ['year', 'nam'],
] as const;

/** `/xuat [period]`: the files of a period and the dossier of its year, to choose from; the month where none is said. */
export const exportFiles = command({
  word: 'xuat',
  menu: ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN'],
  input: z.object({ words: z.string() }),
  async run(turn) {
    const period = await periodAsked(turn, turn.input.words.trim() || 'thang');
    if (!period.ok) return period;
    const head = await planOf(turn, period.value);
    if (!head.ok) return head;
    return done({ about: period.value, year: String(head.value.year) });
  },
  answer({ about, year }, { actor }) {
    const periods = OFFERED.map(([period, words]) =>
      choice(say('export-button-period', { period }), `xuat ${words}`),
    );
    return message([say('export-choose', periodNameArgs(about)), null, say('export-notes')], {
      choices: [
        fileChoices(about, ['word', 'anh']),
        fileChoices(about, ['excel']),
        [choice(say('export-button-dossier', { year }), `xuat.hoso ${year}`)],
        periods,
        actor.kind === 'member' && actor.role === 'COORDINATOR'
          ? [choice(say('export-button-letterhead'), 'lichnhac.vanban')]
          : [],
      ],
    });
  },
});

const ordered = z.object({ file: z.enum(FILE_WORDS), period: z.string() });

/**
 * One file, made when it is sent: to the private chat of whoever pressed, also from a group. A draft is to be corrected
 * before others read it, and has the words of officials in it.
 */
export const exportFile = command({
  word: 'xuat.tep',
  input: ordered,
  read(words) {
    const [file, period = 'now'] = words.trim().split(/\s+/);
    return { file, period };
  },
  async run(turn) {
    const { file } = turn.input;
    const period = await periodAsked(turn, turn.input.period);
    if (!period.ok) return period;
    const about = period.value.key;
    const given = await givePaper(turn, { paper: FILES[file], about });
    if (!given.ok) return given;
    await turn.store.audit.record(
      {
        ...signatureOf(turn.actor),
        action: 'file-exported',
        subject: `file:${file}`,
        details: { period: about },
      },
      turn.now,
    );
    return given;
  },
  answer: () => null,
});
