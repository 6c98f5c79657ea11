import type { Turn } from '../turn/turn.ts';
import { directives } from './directives.ts';
import { escalations } from './escalations.ts';
import { evidence } from './evidence.ts';
import { evidenceDeeds } from './evidence-deeds.ts';
import { explanations } from './explanations.ts';
import { extensions } from './extensions.ts';
import type { Moment, Source, Subject } from './moment.ts';
import { progress } from './progress.ts';
import { remarks } from './remarks.ts';
import { reminders } from './reminders.ts';
import { scores } from './scores.ts';
import { throughWhat } from './through.ts';
import { trail } from './trail.ts';
import { urges } from './urges.ts';

/** Everything that tells of a criterion, a file each: the proof of chasing. */
const SOURCES: readonly Source[] = [
  reminders,
  urges,
  directives,
  escalations,
  extensions,
  remarks,
  progress,
  evidence,
  evidenceDeeds,
  scores,
  explanations,
  trail,
];

/** All that happened to a criterion, oldest first, each with what it came through. */
export async function timelineOf(turn: Turn, subject: Subject): Promise<Moment[]> {
  const moments: Moment[] = [];
  for (const source of SOURCES) moments.push(...(await source(turn, subject)));
  const told = await throughWhat(turn, moments);
  return told.sort((a, b) => a.at.getTime() - b.at.getTime());
}
