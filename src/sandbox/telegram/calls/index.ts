import * as aboutBot from './about-bot.ts';
import { answerCallbackQuery } from './answer-callback-query.ts';
import type { Call } from './call.ts';
import * as chatInfo from './chat-info.ts';
import { deleteMessage, deleteMessages } from './delete-message.ts';
import {
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  editMessageText,
} from './edit-message.ts';
import { getFile } from './get-file.ts';
import { deleteMyCommands, getMyCommands, setMyCommands } from './my-commands.ts';
import { pinChatMessage, unpinAllChatMessages, unpinChatMessage } from './pin.ts';
import { setMessageReaction } from './react.ts';
import { sendChatAction } from './send-chat-action.ts';
import { sendDocument, sendPhoto } from './send-file.ts';
import { sendMediaGroup } from './send-media-group.ts';
import { sendMessage } from './send-message.ts';
import { deleteWebhook, getWebhookInfo, setWebhook } from './webhook.ts';

const { leaveServer, ...bot } = aboutBot;

const METHODS: Readonly<Record<string, Call>> = {
  ...bot,
  ...chatInfo,
  answerCallbackQuery,
  close: leaveServer,
  deleteMessage,
  deleteMessages,
  deleteMyCommands,
  deleteWebhook,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  editMessageText,
  getFile,
  getMyCommands,
  getWebhookInfo,
  logOut: leaveServer,
  pinChatMessage,
  sendChatAction,
  sendDocument,
  sendMediaGroup,
  sendMessage,
  sendPhoto,
  setMessageReaction,
  setMyCommands,
  setWebhook,
  unpinAllChatMessages,
  unpinChatMessage,
};

const BY_LOWER_CASE = new Map(
  Object.entries(METHODS).map(([name, call]) => [name.toLowerCase(), { name, call }]),
);

/** A method by its name in any case. `getUpdates` is not here, because it waits: see `door/get-updates.ts`. */
export function findMethod(name: string): { name: string; call: Call } | undefined {
  return BY_LOWER_CASE.get(name.toLowerCase());
}
