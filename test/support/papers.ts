import { type MadeFile, makePaper } from '#app/papers/paper.ts';
import { papers } from '#features/index.ts';
import { paragraphsOf } from '#test/documents/report/docx-paragraphs.ts';
import { wordsIn } from '#test/documents/report/sample-paper.ts';
import type { Commune } from './commune.ts';
import { partOf } from './office-xml.ts';
import type { Phones } from './phones.ts';

type House = Pick<Commune, 'house' | 'store' | 'commune'> & { readonly phones: Phones };

/** The files that lie in somebody's chat, made as they would be when they are sent. */
export async function papersIn({ house, store, commune, phones }: House, who: string): Promise<MadeFile[]> {
  const desk = { house, store, papers, words: wordsIn('vi') };
  const orders = phones
    .chat(who)
    .flatMap(({ kind, message }) => (kind === 'paper' ? [message.attachments[0]?.content] : []));
  return Promise.all(
    orders.map(async (order) => {
      if (!order || !('paper' in order)) throw new Error('no paper');
      const file = await makePaper(desk, commune.organisationId, order);
      if (!file.ok) throw new Error(file.reason);
      return file.value;
    }),
  );
}

/** The Word files among them: their paragraphs, in order. */
export async function filesIn(house: House, who: string): Promise<string[][]> {
  const files = await papersIn(house, who);
  return Promise.all(
    files.map(async ({ bytes }) => {
      const xml = await partOf(bytes, 'word/document.xml');
      return paragraphsOf(xml).map(({ text }) => text);
    }),
  );
}
