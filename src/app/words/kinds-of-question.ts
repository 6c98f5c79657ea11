import type { OpenDialogue } from '#store/dialogues.ts';

/** Questions that a criterion or points answer, and those about words of one's own: they tell themselves what was meant. */
const TELL_THEMSELVES =
  /^(?:noi|thamdinh|tieuchi |phancong |minhchung\.(?:gan|chuyen) |tucham |tucham\.linhvuc |nhapthay $|gopy (?!\d+(?:\.\d+)+(?:@\S*)?$))/;
/** Questions that are answered by a report: where it names more than what was asked about, all of it is the answer. */
const TAKE_REPORTS = /^(?:capnhat|nhapthay) \S+$/;
/** A leave answers these itself, or may stand in what is told of the work or written to somebody. */
const MAY_AWAIT_LEAVE = /^(?:nghiphep|capnhat|nhapthay|hop|gopy|chidao|minhchung)(?:\.\S+)?(?: |$)/;
/**
 * What words belong to though nothing need be said: files, points and reasons that may follow, a card or a list that was shown, an
 * item of a meeting, a setting with its numbers as buttons.
 */
const CONTEXTS = [
  /^minhchung /,
  /^tucham\.lydo (?:@\d{4} )?\d+ \S+ \+/,
  /^noi\.ghi \S+ *$/,
  /^hop\.loi \d+$/,
  /^giaitrinh\.tailieu /,
  /^thamdinh (?:\d{4})?$/,
  /^gopy $/,
  /^lichnhac\.(?:gio|yen|baocao|truoc) $/,
  /^thamdinh\.ngay $/,
  /^baolen\.ngay \d+$/,
];

/** Of these a web address alone is no answer: a reason, a day, points, a name. */
const TAKE_NO_LINK =
  /^(?:phancong\.khong|duyet\.tra|duyet\.tradiem|giahan|giahan\.\S+|tucham|tucham\.\S+|canbo\.\S+|nghiphep\.ngay|lichnhac\.hoan) /;
/** What is written to somebody: a mere "cảm ơn" is an answer as well; a meeting tells itself what is too short. */
const TAKE_COURTESY = /^(?:(?:gopy|chidao)\.traloi|hop\.loi) /;

/** What was asked, as one line of words. */
export function lineOf({ word, given }: OpenDialogue): string {
  return `${word} ${given}`;
}

/** Whether something was asked: that it is left is worth telling. */
export function isQuestion(open: OpenDialogue): boolean {
  return !CONTEXTS.some((context) => context.test(lineOf(open)));
}

/** Whether what was asked tells itself an answer from other words. */
export function tellsItself(open: OpenDialogue): boolean {
  return TELL_THEMSELVES.test(lineOf(open));
}

/** Whether a report answers what was asked. */
export function takesReports(open: OpenDialogue): boolean {
  return TAKE_REPORTS.test(lineOf(open));
}

/** Whether the days of a leave are no answer: a day or a reason of the work was asked for. */
export function awaitsNoLeave(open: OpenDialogue): boolean {
  return isQuestion(open) && !MAY_AWAIT_LEAVE.test(lineOf(open));
}

/** Whether a web address alone may answer what was asked. */
export function takesLink(open: OpenDialogue): boolean {
  return !TAKE_NO_LINK.test(lineOf(open));
}

/** Whether "cảm ơn", "ok" answer what was asked. */
export function takesCourtesy(open: OpenDialogue): boolean {
  return TAKE_COURTESY.test(lineOf(open));
}
