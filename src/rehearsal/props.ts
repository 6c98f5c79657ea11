import { readFile } from 'node:fs/promises';
import { localTime } from '#domain/time/clock.ts';
import { partsOf } from '#domain/time/day.ts';
import { samplePlan } from '#features/sample/sample-files.ts';

/** The photo of a made-up document, to be sent as evidence. */
export async function readPhoto(): Promise<Uint8Array> {
  return readFile(new URL('../../locales/vi/sample/minh-chung.jpg', import.meta.url));
}

/** The sample plan of the year it is, as the file a coordinator has. */
export async function readPlanFile(now: Date, timeZone: string, fileName: string) {
  const { year } = partsOf(localTime(now, timeZone).day);
  const { text } = await samplePlan(year);
  return { bytes: new TextEncoder().encode(text), fileName };
}
