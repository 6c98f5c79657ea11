/** A size in megabytes as it is told, to a tenth; what is there at all is never told as nothing. */
export function megabytesOf(bytes: number): number {
  return bytes === 0 ? 0 : Math.max(0.1, Math.round(bytes / 100_000) / 10);
}
