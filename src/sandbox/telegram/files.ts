import { createHash } from 'node:crypto';
import { type ImageSize, imageSize } from './image-size.ts';
import type { Document, PhotoSize } from './objects.ts';

/** A file as it is handed in, by a bot or by a person. */
export interface Upload {
  readonly bytes: Uint8Array;
  readonly fileName?: string;
  readonly mimeType?: string;
}

/** A file on the server. */
export interface StoredFile {
  readonly kind: 'photo' | 'document';
  readonly bytes: Uint8Array;
  readonly uniqueId: string;
  /** Where it is downloaded from, such as `documents/file_3.docx`. */
  readonly path: string;
  readonly document?: Document;
  readonly sizes?: PhotoSize[];
}

/** What a bot may fetch; larger files exist, and `getFile` refuses them. */
export const DOWNLOAD_LIMIT = 20 * 1024 * 1024;

const FALLBACK: ImageSize = { width: 1280, height: 960 };
const LONGEST_SIDES = [90, 320, 800, 1280];

/**
 * Files by `file_id` and by path, kept in memory. The same content gets the same `file_unique_id`, and together with
 * the same name the same `file_id`. A photo is not compressed again: every size gives the bytes that were sent.
 */
export class Files {
  readonly #byId = new Map<string, StoredFile>();
  readonly #byPath = new Map<string, StoredFile>();

  /** Keeps a file that was sent as a document. */
  addDocument(upload: Upload): Document {
    const id = `BQACAgU${digest(upload.bytes, 'document', upload.fileName, upload.mimeType)}`;
    const known = this.#byId.get(id)?.document;
    if (known) return known;

    const document: Document = {
      ...(upload.fileName && { file_name: upload.fileName }),
      mime_type: upload.mimeType ?? mimeTypeOf(upload.fileName ?? ''),
      file_id: id,
      file_unique_id: uniqueId('AgAD', upload.bytes),
      file_size: upload.bytes.byteLength,
    };
    const path = this.#newPath('documents', extensionOf(upload.fileName ?? ''));
    this.#keep(id, {
      kind: 'document',
      bytes: upload.bytes,
      uniqueId: document.file_unique_id,
      path,
      document,
    });
    return document;
  }

  /** Keeps a picture and gives its sizes, the smallest first. What is no picture gets a size all the same. */
  addPhoto(upload: Upload): PhotoSize[] {
    const { width, height } = imageSize(upload.bytes) ?? FALLBACK;
    const longest = Math.max(width, height);
    const sides = [...new Set(LONGEST_SIDES.map((side) => Math.min(side, longest)))];
    const sizes = sides.map((side): PhotoSize => {
      const scale = side / longest;
      return {
        file_id: `AgACAgU${digest(upload.bytes, 'photo', String(side))}`,
        file_unique_id: uniqueId(`AQAD${side}`, upload.bytes),
        file_size: upload.bytes.byteLength,
        width: Math.max(1, Math.round(width * scale)),
        height: Math.max(1, Math.round(height * scale)),
      };
    });
    for (const size of sizes) {
      if (this.#byId.has(size.file_id)) continue;
      const path = this.#newPath('photos', 'jpg');
      this.#keep(size.file_id, {
        kind: 'photo',
        bytes: upload.bytes,
        uniqueId: size.file_unique_id,
        path,
        sizes,
      });
    }
    return sizes;
  }

  /** The file with this `file_id`. */
  find(fileId: string): StoredFile | undefined {
    return this.#byId.get(fileId);
  }

  /** The file with this `file_path`. */
  at(path: string): StoredFile | undefined {
    return this.#byPath.get(path);
  }

  #keep(id: string, file: StoredFile): void {
    this.#byId.set(id, file);
    this.#byPath.set(file.path, file);
  }

  #newPath(folder: string, extension: string): string {
    return `${folder}/file_${this.#byPath.size}${extension && `.${extension}`}`;
  }
}

/**
 * The name that a file gets on the server: at most 64 characters and an extension of 16, letters and digits of any
 * script and plain ASCII marks; of anything else a space is left. Letters built from parts (NFD) lose their marks.
 */
export function cleanFileName(name: string): string {
  const plain = name.slice(name.lastIndexOf('/') + 1);
  const dot = plain.lastIndexOf('.');
  const hasExtension = dot > 0;
  const stem = cleanPart(hasExtension ? plain.slice(0, dot) : plain, 64);
  const extension = hasExtension ? cleanPart(plain.slice(dot + 1), 16) : '';
  return [stem, extension].filter((part) => part !== '').join('.');
}

function cleanPart(text: string, longest: number): string {
  const clean = text
    .replace(/\p{M}/gu, '')
    .replace(/[<>:"/\\|?*&`']|[^\p{L}\p{N}\u0020-\u007e]/gu, ' ')
    .replace(/^[ .]+/, '');
  return [...clean]
    .slice(0, longest)
    .join('')
    .replace(/[ .]+$/, '');
}

function extensionOf(fileName: string): string {
  return /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

const MIME_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

function mimeTypeOf(fileName: string): string {
  return MIME_TYPES[extensionOf(fileName)] ?? 'application/octet-stream';
}

function digest(bytes: Uint8Array, ...about: (string | undefined)[]): string {
  const hash = createHash('sha256').update(bytes);
  for (const part of about) hash.update('\0').update(part ?? '');
  return hash.digest('base64url');
}

function uniqueId(prefix: string, bytes: Uint8Array): string {
  return prefix + createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
}
