import { useState } from 'preact/hooks';

/**
 * What the page remembers over a reload: phones on the table, drafts, what was read, where a chat was scrolled to. It is
 * kept for this tab, by scene, so that a reset begins afresh.
 */
export function remember(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden store costs the reload its comfort and nothing else.
  }
}

/** What was remembered under a key, where it still has the wanted shape. */
export function recall<T>(key: string, isWanted: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isWanted(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A state that is remembered. */
export function useMemory<T>(
  key: string,
  isWanted: (value: unknown) => value is T,
  initial: T,
): [T, (value: T) => void] {
  const [held, hold] = useState({ key, value: recall(key, isWanted) ?? initial });
  // Another scene, another memory.
  const current = held.key === key ? held.value : (recall(key, isWanted) ?? initial);
  return [
    current,
    (value) => {
      hold({ key, value });
      remember(key, value);
    },
  ];
}

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number => typeof value === 'number';
export const isNumbers = (value: unknown): value is number[] => Array.isArray(value) && value.every(isNumber);
