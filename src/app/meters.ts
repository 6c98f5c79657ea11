/**
 * Where the program counts what it does, for those who run it. Nothing personal is ever given to it: no name, no chat,
 * no text.
 */
export interface Meters {
  /** Updates were stored. */
  received(count: number): void;
  /** An update was carried out, or given up after several tries, so many seconds after it was taken up. */
  handled(outcome: 'done' | 'failed', seconds: number): void;
  /** What became of one attempt to send a message. */
  attempted(status: 'sent' | 'retry-later' | 'refused' | 'unknown' | 'moved' | 'bug'): void;
}
