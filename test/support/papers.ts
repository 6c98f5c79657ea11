import { makePaper } from '#app/paper.ts';
import { papers } from '#features/index.ts';
import { paragraphsOf } from '#test/documents/report/docx-paragraphs.ts';
import { wordsIn } from '#test/documents/report/sample-paper.ts';
import type { Commune } from './commune.ts';
import { partOf } from './office-xml.ts';
import type { Phones } from './phones.ts';

/** The Word files that lie in somebody's chat, made as they would be when they are sent: their paragraphs, in order. */
export async function filesIn(
  { house, store, commune, phones }: Pick<Commune, 'house' | 'store' | 'commune'> & { phones: Phones },
  who: string,
): Promise<string[][]> {
  const desk = { house, store, papers, words: wordsIn('vi') };
  const orders = phones
    .chat(who)
    .flatMap(({ kind, message }) => (kind === 'paper' ? [message.attachments[0]?.content] : []));
  return Promise.all(
    orders.map(async (order) => {
      if (!order || !('paper' in order)) throw new Error('no paper');
      const file = await makePaper(desk, commune.organisationId, order);
      if (!file.ok) throw new Error(file.reason);
      const xml = await partOf(file.value.bytes, 'word/document.xml');
      return paragraphsOf(xml).map(({ text }) => text);
    }),
  );
}
