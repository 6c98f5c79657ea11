import { expect, test } from 'vitest';
import { NOTHING_TOLD } from '#domain/evidence/document.ts';
import { type DossierField, type DossierPiece, filedVersions } from '#domain/evidence/dossier.ts';
import { placePieces } from '#domain/evidence/dossier-names.ts';
import { partsToSend } from '#domain/evidence/dossier-parts.ts';
import type { PieceState } from '#domain/evidence/evidence.ts';

const version = (id: number, state: PieceState, replacesId: number | null = null) => ({
  id,
  state,
  replacesId,
});
const idsOf = (versions: readonly { id: number }[]) => versions.map(({ id }) => id);

test.each([
  ['what was accepted', [version(1, 'accepted')], [1]],
  ['what waits', [version(1, 'submitted')], [1]],
  ['not what was returned', [version(1, 'returned')], []],
  ['the newer of two that wait', [version(1, 'submitted'), version(2, 'submitted', 1)], [2]],
  ['the newer of two that were accepted', [version(1, 'accepted'), version(2, 'accepted', 1)], [2]],
  [
    'what was accepted beside a better one that waits',
    [version(1, 'accepted'), version(2, 'submitted', 1)],
    [1, 2],
  ],
  [
    'what was accepted where the better one was returned',
    [version(1, 'accepted'), version(2, 'returned', 1)],
    [1],
  ],
  [
    'nothing where the better one of what waited was returned',
    [version(1, 'submitted'), version(2, 'returned', 1)],
    [],
  ],
  [
    'the oldest, which alone was accepted',
    [version(1, 'accepted'), version(2, 'returned', 1), version(3, 'submitted', 2)],
    [1, 3],
  ],
])('a dossier holds %s', (_, versions, chosen) => {
  expect(idsOf(filedVersions(versions))).toEqual(chosen);
});

const piece = (originalName: string, rest: Partial<DossierPiece> = {}): DossierPiece => ({
  evidenceId: 1,
  state: 'accepted',
  form: 'file',
  period: 'once',
  facts: NOTHING_TOLD,
  originalName,
  sha256: 'a'.repeat(64),
  size: 1000,
  sentBy: 'Trần Thị Lan',
  sentOn: '2026-06-10',
  acceptedBy: null,
  acceptedOn: null,
  removed: false,
  ...rest,
});
const numbered = (documentNumber: string, ending = 'pdf') =>
  piece(`scan.${ending}`, { facts: { ...NOTHING_TOLD, documentNumber } });
const field = (
  code: string,
  name: string,
  pieces: readonly DossierPiece[],
  criterion = '3.2.1',
): DossierField => ({
  code,
  name,
  criteria: [
    { code: criterion, name: 'Hồ sơ đúng hạn', max: 2, self: null, special: null, pieces, missing: [] },
  ],
});
const pathsOf = (fields: readonly DossierField[]) =>
  placePieces({ fields }, 'chờ duyệt').flatMap(({ criteria }) =>
    criteria.flatMap(({ pieces }) => pieces.map(({ path }) => path)),
  );

test('files stand in folders by field and criterion, in order, under number and kind', () => {
  expect(
    pathsOf([
      field('3', 'Cải cách thủ tục hành chính', [
        numbered('12/QĐ-UBND'),
        numbered('45/BC-UBND', 'docx'),
        numbered('7/2026/NQ-HĐND'),
        numbered('88/UBND-VP'),
        piece('ảnh niêm yết.jpg', { state: 'submitted' }),
      ]),
    ]),
  ).toEqual(
    [
      '3.2.1 - 01 - QĐ 12-QĐ-UBND.pdf',
      '3.2.1 - 02 - BC 45-BC-UBND.docx',
      '3.2.1 - 03 - NQ 7-2026-NQ-HĐND.pdf',
      '3.2.1 - 04 - 88-UBND-VP.pdf',
      '3.2.1 - 05 - ảnh niêm yết (chờ duyệt).jpg',
    ].map((name) => `3 - Cải cách thủ tục hành chính/3.2.1 - Hồ sơ đúng hạn/${name}`),
  );
});

test('no name leads out of its folder, hides its ending, or is too long for Windows', () => {
  const long = 'Công tác chỉ đạo điều hành cải cách hành chính năm nay và những năm tiếp theo';
  const paths = pathsOf([
    field('1', `../${long}: <a>|b?*`, [
      piece('../../etc/passwd.pdf'),
      piece('a\u202egpj.exe.pdf'),
      piece(`=${'x'.repeat(300)}.pdf`),
      piece('CON.pdf'),
      piece('a\u0000b\\c.pdf'),
    ]),
  ]);
  for (const path of paths) {
    expect(path.split('/')).toHaveLength(3);
    expect(path).not.toMatch(/[<>:"|?*\\\p{Cc}\p{Cf}]|\.\.\//u);
    expect(path.length).toBeLessThan(200);
    for (const part of path.split('/')) expect(part).toMatch(/^\d[\s\S]*[^. ]$/);
  }
  expect(paths[0]).toContain('3.2.1 - 01 - -..-etc-passwd.pdf');
});

test('many files of a criterion are numbered with as many digits as it takes', () => {
  const many = Array.from({ length: 120 }, () => piece('a.pdf'));
  expect(pathsOf([field('1', 'A', many)])[6]).toContain('3.2.1 - 007 - a.pdf');
});

const sized = (code: string, megabytes: number) =>
  field(code, code, [piece('a.pdf', { size: megabytes * 1e6 })]);
const LIMITS = { mostBytes: 50e6, mostParts: 3 };
const partsOf = (fields: readonly DossierField[]) =>
  partsToSend(fields, LIMITS)?.map((part) => part.map(({ code }) => code)) ?? null;

test.each([
  ['whole where it fits', [sized('1', 20), sized('2', 20)], [['1', '2']]],
  ['neighbouring fields together', [sized('1', 20), sized('2', 20), sized('3', 20)], [['1', '2'], ['3']]],
  ['not at all where one field is too large', [sized('1', 1), sized('2', 60)], null],
  ['not at all in too many parts', ['1', '2', '3', '4'].map((code) => sized(code, 40)), null],
])('a dossier is sent %s', (_, fields, parts) => {
  expect(partsOf(fields)).toEqual(parts);
});
