import { type Choice, choice, type Message, message, type Say, say } from '#app/message.ts';
import { periodArgs, writeReference } from '#domain/plan/reference.ts';
import { type FindingGroup, findingsByKind, pointsAtStake } from '#domain/steering/findings-by-kind.ts';
import type { Finding } from '#domain/steering/preflight.ts';
import { shorten } from '#domain/text/text.ts';
import { kindsMessage } from './kinds-message.ts';

const PAGE = 7;
const NAME_LENGTH = 60;

/** Which findings are shown: those of the first of some kinds that has any, a screen of them, under what was just mended. */
interface Wanted {
  readonly kinds?: readonly Finding['kind'][];
  readonly page?: number;
  readonly news?: Message['lines'];
}

/**
 * Findings, each with the button that mends it: those of the kind that is wanted. Where none is, all of them where they
 * are one screen, else the kinds there are.
 */
export function faultsMessage(
  findings: readonly Finding[],
  { kinds = [], page = 1, news = [] }: Wanted,
): Message {
  const above = news.length > 0 ? [...news, null] : [];
  if (findings.length === 0) return message([...above, say('preflight-clean')]);
  const groups = findingsByKind(findings);
  const [only] = groups.length === 1 ? groups : [];
  const group = kinds.flatMap((kind) => groups.find((each) => each.kind === kind) ?? [])[0] ?? only;
  if (!group && findings.length > PAGE) return kindsMessage(groups, above);
  return pageMessage(group?.findings ?? findings, page, { above, group, isPart: group !== only });
}

/** What is shown after something of a kind was mended: the rest of that kind, unless everything is one screen. */
export function mendedMessage(findings: readonly Finding[], kind: Finding['kind'], news: Say): Message {
  return faultsMessage(findings, { kinds: findings.length > PAGE ? [kind] : [], news: [news] });
}

/** What a page is of. `isPart`: there are findings of other kinds as well. */
interface Frame {
  readonly above: Message['lines'];
  readonly group: FindingGroup | undefined;
  readonly isPart: boolean;
}

function pageMessage(findings: readonly Finding[], page: number, { above, group, isPart }: Frame): Message {
  const pages = Math.ceil(findings.length / PAGE);
  const at = Math.min(page, pages);
  const shown = findings.slice((at - 1) * PAGE, at * PAGE);
  const call = group ? `soatloi ${group.kind}` : 'soatloi';
  const turns = [
    ...(at > 1 ? [choice(say('button-previous'), `${call} ${at - 1}`)] : []),
    ...(at < pages ? [choice(say('button-next'), `${call} ${at + 1}`)] : []),
  ];
  const back = isPart ? [choice(say('preflight-button-back'), 'soatloi')] : [];
  const title = say('preflight-title', {
    count: findings.length,
    points: pointsAtStake(findings),
    page: String(at),
    pages,
  });
  return message([...above, title, ...shown.map(faultLine)], {
    choices: [...mendButtons(shown), ...[turns, back].filter((row) => row.length > 0)],
    about: [...new Set(shown.map(({ code }) => code))],
  });
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
