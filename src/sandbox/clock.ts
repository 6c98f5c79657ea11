/** A clock that runs as any other does and can be put to another time. */
export interface MovableClock {
  readonly now: () => Date;
  /** From here on it is this time. */
  moveTo(instant: Date): void;
}

/** A clock that stands at `start` and runs on. */
export function movableClock(start: Date): MovableClock {
  let offsetMs = start.getTime() - Date.now();
  return {
    now: () => new Date(Date.now() + offsetMs),
    moveTo: (instant) => {
      offsetMs = instant.getTime() - Date.now();
    },
  };
}
