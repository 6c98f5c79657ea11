import { z } from 'zod';
import type { Message } from './message.ts';

const say = z.object({ key: z.string(), args: z.record(z.string(), z.union([z.string(), z.number()])) });

const paper = z.object({ paper: z.string(), about: z.string() });
const content = z.union([z.object({ base64: z.string() }), z.object({ sha256: z.string() }), paper]);

/** Reads a message back from where it was stored. */
export const messageSchema: z.ZodType<Message> = z.object({
  lines: z.array(say.nullable()),
  choices: z.array(z.array(z.object({ label: say, call: z.string() }))),
  attachments: z.array(z.object({ kind: z.enum(['picture', 'document']), name: z.string(), content })),
  papers: z.array(paper).default([]),
  about: z.array(z.string()),
  expects: z.object({ word: z.string(), given: z.string() }).nullable(),
  receipt: z.object({ entries: z.array(z.number()) }).nullable(),
  place: z.enum(['edit', 'new']),
  pinned: z.boolean().default(false),
});
