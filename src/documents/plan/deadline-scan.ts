/** The words of a deadline, from which each reader takes what it understands. What is left nobody understood. */
export class Scan {
  #words: string;

  constructor(words: string) {
    this.#words = words;
  }

  /** What has not been taken yet. */
  get rest(): string {
    return this.#words;
  }

  /** Takes every match out, hands it on, and gives how many there were. */
  take(pattern: RegExp, use?: (match: RegExpExecArray) => void): number {
    const matches = [...this.#words.matchAll(pattern)];
    this.#words = this.#words.replace(pattern, ' ~ ');
    for (const match of matches) use?.(match);
    return matches.length;
  }
}
