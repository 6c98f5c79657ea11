import type { EventHandlers } from '#app/inbox/events.ts';
import { sendBriefs } from '#app/telling/brief.ts';
import type { Command, CommandList } from '#app/turn/command.ts';
import type { Turn } from '#app/turn/turn.ts';
import { appraise } from './appraisal/appraise.ts';
import { changeExplanationDays } from './appraisal/change-days.ts';
import { confirmAppraisal, dropAppraisal } from './appraisal/confirm-appraisal.ts';
import { agreeToAppraisal, explain, explainAppraisal } from './appraisal/explain.ts';
import { explanationFile } from './appraisal/kit-paper.ts';
import { showTrail } from './audit/show-trail.ts';
import { briefs } from './briefs.ts';
import { askExtension } from './deadlines/ask-extension.ts';
import { grantExtension, grantOtherDay } from './deadlines/grant-extension.ts';
import { refuseExtension } from './deadlines/refuse-extension.ts';
import { withdrawExtension } from './deadlines/withdraw-extension.ts';
import {
  acknowledgeDirective,
  reportDirective,
  takeBackReport,
  talkAboutDirective,
} from './directives/answer-directive.ts';
import { direct } from './directives/direct.ts';
import {
  acceptDirective,
  reopenDirective,
  replyToLead,
  withdrawDirective,
} from './directives/end-directive.ts';
import { orderDossier } from './dossier/order-dossier.ts';
import { acceptDuties } from './duties/accept-duties.ts';
import { assign } from './duties/assign.ts';
import { chooseHandover } from './duties/choose-handover.ts';
import { choosePerson } from './duties/choose-person.ts';
import { giveDuty } from './duties/give-duty.ts';
import { handOver } from './duties/hand-over.ts';
import { handoverFile } from './duties/handover-sheet.ts';
import { refuseDuty } from './duties/refuse-duty.ts';
import { takeDuty } from './duties/take-duty.ts';
import { tellNewParts } from './duties/tell-new.ts';
import { putInCharge, showFieldLeaders } from './escalation/put-in-charge.ts';
import { raiseBlockers } from './escalation/raise-blockers.ts';
import { moveLevel, showLadder, switchLevel } from './escalation/show-ladder.ts';
import { assignEvidence } from './evidence/assign-evidence.ts';
import { bindEvidence, unbindEvidence } from './evidence/bind-photos.ts';
import { describeEvidence } from './evidence/describe-evidence.ts';
import { explainEvidence } from './evidence/explain-evidence.ts';
import { fileLink } from './evidence/file-link.ts';
import { moveEvidence } from './evidence/move-evidence.ts';
import { proveAppraised } from './evidence/prove-points.ts';
import { replaceEvidence } from './evidence/replace-evidence.ts';
import { sayDocument } from './evidence/say-document.ts';
import { sendEvidence } from './evidence/send-evidence.ts';
import { showPiece } from './evidence/show-piece.ts';
import { withdrawEvidence } from './evidence/withdraw-evidence.ts';
import { connectGroup } from './groups/connect-group.ts';
import { groupLeft } from './groups/leave-group.ts';
import { onRefusedDelivery, reachChanged } from './groups/note-reach.ts';
import { noteUncertain } from './groups/note-uncertain.ts';
import { helpCommand } from './help/help.ts';
import { hearGuest, start } from './help/start.ts';
import { chooseDays } from './leaves/choose-days.ts';
import { chooseMember } from './leaves/choose-member.ts';
import { endLeave } from './leaves/end-leave.ts';
import { enterLeave } from './leaves/enter-leave.ts';
import { showLeave } from './leaves/show-leave.ts';
import { directItem, endItemDirective } from './meetings/direct-item.ts';
import { endMeeting } from './meetings/end-meeting.ts';
import { markDiscussed, showItem } from './meetings/go-through.ts';
import { meetingFile } from './meetings/meeting-papers.ts';
import { noteItem } from './meetings/note-item.ts';
import { leaveCriterion, openMeeting, prepareMeeting, raiseCriterion } from './meetings/open-meeting.ts';
import { listMeetings, showPastMeeting } from './meetings/past-meetings.ts';
import { sayInMeeting } from './meetings/say-in-meeting.ts';
import { sayPlace } from './meetings/say-place.ts';
import { sayPresent } from './meetings/say-present.ts';
import { showMeeting } from './meetings/show-meeting.ts';
import { askForMember } from './members/ask-for-member.ts';
import { changeRole } from './members/change-role.ts';
import { editMember } from './members/edit-member.ts';
import { eraseMember } from './members/erase-member.ts';
import { showMembers } from './members/list-members.ts';
import { listRemoved } from './members/list-removed.ts';
import { removeMember } from './members/remove-member.ts';
import { revokeInvitation } from './members/revoke-invitation.ts';
import { sendInvitation } from './members/send-invitation.ts';
import { showMember } from './members/show-member.ts';
import { unlinkMember } from './members/unlink-member.ts';
import { chooseMoves } from './plan/choose-moves.ts';
import { confirmImport } from './plan/confirm-import.ts';
import { dropImport } from './plan/drop-import.ts';
import { importPlan } from './plan/import-plan.ts';
import { importSent } from './plan/import-sent.ts';
import { showYears } from './plan/show-years.ts';
import { dropScore } from './preflight/drop-score.ts';
import { mendDeadlines } from './preflight/mend-deadlines.ts';
import { showFaults } from './preflight/show-faults.ts';
import { dataFile } from './privacy/data-file.ts';
import { showData } from './privacy/show-data.ts';
import { askAgain } from './progress/ask-again.ts';
import { callOff } from './progress/call-off.ts';
import { showTheirs } from './progress/choose-whom.ts';
import { confirmWish } from './progress/confirm-wish.ts';
import { excludeCriterion } from './progress/exclude-criterion.ts';
import { chooseCriterion, hearWords } from './progress/hear-words.ts';
import { recordMeant } from './progress/record-meant.ts';
import { reportFor } from './progress/report-for.ts';
import { reportProgress } from './progress/report-progress.ts';
import { showBefore } from './progress/show-before.ts';
import { showCriterion } from './progress/show-criterion.ts';
import { showWork } from './progress/show-work.ts';
import { undo } from './progress/undo.ts';
import { showUnreached } from './reach/show-unreached.ts';
import { printUrging } from './reach/urging-sheets.ts';
import { answerRemark } from './remarks/answer-remark.ts';
import { leaveRemark } from './remarks/leave-remark.ts';
import { changeDayOff } from './reminders/change-day-off.ts';
import { changeHour } from './reminders/change-hour.ts';
import { changeNotice } from './reminders/change-notice.ts';
import { changeQuiet } from './reminders/change-quiet.ts';
import { changeReportDay } from './reminders/change-report-day.ts';
import { keepCalendar } from './reminders/keep-calendar.ts';
import { sendReminders } from './reminders/send-reminders.ts';
import { showDay } from './reminders/show-day.ts';
import { showDaysOff } from './reminders/show-days-off.ts';
import { showMonth } from './reminders/show-month.ts';
import { showSchedule } from './reminders/show-schedule.ts';
import { snooze } from './reminders/snooze.ts';
import { explainRisk } from './reports/explain-risk.ts';
import { exportFile, exportFiles } from './reports/export.ts';
import { keepCurrent } from './reports/keep-current.ts';
import { pinBoard, unpinBoard } from './reports/pin-board.ts';
import { postDigests } from './reports/post-digests.ts';
import { sendDrafts } from './reports/send-drafts.ts';
import { sheetFile } from './reports/sheet-paper.ts';
import { showOverdue } from './reports/show-overdue.ts';
import { showReport } from './reports/show-report.ts';
import { showSheet } from './reports/show-sheet.ts';
import { showUnreported } from './reports/show-unreported.ts';
import { showReportView } from './reports/show-view.ts';
import { tellPaperFailed } from './reports/tell-paper-failed.ts';
import { addRequirement } from './requirements/add-requirement.ts';
import { changeRequirement, endRequirement } from './requirements/change-requirement.ts';
import { showRequirements } from './requirements/show-requirements.ts';
import { forgetOld } from './retention/forget-old.ts';
import { confirmScore, returnScore } from './review/decide-score.ts';
import { acceptEvidence, confirmByWord, returnEvidence, review } from './review/review.ts';
import { explainScore } from './scores/explain-score.ts';
import { giveScore } from './scores/give-score.ts';
import { scoreField } from './scores/score-field.ts';
import { changeDataDay } from './unit/change-data-day.ts';
import { setUnitLine } from './unit/set-line.ts';
import { acknowledgeUrge } from './urges/acknowledge-urge.ts';
import { followUrges } from './urges/follow-urges.ts';
import { urge } from './urges/urge.ts';
import { urgeAll, urgeMember } from './urges/urge-late.ts';

/** Every command, a line each, in the order of the menu. */
const all: readonly Command[] = [
  showWork,
  reportProgress,
  sendEvidence,
  showCriterion,
  showBefore,
  showReport,
  showOverdue,
  showUnreported,
  showMeeting,
  showSheet,
  exportFiles,
  urge,
  direct,
  review,
  giveScore,
  appraise,
  explain,
  askExtension,
  undo,
  showSchedule,
  showLadder,
  showMembers,
  assign,
  chooseHandover,
  showLeave,
  showUnreached,
  showFaults,
  reportFor,
  importPlan,
  showYears,
  connectGroup,
  leaveRemark,
  showTrail,
  showData,
  helpCommand(() => all),
  start,
  hearWords,
  chooseCriterion,
  recordMeant,
  confirmWish,
  callOff,
  askAgain,
  excludeCriterion,
  switchLevel,
  moveLevel,
  showFieldLeaders,
  putInCharge,
  prepareMeeting,
  raiseCriterion,
  leaveCriterion,
  openMeeting,
  showItem,
  directItem,
  endItemDirective,
  noteItem,
  markDiscussed,
  sayInMeeting,
  sayPlace,
  sayPresent,
  endMeeting,
  listMeetings,
  showPastMeeting,
  meetingFile,
  printUrging,
  acknowledgeDirective,
  talkAboutDirective,
  reportDirective,
  takeBackReport,
  replyToLead,
  acceptDirective,
  reopenDirective,
  withdrawDirective,
  urgeMember,
  urgeAll,
  followUrges,
  acknowledgeUrge,
  withdrawExtension,
  grantExtension,
  grantOtherDay,
  refuseExtension,
  assignEvidence,
  moveEvidence,
  sayDocument,
  replaceEvidence,
  describeEvidence,
  withdrawEvidence,
  showPiece,
  bindEvidence,
  unbindEvidence,
  fileLink,
  explainEvidence,
  showRequirements,
  addRequirement,
  changeRequirement,
  endRequirement,
  showReportView,
  exportFile,
  orderDossier,
  sheetFile,
  dataFile,
  explainRisk,
  pinBoard,
  unpinBoard,
  acceptEvidence,
  returnEvidence,
  confirmByWord,
  confirmScore,
  returnScore,
  scoreField,
  confirmAppraisal,
  dropAppraisal,
  changeExplanationDays,
  agreeToAppraisal,
  explainAppraisal,
  proveAppraised,
  explanationFile,
  explainScore,
  showDay,
  snooze,
  changeHour,
  changeQuiet,
  changeNotice,
  changeReportDay,
  changeDataDay,
  setUnitLine,
  showDaysOff,
  showMonth,
  changeDayOff,
  showMember,
  askForMember,
  editMember,
  sendInvitation,
  changeRole,
  revokeInvitation,
  unlinkMember,
  removeMember,
  eraseMember,
  listRemoved,
  choosePerson,
  giveDuty,
  answerRemark,
  takeDuty,
  acceptDuties,
  refuseDuty,
  handOver,
  handoverFile,
  showTheirs,
  mendDeadlines,
  dropScore,
  chooseMember,
  chooseDays,
  enterLeave,
  endLeave,
  confirmImport,
  chooseMoves,
  importSent,
  dropImport,
];

/** The program's commands. */
export const commands: CommandList = {
  all,
  forWords: hearWords,
  forFiles: sendEvidence,
  forLinks: fileLink,
  forGuests: hearGuest,
};

/** What is done when chats change without anybody saying anything. */
export const eventHandlers: EventHandlers = { reachChanged, groupLeft };

export { papers } from './papers.ts';

/** What every minute asks for, in this order; each decides for itself whether it is due. */
export const jobs: readonly ((turn: Turn) => Promise<unknown>)[] = [
  keepCalendar,
  tellNewParts,
  sendReminders,
  sendBriefs(briefs),
  raiseBlockers,
  postDigests,
  keepCurrent,
  sendDrafts,
  forgetOld,
];

export { noteUncertain };

/** What is done when a message will never arrive. */
export async function noteRefused(
  turn: Turn,
  refused: Parameters<typeof onRefusedDelivery>[1] & Parameters<typeof tellPaperFailed>[1],
): Promise<void> {
  await onRefusedDelivery(turn, refused);
  await tellPaperFailed(turn, refused);
}
