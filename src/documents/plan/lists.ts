import { tidy } from './fold.ts';

const BULLET = /^(?:[-–—+•*▪●○]|\d{1,2}[.)](?=\s)|[a-zđ]\))\s*/u;

const HIDDEN = '\ue001';

/** Splits a cell of documents at `;` and at line breaks; a line that only wraps is joined to the one before. */
export function readList(text: string): string[] {
  const items: string[] = [];
  for (const line of tidy(text).split('\n')) {
    const last = items.at(-1);
    const isWrapped =
      last !== undefined && !BULLET.test(line) && /^\p{Ll}/u.test(line) && !last.endsWith(';');
    if (isWrapped) items[items.length - 1] = `${last} ${line}`;
    else items.push(line);
  }
  const parts = items
    .flatMap(splitOutsideBrackets)
    .map((item) => item.replace(BULLET, '').replace(/[\s;,.]+$/, ''))
    .filter((item) => item !== '' && !/^[-–…._]+$/.test(item));
  return [...new Set(parts)];
}

function splitOutsideBrackets(text: string): string[] {
  const hidden = text.replace(/\([^()]*\)/g, (inside) => inside.replaceAll(';', HIDDEN));
  return hidden.split(';').map((part) => part.replaceAll(HIDDEN, ';').trim());
}
