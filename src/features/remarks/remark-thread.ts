/** Letters about one remark take each other's place in every chat: what was answered shows where it was asked. */
export function remarkThread(id: number): string {
  return `remark:${id}`;
}
