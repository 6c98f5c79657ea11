import { describe, expect, test } from 'vitest';
import { openTexts } from '#channels/texts.ts';
import { hashCode } from '#store/people.ts';
import { argsOf, callsOf, GROUP, linesOf, openChat } from '#test/features/members/support/chat.ts';
import { type Commune, openCommune } from '#test/support/commune.ts';

const TODAY = '2026-03-10';

async function openOffice() {
  const commune = await openCommune({ today: TODAY });
  const chat = openChat(commune);
  return { ...commune, chat, loan: await chat.phoneOf('loan') };
}

const named = async ({ commune }: Pick<Commune, 'commune'>, name: string) =>
  (await commune.people.all()).find((member) => member.name === name);

describe('the list', () => {
  test('shows eight at a time with how each can be reached', async () => {
    const office = await openOffice();
    const { commune, house, loan, idOf } = office;
    for (let each = 1; each <= 6; each += 1)
      await commune.people.add(
        { name: `Đỗ Thị Ba ${each}`, position: '', body: '', role: 'OFFICIAL' },
        house.clock(),
      );

    const first = await loan.says('/canbo');

    expect(argsOf(first, 'members-title')).toEqual({ count: 11, linked: 1, page: 1, pages: 2 });
    expect(linesOf(first).filter((key) => key === 'members-line')).toHaveLength(8);
    expect(callsOf(first).slice(-2)).toEqual(['canbo 2', 'canbo.them']);
    const second = await loan.presses('canbo 2');
    expect(linesOf(second).filter((key) => key === 'members-line')).toHaveLength(3);
    expect(callsOf(second).slice(-2)).toEqual(['canbo 1', 'canbo.them']);
    expect(callsOf(await loan.says('/canbo 99'))).toEqual(callsOf(second));
    expect(callsOf(await loan.says('/canbo do thi ba')).slice(-1)).toEqual(['canbo.them']);
    const only = await loan.says('/canbo tran thi');
    expect(argsOf(only, 'members-card-name')).toMatchObject({ name: 'Trần Thị Lan' });
    expect(callsOf(only)).toContain(`canbo.sua ${idOf('lan')}`);
    expect(linesOf(await loan.says('/canbo không có ai'))).toEqual(['members-none']);
  });

  test('finds by words of a name in any order, with a word of address, and by post where no name has them', async () => {
    const { commune, house, loan } = await openOffice();
    for (const name of ['Lê Văn Toàn', 'Nguyễn Toàn Thắng', 'Bùi Đức Hải'])
      await commune.people.add({ name, position: '', body: '', role: 'OFFICIAL' }, house.clock());
    const names = async (words: string) =>
      ((await loan.says(words))?.lines ?? []).flatMap((line) =>
        line?.key === 'members-line' || line?.key === 'members-card-name' ? [line.args['name']] : [],
      );

    // Lê Quang Minh is an accountant (kế toán): names come before posts.
    expect(await names('/canbo Toàn')).toEqual(['Lê Văn Toàn', 'Nguyễn Toàn Thắng']);
    expect(await names('/canbo đ/c Toàn')).toEqual(['Lê Văn Toàn', 'Nguyễn Toàn Thắng']);
    expect(await names('/canbo Lê Toàn')).toEqual(['Lê Văn Toàn']);
    expect(await names('/canbo kế toán')).toEqual(['Lê Quang Minh']);
  });

  test('marks bodies, whose invitation asks for somebody who answers for them', async () => {
    const { commune, house, loan } = await openOffice();
    await commune.people.add(
      { name: 'Đài truyền thanh xã', position: '', body: '', role: 'OFFICIAL' },
      house.clock(),
    );
    const station = await named({ commune }, 'Đài truyền thanh xã');

    const list = await loan.says('/canbo');
    const marks = (list?.lines ?? []).flatMap((line) =>
      line?.key === 'members-line' && line.args['body'] === 'yes' ? [line.args['name']] : [],
    );
    expect(marks).toEqual(['Đài truyền thanh xã']);
    expect(linesOf(await loan.says('/canbo đài truyền thanh'))).toContain('members-card-body');
    const invitation = linesOf(await loan.presses(`canbo.moi ${station?.id}`));
    expect(invitation[0]).toBe('members-invitation-body');
    expect(linesOf(await loan.says('/canbo lan'))).not.toContain('members-card-body');
  });

  test('never speaks of a body as of a person', () => {
    const texts = openTexts('locales');
    const taken = (name: string) =>
      texts.line({ key: 'duty-has-it', args: { name, code: '1.1' } }, 'vi', 'html');

    expect(taken('Trần Thị Lan')).toMatch(/^Đ\/c Trần Thị Lan /);
    expect(taken('Đài truyền thanh & Bưu điện')).toMatch(/^Đài truyền thanh &amp; Bưu điện /);
    const answered = { name: 'Bưu điện xã', from: 'Hội Nông dân', code: '1.1' };
    for (const key of ['directive-goes-on', 'leave-instead-of'])
      expect(texts.line({ key, args: answered }, 'vi', 'html')).not.toMatch(
        /(?:đ\/c|đồng chí) (?:<b>)?Bưu điện/i,
      );
  });

  test('says of somebody who was removed that they were', async () => {
    const { commune, house, loan } = await openOffice();
    const person = { name: 'Bùi Đức Hải', position: '', body: '', role: 'OFFICIAL' } as const;
    const { id } = await commune.people.add(person, house.clock());
    await loan.says('/canbo');
    await loan.presses(`canbo.xoa ${id} =yes`);

    expect(argsOf(await loan.says('/canbo Hải'), 'members-none')).toEqual({
      search: 'hai',
      removed: 'Bùi Đức Hải',
    });
  });

  test('are invited one after the other, a tap each, by who is left', async () => {
    const { loan } = await openOffice();
    const next = (said: Parameters<typeof callsOf>[0]) =>
      callsOf(said).find((call) => call.startsWith('canbo.moi'));
    let call = next(await loan.says('/canbo'));
    const invited: string[] = [];
    while (call !== undefined) {
      invited.push(call);
      call = next(await loan.presses(call));
    }
    expect(new Set(invited).size).toBe(4);
    expect(next(await loan.says('/canbo'))).toBeUndefined();
  });

  test('marks who is linked, lost, invited or neither', async () => {
    const { loan, chat, commune, store, house, idOf } = await openOffice();
    await chat.phoneOf('thanh');
    await store.organisations.setReach('telegram', 'thanh', house.clock());
    await commune.people.invite(idOf('lan'), hashCode('c'), house.clock(), new Date('2026-03-12T02:00:00Z'));

    const list = await loan.says('/canbo');

    const marks = list?.lines.flatMap((line) =>
      line?.key === 'members-line' ? [[line.args['name'], line.args['mark']]] : [],
    );
    expect(Object.fromEntries(marks ?? [])).toEqual({
      'Nguyễn Thị Loan': 'reachable',
      'Vũ Văn Thành': 'blocked',
      'Trần Thị Lan': 'invited',
      'Lê Quang Minh': 'unlinked',
      'Phạm Thị Hoa': 'unlinked',
    });
  });

  test('is for coordinators only, and in private', async () => {
    const { loan, chat } = await openOffice();
    for (const person of ['thanh', 'lan', 'hoa'] as const)
      expect(linesOf(await (await chat.phoneOf(person)).says('/canbo'))).toEqual(['not-your-role']);
    expect(linesOf(await loan.says('/canbo', GROUP))).toEqual(['members-private-only']);
  });
});

describe('a new member', () => {
  test('is added from one line and can be invited at once', async () => {
    const office = await openOffice();
    const { loan, chat } = office;
    expect(linesOf(await loan.presses('canbo.them'))).toEqual(['members-add-ask']);

    const added = await loan.says('Nguyễn Văn An; Tư pháp – Hộ tịch; cong chuc');

    const member = await named(office, 'Nguyễn Văn An');
    expect(member).toMatchObject({ position: 'Tư pháp – Hộ tịch', role: 'OFFICIAL', reach: 'unlinked' });
    expect(linesOf(added)[0]).toBe('members-added');
    expect(callsOf(added)).toContain(`canbo.moi ${member?.id}`);
    expect(await chat.trail()).toEqual([`member-added member:${member?.id}`]);
  });

  test('may be described bit by bit, in words alone', async () => {
    const office = await openOffice();
    const { loan } = office;
    await loan.presses('canbo.them');
    expect(linesOf(await loan.says('Nguyễn Văn An'))).toEqual(['members-add-position']);
    expect(linesOf(await loan.says('Địa chính, Xây dựng'))).toEqual(['members-add-role']);
    expect(argsOf(await loan.says('trưởng ban'), 'members-add-role')).toMatchObject({ odd: 'trưởng ban' });
    expect(linesOf(await loan.says('phó chủ tịch'))[0]).toBe('members-added');
    expect(await named(office, 'Nguyễn Văn An')).toMatchObject({
      position: 'Địa chính, Xây dựng',
      role: 'VICE_CHAIRMAN',
    });
  });

  test('may be given their role by a button, once', async () => {
    const office = await openOffice();
    const { loan, commune } = office;
    await loan.presses('canbo.them');
    const asked = await loan.says('Nguyễn Văn An; Tư pháp – Hộ tịch');
    expect(callsOf(asked)).toContain('canbo.them =SUPERVISOR');

    expect(linesOf(await loan.presses('canbo.them =SUPERVISOR'))[0]).toBe('members-added');
    expect(linesOf(await loan.presses('canbo.them =SUPERVISOR'))).toEqual(['members-add-stale']);

    expect(await commune.people.count()).toBe(6);
    expect(await named(office, 'Nguyễn Văn An')).toMatchObject({ role: 'SUPERVISOR' });
  });

  test('of a name that is there already is added with a warning', async () => {
    const { loan, commune } = await openOffice();
    await loan.presses('canbo.them');
    const added = await loan.says('TRAN THI LAN; Văn hóa – Xã hội; công chức');
    expect(linesOf(added).slice(0, 2)).toEqual(['members-added', 'members-namesake']);
    expect(await commune.people.count()).toBe(6);
  });

  test.each([
    ['12345; Tư pháp; công chức', 'members-name-odd'],
    [`${'An '.repeat(50)}; Tư pháp; công chức`, 'members-name-odd'],
    [`Nguyễn Văn An; ${'Tư pháp '.repeat(30)}; công chức`, 'members-position-long'],
    ['An; Một; công chức\nBình; Hai; công chức', 'members-add-one'],
  ])('is asked for again after %j', async (words, key) => {
    const { loan, commune } = await openOffice();
    await loan.presses('canbo.them');
    expect(linesOf(await loan.says(words))).toEqual([key]);
    expect(linesOf(await loan.says('Nguyễn Văn An; Tư pháp; công chức'))[0]).toBe('members-added');
    expect(await commune.people.count()).toBe(6);
  });
});

describe('an invitation', () => {
  test('is a code, a link and a picture, and only its hash is kept', async () => {
    const { loan, commune, store, idOf, house, chat } = await openOffice();

    const invitation = await loan.presses(`canbo.moi ${idOf('lan')}`);

    expect(argsOf(invitation, 'members-invitation-code')).toEqual({ code: 'code-1' });
    expect(argsOf(invitation, 'members-invitation-how')).toEqual({
      link: 'https://t.me/thu_bot?start=code-1',
    });
    expect(argsOf(invitation, 'members-invitation-until')).toEqual({ day: '2026-03-17' });
    const content = invitation?.attachments[0]?.content;
    const png = Buffer.from(content && 'base64' in content ? content.base64 : '', 'base64');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(await store.organisations.invitationBy(hashCode('code-1'))).toMatchObject({ usedAt: null });
    expect(await commune.people.openInvitations(house.clock())).toHaveLength(1);
    expect(JSON.stringify(await commune.audit.latest(5))).not.toContain('code-1');
    expect(await chat.trail()).toEqual([`member-invited member:${idOf('lan')}`]);
    expect(linesOf(await chat.phone('u1').says('/start code-1'))).toContain('start-welcome');
  });

  test('ends when another is made or it is revoked', async () => {
    const { loan, idOf, chat } = await openOffice();
    const stranger = chat.phone('u1');
    await loan.presses(`canbo.moi ${idOf('lan')}`);
    await loan.presses(`canbo.moi ${idOf('lan')}`);
    expect(linesOf(await stranger.says('/start code-1'))).toEqual(['start-code-revoked']);

    expect(linesOf(await loan.presses(`canbo.thuhoi ${idOf('lan')}`))[0]).toBe('members-revoked');
    expect(linesOf(await stranger.says('/start code-2'))).toEqual(['start-code-revoked']);
    expect(linesOf(await loan.presses(`canbo.thuhoi ${idOf('lan')}`))[0]).toBe('members-nothing-to-revoke');
  });

  test.each(['canbo.moi 999', 'canbo.xem 999', 'canbo.vaitro 999 OFFICIAL', 'canbo.xoa 999 =yes'])(
    'or anything else for somebody unknown (%s) is refused',
    async (call) => {
      const { loan, chat } = await openOffice();
      expect(linesOf(await loan.presses(call))).toEqual(['members-unknown']);
      expect(await chat.trail()).toEqual([]);
    },
  );

  test.each(['canbo.moi', 'canbo.moi x', 'canbo.xem -1', 'canbo.xoa 1e9'])(
    'a button that was tampered with (%s) is refused',
    async (call) => {
      const { loan, commune } = await openOffice();
      expect(linesOf(await loan.presses(call))).toEqual(['usage']);
      expect(await commune.people.count()).toBe(5);
    },
  );
});

describe('a role', () => {
  test('taken away is lost at once', async () => {
    const { loan, chat, idOf } = await openOffice();
    const minh = await chat.phoneOf('minh');
    expect(callsOf(await loan.presses(`canbo.vaitro ${idOf('minh')}`))).toContain(
      `canbo.vaitro ${idOf('minh')} COORDINATOR`,
    );
    await loan.presses(`canbo.vaitro ${idOf('minh')} COORDINATOR`);
    expect(linesOf(await minh.says('/canbo'))[0]).toBe('members-title');

    const changed = await loan.presses(`canbo.vaitro ${idOf('minh')} OFFICIAL`);

    expect(argsOf(changed, 'members-role-changed')).toMatchObject({ role: 'OFFICIAL' });
    expect(linesOf(await minh.says('/canbo'))).toEqual(['not-your-role']);
    expect(linesOf(await minh.presses(`canbo.xem ${idOf('lan')}`))).toEqual(['not-your-role']);
    expect((await chat.trail()).filter((deed) => deed.startsWith('member-role-changed'))).toHaveLength(2);
  });

  test('can be said in words', async () => {
    const { loan, commune, idOf } = await openOffice();
    await loan.presses(`canbo.vaitro ${idOf('minh')}`);
    expect(linesOf(await loan.says('trưởng ban'))).toEqual(['members-role-ask']);
    expect(linesOf(await loan.says('phó chủ tịch'))[0]).toBe('members-role-changed');
    expect(await commune.people.byId(idOf('minh'))).toMatchObject({ role: 'VICE_CHAIRMAN' });
  });

  test('of coordinator may be given up once another coordinator is there', async () => {
    const { loan, chat, idOf } = await openOffice();
    await chat.phoneOf('minh');
    const step = `canbo.vaitro ${idOf('loan')} OFFICIAL`;
    expect(linesOf(await loan.presses(step))).toEqual(['members-last-coordinator']);
    await loan.presses(`canbo.vaitro ${idOf('minh')} COORDINATOR`);

    const changed = await loan.presses(step);

    expect(linesOf(changed)).toEqual(['members-role-changed']);
    expect(callsOf(changed)).toEqual([]);
    expect(linesOf(await loan.says('/canbo'))).toEqual(['not-your-role']);
  });
});

describe('the last coordinator', () => {
  test.each(['canbo.xoa', 'canbo.huylienket'])('cannot go by %s', async (word) => {
    const { loan, commune, idOf } = await openOffice();
    for (const rest of ['', ' =yes'])
      expect(linesOf(await loan.presses(`${word} ${idOf('loan')}${rest}`))).toEqual([
        'members-last-coordinator',
      ]);
    expect(await commune.people.byId(idOf('loan'))).toMatchObject({ reach: 'reachable' });
  });

  test('may not leave the office to one who has no account yet', async () => {
    const { loan, chat, idOf, commune } = await openOffice();
    await loan.presses(`canbo.vaitro ${idOf('minh')} COORDINATOR`);
    expect(linesOf(await loan.presses(`canbo.xoa ${idOf('loan')} =yes`))).toEqual([
      'members-last-coordinator',
    ]);
    expect(linesOf(await loan.presses(`canbo.xoa ${idOf('minh')}`))).toEqual(['members-remove-confirm']);

    await chat.phoneOf('minh');
    expect(linesOf(await loan.presses(`canbo.xoa ${idOf('loan')} =yes`))).toEqual(['members-removed']);
    expect(await commune.people.byId(idOf('loan'))).toBeNull();
  });
});

describe('a member', () => {
  test('is renamed; the post stays where none is given', async () => {
    const { loan, commune, idOf, chat } = await openOffice();
    await loan.presses(`canbo.sua ${idOf('lan')}`);
    expect(linesOf(await loan.says('123'))).toEqual(['members-name-odd', 'members-edit-ask']);
    expect(linesOf(await loan.says('Trần Thị Hương Lan'))[0]).toBe('members-edited');
    expect(await commune.people.byId(idOf('lan'))).toMatchObject({
      name: 'Trần Thị Hương Lan',
      position: 'Tư pháp – Hộ tịch',
    });
    expect(await chat.trail()).toEqual([`member-renamed member:${idOf('lan')}`]);
  });

  test('is unlinked after a question, and is a stranger then', async () => {
    const { loan, chat, idOf, commune, house, store } = await openOffice();
    const lan = await chat.phoneOf('lan');
    const waiting = { kind: 'reminder' as const, memberId: idOf('lan'), channel: 'telegram', chatId: 'lan' };
    await commune.outbox.post({ key: 'r', ...waiting, message: {}, about: [] }, house.clock());
    expect(callsOf(await loan.presses(`canbo.huylienket ${idOf('lan')}`))).toEqual([
      `canbo.huylienket ${idOf('lan')} =yes`,
      `canbo.xem ${idOf('lan')}`,
    ]);
    expect(linesOf(await lan.says('/trogiup'))[0]).toBe('help-title');

    expect(linesOf(await loan.presses(`canbo.huylienket ${idOf('lan')} =yes`))[0]).toBe('members-unlinked');

    expect(linesOf(await lan.says('/trogiup'))).toEqual(['not-a-member']);
    expect(await commune.outbox.byKey('r')).toMatchObject({ state: 'cancelled' });
    expect((await store.deliveries.due('telegram', house.clock(), 99)).map(({ key }) => key)).not.toContain(
      'r',
    );
    expect((await chat.trail())[0]).toBe(`member-unlinked member:${idOf('lan')}`);
  });

  test('is removed after a question, twice pressed or not', async () => {
    const { loan, chat, idOf, commune } = await openOffice();
    const lan = await chat.phoneOf('lan');
    expect(linesOf(await loan.presses(`canbo.xoa ${idOf('lan')}`))).toEqual(['members-remove-confirm']);
    expect(await commune.people.count()).toBe(5);
    expect(linesOf(await loan.presses(`canbo.xoa ${idOf('lan')} =yes`))).toEqual(['members-removed']);
    expect(linesOf(await loan.presses(`canbo.xoa ${idOf('lan')} =yes`))).toEqual(['members-unknown']);
    expect(linesOf(await lan.says('/trogiup'))).toEqual(['not-a-member']);
    expect(await chat.trail()).toEqual([`member-removed member:${idOf('lan')}`]);
  });
});
