/** The bot cannot run as it is set up: the token is wrong, or Telegram refuses the webhook. Trying again is no use. */
export class FatalError extends Error {
  override readonly name = 'FatalError';
}
