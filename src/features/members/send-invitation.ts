import { z } from 'zod';
import { choice, message, say } from '#app/message.ts';
import { command } from '#app/turn/command.ts';
import { isBody } from '#domain/people/body.ts';
import { done } from '#domain/result.ts';
import { drawQr } from './draw-qr.ts';
import { findMember, readNamed } from './find-member.ts';
import { inviteMember } from './invite-member.ts';
import { inviteButtons, listMembers, uninvitedOf } from './list-members.ts';
import { backToCard } from './member-card.ts';

const named = z.object({ id: z.coerce.number().int().positive() });
const picture = z.object({
  kind: z.literal('picture'),
  name: z.string(),
  content: z.object({ base64: z.string() }),
});

/** An invitation in words and as a picture, for the coordinator to pass on. The code is shown this once. */
export const sendInvitation = command({
  word: 'canbo.moi',
  input: named.extend({ code: z.string().min(1), qr: picture }),
  read: readNamed,

  /** Drawing takes a moment, and no database. */
  async prepare(raw, _files, desk) {
    const read = named.safeParse(raw);
    if (!read.success) return done(raw);
    const code = desk.newCode();
    return done({ ...read.data, code, qr: await drawQr(desk.inviteLink(code) ?? code) });
  },

  async run(turn) {
    const { id, code, qr } = turn.input;
    const member = await findMember(turn, id);
    if (!member.ok) return member;
    const invitation = await inviteMember(turn, id, code);
    if (!invitation.ok) return invitation;
    const uninvited = uninvitedOf(await listMembers(turn));
    return done({ ...invitation.value, until: turn.dayOf(invitation.value.expiresAt), qr, uninvited });
  },

  answer({ member: { id, name, position }, code, link, until, qr, uninvited }) {
    return message(
      [
        isBody(name)
          ? say('members-invitation-body', { name })
          : say('members-invitation-title', { name, position: position || 'none' }),
        say('members-invitation-how', { link: link ?? 'none' }),
        say('members-invitation-code', { code }),
        say('members-invitation-until', { day: until }),
        null,
        say('members-invitation-note', { name }),
      ],
      {
        choices: [
          ...inviteButtons(uninvited),
          [choice(say('members-button-revoke'), `canbo.thuhoi ${id}`), backToCard(id)],
        ],
        attachments: [qr],
        place: 'new',
      },
    );
  },
});
