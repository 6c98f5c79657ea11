import { done, type Result, refuse } from '#domain/result.ts';

/** A4 in points. */
const [SHORT, LONG] = [595.28, 841.89];
/** The longer side of a page in pixels: about 170 to the inch on A4, enough to read small print. */
const LONG_SIDE = 2000;
const QUALITY = 78;
/** A photo of more pixels is none of a phone's. */
const MOST_PIXELS = 120_000_000;

/**
 * Photos of a paper as one PDF, a page each in the order given: upright as the camera says (EXIF), on A4 across or
 * along, at a size that can be read and sent. The same photos give the same bytes. Refused with `evidence-photo-broken`
 * and which one, from 1, where a picture cannot be opened.
 */
export async function bindPhotos(photos: readonly Uint8Array[]): Promise<Result<Uint8Array>> {
  const [{ default: sharp }, { PDFDocument }] = await Promise.all([import('sharp'), import('pdf-lib')]);
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (const [at, photo] of photos.entries()) {
    const upright = await sharp(photo, { limitInputPixels: MOST_PIXELS })
      .rotate()
      .resize(LONG_SIDE, LONG_SIDE, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: QUALITY, mozjpeg: true })
      .toBuffer()
      .catch(() => null);
    if (upright === null) return refuse('evidence-photo-broken', { number: at + 1 });
    const image = await pdf.embedJpg(upright);
    const across = image.width > image.height;
    const page = pdf.addPage(across ? [LONG, SHORT] : [SHORT, LONG]);
    const { width, height } = image.scaleToFit(page.getWidth(), page.getHeight());
    const [x, y] = [(page.getWidth() - width) / 2, (page.getHeight() - height) / 2];
    page.drawImage(image, { x, y, width, height });
  }
  return done(await pdf.save());
}
