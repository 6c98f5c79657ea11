import type { Fact } from './said.ts';
import { type Scope, wordsOf } from './scope.ts';

/** Who goes on as though nothing had been done. */
const BOT = '(?:(?:con |cai |ben )?(?:bot|he thong|may|phan mem|app|no|zalo|tin nhan|nhom) )?';
const STILL =
  '(?:(?:van|cu|con|lai|hoai|thay|toan|bi|em|minh|chi|anh|toi|hay|suot ngay|ngay nao cung|hom nao cung) )+';
const JOIN = '(?:(?:ma|nhung|sao|tai sao|the|vay|co dieu|mac du|du|hom nay|nay|gio) )*';
const REMINDS = '(?:nhac(?: nho| nhac)?|doi(?= (?:hoai|mai|no|bao cao))|giuc|keu|hoi)';
const SHOWS =
  '(?:bao|hien|ghi|de|tinh|hien thi)(?: la| dang| mau| len| em| minh)* (?:chua|do|tre|cham|qua han|no)';

/** "… rồi mà bot vẫn nhắc", "… rồi mà hệ thống cứ báo chưa": words about the reminder, not about the work. */
const COMPLAINT = new RegExp(
  `(^|(?:^| )(?:roi|xong|het|du) )(${JOIN}(?:${BOT}${STILL}|${BOT}(?:van|cu|con|lai) )(?:${REMINDS}|${SHOWS})(?: .*)?)$`,
);
const IS_SHOWN = new RegExp(`(?:^| )${SHOWS}`);
/** What the complaint goes on to say of the work itself. */
const MORE = /(?:^| )(?:loi|hong|tra lai|tra ve|khong nhan|xong|nop|gui|lam)(?: |$)/;

/** What a clause tells before it complains that the work is asked for all the same; by another's system it may be that it has not arrived. */
export function withoutComplaint(scope: Scope, facts: readonly Fact[], clause: number): Fact[] | undefined {
  const { from, to } = scope.clause;
  const hasTold = scope.marked.phrases.some(
    (mark) => mark.to <= to && mark.kinds.some((kind) => kind === 'done' || kind === 'already'),
  );
  if (!hasTold) return undefined;
  const [, , complaint = ''] = COMPLAINT.exec(wordsOf(scope, { from, to, kinds: [] })) ?? [];
  if (complaint === '' || MORE.test(complaint)) return undefined;
  const shows = IS_SHOWN.test(complaint);
  // "… mà sao vẫn nhắc" is wondered about, and told before it all the same.
  if (/(?:^| )sao /.test(complaint)) return undefined;
  const at = to - complaint.trim().split(' ').length;
  const told = facts.filter((fact) => fact.to <= at);
  return shows ? [...told, { said: 'doubtful', from: at, to, clause }] : told;
}
