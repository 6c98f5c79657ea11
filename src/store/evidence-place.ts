import path from 'node:path';

/** Where bytes stand below the folder of evidence, by their SHA-256: `ab/abcdef…`. */
export function evidencePlace(root: string, sha256: string): string {
  return path.join(root, sha256.slice(0, 2), sha256);
}
