import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { NOTHING_TOLD } from '#domain/evidence/document.ts';
import type { Figures } from '#domain/report/figures.ts';
import type { MeetingFigures } from '#domain/steering/meeting.ts';
import type { Day } from '#domain/time/day.ts';
import { type CommuneStore, openStore, type Store } from '#store/open.ts';
import { hashCode } from '#store/people.ts';
import { Database } from '#store/sqlite.ts';
import { type TestPlan, writePlan } from '#test/support/plan.ts';

const AT = new Date('2026-06-10T02:00:00Z');
const LATER = new Date('2026-06-11T02:00:00Z');
const TODAY: Day = '2026-06-10';
const CHAT = { channel: 'telegram', chatId: 'theirs', topicId: null };
const SEAT = { channel: 'telegram', chatId: 'theirs', userId: 'theirs' };
const POSTING = { key: 'new', kind: 'notice' as const, memberId: null, ...CHAT, message: {}, about: [] };
const FIGURES = {} as Figures;
const MEETING_FIGURES = {} as MeetingFigures;

let store: Store;
let file: string;
/** The commune that asks. It has nothing but itself. */
let ours: CommuneStore;
/** The commune that has everything. */
let theirs: CommuneStore;
let their: Awaited<ReturnType<typeof fill>>;

beforeEach(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'communes-'));
  file = path.join(folder, 'cchc.db');
  store = openStore(`file:${file}`);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  theirs = store.commune((await store.organisations.create('00001', 'UBND xã Minh Sơn')).id);
  ours = store.commune((await store.organisations.create('00002', 'UBND phường Hòa Bình')).id);
  their = await fill(theirs);
});

/** A row of every kind. */
async function fill(commune: CommuneStore) {
  const { people, work, evidence, outbox } = commune;
  const member = await people.add({ name: 'Lan', position: '', body: '', role: 'COORDINATOR' }, AT);
  const gone = await people.add({ name: 'Minh', position: '', body: '', role: 'OFFICIAL' }, AT);
  await people.remove(gone.id, AT, TODAY);
  await people.link(member.id, { ...SEAT, displayName: '' }, AT);
  await people.invite(member.id, hashCode('code'), AT, LATER);
  await people.connectGroup(
    { channel: 'telegram', chatId: '-1', topicId: null, title: 'Ban Chỉ đạo', connectedById: member.id },
    AT,
  );
  const plan: TestPlan = await writePlan(
    commune,
    [
      { code: '1.1', lead: 'lan', evidence: ['Báo cáo'] },
      { code: '1.2', lead: 'lan' },
    ],
    () => member.id,
  );
  const criterion = await plan.criterion('1.1', TODAY);
  const [occurrence] = criterion.occurrences;
  const [duty] = criterion.assignees;
  const [requirement] = criterion.requirements;
  const ids = { occurrenceId: occurrence?.id ?? 0, dutyId: duty?.dutyId ?? 0 };
  const entry = { ...ids, actorId: member.id, state: 'done' as const, percent: 100, note: '' };
  const entryId = await work.record(entry, AT, () => TODAY);
  const held = await plan.criterion('1.2', TODAY);
  const heldUp = { occurrenceId: held.occurrences[0]?.id ?? 0, dutyId: held.assignees[0]?.dutyId ?? 0 };
  await work.record({ ...entry, ...heldUp, state: 'blocked', percent: 0 }, AT, () => TODAY);
  const stored = { sha256: 'abc', size: 1, mime: 'image/png' };
  const evidenceId = await evidence.add(
    { file: stored, originalName: 'x', caption: '', sentById: member.id, batch: 'album' },
    AT,
  );
  await evidence.link(evidenceId, criterion.id, ids.occurrenceId, AT);
  const decision = { evidenceId, actorId: member.id, verdict: 'returned' as const, reason: 'x' };
  const another = () =>
    evidence.add({ file: stored, originalName: 'y', caption: '', sentById: member.id, batch: null }, AT);
  const [looseId, newerId, boundId] = [await another(), await another(), await another()];
  const returnedId = await another();
  await evidence.link(newerId, criterion.id, ids.occurrenceId, AT);
  await evidence.replace(newerId, looseId, AT);
  await evidence.bind([boundId], newerId, AT);
  await evidence.link(returnedId, criterion.id, null, AT);
  await evidence.decide({ ...decision, evidenceId: returnedId }, AT);
  await evidence.decide(decision, AT);
  await evidence.setState(evidenceId, 'submitted', AT);
  const remarkId = await commune.remarks.leave(
    { criterionId: criterion.id, authorId: member.id, text: 'x' },
    AT,
  );
  const answered = { dutyId: ids.dutyId, accepted: false, reason: 'x' };
  await commune.dutyReplies.reply(answered, AT);
  const scoreId = await commune.scores.give(
    { criterionId: criterion.id, actorId: member.id, kind: 'self', points: 1, reason: '' },
    AT,
  );
  const windowId = await commune.explanations.open({ criterionId: criterion.id, scoreId, dueOn: TODAY }, AT);
  const appraisalId = await commune.appraisals.add({ proposedById: member.id, fileName: 'a', rows: [] }, AT);
  const message = {
    ...SEAT,
    key: 'k',
    kind: 'reminder' as const,
    memberId: member.id,
    message: {},
    about: [],
    thread: 're:1',
  };
  const { userId: _, ...posting } = message;
  const outboxId =
    (await outbox.post({ ...posting, lines: [{ occurrenceId: ids.occurrenceId, daysLeft: 1 }] }, AT)) ?? 0;
  await store.deliveries.giveUp(outboxId, 'unknown', 'nobody knows');
  await store.deliveries.sent(outboxId, 'm1', AT);
  await outbox.post({ ...posting, key: 'k2' }, AT);
  await outbox.takeSlot('remind:2026-06-10', AT);
  await commune.reports.keep(
    { planId: plan.head.id, kind: 'week', period: '2026-W23', figures: FIGURES, outboxId },
    AT,
  );
  const live = { kind: 'board', period: 'now', ...CHAT, lastDay: null };
  const liveReportId = await commune.liveReports.begin(live, 0, AT);
  const away = { memberId: member.id, standInId: null, fromOn: TODAY, returnOn: '2026-06-12' as const };
  const leaveId = await commune.leaves.enter({ ...away, enteredById: member.id }, AT);
  const off = { criterionId: criterion.id, memberId: null, untilOn: '2026-06-12' as const };
  await commune.snoozes.put({ ...off, setById: member.id }, AT);
  await commune.settings.set('remindHour', 9, AT);
  await commune.settings.set('targetPoints', 90, AT);
  await commune.settings.set('dataDay', 14, AT);
  await commune.settings.setDayOff(
    { day: TODAY, kind: 'off', status: 'commune', name: 'x', active: true },
    AT,
  );
  await commune.dialogues.begin(SEAT, { word: 'capnhat', given: '' }, AT, 60);
  await commune.audit.record(
    { actorId: member.id, actorName: 'Lan', action: 'x', subject: 'criterion:1.1' },
    AT,
  );
  const proposalId = await commune.proposals.add(
    { proposedById: member.id, fileName: 'x', fileHash: 'x', year: 2026, draft: {} },
    AT,
  );
  const extensionId = await commune.extensions.ask(
    {
      occurrenceId: ids.occurrenceId,
      askedById: member.id,
      forId: member.id,
      fromOn: TODAY,
      wantedOn: '2026-06-20',
      reason: 'x',
    },
    AT,
  );
  await commune.urges.send(
    [{ occurrenceId: ids.occurrenceId, memberId: member.id, senderId: member.id, outboxId }],
    AT,
  );
  const [rule] = await commune.escalations.rules();
  const ruleId = rule?.id ?? 0;
  await commune.escalations.record(
    {
      ruleId,
      subject: 'late:1',
      occurrenceId: ids.occurrenceId,
      memberId: null,
      reached: 3,
      told: [member.id],
    },
    AT,
  );
  await commune.escalations.putInCharge('1', member.id);
  const directiveId = await commune.directives.give(
    { criterionId: criterion.id, fromId: member.id, text: 'x', dueOn: null },
    AT,
  );
  await commune.directives.address(directiveId, member.id, outboxId);
  const handoverId = await commune.handovers.record(
    { fromId: member.id, toId: member.id, byId: member.id, parts: [] },
    AT,
  );
  const meetingId = await commune.meetings.prepare(member.id, '', AT);
  const step = { criterionId: criterion.id, kind: 'directed' as const, actorId: member.id, directiveId };
  await commune.meetings.step(meetingId, step, AT);
  await commune.meetings.end(meetingId, member.id, false, AT);
  const openMeetingId = await commune.meetings.prepare(member.id, '', AT);
  const wish = { year: 2026, memberId: member.id, channel: 'telegram', chatId: '1' };
  await commune.dossiers.end(await commune.dossiers.order(wish, AT), 'made', AT);
  const dossierId = await commune.dossiers.order(wish, AT);
  const [urge] = await commune.urges.since(AT);
  const invitation = await store.organisations.invitationBy(hashCode('code'));
  return {
    ...ids,
    dossierId,
    remarkId,
    head: plan.head,
    memberId: member.id,
    criterionId: criterion.id,
    entryId,
    liveReportId,
    scoreId,
    windowId,
    appraisalId,
    evidenceId,
    newerId,
    boundId: newerId,
    requirement: {
      text: '',
      kind: null,
      count: 1,
      eachPeriod: false,
      ...requirement,
      id: requirement?.id ?? 0,
    },
    outboxId,
    leaveId,
    proposalId,
    extensionId,
    ruleId,
    directiveId,
    handoverId,
    meetingId,
    openMeetingId,
    urgeId: urge?.id ?? 0,
    invitationId: invitation?.id ?? 0,
  };
}

type Question = (commune: CommuneStore) => Promise<unknown>;

/** What is asked, with the other commune's ids: everything there is to ask. */
const QUESTIONS: Record<string, Question> = {
  'answers.since': (c) => c.answers.since(AT),
  'audit.latest': (c) => c.audit.latest(9),
  'audit.latestUnder': (c) => c.audit.latestUnder(9, [{ code: '1.1', from: null, until: null }]),
  'audit.head': async (c) => (await c.audit.head()).head,
  'audit.newestSeq': async (c) => (await c.audit.newestSeq()) || null,
  'audit.countSince': async (c) => (await c.audit.countSince('x', new Date(0))) || null,
  'audit.firstFault': (c) => c.audit.firstFault(),
  'audit.sourcesAt': (c) => c.audit.sourcesAt([AT]),
  'dialogues.all': (c) => c.dialogues.all(AT),
  'dialogues.open': (c) => c.dialogues.open(SEAT, AT),
  'dialogues.lapsed': (c) => c.dialogues.lapsed(SEAT, new Date('2027-01-01T00:00:00Z')),
  'directives.byId': (c) => c.directives.byId(their.directiveId),
  'directives.open': (c) => c.directives.open(),
  'directives.of': (c) => c.directives.of(their.criterionId),
  'directives.under': (c) => c.directives.under(their.outboxId, their.memberId),
  'evidence.already': (c) => c.evidence.already('abc', their.criterionId, null),
  'dutyReplies.membersUntold': (c) => c.dutyReplies.membersUntold(their.head.id, TODAY),
  'dutyReplies.untold': (c) => c.dutyReplies.untold(their.head.id, TODAY, their.memberId),
  'dutyReplies.waiting': (c) => c.dutyReplies.waiting(their.head.id, TODAY, new Date(0)),
  'dutyReplies.of': (c) => c.dutyReplies.of(their.criterionId),
  'dutyReplies.refused': (c) => c.dutyReplies.refused(their.head.id, TODAY),
  'plans.leadsOf': (c) => c.plans.leadsOf(their.criterionId),
  'plans.dutyInForce': (c) => c.plans.dutyInForce(their.dutyId, TODAY),
  'remarks.byId': (c) => c.remarks.byId(their.remarkId),
  'remarks.of': (c) => c.remarks.of(their.criterionId),
  'remarks.by': (c) => c.remarks.by(their.memberId),
  'remarks.unanswered': (c) => c.remarks.unanswered(),
  'escalations.reached': (c) => c.escalations.reached(['late:1']),
  'escalations.toldOf': (c) => c.escalations.toldOf('late:1'),
  'escalations.silentSince': (c) => c.escalations.silentSince(AT),
  'escalations.latestOf': (c) => c.escalations.latestOf('late'),
  'escalations.of': (c) => c.escalations.of(their.criterionId),
  'escalations.fieldLeaders': (c) => c.escalations.fieldLeaders(),
  'dossiers.underWay': (c) => c.dossiers.underWay(),
  'dossiers.kept': (c) => c.dossiers.kept(),
  'evidence.keptPieces': (c) => c.evidence.keptPieces(),
  'evidence.countIn': (c) => c.evidence.countIn(their.head.id),
  'past.unit': async (c) => (await c.past.unit(new Date())).organisation.endsWith('Minh Sơn') || null,
  'past.target': (c) => c.past.target(new Date()),
  'past.dataDays': async (c) => (await c.past.dataDays())(LATER),
  'past.person': (c) => c.past.person(their.memberId, new Date()),
  'past.directives': (c) => c.past.directives(LATER, LATER),
  'people.known': (c) => c.people.known(their.memberId),
  'people.removed': (c) => c.people.removed(),
  'personal.counts': async (c) =>
    [...(await c.personal.counts(their.memberId)).tables.values()].filter((count) => count > 0),
  'personal.of': async (c) => [...(await c.personal.of(their.memberId)).tables.values()].flat(),
  'evidence.inBatch': (c) => c.evidence.inBatch(their.memberId, 'album'),
  'evidence.of': (c) => c.evidence.of([their.criterionId]),
  'evidence.waiting': (c) => c.evidence.waiting(),
  'evidence.sentSince': (c) => c.evidence.sentSince(their.memberId, AT),
  'evidence.photosBeside': (c) => c.evidence.photosBeside(their.memberId, their, AT),
  'evidence.pagesOf': (c) => c.evidence.pagesOf(their.boundId),
  'evidence.decisionsOn': (c) => c.evidence.decisionsOn([their.evidenceId]),
  'evidence.versionsBefore': (c) => c.evidence.versionsBefore(their.newerId),
  'evidence.returned': (c) => c.evidence.returned(),
  'evidence.sentBy': (c) => c.evidence.sentBy(their.memberId, { from: new Date(0), until: new Date() }),
  'evidence.named': (c) => c.evidence.named([their.evidenceId]),
  'evidence.twinsOf': (c) =>
    c.evidence.twinsOf({ id: 0, sha256: 'abc', sentById: their.memberId, batch: 'album' }),
  'evidence.lastBy': (c) => c.evidence.lastBy(their.memberId),
  'evidence.countBy': (c) => c.evidence.countBy(their.memberId),
  'evidence.byId': (c) => c.evidence.byId(their.evidenceId),
  'evidence.files': (c) => c.evidence.files(),
  'extensions.byId': (c) => c.extensions.byId(their.extensionId),
  'extensions.waiting': (c) => c.extensions.waiting(),
  'extensions.of': (c) => c.extensions.of(their.criterionId),
  'handovers.byId': (c) => c.handovers.byId(their.handoverId),
  'leaves.standInsOn': (c) => c.leaves.standInsOn(TODAY),
  'leaves.open': (c) => c.leaves.open(TODAY),
  'meetings.byId': (c) => c.meetings.byId(their.meetingId),
  'meetings.current': (c) => c.meetings.current(),
  'meetings.past': (c) => c.meetings.past(),
  'meetings.leftOpen': (c) => c.meetings.leftOpen(),
  'outbox.newestStates': (c) => c.outbox.newestStates(9),
  'outbox.latest': (c) => c.outbox.latest(9),
  'outbox.newestOf': (c) => c.outbox.newestOf('telegram', 'theirs', 're:1'),
  'outbox.newestIn': (c) => c.outbox.newestIn('telegram', 'theirs'),
  'outbox.sentAs': (c) => c.outbox.sentAs('telegram', 'theirs', 'm1'),
  'outbox.firstSentAs': (c) => c.outbox.firstSentAs('telegram', 'theirs', 'm1'),
  'outbox.chased': (c) => c.outbox.chased([their.occurrenceId]),
  'outbox.remindersSince': (c) => c.outbox.remindersSince(AT),
  'outbox.uncertainSince': (c) => c.outbox.uncertainSince(AT),
  'outbox.linesUnder': (c) => c.outbox.linesUnder('telegram', 'theirs', 'm1'),
  'outbox.isWaiting': (c) => c.outbox.isWaiting('k'),
  'outbox.byId': (c) => c.outbox.byId(their.outboxId),
  'outbox.byKey': (c) => c.outbox.byKey('k'),
  'outbox.latestSlot': (c) => c.outbox.latestSlot('remind'),
  'outbox.slotTakenAt': (c) => c.outbox.slotTakenAt('remind:2026-06-10'),
  'outbox.hasSlot': (c) => c.outbox.hasSlot('remind:2026-06-10'),
  'liveReports.open': (c) => c.liveReports.open(),
  'people.all': (c) => c.people.all(),
  'people.byId': (c) => c.people.byId(their.memberId),
  'people.withRole': (c) => c.people.withRole('COORDINATOR'),
  'people.recipients': (c) => c.people.recipients('COORDINATOR'),
  'people.accountAt': (c) => c.people.accountAt('telegram', 'theirs'),
  'people.count': (c) => c.people.count(),
  'people.openInvitations': (c) => c.people.openInvitations(AT),
  'people.leadershipGroups': (c) => c.people.leadershipGroups(),
  'plans.all': (c) => c.plans.all(),
  'plans.inForce': (c) => c.plans.inForce('2026-06-10'),
  'plans.ofYear': (c) => c.plans.ofYear(2026),
  'plans.entries': (c) => c.plans.entries(their.head.setId),
  'plans.fieldsOf': (c) => c.plans.fieldsOf(their.head.setId),
  'plans.entriesOf': (c) => c.plans.entriesOf(their.head.setId, ['1.1']),
  'plans.partsOf': (c) => c.plans.partsOf(their.head.setId, '1'),
  'plans.ofField': (c) => c.plans.ofField(their.head.setId, '1'),
  'plans.entryByCode': (c) => c.plans.entryByCode(their.head.setId, '1.1'),
  'plans.codeOf': (c) => c.plans.codeOf(their.criterionId),
  'plans.fullEntries': (c) => c.plans.fullEntries(their.head.setId),
  'plans.source': (c) => c.plans.source(their.head.setId),
  'plans.evidenceAsked': (c) => c.plans.evidenceAsked(their.head.setId),
  'plans.departed': (c) => c.plans.departed(their.head.id, 0),
  'plans.predecessorsOf': (c) => c.plans.predecessorsOf(their.criterionId),
  'plans.becameOf': (c) => c.plans.becameOf(['1.1']),
  'plans.codesOf': (c) => c.plans.codesOf(their.criterionId),
  'plans.formerCodes': (c) => c.plans.formerCodes(their.head.setId),
  'plans.recodedSince': (c) => c.plans.recodedSince(AT),
  'plans.occurrences': (c) => c.plans.occurrences(their.head.id),
  'plans.duties': (c) => c.plans.duties(their.head.id),
  'plans.endedDuties': (c) => c.plans.endedDuties([their.criterionId]),
  'plans.hasDuty': (c) => c.plans.hasDuty(their.head.setId, their.memberId, TODAY),
  'proposals.open': (c) => c.proposals.open(their.proposalId),
  'requirements.ofPlan': (c) => c.requirements.ofPlan(their.head.id),
  'requirements.byId': (c) => c.requirements.byId(their.requirement.id),
  'reports.given': (c) => c.reports.given(their.head.id, 'week', '2026-W23'),
  'reports.previous': (c) => c.reports.previous(their.head.id, { kind: null, otherThan: '', before: LATER }),
  'appraisals.open': (c) => c.appraisals.open(their.appraisalId),
  'explanations.opened': (c) => c.explanations.opened(),
  'explanations.of': (c) => c.explanations.of(their.criterionId),
  'explanations.byId': (c) => c.explanations.byId(their.windowId),
  'scores.standing': (c) => c.scores.standing([their.criterionId]),
  'scores.entry': (c) => c.scores.entry(their.scoreId),
  'scores.before': (c) => c.scores.before({ id: their.scoreId + 1, criterionId: their.criterionId }),
  'scores.lastOf': (c) => c.scores.lastOf(their.memberId),
  'scores.reasons': (c) => c.scores.reasons(their.head.id),
  'settings.daysOff': (c) => c.settings.daysOff(),
  'snoozes.open': (c) => c.snoozes.open(TODAY),
  'urges.byId': (c) => c.urges.byId(their.urgeId),
  'urges.since': (c) => c.urges.since(AT),
  'urges.under': (c) => c.urges.under(their.outboxId),
  'urges.of': (c) => c.urges.of(their.criterionId),
  'timeline.reminders': (c) => c.timeline.reminders(their.criterionId),
  'timeline.progress': (c) => c.timeline.progress(their.criterionId),
  'timeline.evidence': (c) => c.timeline.evidence(their.criterionId),
  'timeline.scores': (c) => c.timeline.scores(their.criterionId),
  'work.plan': async (c) => (await c.work.plan(their.head, TODAY)).criteria,
  'work.history': async (c) =>
    (await c.work.history(their.head, { dayOf: () => TODAY, endOf: () => LATER })).asOf(TODAY).criteria,
  'work.occurrence': (c) => c.work.occurrence(their.occurrenceId),
  'work.latestOf': (c) => c.work.latestOf(their.memberId),
  'work.entry': (c) => c.work.entry(their.entryId),
  'work.before': (c) => c.work.before({ ...their, id: their.entryId + 1 }),
  'work.heldUpSince': (c) => c.work.heldUpSince(their.head.id, new Date(0)),
  'work.historyOf': (c) => c.work.historyOf(their.criterionId, 9),
  'work.codesOf': (c) => c.work.codesOf(their.head.setId, their.memberId, TODAY),
  'work.authorsOf': (c) => c.work.authorsOf([their.occurrenceId]),
  'work.originalDueOn': (c) => c.work.originalDueOn(their.occurrenceId),
};

/** What is done, with the other commune's ids. */
const DEEDS: Record<string, Question> = {
  'audit.record': (c) => c.audit.record({ actorId: null, actorName: '', action: 'x', subject: 'y' }, AT),
  'audit.redact': (c) =>
    c.audit.redact(
      (entry) => ({ ...entry, actorName: 'x' }),
      { actorId: null, actorName: '', action: 'x', subject: 'y' },
      AT,
    ),
  'erasures.isShared': (c) => c.erasures.isShared(their.memberId),
  'erasures.erase': (c) =>
    c.erasures.erase({ memberId: their.memberId, pseudonym: 'x', by: { actorId: null, actorName: '' } }, AT),
  'dialogues.forget': (c) => c.dialogues.forget(new Date('2027-01-01T00:00:00Z')),
  'dossiers.order': (c) =>
    c.dossiers.order({ year: 2026, memberId: their.memberId, channel: 'telegram', chatId: '1' }, AT),
  'dossiers.begin': (c) => c.dossiers.begin(their.dossierId),
  'dossiers.layAside': (c) => c.dossiers.layAside(their.dossierId),
  'dossiers.end': (c) => c.dossiers.end(their.dossierId, 'failed', AT),
  'dossiers.sweep': (c) => c.dossiers.sweep(their.dossierId, AT),
  'evidence.markRemoved': (c) => c.evidence.markRemoved(['abc'], AT),
  'dialogues.rewrite': (c) => c.dialogues.rewrite(SEAT, 'x'),
  'dialogues.end': (c) => c.dialogues.end(SEAT),
  'directives.give': (c) =>
    c.directives.give({ criterionId: their.criterionId, fromId: their.memberId, text: 'y', dueOn: null }, AT),
  'directives.address': (c) => c.directives.address(their.directiveId, their.memberId, null),
  'directives.addressLater': (c) =>
    c.directives.addressLater(
      their.directiveId,
      their.memberId,
      {
        outboxId: null,
        at: AT,
        reportedAt: null,
      },
      AT,
    ),
  'directives.release': (c) => c.directives.release(their.directiveId, [their.memberId], AT),
  'directives.note': (c) => c.directives.note(their.directiveId, their.memberId, 'reportedAt', AT),
  'directives.takeBackReport': (c) => c.directives.takeBackReport(their.directiveId, their.memberId, AT),
  'directives.reopen': (c) => c.directives.reopen(their.directiveId, AT),
  'directives.end': (c) => c.directives.end(their.directiveId, 'done', their.memberId, AT),
  'dutyReplies.noteTold': (c) => c.dutyReplies.noteTold([their.dutyId], LATER),
  'dutyReplies.reply': (c) => c.dutyReplies.reply({ dutyId: their.dutyId, accepted: true, reason: '' }, AT),
  'remarks.leave': (c) =>
    c.remarks.leave({ criterionId: their.criterionId, authorId: their.memberId, text: 'y' }, AT),
  'escalations.changeRule': (c) => c.escalations.changeRule(their.ruleId, { active: false }),
  'escalations.record': (c) =>
    c.escalations.record(
      { ruleId: their.ruleId, subject: 'late:1', occurrenceId: null, memberId: null, reached: 1, told: [] },
      AT,
    ),
  'escalations.recordAll': (c) =>
    c.escalations.recordAll(
      [{ ruleId: their.ruleId, subject: 'late:1', occurrenceId: null, memberId: null, reached: 1, told: [] }],
      AT,
    ),
  'escalations.putInCharge': (c) => c.escalations.putInCharge('1', null),
  'evidence.add': (c) =>
    c.evidence.add(
      {
        file: { sha256: 'abc', size: 2, mime: 'x' },
        originalName: 'y',
        caption: '',
        sentById: their.memberId,
        batch: null,
      },
      AT,
    ),
  'evidence.link': (c) => c.evidence.link(their.evidenceId, their.criterionId, null, AT),
  'evidence.copy': (c) => c.evidence.copy(their.evidenceId, AT),
  'evidence.unlink': (c) => c.evidence.unlink([their.evidenceId], AT),
  'evidence.recaption': (c) => c.evidence.recaption(their.evidenceId, 'y'),
  'evidence.describe': (c) => c.evidence.describe(their.evidenceId, NOTHING_TOLD, AT),
  'evidence.setRequirement': (c) => c.evidence.setRequirement(their, 1, AT),
  'evidence.replace': (c) => c.evidence.replace(their.evidenceId, 1, AT),
  'evidence.bind': (c) => c.evidence.bind([their.evidenceId], 1, AT),
  'evidence.decide': (c) =>
    c.evidence.decide(
      { evidenceId: their.evidenceId, actorId: their.memberId, verdict: 'accepted', reason: '' },
      AT,
    ),
  'evidence.setState': (c) => c.evidence.setState(their.evidenceId, 'withdrawn', AT),
  'extensions.ask': (c) =>
    c.extensions.ask(
      {
        occurrenceId: their.occurrenceId,
        askedById: their.memberId,
        forId: their.memberId,
        fromOn: TODAY,
        wantedOn: TODAY,
        reason: '',
      },
      AT,
    ),
  'extensions.grant': (c) => c.extensions.grant(their.extensionId, '2026-07-01', their.memberId, AT),
  'extensions.refuse': (c) => c.extensions.refuse(their.extensionId, 'x', their.memberId, AT),
  'extensions.withdraw': (c) => c.extensions.withdraw(their.extensionId, AT),
  'handovers.record': (c) =>
    c.handovers.record({ fromId: their.memberId, toId: their.memberId, byId: their.memberId, parts: [] }, AT),
  'leaves.enter': (c) =>
    c.leaves.enter(
      { ...their, standInId: null, fromOn: TODAY, returnOn: '2026-06-30', enteredById: their.memberId },
      AT,
    ),
  'leaves.end': (c) => c.leaves.end(their.leaveId, AT),
  'liveReports.begin': (c) =>
    c.liveReports.begin({ kind: 'board', period: 'now', ...CHAT, lastDay: null }, 0, AT),
  'liveReports.seen': (c) => c.liveReports.seen(their.liveReportId, 9, AT),
  'liveReports.end': (c) => c.liveReports.end({ id: their.liveReportId }, AT),
  'meetings.prepare': (c) => c.meetings.prepare(their.memberId, 'x', AT),
  'meetings.open': (c) => c.meetings.open(their.openMeetingId, their.memberId, MEETING_FIGURES, AT),
  'meetings.put': (c) => c.meetings.put(their.openMeetingId, [], AT),
  'meetings.step': (c) =>
    c.meetings.step(
      their.openMeetingId,
      { criterionId: their.criterionId, kind: 'noted', actorId: their.memberId },
      AT,
    ),
  'meetings.setPlace': (c) => c.meetings.setPlace(their.openMeetingId, 'x'),
  'meetings.setPresent': (c) => c.meetings.setPresent(their.openMeetingId, 'x'),
  'meetings.end': (c) => c.meetings.end(their.openMeetingId, their.memberId, true, AT),
  'outbox.post': (c) => c.outbox.post({ ...POSTING, thread: 're:1' }, AT),
  'outbox.postAll': (c) => c.outbox.postAll([{ ...POSTING, key: 'new too' }], AT),
  'outbox.supposeSent': (c) => c.outbox.supposeSent(LATER),
  'outbox.takeSlot': (c) => c.outbox.takeSlot('remind:2026-06-10', AT),
  'people.forgetChats': (c) => c.people.forgetChats(AT),
  'people.add': (c) => c.people.add({ name: 'Lan', position: '', body: '', role: 'OFFICIAL' }, AT),
  'people.changeRole': (c) => c.people.changeRole(their.memberId, 'OFFICIAL', AT),
  'people.rename': (c) => c.people.rename(their.memberId, { name: 'x', position: 'x' }, AT),
  'people.remove': (c) => c.people.remove(their.memberId, AT, TODAY),
  'people.unlink': (c) => c.people.unlink(their.memberId, AT),
  'people.link': (c) => c.people.link(their.memberId, { ...SEAT, displayName: '' }, AT),
  'people.invite': (c) => c.people.invite(their.memberId, hashCode('other'), AT, LATER),
  'people.revokeInvitations': (c) => c.people.revokeInvitations(their.memberId, AT),
  'people.useInvitation': (c) => c.people.useInvitation(their.invitationId, AT),
  'people.connectGroup': (c) =>
    c.people.connectGroup(
      { channel: 'telegram', chatId: '-1', topicId: null, title: 'x', connectedById: their.memberId },
      AT,
    ),
  'people.endGroup': (c) => c.people.endGroup('telegram', '-1', AT),
  'plans.write': (c) =>
    c.plans.write({ year: 2026, number: null, issuedOn: null, title: 'x', sample: true }, AT),
  'plans.addCriteria': (c) => c.plans.addCriteria(their.head.id, 1, AT),
  'plans.addSuccessions': (c) =>
    c.plans.addSuccessions(their.head.setId, [{ fromId: their.criterionId, toId: their.criterionId }]),
  'plans.putInForce': (c) =>
    c.plans.putInForce(
      their.head.id,
      { fileName: 'x', fileHash: 'x', importedById: null, fields: [], criteria: [] },
      AT,
    ),
  'plans.addOccurrences': (c) =>
    c.plans.addOccurrences([{ criterionId: their.criterionId, period: '2026-01', dueOn: null }]),
  'plans.moveOccurrences': (c) =>
    c.plans.moveOccurrences([{ id: their.occurrenceId, period: 'x', dueOn: TODAY, originalDueOn: TODAY }]),
  'plans.endOccurrences': (c) => c.plans.endOccurrences([their.occurrenceId], AT),
  'plans.addDuties': (c) => c.plans.addDuties([{ ...their, kind: 'lead' }], TODAY, AT),
  'plans.endDuties': (c) => c.plans.endDuties([their.dutyId], TODAY),
  'proposals.add': (c) =>
    c.proposals.add({ proposedById: null, fileName: 'x', fileHash: 'x', year: 2026, draft: {} }, AT),
  'proposals.rewrite': (c) => c.proposals.rewrite(their.proposalId, {}),
  'proposals.settle': (c) => c.proposals.settle(their.proposalId, AT),
  'reports.keep': (c) =>
    c.reports.keep(
      { planId: their.head.id, kind: 'week', period: 'x', figures: FIGURES, outboxId: null },
      AT,
    ),
  'requirements.add': (c) =>
    c.requirements.add([{ ...their.requirement, criterionId: their.criterionId }], true, AT),
  'requirements.change': (c) => c.requirements.change({ ...their.requirement, text: 'y', own: true }, AT),
  'requirements.end': (c) => c.requirements.end([their.requirement.id], AT),
  'appraisals.add': (c) => c.appraisals.add({ proposedById: their.memberId, fileName: 'x', rows: [] }, AT),
  'appraisals.settle': (c) => c.appraisals.settle(their.appraisalId, AT),
  'explanations.open': (c) =>
    c.explanations.open({ criterionId: their.criterionId, scoreId: their.scoreId, dueOn: TODAY }, AT),
  'explanations.answer': (c) =>
    c.explanations.answer({ windowId: their.windowId, authorId: their.memberId, agrees: true, text: '' }, AT),
  'explanations.close': (c) => c.explanations.close([their.windowId], AT),
  'scores.explain': (c) => c.scores.explain(their.scoreId, 'x'),
  'scores.decide': (c) =>
    c.scores.decide({ scoreId: their.scoreId, actorId: their.memberId, confirmed: true, reason: '' }, AT),
  'scores.give': (c) =>
    c.scores.give(
      { criterionId: their.criterionId, actorId: their.memberId, kind: 'self', points: 0, reason: '' },
      AT,
    ),
  'settings.set': (c) => c.settings.set('remindHour', 12, AT),
  'settings.seedDaysOff': (c) =>
    c.settings.seedDaysOff([{ day: TODAY, kind: 'off', status: 'law', name: 'y', active: false }]),
  'settings.setDayOff': (c) =>
    c.settings.setDayOff({ day: TODAY, kind: 'workday', status: 'commune', name: 'y', active: false }, AT),
  'snoozes.put': (c) => c.snoozes.put({ ...their, untilOn: '2026-06-30', setById: their.memberId }, AT),
  'snoozes.end': (c) => c.snoozes.end(their.criterionId, undefined, AT),
  'urges.send': (c) =>
    c.urges.send(
      [
        {
          occurrenceId: their.occurrenceId,
          memberId: their.memberId,
          senderId: their.memberId,
          outboxId: null,
        },
      ],
      AT,
    ),
  'urges.acknowledge': (c) => c.urges.acknowledge(their.outboxId, AT),
  'urges.noteSilenceTold': (c) => c.urges.noteSilenceTold([their.urgeId], AT),
  'work.record': (c) =>
    c.work.record(
      { ...their, actorId: their.memberId, state: 'blocked', percent: 1, note: '' },
      AT,
      () => TODAY,
    ),
};

/** A seat belongs to an account, and that to one commune at a time: who begins to talk takes it over. */
const SHARED = ['escalations.rules', 'dialogues.begin', 'settings.all', 'outbox.undelivered'];

function isNothing(answer: unknown): boolean {
  if (answer instanceof Map) return answer.size === 0;
  return Array.isArray(answer) ? answer.length === 0 : !answer;
}

/** Questions that give nothing by right, as this commune stands. */
const MAY_BE_EMPTY = [
  'outbox.uncertainSince',
  'plans.departed',
  'plans.predecessorsOf',
  'plans.becameOf',
  'plans.endedDuties',
  'audit.firstFault',
  'audit.sourcesAt',
  'dutyReplies.membersUntold',
  'dutyReplies.untold',
  'dutyReplies.waiting',
  'escalations.silentSince',
  'plans.formerCodes',
  'plans.partsOf',
  'plans.recodedSince',
  'work.originalDueOn',
  'reports.previous',
  'reports.given',
];

test('every question there is is asked here', () => {
  const names = Object.entries(ours).flatMap(([aggregate, questions]) =>
    typeof questions === 'object' ? Object.keys(questions).map((name) => `${aggregate}.${name}`) : [],
  );

  const asked = [...Object.keys(QUESTIONS), ...Object.keys(DEEDS), ...SHARED];
  expect(names.filter((name) => !asked.includes(name))).toEqual([]);
  expect(asked.filter((name) => !names.includes(name))).toEqual([]);
});

test('no question shows a row of the other commune, and each shows those of its own', async () => {
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    expect.soft(isNothing(await ask(ours)), `${name} from outside`).toBe(true);
    if (!MAY_BE_EMPTY.includes(name))
      expect.soft(isNothing(await ask(theirs)), `${name} from inside`).toBe(false);
  }
  expect(await ours.settings.all()).toMatchObject({ remindHour: 8 });
  expect(await ours.outbox.undelivered(9)).toEqual([]);
});

test('nothing one commune does changes a row of the other', async () => {
  const before = rowsOfTheirs();

  for (const [name, act] of Object.entries(DEEDS)) {
    // A database may refuse what mixes the two; what it lets pass must leave the other's rows alone.
    await act(ours).catch(() => undefined);
    expect.soft(rowsOfTheirs(), name).toEqual(before);
  }
});

function rowsOfTheirs(): Record<string, unknown[]> {
  const db = new Database(file, { readonly: true });
  const tables = db
    .prepare(
      "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'organisationId'",
    )
    .all() as { name: string }[];
  const rows = Object.fromEntries(
    tables.map(({ name }) => [
      name,
      db.prepare(`SELECT * FROM "${name}" WHERE organisationId = ? ORDER BY 1, 2`).all(theirs.organisationId),
    ]),
  );
  db.close();
  return rows;
}
