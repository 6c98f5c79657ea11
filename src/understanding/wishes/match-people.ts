import { fold } from '#domain/text/fold.ts';

/** Somebody who may be named. */
interface Named {
  readonly name: string;
  readonly position: string;
}

const TITLE = /^(?:anh|chi|em|a|c|e|dong chi|ong|ba|chu|bac|co|ban|can bo|cong chuc) (?=.)/;

/**
 * Those whom words name: by the whole name, by its last words, where the given name stands, or else by their post
 * ("đồng chí kế toán"). [] where nobody is meant.
 */
export function matchPeople<P extends Named>(people: readonly P[], words: string): P[] {
  const said = fold(words).replace(TITLE, '');
  if (said.length < 2) return [];
  const whole = people.filter(({ name }) => fold(name) === said);
  if (whole.length > 0) return whole;
  const given = people.filter(({ name }) => fold(name).endsWith(` ${said}`));
  if (given.length > 0) return given;
  return said.includes(' ')
    ? people.filter(({ position }) => ` ${fold(position)} `.includes(` ${said} `))
    : [];
}

const TITLED = /^(?:anh|chi|em|dong chi|ong|ba|chu|bac|co) (?!(?:em|chi|anh)\b)(.{2,})$/;

/** The name after a title in folded words ("anh dung"), as the `words` they were read from write it; null without a title. */
export function titledName(folded: string, words: string): string | null {
  const [, name] = TITLED.exec(folded) ?? [];
  if (name === undefined) return null;
  const spoken = words.normalize('NFC').split(/\s+/);
  const count = name.split(' ').length;
  const written = spoken
    .map((_, at) => spoken.slice(at, at + count).join(' '))
    .find((each) => fold(each).replace(/[^a-z ]/g, '') === name);
  return written ?? name;
}
