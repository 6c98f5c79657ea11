import { fold } from '#domain/text/fold.ts';

const CALLS_OFF = /^(?:da |a )?(?:thoi|huy|huy bo|thoi bo)(?: (?:khoi|di|a|nhe|em|vay|bo|nua|khong can))*$/;

/** Whether words do nothing but take back that something was begun: "thôi", "thôi khỏi em", "hủy". */
export function callsOff(words: string): boolean {
  return CALLS_OFF.test(fold(fold(words).replace(/[^a-z0-9 ]+/g, ' ')));
}

const LEAD = '(?:da|a|ay|thoi|xin|cho|em|toi|minh|anh|chi|nho|giup|lam on|oi|sep)';
/** What was told: "cái xong em vừa báo", "báo cáo lúc nãy". */
const TOLD =
  '(?:cai|ban|phan|tin|tin nhan|bao cao|ket qua|lan|cau|chu|so|moc|vu|em|toi|minh|vua|roi|nay|luc|hoi|khi|truoc|do|kia|ay|da|xong|hoan thanh|bao|noi|bam|gui|ghi|la|di|lai|cho|giup|nhe|nha|a|anh|chi|voi|vua roi)';
const UNDOES = [
  // "rút lại báo cáo vừa rồi", "hủy xong"; "hủy xong rồi" tells of work.
  `(?:huy|huy bo|bo|xoa|xoa bo|rut|rut lai|thu hoi|go|khoan)(?! xong roi\\b)(?! sung\\b)(?: (?:tinh|ghi|ghi nhan|luu))?(?: ${TOLD})+`,
  `(?:khoan|dung|dung co|khoan da|chua voi) (?:tinh|ghi|ghi nhan|luu|cham)(?: (?:nhan|vao|la))*(?: ${TOLD})*`,
  `(?:hoan tac|undo)(?: (?:buoc|thao tac))?(?: ${TOLD})*`,
  `(?:(?:cai|chu|cau|bao|ghi|bam|noi|nay|luc|hoi|da|em) )*(?:xong|hoan thanh|nop|gui)(?: roi)? (?:(?:la|do|em|toi|minh|bi) )*(?:(?:bam|ghi|bao|noi|go) )?(?:nham|sai|lon)(?: ${TOLD})*`,
  `(?:lo|lo tay|lo may) (?:bam|an|ghi|bao|nhan|go|gui)(?: nham| phai)?(?: (?:nut|vao))?(?: ${TOLD})*`,
];
const UNDOES_ONLY = new RegExp(`^(?:${LEAD} )*(?:${UNDOES.join('|')})$`);

/** Whether words do nothing but take back what was told: "rút lại báo cáo vừa rồi", "cái xong là nhầm", "hoàn tác". */
export function undoes(words: string): boolean {
  return UNDOES_ONLY.test(fold(fold(words).replace(/\b\d+(?:\.\d+)+|[^a-z0-9 ]+/g, ' ')));
}
