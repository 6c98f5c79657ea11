import { type Choice, choice, type Message, message, type Say, say } from '#app/message.ts';
import { periodArgs, writeReference } from '#domain/plan/reference.ts';
import { type Finding, pointsAtStake } from '#domain/steering/preflight.ts';
import { shorten } from '#domain/text/text.ts';

const PAGE = 7;
const NAME_LENGTH = 60;

/** Findings, a screen at a time, each with the button that mends it, under what has just been mended. */
export function faultsMessage(
  findings: readonly Finding[],
  page: number,
  news: Message['lines'] = [],
): Message {
  const above = news.length > 0 ? [...news, null] : [];
  if (findings.length === 0) return message([...above, say('preflight-clean')]);
  const pages = Math.ceil(findings.length / PAGE);
  const at = Math.min(page, pages);
  const shown = findings.slice((at - 1) * PAGE, at * PAGE);
  const turns = [
    ...(at > 1 ? [choice(say('button-previous'), `soatloi ${at - 1}`)] : []),
    ...(at < pages ? [choice(say('button-next'), `soatloi ${at + 1}`)] : []),
  ];
  return message(
    [
      ...above,
      say('preflight-title', {
        count: findings.length,
        points: pointsAtStake(findings),
        page: String(at),
        pages,
      }),
      ...shown.map(faultLine),
    ],
    {
      choices: [...mendButtons(shown), ...(turns.length > 0 ? [turns] : [])],
      about: [...new Set(shown.map(({ code }) => code))],
    },
  );
}

function faultLine(finding: Finding): Say {
  const { kind, code, name, points } = finding;
  return say('preflight-line', { kind, code, name: shorten(name, NAME_LENGTH), points, ...details(finding) });
}

/** What the words of a line need beside the criterion; the same for every kind. */
function details(finding: Finding) {
  const none = {
    ...periodArgs('period' in finding ? finding.period : 'once'),
    day: 'none',
    before: 'none',
    times: 1,
  };
  const numbers = { score: 0, max: 0, given: 0, sum: 0, who: 'none', reach: 'none' };
  switch (finding.kind) {
    case 'evidence-outside':
      return { ...none, ...numbers, day: finding.day ?? 'none' };
    case 'score-over-maximum':
      return { ...none, ...numbers, score: finding.score, max: finding.max };
    case 'survey-scored':
      return { ...none, ...numbers, score: finding.score };
    case 'sum-of-field':
    case 'sum-of-criterion':
      return { ...none, ...numbers, given: finding.given, sum: finding.sum };
    case 'lead-out-of-reach':
      return { ...none, ...numbers, who: finding.who, reach: finding.reach };
    case 'due-on-day-off':
      return { ...none, ...numbers, day: finding.day, before: finding.before, times: finding.times };
    default:
      return { ...none, ...numbers };
  }
}

/** A button for each finding, in a row of its own; those that the same plan file mends share one. */
function mendButtons(findings: readonly Finding[]): Choice[][] {
  const byCall = new Map(findings.map((finding) => [mendCall(finding), mendButton(finding)]));
  return [...byCall.values()].map((button) => [button]);
}

function mendButton(finding: Finding): Choice {
  const { kind, code } = finding;
  const label = say('preflight-button', { kind, code, ...details(finding) });
  return choice(label, mendCall(finding));
}

/** The command line that mends a finding. */
function mendCall(finding: Finding): string {
  const { code } = finding;
  switch (finding.kind) {
    case 'done-without-evidence':
    case 'time-without-document':
      return `minhchung ${writeReference(code, finding.period)}`;
    case 'evidence-outside':
      return `minhchung.xem ${finding.evidenceId}`;
    case 'score-over-maximum':
      return `tucham ${code}`;
    case 'survey-scored':
      return `soatloi.bodiem ${code}`;
    case 'sum-of-field':
    case 'sum-of-criterion':
      return 'nhap';
    case 'no-lead':
      return `phancong ${code}`;
    case 'lead-out-of-reach':
      return `canbo.xem ${finding.memberId}`;
    case 'due-on-day-off':
      return `soatloi.doihan ${code}`;
  }
}
