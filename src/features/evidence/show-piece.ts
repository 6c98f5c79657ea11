import { z } from 'zod';
import { factsSay, tellsAnything } from '#app/evidence/evidence-facts.ts';
import { referenceOf, type StoredPiece } from '#app/evidence/own-piece.ts';
import { pieceName } from '#app/evidence/piece-name.ts';
import { choice, type Message, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { isInGroup, type Turn } from '#app/turn/turn.ts';
import { planMeant } from '#app/work/find-work.ts';
import { maySeeEvidence, mayTouchEvidence } from '#domain/people/permission.ts';
import { mayUse } from '#domain/people/words.ts';
import { readReference } from '#domain/plan/reference.ts';
import { done, type Result, refuse } from '#domain/result.ts';
import { shorten } from '#domain/text/text.ts';
import { factsOf } from '#store/stored-facts.ts';

interface Shown {
  readonly piece: StoredPiece;
  readonly reference: string | null;
  readonly versions: Awaited<ReturnType<Turn['store']['evidence']['versionsBefore']>>;
  readonly decisions: Awaited<ReturnType<Turn['store']['evidence']['decisionsOn']>>;
  readonly mine: boolean;
}

/**
 * One piece: the file itself, what is known of it, what was decided of it, and what stood before it. In the leadership
 * group only what it is: file and words stay in private.
 */
export const showPiece = command({
  word: 'minhchung.xem',
  input: z.object({ evidenceId: z.coerce.number().int().positive() }),
  read: (words) => ({ evidenceId: words.trim() }),

  async run(turn): Promise<Result<Shown>> {
    const { evidence } = turn.store;
    const piece = await evidence.byId(turn.input.evidenceId);
    if (!piece || piece.state === 'withdrawn') return refuse('evidence-gone');
    if (piece.file.removedAt !== null) return refuse('evidence-removed', { name: piece.originalName });
    const mine = mayTouchEvidence(turn.actor, piece.sentById).ok;
    const allowed = mine ? done(null) : await maySee(turn, piece);
    if (!allowed.ok) return allowed;
    const versions = await evidence.versionsBefore(piece.id);
    const decisions = await evidence.decisionsOn([piece.id]);
    return done({ piece, versions, decisions, mine, reference: await referenceOf(turn, piece) });
  },

  answer: pieceMessage,
});

/** Who reviews may see any piece, others what proves a criterion they may see the evidence of. */
async function maySee(turn: Turn, { links }: StoredPiece): Promise<Result<unknown>> {
  if (mayUse(turn.actor, 'duyet') === null) return done(null);
  const head = await planMeant(turn);
  if (!head.ok) return head;
  const criterionIds = links.map(({ criterionId }) => criterionId);
  const { criteria } = await turn.store.work.plan(head.value, turn.today, { criterionIds });
  const answers = criteria.map((criterion) => maySeeEvidence(turn.actor, criterion));
  return answers.find(({ ok }) => ok) ?? answers[0] ?? refuse('evidence-not-yours');
}

function pieceMessage({ piece, reference, versions, decisions, mine }: Shown, turn: Turn): Message {
  const code = readReference(reference ?? '')?.code;
  const facts = factsOf(piece);
  const { id } = piece;
  // The file and its words are for who works with them, not for everybody in the group.
  const inGroup = isInGroup(turn);
  const words =
    piece.form === null || inGroup
      ? []
      : [say('evidence-words', { text: [piece.url, piece.caption].filter(Boolean).join(' · ') })];
  const own = [
    choice(say('evidence-button-describe'), `minhchung.chitiet ${id}`),
    ...(piece.state === 'accepted' ? [] : [choice(say('evidence-button-withdraw'), `minhchung.rut ${id}`)]),
  ];
  return message(
    [
      say('evidence-one', {
        code: code ?? 'none',
        name: pieceName(piece),
        form: piece.form ?? 'file',
        by: piece.sentBy.name,
        day: turn.dayOf(piece.at),
        state: piece.state,
      }),
      ...words,
      ...(tellsAnything(facts) ? [factsSay(facts)] : []),
      ...decisions.map(({ verdict, reason, actor, at }) =>
        say('evidence-decision', { verdict, reason: reason || 'none', by: actor.name, day: turn.dayOf(at) }),
      ),
      ...versions.map((version) =>
        say('evidence-older', {
          name: shorten(version.originalName, 50),
          day: turn.dayOf(version.at),
          state: version.state,
        }),
      ),
      ...(inGroup ? [say('evidence-in-group', { code: code ?? 'none' })] : []),
    ],
    {
      choices: [
        ...(mine ? [own] : []),
        ...versions
          .slice(0, 3)
          .map((version) => [
            choice(
              say('evidence-button-older', { day: turn.dayOf(version.at) }),
              `minhchung.xem ${version.id}`,
            ),
          ]),
      ],
      attachments:
        piece.form === null && !inGroup
          ? [{ kind: 'document', name: piece.originalName, content: { sha256: piece.sha256 } }]
          : [],
      about: code === undefined ? [] : [code],
      place: 'new',
    },
  );
}
