import { GrammyError, HttpError } from 'grammy';
import type { SendResult } from '#app/channel.ts';
import { WireError } from './http.ts';
import type { Describe } from './secrets.ts';

/** What is asked of Telegram: to say something new, or to change what was said, which may safely be repeated. */
export interface Attempt {
  readonly chatId: string;
  readonly isEdit: boolean;
  /** It must not come twice. */
  readonly once: boolean;
}

const UNREACHABLE =
  /bot was blocked|user is deactivated|can't initiate conversation|can't send messages to bots/i;
const LEFT_GROUP =
  /bot was kicked|bot is not a member|group chat was deleted|not enough rights|have no rights|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|TOPIC_CLOSED|need administrator rights/i;
const NOT_FOUND = /chat not found|PEER_ID_INVALID|user not found/i;

/** What an error of the Bot API client means for a message. */
export function outcomeOf(error: unknown, attempt: Attempt, describe: Describe): SendResult {
  const detail = describe(error);
  const cause = error instanceof HttpError ? error.error : error;
  if (cause instanceof GrammyError) return refusalOf(cause, attempt, detail);
  if (cause instanceof WireError) return troubleOf(cause, attempt, detail);
  throw new Error(detail);
}

function refusalOf(error: GrammyError, { chatId }: Attempt, detail: string): SendResult {
  const { error_code: code, description, parameters } = error;
  if (parameters.migrate_to_chat_id !== undefined) {
    return { status: 'moved', to: String(parameters.migrate_to_chat_id) };
  }
  if (code === 429) {
    const seconds = parameters.retry_after;
    return {
      status: 'retry-later',
      afterMs: seconds === undefined ? null : seconds * 1000,
      reason: 'flood',
      detail,
    };
  }
  if (code >= 500 || code === 401 || code === 404) {
    return { status: 'retry-later', afterMs: null, reason: 'platform', detail };
  }
  if (UNREACHABLE.test(description)) return { status: 'refused', reason: 'unreachable', detail };
  if (LEFT_GROUP.test(description)) return { status: 'refused', reason: 'left-group', detail };
  const isGone = code === 403 || NOT_FOUND.test(description);
  if (isGone) return { status: 'refused', reason: isGroup(chatId) ? 'left-group' : 'unreachable', detail };
  return { status: 'refused', reason: 'bad-request', detail };
}

/**
 * A connection that broke is taken as "did not arrive": nearly always it was never made, or had been idle and was just
 * being closed. Silence and nonsense after the request had left are not. What must not come twice has a connection of its
 * own, and one that breaks after the request had left leaves open whether it came.
 */
function troubleOf(error: WireError, { isEdit, once }: Attempt, detail: string): SendResult {
  const maybeArrived = error.handedOver && (once || error.trouble !== 'broken');
  if (maybeArrived && !isEdit) return { status: 'unknown', detail };
  return { status: 'retry-later', afterMs: null, reason: 'platform', detail };
}

/** Telegram numbers groups below zero. */
function isGroup(chatId: string): boolean {
  return chatId.startsWith('-');
}
