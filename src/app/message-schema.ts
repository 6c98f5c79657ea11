import { z } from 'zod';
import type { Message } from './message.ts';

const args = z.record(z.string(), z.union([z.string(), z.number()])).readonly();
const say = z.object({ key: z.string(), args }).readonly();
const line = z.object({ key: z.string(), args, spare: z.number().optional() }).readonly();
const choice = z.object({ label: say, call: z.string() }).readonly();

const paper = z.object({ paper: z.string(), about: z.string() }).readonly();
const content = z.union([
  paper,
  z.object({ base64: z.string() }).readonly(),
  z.object({ sha256: z.string() }).readonly(),
  z.object({ exported: z.string() }).readonly(),
]);
const attachment = z.object({ kind: z.enum(['picture', 'document']), name: z.string(), content }).readonly();
const told = z
  .object({
    lines: z.array(line.nullable()).readonly(),
    choices: z.array(z.array(choice).readonly()).readonly(),
    about: z.array(z.string()).readonly(),
  })
  .readonly();

/** A message as it stands in the outbox. */
export const messageSchema = z
  .object({
    lines: z.array(line.nullable()).readonly(),
    choices: z.array(z.array(choice).readonly()).readonly(),
    attachments: z.array(attachment).readonly(),
    papers: z.array(paper).readonly().default([]),
    about: z.array(z.string()).readonly(),
    expects: z
      .object({
        word: z.string(),
        given: z.string(),
        byReply: z.boolean().optional(),
        beneath: z.number().optional(),
        askedIn: z.number().optional(),
      })
      .readonly()
      .nullable(),
    receipt: z
      .object({
        entries: z.array(z.number()).readonly(),
        pieces: z.array(z.number()).readonly().default([]),
        directive: z.number().optional(),
        told: z.array(told).readonly().default([]),
      })
      .readonly()
      .nullable(),
    place: z.enum(['edit', 'new']),
    pinned: z.boolean().default(false),
  })
  .readonly() satisfies z.ZodType<Message>;
