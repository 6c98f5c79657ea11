const BEGINS = /^(?:em |tôi |toi )?(?:nhập|nhap|ghi|báo|bao|cập nhật|cap nhat) thay(?: cho)? /iu;
const PART = /^(\D{2,60}?)[\s,:]+(?:(?:tiêu chí|tieu chi|tc) )?(\d{1,2}(?:\.\d{1,2})+)(?:[\s,:]+(\S.*))?$/iu;
const TITLED = /^(?:anh|chị|chi|ông|ong|bà|ba|bác|bac|cô|co|chú|chu|em|đ\/c|đồng chí|dong chi) /iu;

/** A part of somebody else's, as it was written: whose, of which criterion, and how it stands. */
export interface PartOfAnother {
  readonly who: string;
  /** It begins with a title, so that it must be a person. */
  readonly isTitled: boolean;
  readonly code: string;
  readonly text: string;
}

/** "nhập thay anh Vinh 4.3 xong 80%": what is written down for somebody who is named. Null where words do not begin so. */
export function readForAnother(words: string): PartOfAnother | null {
  const said = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  const begins = BEGINS.exec(said)?.[0];
  return begins === undefined ? null : readPart(said.slice(begins.length));
}

/** The same for what stands behind the command: "anh Vinh 4.3 xong 80%". */
export function readPart(words: string): PartOfAnother | null {
  const [, who, code, text = ''] = PART.exec(words.normalize('NFC').replace(/\s+/g, ' ').trim()) ?? [];
  if (who === undefined || code === undefined) return null;
  return { who, isTitled: TITLED.test(`${who} `), code, text };
}
