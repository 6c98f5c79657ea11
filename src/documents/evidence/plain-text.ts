// biome-ignore lint/suspicious/noControlCharactersInRegex: a text has none of these
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** What a browser takes for a page of its own, whatever the file is called. */
const MARKUP = /^\s*<|<\/?(?:script|html|svg|iframe|body|\?php)\b/i;

/** The words of a file that holds nothing but text (UTF-8): a list, a table of figures. Null for anything else. */
export function plainText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' || CONTROLS.test(text) || MARKUP.test(text) ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
