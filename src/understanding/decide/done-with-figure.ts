import type { Heard } from '../heard.ts';
import type { Said } from '../said/said.ts';
import type { Decision } from './decision.ts';

/** What may stand beside a finish and its figure. */
const BESIDE: ReadonlySet<Said> = new Set<Said>(['done', 'already', 'here', 'courteous']);

/** What may stand between the finish and the figure it came to. */
const LINK = /^(?:(?:roi|nhe|nha|a|[,:.;-]) )*(?:(?:ket qua|ty le|ti le) )?(?:dat|la) $/;

/** "đạt 99,1%, xong": nothing but a pause. */
const PAUSE = /^(?:(?:roi|[,.;-]) )*$/;

/**
 * "T11 xong đạt 99,2%", "đạt 96%, xong": of a rate that is told every month the month is finished, and the percentage is the
 * figure it came to; of other work so much of it is done.
 */
export function doneWithFigure(heard: Heard, decision: Decision): Decision {
  const { facts, marked, numbers } = heard;
  const [figure, another] = numbers.filter(({ kind }) => kind === 'percent' || kind === 'figure');
  const finish = facts.find(({ said }) => said === 'done');
  if (!figure || another || !finish || !facts.every(({ said }) => BESIDE.has(said))) return decision;
  const words = (from: number, to: number): string =>
    marked.tokens
      .slice(from, to)
      .map(({ text }) => `${text} `)
      .join('');
  const isTold =
    finish.to <= figure.from
      ? LINK.test(words(finish.to, figure.from))
      : PAUSE.test(words(figure.to, finish.from)) && /^dat $/.test(words(figure.from - 1, figure.from));
  if (!isTold) return decision;
  return { ...decision, intent: 'done', state: 'done', percent: 100, figure: figure.value, bare: false };
}
