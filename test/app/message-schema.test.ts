import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { choice, type Message, message, say } from '#app/message.ts';
import { messageSchema } from '#app/message-schema.ts';

test('reads exactly what a message is', () => {
  expectTypeOf<z.output<typeof messageSchema>>().toEqualTypeOf<Message>();

  const whole = message([say('a', { n: 1.5, t: 'x' }), null], {
    choices: [[choice(say('b'), 'viec')]],
    attachments: [
      { kind: 'picture', name: 'a.png', content: { base64: 'AA==' } },
      { kind: 'document', name: 'b', content: { sha256: 'ff' } },
    ],
    about: ['1.2'],
    expects: { word: 'capnhat', given: '1.2' },
    receipt: { entries: [1], pieces: [2], told: [{ lines: [null], choices: [], about: ['1.1'] }] },
    place: 'new',
    pinned: true,
  });
  expect(messageSchema.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  expect(messageSchema.safeParse({ ...whole, place: 'elsewhere' }).success).toBe(false);
  const { pinned: _, ...before } = whole;
  expect(messageSchema.parse(before).pinned).toBe(false);
});
