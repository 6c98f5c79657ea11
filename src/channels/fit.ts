/** A tag, a reference such as `&lt;`, or one character: what must not be cut through. */
const PIECE = /<[^>]*>|&[a-z]+;|[\s\S]/gu;
const MORE = '…';

/** Length of rendered HTML as a platform counts it: UTF-16 units once tags and references are read. */
export function visibleLength(html: string): number {
  return (html.match(PIECE) ?? []).reduce((sum, piece) => sum + lengthOf(piece), 0);
}

/**
 * Rendered HTML, or plain text that was escaped, in at most `limit` visible units. What does not fit is cut at the end
 * of a line and a line with an ellipsis says so; a single line that is too long is cut within. Open tags are closed.
 */
export function joinWithin(html: string, limit: number): string {
  if (visibleLength(html) <= limit) return html;

  const open: string[] = [];
  let at = 0;
  let length = 0;
  let afterLine: string | undefined;
  let afterPiece = MORE;
  for (const piece of html.match(PIECE) ?? []) {
    const kept = html.slice(0, at) + closing(open);
    if (piece === '\n' && kept !== '' && length + 1 + MORE.length <= limit) afterLine = `${kept}\n${MORE}`;
    if (length + MORE.length > limit) break;
    afterPiece = `${kept}${MORE}`;

    if (piece.startsWith('</')) open.pop();
    else if (piece.length > 1 && piece.startsWith('<')) open.push(piece.slice(1, -1));
    at += piece.length;
    length += lengthOf(piece);
  }
  return afterLine ?? afterPiece;
}

function lengthOf(piece: string): number {
  if (piece.length > 2 && piece.startsWith('<')) return 0;
  return piece.length > 2 && piece.startsWith('&') ? 1 : piece.length;
}

function closing(open: readonly string[]): string {
  return open
    .map((name) => `</${name}>`)
    .reverse()
    .join('');
}
