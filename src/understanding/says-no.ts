import { fold } from '#domain/text/fold.ts';

const NO =
  /^(?:da |a )?(?:thoi|khong|ko|k|huy|bo|khong phai|bo qua|thoi bo|khong can|khong co gi)(?: (?:khoi|di|a|nhe|em|vay|qua|roi|bao cao|phai|can|co gi|nua|ghi))*$/;

/** Whether words take back what was asked about: "thôi", "không phải ạ", "thôi khỏi". */
export function saysNo(words: string): boolean {
  return NO.test(fold(fold(words).replace(/[^a-z0-9 ]+/g, ' ')));
}
