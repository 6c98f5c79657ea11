import { FluentResource } from '@fluent/bundle';

const ENTRY = /^(-?[a-zA-Z][\w-]*) *=/;
const ATTRIBUTE = /^ +\.[a-zA-Z][\w-]* *=/;
const STRING = /"(?:[^"\\]|\\.)*"/g;

/** What a file of texts holds, or what is wrong with it, each fault with its line. */
export interface ReadFtl {
  readonly resource: FluentResource;
  readonly faults: readonly string[];
}

/**
 * Reads Fluent strictly. The library's own parser passes over whatever it does not understand, so that a missing brace
 * would show only as a missing text.
 */
export function readFtl(source: string): ReadFtl {
  const resource = new FluentResource(source);
  const lines = source.split(/\r?\n/);
  return { resource, faults: [...strayLines(lines), ...lostEntries(lines, resource)] };
}

/** Lines that belong to no text and are no comment, and braces that do not match. */
function strayLines(lines: readonly string[]): string[] {
  const faults: string[] = [];
  let depth = 0;
  let inEntry = false;
  lines.forEach((line, index) => {
    if (depth === 0 && line.startsWith('#')) {
      inEntry = false;
      if (!/^#{1,3}( |$)/.test(line)) faults.push(`line ${index + 1}: a comment starts with "# "`);
      return;
    }
    if (depth === 0 && ENTRY.test(line)) inEntry = true;
    else if (depth === 0 && !isContinuation(line, inEntry))
      faults.push(`line ${index + 1}: belongs to no text`);

    depth += depthOf(line);
    if (depth < 0) faults.push(`line ${index + 1}: a brace is closed that is not open`);
    depth = Math.max(0, depth);
  });
  if (depth > 0) faults.push('a brace is never closed');
  return faults;
}

function isContinuation(line: string, inEntry: boolean): boolean {
  if (line.trim() === '') return true;
  if (!inEntry) return false;
  if (/^ +\./.test(line)) return ATTRIBUTE.test(line);
  return /^( +[^[*}\s]|\{)/.test(line);
}

function depthOf(line: string): number {
  const code = line.replace(STRING, '');
  return code.split('{').length - code.split('}').length;
}

/** Texts that are begun in the file and that the parser has dropped. */
function lostEntries(lines: readonly string[], resource: FluentResource): string[] {
  const found = resource.body.map((entry) => entry.id);
  const faults: string[] = [];
  lines.forEach((line, index) => {
    const id = ENTRY.exec(line)?.[1];
    if (id === undefined) return;
    if (found[0] === id) found.shift();
    else faults.push(`line ${index + 1}: "${id}" cannot be read`);
  });
  return faults;
}
