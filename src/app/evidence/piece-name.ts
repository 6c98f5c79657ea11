import type { EvidenceForm } from '#domain/evidence/content.ts';

/** The name of a piece as people read it: words that stand as evidence are kept as text files, which is no news. */
export function pieceName({
  form,
  originalName,
}: {
  readonly form: Exclude<EvidenceForm, 'file'> | null;
  readonly originalName: string;
}): string {
  return form === null ? originalName : originalName.replace(/\.txt$/, '');
}
