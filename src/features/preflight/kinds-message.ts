import { choice, type Message, message, rowsOf, type Say, say } from '#app/message.ts';
import { type FindingGroup, pointsAtStake } from '#domain/steering/findings-by-kind.ts';

const CODES_SHOWN = 4;
const BUTTONS_WIDE = 2;

/** Findings that are more than a screen: a line a kind, each with the button that opens it, under what has just been mended. */
export function kindsMessage(groups: readonly FindingGroup[], above: Message['lines']): Message {
  const findings = groups.flatMap((group) => group.findings);
  const title = say('preflight-kinds-title', {
    count: findings.length,
    kinds: groups.length,
    points: pointsAtStake(findings),
  });
  const open = groups.map(({ kind, findings: own }) =>
    choice(say('preflight-kind-button', { kind, count: own.length }), `soatloi ${kind}`),
  );
  return message([...above, title, ...groups.map(kindLine)], { choices: rowsOf(open, BUTTONS_WIDE) });
}

function kindLine({ kind, findings, codes, points }: FindingGroup): Say {
  return say('preflight-kind-line', {
    kind,
    criteria: codes.length,
    times: findings.length > codes.length ? findings.length : 0,
    points,
    codes: codes.slice(0, CODES_SHOWN).join(', '),
    more: Math.max(0, codes.length - CODES_SHOWN),
  });
}
