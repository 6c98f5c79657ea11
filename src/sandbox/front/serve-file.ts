import type { StoredFile } from '#sandbox/telegram/files.ts';

/** Pictures that a browser may show as what they are. */
const PICTURES: readonly { readonly type: string; readonly begins: readonly number[] }[] = [
  { type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', begins: [0x47, 0x49, 0x46, 0x38] },
  { type: 'image/webp', begins: [0x52, 0x49, 0x46, 0x46] },
];

/**
 * A file that somebody sent. A picture sent as one is shown, by what its bytes are and never by what it says of itself;
 * anything else is for saving, so that no page of a stranger runs here.
 */
export function serveFile({ kind, bytes, document }: StoredFile): Response {
  const picture = PICTURES.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  const headers = new Headers({
    'cache-control': 'private, max-age=86400, immutable',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': picture?.type ?? 'application/octet-stream',
  });
  if (kind === 'document' || !picture) {
    const name = encodeURIComponent(document?.file_name ?? 'file').replace(/['()*]/g, escaped);
    headers.set('content-disposition', `attachment; filename*=UTF-8''${name}`);
  }
  return new Response(Uint8Array.from(bytes), { headers });
}

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}
