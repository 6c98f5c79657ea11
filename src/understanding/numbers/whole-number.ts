import { fold } from '#domain/text/fold.ts';

/** "9", "9h", "9 giờ sáng nhé", "ngày 15", "đổi thành 5 ngày": one number, its unit, and what changes nothing. */
const ONLY_A_NUMBER =
  /^(?:(?:luc|vao|doi|thanh|chon|dat|de|sau|truoc|la|moi|ngay|thang|em|toi|minh|cho|thoi) )*(\d{1,3})(?: (?:gio|ngay|lam|viec|tin|nhac|lan|hang|moi|thang|truoc|sau|han))*(?: (sang|chieu|toi))?(?: (?:nhe|nha|a|di|thoi|giup|voi))*[.!]?$/;
const NOON = 12;

/** The whole number that words hold and are about; null where they are about anything else. Of hours "6 giờ tối" is 18. */
export function wholeNumberIn(words: string): number | null {
  const folded = fold(words).replace(/(\d)\s*(?:h|g)(?:00)?(?=\s|$)/g, '$1 gio');
  const [, digits, half] = ONLY_A_NUMBER.exec(folded) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits);
  const isLater = (half === 'chieu' || half === 'toi') && number < NOON;
  return isLater ? number + NOON : number;
}
