/** What one place in a clause says, with negation, degree and condition already taken into account. */
export type Said =
  | 'done'
  | 'done-weakly'
  | 'begun'
  | 'acted'
  | 'counted'
  | 'sent'
  | 'not-able'
  | 'okay'
  | 'doubtful'
  | 'denies'
  | 'happened'
  | 'but'
  | 'undone'
  | 'not-done'
  | 'near'
  | 'half'
  | 'partly'
  | 'remains'
  | 'in-progress'
  | 'drafted'
  | 'submitted'
  | 'not-started'
  | 'not-yet'
  | 'blocked'
  | 'cannot'
  | 'lacks'
  | 'nothing'
  | 'spoilt'
  | 'step'
  | 'misses'
  | 'waits'
  | 'fine'
  | 'lifted'
  | 'hampered'
  | 'none-yet'
  | 'reason'
  | 'extension'
  | 'declines'
  | 'wished-before'
  | 'evidence'
  | 'evidence-missing'
  | 'score'
  | 'full-score'
  | 'not-arisen'
  | 'not-before'
  | 'plea'
  | 'not-mine'
  | 'already'
  | 'here'
  | 'asks'
  | 'asks-for-report'
  | 'acknowledges'
  | 'courteous'
  | 'promise'
  | 'condition'
  | 'chat'
  | 'life'
  | 'all'
  | 'pointing';

/** Something said, and the tokens that say it. */
export interface Fact {
  readonly said: Said;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  /** Of a question: it asks for leave ("được không"). */
  readonly leave?: boolean;
  /** "rồi" stands in it: "ok rồi". */
  readonly already?: boolean;
  /** Of "đủ rồi": it is the work, or the criterion, that is all there, and not some thing for it. */
  readonly whole?: boolean;
  /** Of a question: it stands amid the words ("tới bao giờ VNPT sửa"), not at their end. */
  readonly wonder?: boolean;
  /** Of a question: it is no longer than a tag ("đúng không?"). */
  readonly tag?: boolean;
  /** Of a question: a thing is asked for ("cho em xin cái mẫu"). */
  readonly thing?: boolean;
  /** Of a question: it says again what was heard ("xong rồi thật à"). */
  readonly echo?: boolean;
  /** The statement says nothing else. */
  readonly alone?: boolean;
  /** Of what could not be done: it was to be handed over, and so is there. */
  readonly handing?: boolean;
  /** Of what is waited for: a thing or another's step, and nothing that is decided or answered. */
  readonly supply?: boolean;
  /** A sign says it, not words. */
  readonly sign?: boolean;
}

/** Told as finished, one way or another. */
export const FINISHED: ReadonlySet<Said> = new Set<Said>([
  'done',
  'done-weakly',
  'sent',
  'acted',
  'happened',
  'okay',
]);
