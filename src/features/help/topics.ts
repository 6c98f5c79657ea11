import type { Word } from '#domain/people/words.ts';

/** What the commands are about, where somebody has more of them than a screen of a phone takes. */
export const TOPICS = {
  viec: [
    'viec',
    'tieuchi',
    'capnhat',
    'minhchung',
    'tucham',
    'giaitrinh',
    'giahan',
    'hoantac',
    'phieuthang',
    'nghiphep',
    'dulieu',
  ],
  theodoi: ['baocao', 'quahan', 'dondoc', 'chidao', 'duyet', 'hop', 'nhatky', 'xuat', 'lichnhac'],
  nguoi: ['canbo', 'phancong', 'bangiao', 'lienlac', 'nhapthay', 'baolen'],
  kehoach: ['nhap', 'soatloi', 'thamdinh', 'ketnoinhom'],
} as const satisfies Record<string, readonly Word[]>;

export type Topic = keyof typeof TOPICS;

/** Whether a text names a topic. */
export function isTopic(text: string): text is Topic {
  return Object.hasOwn(TOPICS, text);
}

/** The topic a command stands under; those that are named in none stand under the first. */
export function topicOf(word: Word): Topic {
  const found = Object.entries(TOPICS).find(([, words]) => words.some((each) => each === word));
  return found && isTopic(found[0]) ? found[0] : 'viec';
}
