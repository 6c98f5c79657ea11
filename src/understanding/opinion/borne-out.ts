import { type Heard, isWithin, wordsIn } from '../heard.ts';
import { FINISHED, type Said } from '../said/said.ts';

type Fact = Heard['facts'][number];

/** A paper's number, or an hour: "87/BC-UBND", "số 12", "lúc 10h sáng nay". */
const NUMBERED = /(?:^| )(?:#document|(?:so|luc|hoi) \d\S*)(?: |$)/;
const HAPPENED = /(?:^| )(?:roi|da)(?: |$)/;

/**
 * "gửi rồi" alone may be of anything; a paper's number, the day or the hour on which it went out, a second thing told as done,
 * or that nothing is left, show that it is the work.
 */
export function isBorneOut(heard: Heard): boolean {
  const { facts, marked } = heard;
  const words = wordsIn(heard);
  return (
    NUMBERED.test(words) ||
    (HAPPENED.test(words) &&
      marked.dates.some(
        ({ from, behind, vague, bare }) =>
          behind !== null && behind < marked.today && !vague && !bare && isWithin(heard, from),
      )) ||
    facts.some(({ said }) => said === 'all') ||
    new Set(facts.filter(({ said }) => said === 'counted' || FINISHED.has(said)).map(({ clause }) => clause))
      .size > 1
  );
}

/**
 * "hoàn thành 29/5, đề nghị cập nhật", "nộp tuần trước rồi mà sao vẫn nhắc": told as finished before, and not touched by what follows.
 * A guess behind it touches it, but for the complaint of being reminded all the same.
 */
export function isToldBefore({ facts, marked: { tokens } }: Heard, after: Fact): boolean {
  const isComplaint = after.said === 'doubtful' && tokens[after.to - 1]?.text === 'nhac';
  const isDoubt = after.said === 'doubtful' && !isComplaint;
  const finished = isComplaint ? OUTRIGHT : FINISHED;
  return facts.some(
    ({ said, to, clause }) =>
      finished.has(said) &&
      to <= after.from &&
      (clause < after.clause ||
        (!isDoubt && tokens.slice(to - 1, after.from).some(({ text }) => text === 'roi'))),
  );
}

/** "làm rồi" may have been any of it. */
const OUTRIGHT: ReadonlySet<Said> = new Set<Said>(
  [...FINISHED].filter((said) => said !== 'done-weakly' && said !== 'happened'),
);

/** "máy hỏng ba hôm nay, tháng này chắc tụt": what is only guessed stands by itself, and the rest is told without it. */
export function standsApart({ facts }: Heard, guess: Fact, telling: ReadonlySet<Said>): boolean {
  return facts.some(({ said, clause }) => clause !== guess.clause && telling.has(said));
}
