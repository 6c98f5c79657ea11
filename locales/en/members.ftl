menu-canbo = Members: list, invite, roles

members-role = { $role ->
    [COORDINATOR] Coordinator
    [CHAIRMAN] Chairman
    [VICE_CHAIRMAN] Vice chairman
    [OFFICIAL] Official
    [SUPERVISOR] Supervisor
   *[other] { $role }
}

members-title = <b>Members</b>: { $count } people, { $linked } linked{ $pages ->
    [1] {""}
   *[other] {" "}(page { $page }/{ $pages })
}
members-line = { $mark ->
    [reachable] ✅
    [blocked] ⛔
    [invited] ✉️
   *[unlinked] ▫️
} { $body ->
    [yes] 🏢{" "}
   *[no] {""}
}<b>{ $name }</b> · { $position ->
    [none] { members-role }
   *[other] { $position }{ $role ->
        [COORDINATOR] {" "}· coordinator
       *[other] {""}
    }
}
members-legend = <i>✅ linked · ✉️ invited · ▫️ not invited · ⛔ cannot be reached · 🏢 a body</i>
members-none = { $search ->
    [none] There are no members yet.
   *[other] Nobody has “{ $search }” in their name or post.{ $removed ->
        [none] {""}
       *[other] {" "}Removed from the list: { $removed }.
    } Send /canbo to see everybody.
}

members-card-name = <b>{ $name }</b>
members-card-post = { $position ->
    [none] Role: { members-role }
   *[other] { $position } · role: { members-role }
}
members-card-body = 🏢 A body, not a person: somebody has to answer for it. Edit it to that person's name, with the body as their post.
members-card-reach = { $reach ->
    [reachable] ✅ Linked, messages arrive{ $since ->
        [none] {""}
       *[other] {" "}· last word { DAY($since) }
    }
    [blocked] ⛔ Linked, but messages do not arrive{ $since ->
        [none] {""}
       *[other] {" "}since { DAY($since) }
    } (blocked or deleted the bot)
   *[unlinked] ▫️ Not linked
}
members-card-invited = ✉️ Invitation open until { DAY($day) }

members-button-open = { $name }
members-button-invite-next = ✉️ Invite { $name }{ $more ->
    [0] {""}
   *[other] {" "}({ $more } more)
}
members-button-add = Add a member
members-button-list = List
members-button-back = Back
members-button-previous = ‹ Previous
members-button-next = Next ›
members-button-invite = { $again ->
    [yes] Invite again
   *[no] Invite
}
members-button-revoke = Revoke invitation
members-button-edit = Edit name, post
members-button-role = Change role
members-button-unlink = Unlink
members-button-unlink-yes = Yes, unlink
members-button-remove = Remove
members-button-remove-yes = Yes, remove

members-add-ask = Please send <b>name; post; role</b> on one line, for example:
    Nguyễn Văn An; Tư pháp – Hộ tịch; official
    Roles: coordinator, chairman, vice chairman, official, supervisor.
members-add-one = One person at a time, please. Send <b>name; post; role</b> of each.
members-add-position = What is the post or section of <b>{ $name }</b>? You may add the role, for example: Tư pháp – Hộ tịch; official
members-add-role = { $odd ->
    [none] {""}
   *[other] There is no role “{ $odd }”.{" "}
}What is the role of <b>{ $name }</b> ({ $position })? Press a button, or send: coordinator, chairman, vice chairman, official, supervisor.
members-add-stale = This button is an old one. Press “Add a member” and send the name again.
members-added = <b>{ $name }</b> was added. Press “Invite” to send an invitation.
members-namesake = ⚠️ There is someone of the same name: { $name } ({ $position ->
    [none] no post given
   *[other] { $position }
}). If it is the same person, remove one.
members-name-odd = A name must have letters and at most { $limit } characters.
members-position-long = A post may have at most { $limit } characters.

members-edit-ask = Written now: <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] ; { $position }
}. Send the new <b>name; post</b> on one line; with the name alone the post stays.
members-edited = Changed.

members-invitation-title = <b>{ $name }</b>{ $position ->
    [none] {""}
   *[other] {" "}({ $position })
}, you are invited to use the unit's assistant for administrative reform.
members-invitation-body = <b>{ $name }</b> is invited to name <b>somebody who answers for it</b>, to use the unit's assistant for administrative reform.
members-invitation-how = { $link ->
    [none] Open the assistant and send the code below, or scan the QR picture to get it.
   *[other] Press the link or scan the QR picture, then press “Start”: { $link }
}
members-invitation-code = Code: <code>{ $code }</code>
members-invitation-until = Works once, until { DAY($day) }.
members-invitation-note = <i>Pass this on to { $name } only: whoever has the code comes in under this name.</i>
members-revoked = The invitation was revoked; its link and code no longer work.
members-nothing-to-revoke = There is no open invitation.

members-role-ask = <b>{ $name }</b> is now: { members-role }. Choose the new role:
members-role-changed = Role of <b>{ $name }</b>: { members-role }. In force at once.

members-unlink-confirm = Unlink the account of <b>{ $name }</b>? They will get no messages and cannot use the assistant until invited again. Work and evidence stay.
members-unlinked = The account of <b>{ $name }</b> was unlinked.
members-remove-confirm = Remove <b>{ $name }</b> from the list? Their assignments end; what they reported and sent stays.
members-without-lead = ⚠️ { $leads } criteria would have no lead ({ $codes }) and need another.
members-button-hand-over = Hand over first
members-removed = <b>{ $name }</b> was removed from the list.

members-unknown = This person is no longer on the list. Send /canbo to see it.
members-private-only = Members are looked after in a private chat with the assistant only, because of invitation codes.
members-last-coordinator = { $name } is the only coordinator who can act. Invite another coordinator and have them linked first.

# Words before names of people, never before those of bodies
words-of-address = Mr|Ms
