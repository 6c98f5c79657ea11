import { choice, type Message, message, type Say, say } from '#app/message.ts';
import { periodArgs } from '#domain/plan/reference.ts';
import { isExtended } from '#domain/steering/extension.ts';
import { shorten } from '#domain/text/text.ts';
import { daysBetween } from '#domain/time/day.ts';
import type { ExtensionRow } from '#store/extensions.ts';
import type { FoundWork } from '../work/find-work.ts';

const NAME_LENGTH = 90;
const REASON_LENGTH = 300;

/** A request with what those who decide need to know. */
export type ExtensionDetail = Pick<FoundWork, 'criterion' | 'occurrence'> & {
  readonly extension: ExtensionRow;
  /** All that was ever asked for the criterion. */
  readonly history: readonly ExtensionRow[];
};

/** What stands on the card of a request. */
export function extensionLines({ criterion, occurrence, extension, history }: ExtensionDetail): Say[] {
  const { fromOn, wantedOn, reason, askedBy, forId } = extension;
  const owner = criterion.assignees.find(({ memberId }) => memberId === forId)?.name ?? askedBy;
  const granted = history.filter(
    ({ occurrenceId, state }) => occurrenceId === occurrence.id && state === 'granted',
  );
  return [
    say('extension-title', {
      code: criterion.code,
      ...periodArgs(occurrence.period),
      name: shorten(criterion.name, NAME_LENGTH),
    }),
    say('extension-wish', { from: fromOn, to: wantedOn, days: daysBetween(fromOn, wantedOn) }),
    say('extension-why', { name: owner, by: owner === askedBy ? 'none' : askedBy, reason: shown(reason) }),
    say('extension-standing', {
      state: occurrence.state,
      percent: occurrence.percent,
      points: criterion.maxPoints ?? 'none',
    }),
    ...(isExtended(occurrence) && occurrence.originalDueOn
      ? [say('extension-before', { original: occurrence.originalDueOn, times: granted.length })]
      : []),
  ];
}

/** The card with its buttons: agree, another day, refuse. */
export function extensionCard(detail: ExtensionDetail): Message {
  const { criterion, extension } = detail;
  return message(extensionLines(detail), {
    choices: extensionChoices(extension),
    about: [criterion.code],
    place: 'new',
  });
}

/** Behind the id of a request that is decided as one of those that wait: the next one follows. */
export const IN_QUEUE = '+';

/** The buttons with which a request is decided; `mark` stands behind its id. */
export function extensionChoices({ id, wantedOn }: ExtensionRow, mark = ''): Message['choices'] {
  return [
    [choice(say('extension-button-grant', { day: wantedOn }), `giahan.dongy ${id}${mark}`)],
    [
      choice(say('extension-button-other'), `giahan.khac ${id}${mark}`),
      choice(say('extension-button-refuse'), `giahan.tuchoi ${id}${mark}`),
    ],
  ];
}

function shown(reason: string): string {
  return shorten(reason, REASON_LENGTH) || 'none';
}
