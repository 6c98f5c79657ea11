import { type Refusal, refuse } from '../result.ts';
import type { Actor } from './actor.ts';
import { LEADERS, type Role, STEERING, WORKING } from './people.ts';

interface Permission {
  /** Everybody, every member, or members of these roles. */
  readonly who: 'anyone' | 'member' | readonly Role[];
  /** Whether anyone in the leadership group may, member or not. */
  readonly leadershipGroup?: true;
}

const COORDINATOR: readonly Role[] = ['COORDINATOR'];
const SUPERVISOR: readonly Role[] = ['SUPERVISOR'];

/** Who may do what: the one table. Words with a dot are reached by buttons only. */
export const PERMISSIONS = {
  start: { who: 'anyone' },
  trogiup: { who: 'anyone' },
  viec: { who: 'member' },
  tieuchi: { who: 'member' },
  'tieuchi.truoc': { who: WORKING },
  noi: { who: 'member' },
  'noi.chon': { who: WORKING },
  'noi.ghi': { who: WORKING },
  'noi.lam': { who: 'member' },
  'noi.thoi': { who: 'member' },
  'noi.tiep': { who: 'member' },
  capnhat: { who: WORKING },
  'capnhat.khongapdung': { who: COORDINATOR },
  hoantac: { who: 'member' },
  minhchung: { who: WORKING },
  'minhchung.gan': { who: WORKING },
  'minhchung.chuyen': { who: WORKING },
  'minhchung.rut': { who: WORKING },
  'minhchung.loai': { who: WORKING },
  'minhchung.thay': { who: WORKING },
  'minhchung.chitiet': { who: WORKING },
  'minhchung.ghep': { who: WORKING },
  'minhchung.tach': { who: WORKING },
  'minhchung.lienket': { who: WORKING },
  'minhchung.giaitrinh': { who: WORKING },
  'minhchung.xem': { who: WORKING },
  yeucau: { who: COORDINATOR },
  'yeucau.them': { who: COORDINATOR },
  'yeucau.sua': { who: COORDINATOR },
  'yeucau.bo': { who: COORDINATOR },
  tucham: { who: WORKING },
  'tucham.linhvuc': { who: WORKING },
  'tucham.lydo': { who: WORKING },
  thamdinh: { who: COORDINATOR },
  'thamdinh.nhan': { who: COORDINATOR },
  'thamdinh.bo': { who: COORDINATOR },
  'thamdinh.ngay': { who: COORDINATOR },
  giaitrinh: { who: WORKING },
  'giaitrinh.dongy': { who: WORKING },
  'giaitrinh.noidung': { who: WORKING },
  'giaitrinh.tailieu': { who: WORKING },
  'giaitrinh.hoso': { who: WORKING },
  giahan: { who: WORKING },
  'giahan.rut': { who: WORKING },
  'giahan.dongy': { who: STEERING },
  'giahan.khac': { who: STEERING },
  'giahan.tuchoi': { who: STEERING },
  dondoc: { who: STEERING },
  'dondoc.nguoi': { who: STEERING },
  'dondoc.tatca': { who: STEERING },
  'dondoc.theodoi': { who: STEERING },
  'dondoc.nhan': { who: WORKING },
  baolen: { who: COORDINATOR },
  'baolen.bat': { who: COORDINATOR },
  'baolen.ngay': { who: COORDINATOR },
  'baolen.linhvuc': { who: COORDINATOR },
  'baolen.phutrach': { who: COORDINATOR },
  chidao: { who: WORKING },
  'chidao.traloi': { who: LEADERS },
  'chidao.dat': { who: LEADERS },
  'chidao.lamtiep': { who: LEADERS },
  'chidao.rut': { who: LEADERS },
  'chidao.nhan': { who: WORKING },
  'chidao.traodoi': { who: WORKING },
  'chidao.xong': { who: WORKING },
  'chidao.chuaxong': { who: WORKING },
  gopy: { who: SUPERVISOR },
  'gopy.traloi': { who: WORKING },
  duyet: { who: STEERING },
  'duyet.nhan': { who: STEERING },
  'duyet.tra': { who: STEERING },
  'duyet.xacnhan': { who: STEERING },
  'duyet.diem': { who: STEERING },
  'duyet.tradiem': { who: STEERING },
  baocao: { who: STEERING, leadershipGroup: true },
  'baocao.xem': { who: STEERING, leadershipGroup: true },
  'baocao.diem': { who: STEERING, leadershipGroup: true },
  'baocao.ghim': { who: STEERING },
  'baocao.boghim': { who: STEERING },
  hop: { who: STEERING },
  'hop.chuanbi': { who: STEERING },
  'hop.len': { who: STEERING },
  'hop.gac': { who: STEERING },
  'hop.mo': { who: LEADERS },
  'hop.muc': { who: STEERING },
  'hop.giao': { who: LEADERS },
  'hop.chot': { who: LEADERS },
  'hop.loi': { who: STEERING },
  'hop.ghi': { who: STEERING },
  'hop.ban': { who: STEERING },
  'hop.noi': { who: STEERING },
  'hop.du': { who: STEERING },
  'hop.ket': { who: STEERING },
  'hop.cu': { who: STEERING },
  'hop.xem': { who: STEERING },
  'hop.tep': { who: STEERING },
  phieuthang: { who: 'member' },
  'phieuthang.tep': { who: 'member' },
  dulieu: { who: 'member' },
  'dulieu.tep': { who: 'member' },
  quahan: { who: STEERING, leadershipGroup: true },
  'quahan.ky': { who: STEERING },
  xuat: { who: STEERING },
  'xuat.tep': { who: STEERING },
  'xuat.hoso': { who: STEERING },
  lichnhac: { who: 'member' },
  'lichnhac.ngay': { who: 'member' },
  'lichnhac.hoan': { who: WORKING },
  'lichnhac.gio': { who: COORDINATOR },
  'lichnhac.yen': { who: COORDINATOR },
  'lichnhac.truoc': { who: COORDINATOR },
  'lichnhac.baocao': { who: COORDINATOR },
  'lichnhac.chot': { who: COORDINATOR },
  'lichnhac.vanban': { who: COORDINATOR },
  'lichnhac.nghi': { who: 'member' },
  'lichnhac.thang': { who: COORDINATOR },
  'lichnhac.doi': { who: COORDINATOR },
  nhap: { who: COORDINATOR },
  'nhap.xacnhan': { who: COORDINATOR },
  'nhap.bo': { who: COORDINATOR },
  'nhap.ma': { who: COORDINATOR },
  'nhap.tep': { who: COORDINATOR },
  'nhap.nam': { who: 'member' },
  canbo: { who: COORDINATOR },
  'canbo.xem': { who: COORDINATOR },
  'canbo.them': { who: COORDINATOR },
  'canbo.sua': { who: COORDINATOR },
  'canbo.moi': { who: COORDINATOR },
  'canbo.vaitro': { who: COORDINATOR },
  'canbo.thuhoi': { who: COORDINATOR },
  'canbo.huylienket': { who: COORDINATOR },
  'canbo.xoa': { who: COORDINATOR },
  'canbo.xoahan': { who: COORDINATOR },
  'canbo.daxoa': { who: COORDINATOR },
  phancong: { who: COORDINATOR },
  'phancong.chon': { who: COORDINATOR },
  'phancong.giao': { who: COORDINATOR },
  'phancong.thoi': { who: COORDINATOR },
  'phancong.nhan': { who: WORKING },
  'phancong.khong': { who: WORKING },
  bangiao: { who: COORDINATOR },
  'bangiao.xem': { who: COORDINATOR },
  'bangiao.phieu': { who: COORDINATOR },
  lienlac: { who: COORDINATOR },
  'lienlac.phieu': { who: COORDINATOR },
  soatloi: { who: COORDINATOR },
  'soatloi.doihan': { who: COORDINATOR },
  'soatloi.bodiem': { who: COORDINATOR },
  nhapthay: { who: COORDINATOR },
  'nhapthay.nguoi': { who: COORDINATOR },
  nghiphep: { who: 'member' },
  'nghiphep.ai': { who: COORDINATOR },
  'nghiphep.ngay': { who: 'member' },
  'nghiphep.ghi': { who: 'member' },
  'nghiphep.thoi': { who: 'member' },
  ketnoinhom: { who: STEERING },
  nhatky: { who: STEERING },
} as const satisfies Record<string, Permission>;

/** Words that commands and buttons may carry. */
export type Word = keyof typeof PERMISSIONS;

/** Whether a text is one of the words. */
export function isWord(text: string): text is Word {
  return Object.hasOwn(PERMISSIONS, text);
}

/**
 * Whether `actor` may use a word at all; what they may do with a certain criterion is asked apart. In the leadership
 * group anyone may what is open to it, members of any role as well. A supervisor with a duty may what that work takes.
 */
export function mayUse(actor: Actor, word: Word, inLeadershipGroup = false): Refusal | null {
  const { who, leadershipGroup }: Permission = PERMISSIONS[word];
  if (actor.kind === 'operator' || who === 'anyone') return null;
  if (leadershipGroup && (inLeadershipGroup || actor.kind === 'group')) return null;
  if (actor.kind === 'guest' || actor.kind === 'group') return refuse('not-a-member');
  if (who === 'member' || who.includes(actor.role)) return null;
  if (who === WORKING && actor.hasDuty) return null;
  return refuse(leadershipGroup && actor.role === 'SUPERVISOR' ? 'report-in-group-only' : 'not-your-role');
}

/**
 * Whether whoever stands in for a coordinator may use a word in their place: all of the coordinator's daily work, but not
 * who is a member and in which role.
 */
export function mayUseInPlaceOfCoordinator(word: Word): boolean {
  const { who }: Permission = PERMISSIONS[word];
  return typeof who !== 'string' && who.includes('COORDINATOR') && !word.startsWith('canbo');
}
