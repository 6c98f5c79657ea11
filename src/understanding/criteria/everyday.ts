import { keptFor } from '../once.ts';
import { EVERYDAY } from '../words/everyday.ts';
import { DIGITS, FILLERS } from '../words/nouns.ts';
import { type CriteriaIndex, featuresOf } from './criteria.ts';

/** Criteria that words of every day may mean, with how much speaks for each, best first. */
export interface Meant {
  readonly code: string;
  /** Summed over the concepts spoken of; one that few criteria of the plan are about weighs more. */
  readonly score: number;
}

/** A concept of the lexicon: how names say it. */
interface Concept {
  /** Features that a name must have together, one list for each term. */
  readonly terms: readonly (readonly string[])[];
  readonly without: readonly string[];
}

/** The words of one phrase of every day, and the concept it stands for. */
interface Phrase {
  readonly words: readonly string[];
  readonly concept: number;
}

const CONCEPTS: Concept[] = [];
const PHRASES = new Map<string, Phrase[]>();
for (const line of EVERYDAY.split('\n').filter((each) => each.includes('='))) {
  const [names = '', everyday = ''] = line.split('=');
  const terms = names.split('|').map((term) => term.trim().split(/\s+(?=-)/));
  const concept = CONCEPTS.length;
  CONCEPTS.push({
    terms: terms.map(([term = '']) =>
      term.split('+').flatMap((part) => featuresOf(part.trim().split(/\s+/))),
    ),
    without: terms.flatMap(([, ...rest]) => rest.map((word) => word.replace(/^-/, '').trim())),
  });
  for (const phrase of new Set(everyday.split('|').map((each) => each.trim()))) {
    const words = phrase.split(/\s+/);
    const first = words[0] ?? '';
    PHRASES.set(first, [...(PHRASES.get(first) ?? []), { words, concept }]);
  }
}

/** Is this, as it stands, what people say for a criterion? */
export function isEveryday(words: string): boolean {
  return (
    PHRASES.get(words.split(' ', 1)[0] ?? '')?.some((phrase) => phrase.words.join(' ') === words) ?? false
  );
}

/** For each concept the places of the criteria whose names mean it. */
const placesOf = keptFor((index: CriteriaIndex): readonly (readonly number[])[] =>
  CONCEPTS.map(({ terms, without }) => {
    const barred = new Set(without.flatMap((word) => index.places.get(word) ?? []));
    const found = new Set<number>();
    for (const term of terms) {
      const [first = [], ...rest] = term.map((feature) => index.places.get(feature) ?? []);
      const others = rest.map((each) => new Set(each));
      for (const place of first)
        if (!barred.has(place) && others.every((each) => each.has(place))) found.add(place);
    }
    return [...found];
  }),
);

/** A phrase of every day where it stands, and the concept it stands for. */
interface Spoken {
  readonly from: number;
  readonly to: number;
  readonly concept: number;
}

/** What stands for the word in a phrase: `#` for a number, in digits or as one word, `#/#` for a share. */
function standsFor(word: string | undefined): string {
  if (word === undefined) return '';
  if (/^\d+\/\d+$/.test(word)) return '#/#';
  return /^\d+$/.test(word) || DIGITS.has(word) ? '#' : word;
}

/** The concepts that words speak of: the longest phrases at each place. */
function conceptsIn(words: readonly string[]): Spoken[] {
  const found: Spoken[] = [];
  for (let at = 0; at < words.length; ) {
    const said = words[at] ?? '';
    const opening = PHRASES.get(said) ?? PHRASES.get(standsFor(said)) ?? [];
    const phrases = opening.filter((phrase) =>
      phrase.words.every((word, step) => words[at + step] === word || standsFor(words[at + step]) === word),
    );
    const longest = Math.max(0, ...phrases.map((phrase) => phrase.words.length));
    for (const { words: own, concept } of phrases)
      if (own.length === longest) found.push({ from: at, to: at + longest, concept });
    at += Math.max(1, longest);
  }
  return found;
}

/** The criteria, among those that `among` lets through, that words of every day mean, best first. */
export function meantByWords(
  index: CriteriaIndex,
  words: readonly string[],
  among: (code: string) => boolean,
): Meant[] {
  const places = placesOf(index);
  const scores = new Map<string, number>();
  for (const concept of new Set(conceptsIn(words).map((spoken) => spoken.concept))) {
    const own = places[concept] ?? [];
    const weight = Math.log(1 + index.codes.length / Math.max(1, own.length));
    for (const place of own) {
      const code = index.codes[place] ?? '';
      if (among(code)) scores.set(code, (scores.get(code) ?? 0) + weight);
    }
  }
  if (scores.size === 0) return [];
  // Words of its name speak for a criterion as well: they part those that one concept leaves side by side.
  for (const feature of new Set(featuresOf(words))) {
    const at = index.places.get(feature);
    if (at && at.length <= NAMED_MAX && !FILLERS.has(feature))
      for (const place of at) {
        const code = index.codes[place] ?? '';
        const score = scores.get(code);
        if (score !== undefined) scores.set(code, score + index.weightOf(feature) * OF_NAME);
      }
  }
  return [...scores]
    .map(([code, score]) => ({ code, score }))
    .sort((a, b) => b.score - a.score || a.code.localeCompare(b.code));
}

/** Where words of every day stand that mean a criterion, as the places of their words. */
export function placesMeaning(index: CriteriaIndex, words: readonly string[], code: string): number[] {
  const places = placesOf(index);
  const place = index.placeOf(code);
  return conceptsIn(words)
    .filter(({ concept }) => places[concept]?.includes(place))
    .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step));
}

/** A word that stands in more names than these parts nothing. */
const NAMED_MAX = 200;
/** How much a word of the name weighs beside a concept. */
const OF_NAME = 0.35;
/** How far the likeliest must be ahead of the next to be the one that is meant. */
const LEAD = 1.25;

/** The one criterion that words of every day mean; undefined where none or several may be. */
export function clearlyMeant(meant: readonly Meant[]): string | undefined {
  const [best, second] = meant;
  return best && best.score >= LEAD * (second?.score ?? 0) ? best.code : undefined;
}
