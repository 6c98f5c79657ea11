import type { Upload } from '#sandbox/telegram/files.ts';

/** A body of `multipart/form-data`, taken apart. */
export interface Form {
  readonly fields: Map<string, string>;
  readonly files: Map<string, Upload>;
}

/**
 * Reads `multipart/form-data` as the Bot API server does: header names in any case, parameters quoted or bare (grammY
 * sends bare file names, with spaces), percent signs in names decoded. A part with a file name is a file. `undefined`
 * when the body is not well formed.
 */
export function readMultipart(body: Buffer, contentType: string): Form | undefined {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return undefined;

  const form: Form = { fields: new Map(), files: new Map() };
  const delimiter = Buffer.from(`\r\n--${mark}`);
  const whole = Buffer.concat([Buffer.from('\r\n'), body]); // so that the first delimiter looks like the others
  let at = whole.indexOf(delimiter);
  while (at !== -1) {
    const from = at + delimiter.length;
    if (whole.toString('latin1', from, from + 2) === '--') return form;
    const headersEnd = whole.indexOf('\r\n\r\n', from);
    const until = whole.indexOf(delimiter, from);
    if (headersEnd === -1 || until === -1) return undefined;
    const content = whole.subarray(headersEnd + 4, Math.max(until, headersEnd + 4));
    if (!addPart(form, whole.toString('utf8', from, headersEnd), content)) return undefined;
    at = until;
  }
  return undefined;
}

function addPart(form: Form, headers: string, content: Buffer): boolean {
  const disposition = /^content-disposition:(.*)$/im.exec(headers)?.[1] ?? '';
  const name = parameter(disposition, 'name');
  if (name === undefined || name === '') return false;

  const fileName = parameter(disposition, 'filename');
  if (fileName === undefined) {
    form.fields.set(name, content.toString('utf8'));
    return true;
  }
  const mimeType = /^content-type:\s*([^;\r\n]+)/im.exec(headers)?.[1]?.trim();
  const bytes = new Uint8Array(content); // a copy, so that the whole body is not kept for one small file
  form.files.set(name, { bytes, ...(fileName && { fileName }), ...(mimeType && { mimeType }) });
  return true;
}

function parameter(disposition: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\r\\n]*))`, 'i').exec(
    disposition,
  );
  if (!found) return undefined;
  const value = found[1]?.replace(/\\(.)/g, '$1') ?? (found[2] ?? '').trim();
  return decoded(value);
}

function decoded(value: string): string {
  return value.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    return Buffer.from(escaped.replaceAll('%', ''), 'hex').toString('utf8');
  });
}
