import { z } from 'zod';
import { choice, message, rowsOf, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { findWork } from '#app/work/find-work.ts';
import { done } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import { candidates } from './find-candidates.ts';

const PAGE = 10;
const LABEL_LENGTH = 26;

/** Offers everybody who may lead or support a criterion, a screen at a time. */
export const choosePerson = command({
  word: 'phancong.chon',
  input: z.object({
    code: z.string(),
    kind: z.enum(['lead', 'support']),
    page: z.coerce.number().int().min(1).catch(1),
  }),
  read(words) {
    const [code = '', kind, page] = words.trim().split(/\s+/);
    return { code, kind, page };
  },

  async run(turn) {
    const found = await findWork(turn, turn.input.code);
    if (!found.ok) return found;
    const { kind, page } = turn.input;
    const { criterion } = found.value;
    const has = new Set(
      criterion.assignees
        .filter((each) => each.kind === kind || each.kind === 'lead')
        .map((each) => each.memberId),
    );
    const free = (await candidates(turn)).filter(({ id }) => !has.has(id));
    const pages = Math.max(1, Math.ceil(free.length / PAGE));
    return done({ code: criterion.code, kind, free, pages, at: Math.min(page, pages) });
  },

  answer({ code, kind, free, pages, at }) {
    const shown = free.slice((at - 1) * PAGE, at * PAGE);
    const people = shown.map(({ id, name }) =>
      choice(
        say('duty-button-person', { name: shorten(name, LABEL_LENGTH) }),
        `phancong.giao ${code} ${kind} ${id}`,
      ),
    );
    const turns = [
      ...(at > 1 ? [choice(say('button-previous'), `phancong.chon ${code} ${kind} ${at - 1}`)] : []),
      ...(at < pages ? [choice(say('button-next'), `phancong.chon ${code} ${kind} ${at + 1}`)] : []),
    ];
    return message([say('duty-choose', { code, kind, count: free.length })], {
      choices: [
        ...rowsOf(people, 2),
        ...(turns.length > 0 ? [turns] : []),
        [choice(say('duty-button-back', { code }), `phancong ${code}`)],
      ],
      about: [code],
    });
  },
});
