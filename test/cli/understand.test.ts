import { expect, test } from 'vitest';
import { openCommandLine } from './command-line.ts';

test('a message is read aloud, with the words that led to each finding', async () => {
  const cli = openCommandLine();
  await cli.run('demo', '--reset');

  const { code, json } = await cli.run('understand', '1.1.1 đã làm được 80%', '--json');

  expect(code).toBe(0);
  expect(json.readings).toEqual([
    expect.objectContaining({
      intent: 'progress',
      criterion: '1.1.1',
      percent: 80,
      points: null,
      date: null,
      sure: true,
    }),
  ]);
});

test('for people it is put into words, and what was not said is left out', async () => {
  const cli = openCommandLine();
  await cli.run('demo', '--reset');

  const { out } = await cli.run('understand', '1.1.1 đã làm được 80%');
  expect((await cli.run('understand', '1.1.1', 'đã', 'làm', 'được', '80%')).out).toBe(out);
  const thanks = await cli.run('understand', 'cảm ơn đồng chí');

  expect(out).toMatch(/^Chắc chắn: Tiến độ · tiêu chí 1\.1\.1 · 80%\n/);
  expect(out).toMatch(/“80%” → phần trăm/);
  expect(thanks.out).toMatch(/^Chắc chắn: Đã nhận\n/);
});

test('without a text every line of the input is one message', async () => {
  const cli = openCommandLine({ input: '1.1.1 xong rồi\n\ncảm ơn đồng chí\n' });
  await cli.run('demo', '--reset');

  const { out } = await cli.run('understand');

  const documents = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(documents.map(({ readings }) => readings[0]?.intent)).toEqual(['done', undefined, 'acknowledge']);
});

test('the sender, what is replied to and the day can be given; an unknown sender is refused', async () => {
  const cli = openCommandLine();
  await cli.run('demo', '--reset');
  const members: { id: number; role: string }[] = (await cli.run('member', 'list', '--json')).json;
  const chairman = members.find(({ role }) => role === 'CHAIRMAN');

  const replied = await cli.run(
    'understand',
    'xin lùi hạn đến 15/7',
    '--about',
    '1.1.1',
    '--on',
    '10/6/2026',
    '--json',
  );
  expect(replied.json.readings[0]).toMatchObject({
    intent: 'extension',
    criterion: '1.1.1',
    date: '2026-07-15',
  });

  const notTheirs = await cli.run('understand', '3.4.1 xong rồi', '--as', String(chairman?.id), '--json');
  expect(notTheirs.json.readings[0]).toMatchObject({ criterion: '3.4.1', sure: false });

  expect((await cli.run('understand', 'xong', '--as', 'Không Có Ai')).code).toBe(1);
  expect(await cli.run('understand', 'xong', '--about', '9.9')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('9.9'),
  });
});
