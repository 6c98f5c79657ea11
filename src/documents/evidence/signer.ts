/** A mark that signing software leaves on the page. */
const STAMPED = /(?:người ký|ký bởi|signed by)\s*:\s*(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,4})/iu;
/** For whom somebody signs, and in which post: in capitals on lines of their own. */
const POST =
  /^(?:TM\.|KT\.|TL\.|TUQ\.|Q\.)|^(?:PHÓ )?(?:CHỦ TỊCH|TRƯỞNG BAN|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG ĐOÀN|TỔ TRƯỞNG)$/u;
const NAME = /^(?:\p{Lu}\p{Ll}+)(?:\s+\p{Lu}\p{Ll}+){1,4}$/u;
/** Lines below the post among which the name stands; recipients stand beside it. */
const BELOW = 10;

/** Who signed a document: as signing software says, else the name below the last post. Null where nobody is named. */
export function findSigner(lines: readonly string[]): string | null {
  for (const line of lines) {
    const [, name] = STAMPED.exec(line) ?? [];
    if (name) return name;
  }
  const post = lines.findLastIndex((line) => POST.test(line));
  if (post < 0) return null;
  return lines.slice(post + 1, post + 1 + BELOW).find((line) => NAME.test(line)) ?? null;
}
