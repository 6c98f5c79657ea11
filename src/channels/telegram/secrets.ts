import { GrammyError, HttpError } from 'grammy';

/** Says what an error is, without a secret and without the words of a message. */
export type Describe = (error: unknown) => string;

/**
 * Describes errors with the token and the proxy's credentials taken out. Everything that leaves this room as text goes
 * through it; the errors themselves never leave, since they hold the request.
 */
export function describing(token: string, proxyUrl: string | undefined): Describe {
  const { username = '', password = '' } = proxyUrl === undefined ? {} : new URL(proxyUrl);
  const secrets = [token, password, username]
    .flatMap((secret) => [secret, decodeURIComponent(secret), encodeURIComponent(secret)])
    .filter((secret) => secret !== '');
  return (error) => secrets.reduce((text, secret) => text.replaceAll(secret, '***'), wordsOf(error));
}

/** The last line alone: a database shows what it was asked to store before it says what went wrong. */
function wordsOf(error: unknown): string {
  if (error instanceof GrammyError) return `${error.error_code} ${error.description}`;
  if (error instanceof HttpError) return wordsOf(error.error);
  return (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1) ?? '';
}
