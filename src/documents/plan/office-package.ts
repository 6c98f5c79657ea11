import type { Unzipped } from './unzip.ts';
import { walkXml } from './xml.ts';

/** Kinds of zip archive that people send for a plan; only the first two are read. */
export type PackageKind = 'xlsx' | 'docx' | 'xlsb' | 'pptx' | 'ods' | 'odt' | 'zip';

/** An Office file: its main part and the parts that belong to it. */
export interface OfficePackage {
  readonly kind: PackageKind;
  /** Walks through a part; false when there is none. */
  walk(part: string | undefined, visitor: Parameters<typeof walkXml>[1]): Promise<boolean>;
  readonly mainPart: string;
  /** The part with this relationship id of the main part. */
  partById(id: string | undefined): string | undefined;
  /** The first part of a type ("styles", "sharedStrings", "numbering"). */
  partByType(type: string): string | undefined;
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Opens the Office package inside an archive; broken ones are of kind `zip`, with nothing to walk through. */
export async function openPackage(zip: Unzipped): Promise<OfficePackage> {
  const roots = await readRelationships(zip, '_rels/.rels', '');
  const mainPart = roots.find((root) => root.type === 'officeDocument')?.target ?? '';
  const slash = mainPart.lastIndexOf('/') + 1;
  const folder = mainPart.slice(0, slash);
  const parts = await readRelationships(zip, `${folder}_rels/${mainPart.slice(slash)}.rels`, folder);
  return {
    kind: await kindOf(zip, mainPart),
    mainPart,
    async walk(part, visitor) {
      const pieces = part === undefined ? undefined : zip.read(part);
      if (pieces) await walkXml(pieces, visitor);
      return pieces !== undefined;
    },
    partById: (id) => parts.find((part) => part.id === id)?.target,
    partByType: (type) => parts.find((part) => part.type === type)?.target,
  };
}

async function readRelationships(zip: Unzipped, name: string, folder: string): Promise<Relationship[]> {
  const pieces = zip.read(name);
  const relationships: Relationship[] = [];
  if (!pieces) return relationships;
  await walkXml(pieces, {
    open(element, { Id, Type, Target }) {
      if (element !== 'Relationship' || !Type || !Target) return;
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      relationships.push({ id: Id ?? '', type, target: resolve(folder, Target) });
    },
  });
  return relationships;
}

/** A part's name in the archive from a target, which is absolute or relative to `folder`. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

async function kindOf(zip: Unzipped, mainPart: string): Promise<PackageKind> {
  if (mainPart.endsWith('.bin')) return 'xlsb';
  const main = zip.read(mainPart);
  if (main) return rootKinds[await rootElement(main)] ?? 'zip';
  const mimetype = zip.read('mimetype');
  const type = mimetype ? await headOf(mimetype) : '';
  if (type.includes('opendocument.spreadsheet')) return 'ods';
  return type.includes('opendocument.text') ? 'odt' : 'zip';
}

const rootKinds: Partial<Record<string, PackageKind>> = {
  workbook: 'xlsx',
  document: 'docx',
  presentation: 'pptx',
};

async function rootElement(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const [, name = ''] = /<(?:[\w.-]+:)?([A-Za-z]+)[\s/>]/.exec(await headOf(pieces)) ?? [];
  return name;
}

async function headOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  for await (const piece of pieces) {
    const isUtf16 = piece[1] === 0xfe || piece[1] === 0;
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(piece.subarray(0, 8192));
  }
  return '';
}
