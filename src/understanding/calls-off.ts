import { fold } from '#domain/text/fold.ts';

const CALLS_OFF = /^(?:da |a )?(?:thoi|huy|huy bo|thoi bo)(?: (?:khoi|di|a|nhe|em|vay|bo|nua|khong can))*$/;

/** Whether words do nothing but take back that something was begun: "thôi", "thôi khỏi em", "hủy". */
export function callsOff(words: string): boolean {
  return CALLS_OFF.test(fold(fold(words).replace(/[^a-z0-9 ]+/g, ' ')));
}
