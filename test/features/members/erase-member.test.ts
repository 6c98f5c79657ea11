import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Database } from '#store/sqlite.ts';
import { openOffice } from '#test/features/support/office.ts';
import { callsOf, GROUP, heardArgs, heardKeys } from '#test/support/phones.ts';

const TODAY = '2026-06-10';

async function atWork() {
  const office = await openOffice(TODAY, [
    { code: '1.1', lead: 'minh', support: 'lan', due: '2026-06-20', evidence: ['Báo cáo'] },
    { code: '1.2', lead: 'minh', due: '2026-06-25' },
  ]);
  const { lan, minh, loan } = office;
  await lan.says('1.1 xong 50%, đã gửi đ/c Lê Quang Minh');
  await minh.says('1.1 đang làm, chờ đồng chí Trần Thị Lan');
  await minh.sends({ name: 'BC_Tran_Thi_Lan.pdf', caption: '1.1' });
  await loan.forges(`canbo.sua ${office.idOf('lan')} Trần Thị Lan Anh`);
  await loan.forges(`canbo.sua ${office.idOf('lan')} Trần Thị Lan`);
  return office;
}

describe('erasing a person', () => {
  test('is refused while they lead something, for oneself, and to who is no coordinator', async () => {
    const { loan, lan, idOf } = await atWork();
    const leads = await loan.forges(`canbo.xoahan ${idOf('minh')} =yes`);
    expect(heardKeys(leads)).toEqual(['erase-leads']);
    expect(heardArgs(leads, 'erase-leads')).toMatchObject({ leads: 2, codes: '1.1, 1.2' });
    expect(callsOf(leads)[0]).toBe(`bangiao ${idOf('minh')}`);
    expect(heardKeys(await loan.forges(`canbo.xoahan ${idOf('loan')} =yes`))).toEqual(['erase-own']);
    expect(heardKeys(await lan.forges(`canbo.xoahan ${idOf('hoa')}`))).toEqual(['not-your-role']);
    expect(heardKeys(await loan.forges('canbo.xoahan 999'))).toEqual(['members-unknown']);
  });

  test('asks first, and then leaves no trace of the name and the account, but all that was done', async () => {
    const office = await atWork();
    const { loan, minh, lan, idOf, commune, store, house, phones } = office;
    await phones.connectGroup();
    const inGroup = await lan.says('/baocao', { chat: GROUP });
    const id = idOf('lan');
    const card = await loan.forges(`canbo.xem ${id}`);
    const asked = await loan.presses(card.said, 'canbo.xoahan');
    expect(heardKeys(asked)).toEqual(['erase-confirm', 'erase-goes', 'erase-stays', 'erase-beyond']);

    const erased = await loan.presses(asked.said, `canbo.xoahan ${id} =yes`);

    expect(heardKeys(erased)).toEqual(['erase-done']);
    expect(heardKeys(await loan.forges(`canbo.xoahan ${id} =yes`))).toEqual(['members-unknown']);
    expect(await commune.audit.firstFault()).toBeNull();
    const [entry] = await commune.audit.latest(1);
    expect(entry).toMatchObject({ action: 'member-erased', subject: `member:${id}`, actorId: idOf('loan') });
    const trail = await commune.audit.latest(100);
    const reported = trail.find(({ actorId, action }) => actorId === id && action === 'progress-recorded');
    expect(reported?.source).toMatchObject({ via: 'words', words: '' });
    const [piece] = await commune.evidence.files();
    expect(piece).toBeDefined();
    expect((await minh.says('/nhatky 1.1')).said).not.toBeNull();
    await phones.deliver();
    // What the group was told stays the group's: its buttons still know what they are about.
    expect(await commune.outbox.sentAs('telegram', GROUP.chatId, inGroup.said?.id ?? '')).not.toBeNull();

    await store.wipeErased(house.clock());
    const bytes = readFileSync(office.file);
    const log = readFileSync(`${office.file}-wal`);
    for (const name of [
      'Trần Thị Lan',
      'TRẦN THỊ LAN',
      'Trần Thị Lan'.normalize('NFD'),
      'Lan Anh',
      'tran thi lan',
    ])
      expect.soft(bytes.includes(name) || log.includes(name), name).toBe(false);
    const database = new Database(office.file, { readonly: true });
    const account = database.prepare(`select count(*) from Account where memberId = ${id}`).pluck().get();
    const chats = database.prepare(`select count(*) from Outbox where chatId = 'lan'`).pluck().get();
    const seats = database.prepare(`select count(*) from Dialogue where userId = 'lan'`).pluck().get();
    database.close();
    expect([account, chats, seats]).toEqual([0, 0, 0]);
    expect(heardKeys(await lan.says('/viec'))).toEqual(['not-a-member']);
  });

  test('of somebody taken off the list long ago is one tap from the list', async () => {
    const { loan, idOf, commune } = await atWork();
    expect(callsOf(await loan.says('/canbo'))).not.toContain('canbo.daxoa');
    await loan.forges(`canbo.xoa ${idOf('lan')} =yes`);
    const list = await loan.presses((await loan.says('/canbo')).said, 'canbo.daxoa');
    expect(heardArgs(list, 'removed-title')).toEqual({ count: 1 });
    const asked = await loan.presses(list.said, `canbo.xoahan ${idOf('lan')}`);
    expect(callsOf(asked).at(-1)).toBe('canbo.daxoa');
    await loan.presses(asked.said, `canbo.xoahan ${idOf('lan')} =yes`);
    expect(heardKeys(await loan.forges('canbo.daxoa'))).toEqual(['removed-none']);
    expect(await commune.audit.firstFault()).toBeNull();
  });

  test('leaves no chat to the dossiers they asked for, and nobody waits for one any more', async () => {
    const office = await atWork();
    const { loan, idOf, commune, house } = office;
    const wish = { year: 2026, memberId: idOf('lan'), channel: 'telegram', chatId: 'lan' };
    const made = await commune.dossiers.order(wish, house.clock());
    await commune.dossiers.end(made, 'made', house.clock());
    await commune.dossiers.order(wish, house.clock());

    await loan.forges(`canbo.xoahan ${idOf('lan')} =yes`);

    expect(await commune.dossiers.underWay()).toBeNull();
    expect((await commune.dossiers.kept()).map(({ id }) => id)).toEqual([made]);
    const database = new Database(office.file, { readonly: true });
    const chats = database.prepare('select chatId from DossierExport').pluck().all();
    database.close();
    expect(chats).toEqual(['', '']);
  });

  test('spares another of the same name', async () => {
    const { loan, idOf, commune, house } = await atWork();
    const person = { name: 'Trần Thị Lan', position: 'Văn hóa', body: '', role: 'OFFICIAL' } as const;
    const { id } = await commune.people.add(person, house.clock());
    const deed = { action: 'x', subject: `member:${id}`, details: { name: 'Trần Thị Lan' } };
    await commune.audit.record({ ...deed, actorId: id, actorName: 'Trần Thị Lan' }, house.clock());
    for (const member of [id, idOf('lan')])
      await commune.people.changeRole(member, 'OFFICIAL', house.clock());
    const asked = await loan.forges(`canbo.xoahan ${idOf('lan')}`);
    expect(heardKeys(asked)).toContain('erase-shared');

    await loan.presses(asked.said, `canbo.xoahan ${idOf('lan')} =yes`);

    expect(await commune.people.byId(id)).toMatchObject({ name: 'Trần Thị Lan' });
    // What they were called in the past goes as well, but for the other.
    const long = new Date(0);
    expect(await commune.past.person(id, long)).toMatchObject({ name: 'Trần Thị Lan' });
    expect((await commune.past.person(idOf('lan'), long))?.name).not.toBe('Trần Thị Lan');
    const trail = await commune.audit.latest(50);
    expect(trail.find(({ subject }) => subject === `member:${id}`)).toMatchObject({
      actorName: 'Trần Thị Lan',
    });
    expect(
      trail.filter(({ actorId }) => actorId === idOf('lan')).map(({ actorName }) => actorName),
    ).not.toContain('Trần Thị Lan');
    expect(await commune.audit.firstFault()).toBeNull();
  });
});
