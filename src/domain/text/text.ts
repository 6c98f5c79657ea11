/** The text cut at a word within `limit` characters, with an ellipsis where something is missing. */
export function shorten(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const cut = characters.slice(0, limit - 1).join('');
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${(atWord.length > limit / 2 ? atWord : cut).replace(/[\s,;:(–]+$/, '')}…`;
}
