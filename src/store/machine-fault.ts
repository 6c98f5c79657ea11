import { DriverAdapterError } from '@prisma/driver-adapter-utils';

const CODES = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE', 'P1008', 'P2028'];
const WORDS = /database is locked|disk is full|readonly database|disk I\/O error|unable to open database/i;

/**
 * Whether an error says that the machine failed and not the program: the disk is full, broken or read-only, or another
 * process holds the database. Whatever it stopped may be done again later.
 */
export function isMachineFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof DriverAdapterError && error.cause.kind === 'SocketTimeout') return true;
  const code = 'code' in error ? String(error.code) : '';
  return CODES.includes(code) || WORDS.test(error.message) || isMachineFault(error.cause);
}
