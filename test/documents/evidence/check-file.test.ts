import { describe, expect, test } from 'vitest';
import { checkFile } from '#documents/evidence/check-file.ts';
import { zip } from '#test/documents/plan/zip-files.ts';
import { jpegOf, pdfOf, realFile } from '#test/support/files.ts';

const why = async (bytes: Uint8Array, name = 'báo cáo.pdf') => {
  const checked = await checkFile(bytes, name);
  return checked.ok ? checked.value.type.extension : checked.args['why'];
};
const archive = (name: string, content: string | Uint8Array = 'x') => zip([{ name, content }]);
const old = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1024),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ]);
/** A PNG's signature and header. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe('the type is told from the content, whatever the name says', () => {
  test.each([
    ['a PDF', pdfOf('x'), 'pdf'],
    ['a photo', jpegOf('x'), 'jpg'],
    ['a picture', PNG, 'png'],
    ['a Word file', realFile('cong-van.docx'), 'docx'],
    ['an old Word file', old('WordDocument'), 'doc'],
    ['an old Excel file', old('Workbook'), 'xls'],
    ['plain text', Buffer.from('Hồ sơ;Đúng hạn\n120;118\n'), 'txt'],
    ['an archive', archive('biên bản.pdf', pdfOf('x')), 'zip'],
  ])('%s', async (_, bytes, extension) => {
    expect(await why(bytes, 'gì đó.xyz')).toBe(extension);
    const checked = await checkFile(bytes, 'gì đó.exe');
    expect(checked).toMatchObject({ ok: true, value: { name: `gì đó.${extension}` } });
  });
});

test('a few words that are called an archive are none', async () => {
  expect(await why(Buffer.from('thử tí'), 'minh chứng.rar')).toBe('archive');
  expect(await why(Buffer.from('Hồ sơ;Đúng hạn\n120;118\n'), 'số liệu.csv')).toBe('txt');
});

describe('refused, and why', () => {
  test.each([
    [
      'a program named as a PDF',
      Buffer.from('MZ\x90\x00 This program cannot be run in DOS mode'),
      'executable',
    ],
    [
      'a program for Linux',
      Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(64)]),
      'executable',
    ],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'executable'],
    ['a few words named as a PDF', Buffer.from('thử tí'), 'corrupt'],
    ['bytes that say nothing', Buffer.from([7, 1, 2, 200]), 'unknown'],
    ['a web page further down', Buffer.from('số liệu\n<html><script>x</script>'), 'unknown'],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'unknown'],
    ['a drawing that may hold scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'unknown'],
    ['a RAR archive', Buffer.from('526172211a0700cf907300000d00000000000000', 'hex'), 'archive'],
    ['an installer', old('Property'), 'unknown'],
    ['an old Word file with macros', old('_VBA_PROJECT WordDocument'), 'macros'],
    ['an Office file with a password', old('EncryptedPackage'), 'password'],
    ['a photo that is a web page as well', jpegOf('<script>alert(1)</script>'), 'two-in-one'],
    ['a photo that is an archive as well', Buffer.concat([jpegOf('x'), archive('a.txt')]), 'two-in-one'],
    ['a PDF that is an archive as well', Buffer.concat([pdfOf('x'), archive('a.txt')]), 'two-in-one'],
    ['a picture that is a PDF as well', Buffer.concat([PNG, pdfOf('x')]), 'two-in-one'],
    [
      'a PDF with a program behind it',
      Buffer.concat([pdfOf('x'), Buffer.from('MZ This program cannot be run in DOS mode')]),
      'two-in-one',
    ],
    ['an archive with a program', archive('cài đặt.exe'), 'executable'],
    [
      'an archive with a program under another name',
      archive('ảnh.jpg', 'MZ\x90\x00 a program'),
      'executable',
    ],
    ['an archive that leads out of its folder', archive('../../home/x.pdf'), 'executable'],
    ['an archive in an archive', archive('trong.zip', archive('a.pdf')), 'archive'],
    ['a damaged archive', realFile('cong-van.docx').subarray(0, 5000), 'corrupt'],
    ['an archive with a password', zip([{ name: 'a.pdf', content: 'x', encrypted: true }]), 'password'],
  ])('%s', async (_, bytes, reason) => {
    expect(await why(bytes)).toBe(reason);
  });

  test('an archive that unpacks to gigabytes, before a byte of it is unpacked', async () => {
    const bomb = zip([{ name: 'a.pdf', content: Buffer.alloc(1024), declaredSize: 5_000_000_000 % 2 ** 32 }]);
    const many = zip(Array.from({ length: 2_100 }, (_, at) => ({ name: `${at}.pdf`, content: '' })));

    expect(await why(bomb)).toBe('bomb');
    expect(await why(many)).toBe('bomb');
  });

  test('an archive that lies about its size, once it has unpacked too much', async () => {
    const piece = Buffer.alloc(30 * 1024 * 1024);
    const files = Array.from({ length: 8 }, (_, at) => ({
      name: `${at}.pdf`,
      content: piece,
      declaredSize: 10,
    }));

    expect(await why(zip(files))).toBe('bomb');
  });
});

test('a name that tries something is shown harmless in the refusal', async () => {
  const refused = await checkFile(Buffer.from('MZ'), '../../\u202Ebáo cáo.exe');

  expect(refused).toMatchObject({ ok: false, args: { name: 'báo cáo' } });
});
