import { toBuffer } from 'qrcode';
import type { Attachment } from '#app/message.ts';

/** Pixels of one module, and modules of white around them: large enough for a phone held before a screen. */
const SCALE = 6;
const MARGIN = 3;

/** A QR picture of a text. */
export async function drawQr(text: string): Promise<Attachment> {
  const png = await toBuffer(text, { type: 'png', scale: SCALE, margin: MARGIN });
  return { kind: 'picture', name: 'qr.png', content: { base64: png.toString('base64') } };
}
