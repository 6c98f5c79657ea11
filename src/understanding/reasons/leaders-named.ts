import { escapePattern } from '#domain/text/escape-pattern.ts';
import { fold } from '#domain/text/fold.ts';

/** A leader who may be named: by the name, or by the post of the unit's chairman or a deputy. */
interface Leader {
  readonly name: string;
  readonly role: string;
}

const TITLE = '(?:anh|chị|chi|ông|ong|bà|ba|chú|chu|bác|bac|cô|co|đồng chí|dong chi|đ/c|d/c|dc|sếp|sep|a|c)';
const START = '(?<![\\p{L}\\p{M}])';
const END = '(?![\\p{L}\\p{M}])';
/** Who leads something else: "chủ tịch Hội Phụ nữ", "chủ tịch UBND tỉnh". */
const ELSEWHERE =
  '(?! (?:(?:ubnd |hdnd |uy ban nhan dan )?(?:tinh|huyen|thanh pho|quoc hoi|nuoc)|hoi|hdnd|mttq|mat tran|uy ban mat tran|ubmt|lien doan|cong doan|hop tac xa|htx|cong ty)(?![a-z]))';
const POSTS: readonly (readonly [role: string, pattern: RegExp])[] = [
  ['VICE_CHAIRMAN', new RegExp(`(?<![a-z])(?:pho chu tich|pct)(?![a-z])${ELSEWHERE}`)],
  ['CHAIRMAN', new RegExp(`(?<![a-z])(?<!pho )(?:chu tich|ct)(?![a-z/])${ELSEWHERE}`)],
];
/** What was asked of somebody before is asked of others now: "đã báo cáo anh Bách, chờ kho bạc". */
const ASKED_ALREADY =
  /(?<![a-z])da (?:bao cao|xin y kien|trinh|trao doi|bao|noi)(?: voi| cho| len)*(?: (?:anh|chi|ong|ba|chu|bac|co|dong chi|d\/c))? ?$/;

/**
 * The leaders whom an obstacle asks for: "đề nghị anh Bách chỉ đạo VNPT", "xin ý kiến chủ tịch". By their names after a
 * title, their whole names, or their posts, where one person alone has it; what is asked of them already is not asked again.
 */
export function leadersNamed<L extends Leader>(note: string, leaders: readonly L[]): L[] {
  const words = note.normalize('NFC').toLowerCase();
  const folded = fold(words);
  // With marks a name is read with its marks: "chị Đạo" and "chỉ đạo" are two things.
  const text = folded === words ? folded : words;
  const plain = (name: string) =>
    escapePattern(folded === words ? fold(name) : name.normalize('NFC').toLowerCase());
  const isNamed = ({ name }: L) => {
    const whole = plain(name);
    const given = whole.split(' ').at(-1) ?? whole;
    return isAskedFor(text, new RegExp(`${START}(?:${TITLE} ${given}|${whole})${END}`, 'gu'));
  };
  const ofPost = ({ role }: L) =>
    leaders.filter((each) => each.role === role).length === 1 &&
    POSTS.some(([post, pattern]) => post === role && isAskedFor(folded, new RegExp(pattern, 'g')));
  return leaders.filter((leader) => isNamed(leader) || ofPost(leader));
}

function isAskedFor(text: string, pattern: RegExp): boolean {
  return [...text.matchAll(pattern)].some(({ index }) => !ASKED_ALREADY.test(fold(text.slice(0, index))));
}
