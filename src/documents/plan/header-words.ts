import { foldWords } from './fold.ts';

/** What a column of a plan holds. The last two are read for what they tell, but are no part of a plan. */
export type ColumnKey =
  | 'code'
  | 'name'
  | 'max'
  | 'baseline'
  | 'lost'
  | 'cause'
  | 'remedy'
  | 'leads'
  | 'supports'
  | 'deadline'
  | 'evidence'
  | 'scoring'
  | 'field'
  | 'survey'
  | 'note';

/** What a code numbers: "Mã TC/TCTP", "STT tiêu chí", "Ký hiệu mục". */
const NUMBERED = '(?:tc|tctp|tieu chi(?: thanh phan)?|chi tieu|chi so(?: thanh phan)?|muc)';
const OF_WHAT = `(?: ${NUMBERED})*$`;
const MARK = new RegExp(`^(?:ma(?: so| hieu)?|ky hieu|so hieu|code)${OF_WHAT}`);
const MARK_AFTER = new RegExp(`^${NUMBERED}(?: ${NUMBERED})* (?:so|ma so|ma|stt)$`);
const ORDER = new RegExp(`^(?:s ?tt|tt|so tt|so thu tu|thu tu|muc|chi muc|muc so|s?tt ma(?: so)?)${OF_WHAT}`);
const COUNT_OR_MARK = new RegExp(`^so ${NUMBERED}(?: ${NUMBERED})*$`);

/** What the words of a header mean, the first that fits; folded. The smaller `rank` wins when two columns claim a key. */
const VOCABULARY: readonly {
  readonly key: ColumnKey | null;
  readonly rank: number;
  readonly words: RegExp;
}[] = [
  { key: 'note', rank: 1, words: /ghi chu/ },
  {
    key: null,
    rank: 1,
    words: /tu (cham|danh gia)|ty le|^chi so$|chu ky|trang thai|phan tram|don vi tinh|^dvt$/,
  },
  {
    key: 'scoring',
    rank: 1,
    words:
      /(cach|thuc|phuong phap|huong dan|quy dinh|tieu chuan|cong thuc|nguyen tac|quy tac) (tinh|cham)|(noi dung|bieu|cac muc) (thang )?diem/,
  },
  { key: 'survey', rank: 1, words: /xhh|xa hoi hoc|khao sat|(phuong phap|cach|hinh thuc|nguon) danh gia/ },
  { key: 'supports', rank: 1, words: /^(?!.*chu tri).*phoi hop/ },
  { key: 'leads', rank: 1, words: /chu tri/ },
  { key: 'cause', rank: 1, words: /nguyen nhan/ },
  { key: 'remedy', rank: 1, words: /giai phap|bien phap/ },
  { key: 'cause', rank: 2, words: /ly do|ton tai|han che/ },
  {
    key: 'deadline',
    rank: 1,
    words: /thoi han|thoi gian|^hoan thanh|thoi diem|^han\b|lo trinh|ngay (den han|hoan thanh)/,
  },
  { key: 'deadline', rank: 2, words: /tien do/ },
  { key: 'evidence', rank: 1, words: /kiem chung|minh chung|tlkc/ },
  { key: 'evidence', rank: 2, words: /san pham|tai lieu|ket qua dau ra|ho so/ },
  { key: 'leads', rank: 2, words: /phu trach|dau moi|tham muu|chiu trach nhiem/ },
  { key: 'code', rank: 1, words: MARK },
  { key: 'code', rank: 1, words: MARK_AFTER },
  { key: 'code', rank: 2, words: ORDER },
  { key: 'code', rank: 3, words: COUNT_OR_MARK },
  { key: null, rank: 1, words: /^(tong )?so (luong )?(tieu chi|tctp|tc|nhiem vu)/ },
  { key: 'name', rank: 1, words: /^(?!(so |tong |thang )?diem).*(tieu chi|tctp)/ },
  {
    key: 'remedy',
    rank: 2,
    words: /nhiem vu|khac phuc|(noi dung|cach thuc) (thuc hien|cong viec)|cong viec|viec can lam/,
  },
  {
    key: 'leads',
    rank: 3,
    words:
      /^(?!.*(tham dinh|danh gia|ban hanh)).*(don vi|co quan|bo phan|nguoi|cong chuc|can bo|ca nhan|to chuc|phan cong|trach nhiem)/,
  },
  { key: 'field', rank: 1, words: /^(ten )?linh vuc$/ },
  {
    key: 'lost',
    rank: 1,
    words: /(diem|nam \d{4}) ((con|bi) )?(mat|tru|thieu|chua dat|giam)\b|^(bi )?(mat|tru)\b|bi (mat|tru)\b/,
  },
  { key: 'max', rank: 1, words: /toi da|diem chuan|diem quy dinh/ },
  { key: 'baseline', rank: 1, words: /diem dat|dat duoc|^dat$|tham dinh|\bdat\b/ },
  { key: 'baseline', rank: 2, words: /diem .*\d{4}|ket qua (cham|nam)|diem nam (truoc|ngoai)/ },
  { key: 'max', rank: 2, words: /^(so )?diem$|thang diem/ },
  { key: 'name', rank: 2, words: /noi dung|linh vuc/ },
  // Our own self-score sheet in English.
  { key: null, rank: 1, words: /^self score$|^reason for the self score$/ },
  { key: 'code', rank: 1, words: /^no$/ },
  { key: 'name', rank: 1, words: /^field criterion sub criterion$/ },
  { key: 'max', rank: 1, words: /^maximum$/ },
  { key: 'evidence', rank: 1, words: /^evidence$/ },
  { key: 'note', rank: 1, words: /^note$/ },
];

/** "Thang điểm" is the maximum in one file and the way of scoring in the next; what stands beside and below it tells. */
export function isScale(heading: string): boolean {
  return /thang diem/.test(foldWords(heading));
}

const OF_PEOPLE = /^(?:ho va ten|ho ten|chuc vu|chuc danh|(?:so )?dien thoai|sdt|email|ngay sinh)\b/;

/** "Họ và tên", "Chức vụ", "Số điện thoại": the heading of a table of persons, however its other columns are called. */
export function isOfPeople(heading: string): boolean {
  return OF_PEOPLE.test(foldWords(heading));
}

const LONGEST_HEADING = 80;

/** What a heading means: a key, null for a column known to be no part of a plan, undefined for unknown words. */
export function meaningOf(text: string): { key: ColumnKey | null; rank: number } | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const words = foldWords(text);
  return VOCABULARY.find((entry) => entry.words.test(words));
}
