import { readFileSync } from 'node:fs';
import { readCsv } from '#documents/plan/read-csv.ts';
import { readPlanFile } from '#documents/plan/read-plan-file.ts';
import { ROLES, type Role } from '#domain/people/people.ts';
import type { PlanDraft } from '#domain/plan/plan-draft.ts';
import { PROGRESS_STATES, type ProgressState } from '#domain/work/progress.ts';
import type { NewMember } from '#store/people.ts';

const FOLDER = new URL('../../../locales/vi/sample/', import.meta.url);
const APPENDICES = ['phu-luc-1.csv', 'phu-luc-2.csv'];

/** A row of `progress.csv`; what its columns mean stands in the README beside it. */
export interface ProgressRow {
  readonly code: string;
  readonly period: string;
  readonly state: ProgressState;
  readonly percent: number;
  readonly note: string;
  readonly daysAgo: number;
}

/** The name of the made-up commune: what the README's heading says after its colon. */
export function sampleName(): string {
  const [, name] = /^# .*?: (.+)$/m.exec(read('README.md')) ?? [];
  if (!name) throw new Error('The sample has no name.');
  return `UBND ${name}`;
}

/** The sample plan of a year, both appendices in one, read as any file is. */
export async function samplePlan(year: number): Promise<{ draft: PlanDraft; text: string }> {
  const text = APPENDICES.map(read).join('\n').replaceAll('{{year}}', String(year));
  const draft = await readPlanFile(new TextEncoder().encode(text), APPENDICES.join(', '), {
    year,
    yearIsSure: true,
  });
  if (!draft.ok || draft.value.faults.length > 0) throw new Error('The sample plan has faults.');
  return { draft: draft.value, text };
}

/** The people of the sample. */
export function sampleMembers(): NewMember[] {
  return rows('members.csv').map(([name = '', position = '', body = '', role = '']) => {
    if (!isRole(role)) throw new Error(`members.csv: there is no role ${role}.`);
    return { name, position, body, role };
  });
}

/** What the people of the sample have said. */
export function sampleProgress(): ProgressRow[] {
  return rows('progress.csv').map(
    ([code = '', period = '', state = '', percent = '', note = '', daysAgo = '']) => {
      if (!isState(state)) throw new Error(`progress.csv: there is no state ${state}.`);
      return { code, period, state, percent: Number(percent), note, daysAgo: Number(daysAgo) };
    },
  );
}

function rows(name: string): string[][] {
  const [, ...data] = readCsv(read(name), name).rows;
  return data.map(({ cells }) => cells.map((cell) => cell?.text ?? ''));
}

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function isRole(text: string): text is Role {
  return ROLES.some((role) => role === text);
}

function isState(text: string): text is ProgressState {
  return PROGRESS_STATES.some((state) => state === text);
}
