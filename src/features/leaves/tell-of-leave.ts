import { choice, message, type Say, say } from '#app/message.ts';
import { tellCoordinators } from '#app/telling/tell-coordinators.ts';
import { tellMember } from '#app/telling/tell-member.ts';
import { occasionOf } from '#app/turn/occasion.ts';
import type { Turn } from '#app/turn/turn.ts';
import { daysArgs, type LeaveNews } from './leave-lines.ts';

const CODES_SHOWN = 15;

/**
 * Tells whom it concerns, before the leave holds: the stand-in, the member where somebody else entered it, and the
 * coordinators where the member did. Gives whether the stand-in could be told; null where there is none.
 */
export async function tellOfLeave(turn: Turn, news: LeaveNews): Promise<boolean | null> {
  const { member, standIn, isOwn } = news;
  const key = `leave:${member.id}:${occasionOf(turn)}`;
  if (isOwn) {
    const lines = [leaveLine('leave-letter-coordinator', news)];
    const assign = choice(say('leave-button-assign'), 'phancong');
    const choices = standIn ? [] : [[assign]];
    await tellCoordinators(turn, { key, lines, choices, aboutMemberId: member.id });
  } else {
    const words = message([leaveLine('leave-letter-own', news)], { place: 'new' });
    await tellMember(turn, member.id, { key, kind: 'notice', message: words, silent: true });
  }
  if (!standIn) return null;
  const asCoordinator = member.role === 'COORDINATOR' && standIn.role !== 'COORDINATOR';
  const lines = [
    leaveLine('leave-letter-stand-in', news),
    ...(asCoordinator ? [say('leave-letter-coordinates')] : []),
  ];
  const words = message(lines, {
    choices: [[choice(say('leave-button-work'), 'viec')]],
    about: news.dueMeanwhile,
    place: 'new',
  });
  const { outboxId } = await tellMember(turn, standIn.id, {
    key: `${key}:instead`,
    kind: 'notice',
    message: words,
  });
  return outboxId !== null;
}

function leaveLine(key: string, { member, standIn, days, dueMeanwhile }: LeaveNews): Say {
  return say(key, {
    name: member.name,
    ...daysArgs(days.fromOn, days.returnOn),
    standIn: standIn?.name ?? 'none',
    count: dueMeanwhile.length,
    codes: dueMeanwhile.slice(0, CODES_SHOWN).join(', '),
  });
}
