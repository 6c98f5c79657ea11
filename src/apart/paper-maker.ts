import type { Log } from '#app/log.ts';
import type { MadeFile, MakeApart } from '#app/papers/paper.ts';
import type { Locale } from '#channels/texts.ts';
import { openWorkshop, type WorkshopOptions } from './workshop.ts';

/** Makes files in a process of its own: however long one takes and whatever it needs, people are answered meanwhile. */
export interface PaperMaker extends MakeApart {
  close(): void;
}

/**
 * Opens a maker of files with texts in `locale`. A file is refused where it could not be made, also because the process came
 * to its end over it. A process that is told to expect one starts, and loads what that paper needs.
 */
export function openPaperMaker(locale: Locale, log: Log, options: WorkshopOptions = {}): PaperMaker {
  const { make, close } = openWorkshop<object, MadeFile>('make-papers', log, options);
  return {
    close,
    make: (paper, gathered) => make({ paper, gathered, locale }),
    // What cannot be got ready shows when the file itself is made.
    expect: (paper) => void make({ expected: paper }).catch(() => undefined),
  };
}
