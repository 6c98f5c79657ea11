import { done, type Refusal, type Result, refuse } from '../result.ts';
import { rankFor, speaksFor } from '../steering/asked.ts';
import type { Assignee, CriterionWork } from '../work/work.ts';
import { LEADERS, type Role } from './people.ts';

/** Who acts: a member, the operator at the machine, a stranger, or an unknown person in the leadership group. */
export type Actor =
  | {
      readonly kind: 'member';
      readonly memberId: number;
      readonly name: string;
      readonly role: Role;
      /** The plan gives a supervisor a part of their own: lead and support are duties, not roles. */
      readonly hasDuty?: true;
    }
  | { readonly kind: 'operator'; readonly name: string }
  | { readonly kind: 'group' }
  | { readonly kind: 'guest' };

/** A member who acts. */
export type MemberActor = Extract<Actor, { kind: 'member' }>;

/** A value that was handed out together with the right to do `Right` with it; only the checks here make one. */
export type Granted<T, Right extends string> = T & { readonly [granted]: Right };
declare const granted: unique symbol;

interface Permission {
  /** Everybody, every member, or members of these roles. */
  readonly who: 'anyone' | 'member' | readonly Role[];
  /** Whether anyone in the leadership group may, member or not. */
  readonly leadershipGroup?: true;
}

const COORDINATOR: readonly Role[] = ['COORDINATOR'];
const STEERING: readonly Role[] = ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN'];
const SUPERVISOR: readonly Role[] = ['SUPERVISOR'];
const WORKING: readonly Role[] = ['COORDINATOR', 'CHAIRMAN', 'VICE_CHAIRMAN', 'OFFICIAL'];

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
  'lichnhac.nghi': { who: COORDINATOR },
  'lichnhac.thang': { who: COORDINATOR },
  'lichnhac.doi': { who: COORDINATOR },
  nhap: { who: COORDINATOR },
  'nhap.xacnhan': { who: COORDINATOR },
  'nhap.bo': { who: COORDINATOR },
  'nhap.ma': { who: COORDINATOR },
  'nhap.tep': { who: COORDINATOR },
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

/** Whether `actor` may give directives: leaders. Others see by the same word what was directed to them. */
export function mayDirect(actor: Actor): Result<Granted<MemberActor, 'direct'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  return LEADERS.includes(actor.role) ? done(grant(actor, 'direct')) : refuse('not-your-role');
}

/** How an actor signs in the audit trail; nobody but members has an id. */
export function signatureOf(actor: Actor): { actorId: number | null; actorName: string } {
  if (actor.kind === 'member') return { actorId: actor.memberId, actorName: actor.name };
  return { actorId: null, actorName: actor.kind === 'operator' ? actor.name : '' };
}

/**
 * The duty under which `actor` may report on a criterion: their own or that of somebody they stand in for, as lead
 * before support; of several the first whose part is not `isClosed`. A coordinator without a duty reports for the first
 * lead.
 */
export function mayReport(
  actor: Actor,
  criterion: CriterionWork,
  isClosed: (duty: Assignee) => boolean = () => false,
): Result<Granted<Assignee, 'report'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  if (!WORKING.includes(actor.role) && !actor.hasDuty) return refuse('not-your-role');
  const duties = criterion.assignees
    .filter((assignee) => assignee.kind !== 'follower' && speaksFor(actor.memberId, assignee))
    .toSorted((a, b) => rankFor(actor.memberId, a) - rankFor(actor.memberId, b));
  const duty = duties.find((each) => !isClosed(each)) ?? duties[0];
  if (duty) return done(grant(duty, 'report'));
  if (actor.role !== 'COORDINATOR') return refuse('criterion-not-yours', { code: criterion.code });
  const lead = criterion.assignees.find((assignee) => assignee.kind === 'lead');
  return lead ? done(grant(lead, 'report')) : refuse('criterion-without-lead', { code: criterion.code });
}

/** The lead of a criterion for whom a member may act: themselves, or else somebody they stand in for. */
export function leadFor(memberId: number, { assignees }: CriterionWork): Assignee | undefined {
  return assignees
    .filter((each) => each.kind === 'lead' && speaksFor(memberId, each))
    .toSorted((a, b) => rankFor(memberId, a) - rankFor(memberId, b))[0];
}

/**
 * The duty for which `actor` may ask for a later deadline: their own as lead, or that of a lead they stand in for. A
 * coordinator without one asks for the first lead.
 */
export function mayAskExtension(actor: Actor, criterion: CriterionWork): Result<Granted<Assignee, 'extend'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  const own = leadFor(actor.memberId, criterion);
  if (own) return done(grant(own, 'extend'));
  const { code } = criterion;
  if (actor.role !== 'COORDINATOR') return refuse('extension-not-lead', { code });
  const lead = criterion.assignees.find(({ kind }) => kind === 'lead');
  return lead ? done(grant(lead, 'extend')) : refuse('criterion-without-lead', { code });
}

/** The part of a named member that `actor` may write down for them: a coordinator, of leads and supporters. */
export function mayReportFor(
  actor: Actor,
  criterion: CriterionWork,
  dutyId: number,
): Result<Granted<Assignee, 'report'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  if (actor.role !== 'COORDINATOR') return refuse('not-your-role');
  const duty = criterion.assignees.find((each) => each.dutyId === dutyId && each.kind !== 'follower');
  return duty ? done(grant(duty, 'report')) : refuse('duty-changed-meanwhile', { code: criterion.code });
}

/** For which of its leads `actor` may answer a directive: themselves, or one of those they stand in for (`actsFor`). */
export function mayAnswerDirective(
  actor: Actor,
  leads: readonly number[],
  actsFor: readonly number[],
): Result<number> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  const lead = actsFor.find((memberId) => leads.includes(memberId));
  return lead === undefined ? refuse('directive-not-yours') : done(lead);
}

/** Whether `actor` may answer for a part that a member was given: that member, or who stands in (`actsFor`). */
export function mayAnswerDuty(
  actor: Actor,
  memberId: number,
  actsFor: readonly number[],
): Result<MemberActor> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  return actsFor.includes(memberId) ? done(actor) : refuse('duty-not-yours');
}

/** Whether `actor` may answer a supervisor's remark on a criterion: its leads, those who stand in for one, a coordinator. */
export function mayAnswerRemark(
  actor: Actor,
  criterion: CriterionWork,
): Result<Granted<MemberActor, 'answer-remark'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  if (actor.role === 'COORDINATOR' || leadFor(actor.memberId, criterion))
    return done(grant(actor, 'answer-remark'));
  return refuse('remark-not-yours', { code: criterion.code });
}

/** Whether `actor` may say that a directive is done, goes on or is withdrawn: who gave it, and the chairman. */
export function mayEndDirective(actor: Actor, fromId: number): Result<Granted<MemberActor, 'end-directive'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  const may = actor.memberId === fromId || actor.role === 'CHAIRMAN';
  return may ? done(grant(actor, 'end-directive')) : refuse('directive-not-given-by-you');
}

/** Whether `actor` may score a criterion: its leads, those who stand in for one, and the coordinator. */
export function mayScore(actor: Actor, criterion: CriterionWork): Result<Granted<CriterionWork, 'score'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  const lead = leadFor(actor.memberId, criterion);
  if (!lead && actor.role !== 'COORDINATOR') return refuse('criterion-not-yours', { code: criterion.code });
  if (criterion.scoredBy === 'survey') return refuse('score-by-survey', { code: criterion.code });
  return done(grant(criterion, 'score'));
}

/** Whether `actor` may explain appraised points of a criterion or agree to them: its leads, and the coordinator for them. */
export function mayExplain(
  actor: Actor,
  criterion: CriterionWork,
): Result<Granted<CriterionWork, 'explain'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  const leads = criterion.assignees.some((each) => each.kind === 'lead' && speaksFor(actor.memberId, each));
  if (!leads && actor.role !== 'COORDINATOR') return refuse('criterion-not-yours', { code: criterion.code });
  return done(grant(criterion, 'explain'));
}

/** Whether `actor` may see how appraised points of a criterion are explained: its leads, coordinators and leaders. */
export function maySeeExplanation(
  actor: Actor,
  criterion: CriterionWork,
): Result<Granted<CriterionWork, 'see-explanation'>> {
  const allowed = steers(actor) ? done(criterion) : mayExplain(actor, criterion);
  return allowed.ok ? done(grant(criterion, 'see-explanation')) : allowed;
}

/** Whether `actor` may see what proves a criterion: who reports on it, coordinators and leaders. */
export function maySeeEvidence(
  actor: Actor,
  criterion: CriterionWork,
): Result<Granted<CriterionWork, 'see-evidence'>> {
  const allowed = steers(actor) ? done(criterion) : mayReport(actor, criterion);
  return allowed.ok ? done(grant(criterion, 'see-evidence')) : allowed;
}

/** Whether `actor` may change a piece of evidence: who sent it, or a coordinator. */
export function mayTouchEvidence(actor: Actor, sentById: number): Result<Granted<MemberActor, 'evidence'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  if (actor.memberId !== sentById && actor.role !== 'COORDINATOR') return refuse('evidence-not-yours');
  return done(grant(actor, 'evidence'));
}

/** Whether `actor` may confirm what another reported: never their own work, and never their own evidence. */
export function mayReview(actor: Actor, authors: readonly number[]): Result<Granted<MemberActor, 'review'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  if (!STEERING.includes(actor.role)) return refuse('not-your-role');
  if (authors.includes(actor.memberId)) return refuse('review-own-work');
  return done(grant(actor, 'review'));
}

/** Whether `actor` may take an entry back: its author, or a coordinator. */
export function mayUndo(actor: Actor, authorId: number): Result<Granted<MemberActor, 'undo'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  if (actor.memberId !== authorId && actor.role !== 'COORDINATOR') return refuse('undo-not-yours');
  return done(grant(actor, 'undo'));
}

/** Whether `actor` may enter or call off the leave of a member: their own, and anybody's as coordinator. */
export function mayEnterLeave(actor: Actor, memberId: number): Result<Granted<MemberActor, 'leave'>> {
  if (actor.kind !== 'member') return refuse('not-a-member');
  if (actor.memberId !== memberId && actor.role !== 'COORDINATOR') return refuse('leave-not-yours');
  return done(grant(actor, 'leave'));
}

/** Coordinators and leaders see what concerns every criterion. */
function steers(actor: Actor): boolean {
  return actor.kind === 'member' && STEERING.includes(actor.role);
}

function grant<T, Right extends string>(value: T, _right: Right): Granted<T, Right> {
  return value as Granted<T, Right>;
}
