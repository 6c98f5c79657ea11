/** What may stand before it: "dạ thưa anh, vì …", "em báo cáo là do …". */
const BEFORE =
  '(?:(?:dạ|da|vâng|vang|thưa|thua|báo cáo|bao cao|anh|chị|chi|em|tôi|toi|à|a|ừ|u|là|la|thì|thi)[\\s,:]+)*';
const CAUSES = '(?:vì|vi|do|tại|tai|bởi|boi|(?:lý|lí|ly|li) do|nguyên nhân|nguyen nhan|nguyên do|nguyen do)';
const BEGINS = new RegExp(`^${BEFORE}${CAUSES}(?=[\\s:,])`, 'iu');

/** Whether words begin with what a reason begins with: "vì 1.2 chưa xong nên chờ" gives one, whatever work it names. */
export function beginsWithCause(words: string): boolean {
  return BEGINS.test(words.normalize('NFC').trim());
}
