import type { Log } from '#app/log.ts';
import type { MadeFile, MakeFile } from '#app/papers/paper.ts';
import type { Locale } from '#channels/texts.ts';
import { openWorkshop, type WorkshopOptions } from './workshop.ts';

/** Makes files in a process of its own: however long one takes and whatever it needs, people are answered meanwhile. */
export interface PaperMaker {
  /** Rejects where the file could not be made, also because the process came to its end over it. */
  readonly make: MakeFile;
  close(): void;
}

/** Opens a maker of files with texts in `locale`. */
export function openPaperMaker(locale: Locale, log: Log, options: WorkshopOptions = {}): PaperMaker {
  const { make, close } = openWorkshop<object, MadeFile>('make-papers', log, options);
  return { close, make: (paper, gathered) => make({ paper, gathered, locale }) };
}
