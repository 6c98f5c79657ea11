import type { Prisma } from '#store/generated/sqlite/client.ts';

/** A table of the database. */
export type PersonalTable = Prisma.ModelName;

/** Rows of another table that lead to a member: this table's `column` is among their `key`, where their `member` is. */
interface Through {
  readonly column: string;
  readonly table: PersonalTable;
  readonly key: string;
  readonly member: string;
}

/** How the rows of a table belong to a member. */
export interface Reference {
  /** Columns that say whose row it is: all of it is about them. */
  readonly own?: readonly string[];
  /** Columns that say who did something about another: only what was done, and when, is about them. */
  readonly acted?: readonly string[];
  /** It is about them because of rows of another table that are. */
  readonly through?: Through;
  /** Columns that are told to nobody: what they hold is about others, or a secret. */
  readonly hidden?: readonly string[];
}

const throughOutbox: Through = { column: 'outboxId', table: 'Outbox', key: 'id', member: 'memberId' };
const throughDuty: Through = { column: 'dutyId', table: 'Duty', key: 'id', member: 'memberId' };
const throughEvidence: Through = { column: 'evidenceId', table: 'Evidence', key: 'id', member: 'sentById' };

/**
 * Where a member stands in the database, table by table: what `/dulieu` shows, the export gives and an erasure goes
 * through. A table that names a member and is missing here fails a test.
 */
export const MEMBER_REFERENCES: ReadonlyMap<PersonalTable, Reference> = new Map<PersonalTable, Reference>([
  ['Member', { own: ['id'], hidden: ['nameKey', 'positionKey'] }],
  ['Account', { own: ['memberId'] }],
  ['Invitation', { own: ['memberId'], hidden: ['codeHash'] }],
  ['Duty', { own: ['memberId'] }],
  ['DutyReply', { through: throughDuty }],
  ['Standing', { through: throughDuty }],
  ['ProgressEntry', { own: ['actorId'], through: throughDuty }],
  ['Score', { own: ['actorId'] }],
  [
    'ScoreDecision',
    {
      own: ['actorId'],
      through: { column: 'scoreId', table: 'Score', key: 'id', member: 'actorId' },
    },
  ],
  ['Explanation', { own: ['authorId'] }],
  ['AppraisalProposal', { acted: ['proposedById'] }],
  ['Evidence', { own: ['sentById'] }],
  ['EvidenceLink', { through: throughEvidence }],
  ['EvidenceDecision', { own: ['actorId'], through: throughEvidence }],
  ['Extension', { own: ['askedById', 'forId'], acted: ['decidedById'] }],
  ['Urge', { own: ['memberId'], acted: ['senderId'] }],
  [
    'Directive',
    {
      own: ['fromId'],
      acted: ['endedById'],
      through: { column: 'id', table: 'DirectiveReceipt', key: 'directiveId', member: 'memberId' },
    },
  ],
  ['DirectiveReceipt', { own: ['memberId'] }],
  ['EscalationStep', { own: ['memberId'], hidden: ['told'] }],
  ['FieldLeader', { own: ['memberId'] }],
  ['Remark', { own: ['authorId'] }],
  ['Leave', { own: ['memberId'], acted: ['standInId', 'enteredById'] }],
  ['Snooze', { own: ['memberId', 'setById'] }],
  ['Meeting', { acted: ['preparedById', 'chairId', 'endedById'] }],
  ['MeetingStep', { own: ['actorId'] }],
  ['Handover', { own: ['fromId', 'toId'], acted: ['byId'], hidden: ['parts'] }],
  ['DossierExport', { own: ['memberId'] }],
  ['Group', { acted: ['connectedById'] }],
  ['PlanProposal', { acted: ['proposedById'] }],
  ['CriteriaSet', { acted: ['importedById'] }],
  ['Outbox', { own: ['memberId'], hidden: ['message', 'key'] }],
  ['ReminderLine', { through: throughOutbox }],
  ['AuditEntry', { own: ['actorId'], hidden: ['previousHash', 'hash'] }],
]);
