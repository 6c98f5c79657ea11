const NAMED: ReadonlyMap<string, number> = new Map([
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['amp', 0x26],
  ['quot', 0x22],
]);

const REFERENCE = /&(?:#x([0-9a-f]*)|#([0-9]*)|([a-z]*));?/iy;

/**
 * The character that a reference such as `&lt;` or `&#7879;` at `at` stands for, and how long the reference is.
 *
 * Telegram knows `&lt;`, `&gt;`, `&amp;`, `&quot;` and numbers; the semicolon may be missing. Anything else is
 * not a reference but text, and gives `undefined`.
 */
export function readReference(text: string, at: number): { character: string; length: number } | undefined {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(text);
  if (!found) return undefined;

  const [whole, hex, decimal, name] = found;
  const code =
    name === undefined ? Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16) : NAMED.get(name);
  const tooLong = name === undefined && whole.replace(/;$/, '').length >= 10;
  if (code === undefined || Number.isNaN(code) || code === 0 || code >= 0x10ffff || tooLong) return undefined;
  return { character: String.fromCodePoint(code), length: whole.length };
}
