import type { Desk } from '#app/turn/desk.ts';
import type { FetchedFile, InspectedFile } from '#app/turn/turn.ts';
import { type CheckedFile, checkFile, shownName } from '#documents/evidence/check-file.ts';
import { officeIsSigned, pdfIsSigned } from '#documents/evidence/digital-signature.ts';
import type { Family } from '#documents/evidence/file-type.ts';
import { type DocumentReading, READABLE } from '#documents/evidence/read-document.ts';
import { readName } from '#documents/evidence/read-name.ts';
import { type DocumentFacts, joinFacts, NOTHING_TOLD } from '#domain/evidence/document.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import type { Day } from '#domain/time/day.ts';
import { saysSecret } from '#understanding/secrecy.ts';

/**
 * Looks into a file that is to be evidence, before anything of it is kept: whether it is safe, whether its first page
 * says that it is a state secret, and what it tells about itself. What the document says comes before its caption, and
 * that before its name.
 */
export async function inspectFile(file: FetchedFile, desk: Desk, today: Day): Promise<Result<InspectedFile>> {
  const { bytes, caption } = file;
  const virus = await desk.scanner?.scan(bytes);
  if (virus === 'infected') return refuse('evidence-infected', { name: shownName(file.name) });
  const checked = await checkFile(bytes, file.name);
  if (!checked.ok) return checked;
  const { name, type } = checked.value;
  if (virus === 'unreachable') {
    desk.log.error({}, 'the virus scanner does not answer; a file was refused');
    return refuse('evidence-not-scanned', { name });
  }
  const reading = await readContent(checked.value, bytes, desk);
  if (reading?.secret) return refuse('evidence-secret-inside', { name });
  const told = [
    reading?.facts,
    signatureOf(checked.value, bytes),
    readName(caption, today),
    readName(name, today),
  ];
  const facts = told.reduce<DocumentFacts>(
    (known, more) => joinFacts(known, more ?? NOTHING_TOLD),
    NOTHING_TOLD,
  );
  return done({ name, mime: type.mime, facts: { ...facts, kind: kindBy(type.family, facts.kind) } });
}

/** A photo may be of anything, a paper as well: that it is one tells nothing. */
function kindBy(family: Family, kind: DocumentFacts['kind']): DocumentFacts['kind'] {
  if (family === 'image' && kind === 'photo') return null;
  return kind ?? (family === 'recording' ? 'recording' : null);
}

function readContent(
  { type }: CheckedFile,
  bytes: Uint8Array,
  desk: Desk,
): Promise<DocumentReading | null> | null {
  const readable = READABLE.find((each) => each === type.extension);
  return readable === undefined ? null : desk.reader.read(bytes, readable);
}

function signatureOf({ type, zip }: CheckedFile, bytes: Uint8Array): DocumentFacts {
  const signedDigitally =
    type.family === 'pdf' ? pdfIsSigned(bytes) : zip && type.family === 'word' ? officeIsSigned(zip) : null;
  return { ...NOTHING_TOLD, signedDigitally };
}

/** Refuses a file whose name or caption says that it is a state secret, before it is fetched. */
export function screenSecret({ name, caption }: { name: string; caption: string }): Result<null> {
  return saysSecret(name) || saysSecret(caption) ? refuse('evidence-secret') : done(null);
}
