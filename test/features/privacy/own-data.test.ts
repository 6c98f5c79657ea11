import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openOffice } from '#test/features/support/office.ts';
import { papersIn } from '#test/support/papers.ts';
import { callsOf, GROUP, heardArgs, heardKeys } from '#test/support/phones.ts';

const TODAY = '2026-06-10';

const fileSchema = z.object({
  readme: z.array(z.string().min(10)),
  member: z.string(),
  criteria: z.record(z.string(), z.object({ code: z.string(), name: z.string() })),
  people: z.record(z.string(), z.string()),
  tables: z.array(
    z.object({
      title: z.string(),
      table: z.string(),
      rows: z.array(z.record(z.string(), z.unknown())).min(1),
    }),
  ),
});

/** Lan and Minh have each said, sent and asked for something; Loan and Thành have decided and directed. */
async function atWork() {
  const office = await openOffice(TODAY, [
    { code: '1.1', lead: 'lan', support: 'minh', due: '2026-06-20', evidence: ['Báo cáo'] },
    { code: '1.2', lead: 'minh', due: '2026-06-25' },
  ]);
  const { lan, minh, loan, thanh } = office;
  await lan.says('1.1 xong 50%, còn chờ Sở trả lời');
  await minh.says('1.2 vướng, chờ kinh phí mua máy');
  await lan.sends({ name: 'bao-cao.pdf', caption: '1.1' });
  await minh.sends({ name: 'anh-minh.jpg', caption: '1.2', bytes: 'minh' });
  await lan.says('/giahan 1.1 30/6 vì chờ Sở');
  await minh.says('/giahan 1.2 30/6 vì chờ kinh phí của huyện');
  await loan.presses((await loan.says('/duyet')).said, 'giahan.dongy');
  await thanh.says('/chidao 1.1 họp với Sở trước thứ Sáu');
  await thanh.says('/chidao 1.2 xin kinh phí của tỉnh');
  await lan.forges(`nghiphep.ghi ${office.idOf('lan')} ${TODAY} 2026-06-15 0`);
  return office;
}

const own = async (office: Awaited<ReturnType<typeof atWork>>, who: 'lan' | 'minh' | 'loan' | 'hoa') => {
  const { said } = await office[who].says('/dulieu');
  await office[who].presses(said, 'dulieu.tep');
  const [file] = (await papersIn(office, who)).filter(({ name }) => name.endsWith('.json'));
  const text = Buffer.from(file?.bytes ?? []).toString();
  return { file, text, data: fileSchema.parse(JSON.parse(text)) };
};

describe('/dulieu', () => {
  test('tells a member in one screen what is kept, in private only', async () => {
    const { lan, phones } = await atWork();
    await phones.connectGroup();
    const heard = await lan.says('/dulieu');
    expect(heardArgs(heard, 'own-data-member')).toMatchObject({ name: 'Trần Thị Lan', role: 'OFFICIAL' });
    expect(heardArgs(heard, 'own-data-accounts')).toEqual({ accounts: 1, heardOn: TODAY });
    expect(heardArgs(heard, 'own-data-work')).toMatchObject({ duties: 1, progress: 1, evidence: 1 });
    expect(heardArgs(heard, 'own-data-steering')).toMatchObject({ extensions: 1, directives: 1 });
    expect(heardArgs(heard, 'own-data-messages')?.trail).toBeGreaterThanOrEqual(3);
    expect(heard.said?.message.lines.length).toBeLessThan(13);
    expect(callsOf(heard)).toEqual(['dulieu.tep']);

    expect(heardKeys(await lan.says('/dulieu', { chat: GROUP }))).toEqual(['own-data-private-only']);
    expect(heardKeys(await lan.forges('dulieu.tep', GROUP))).toEqual(['own-data-private-only']);
    expect(heardKeys(await phones.stranger.says('/dulieu'))).toEqual(['not-a-member']);
  });
});

describe('the file', () => {
  test('holds every row of the member, says how to read it, and is written down as given', async () => {
    const office = await atWork();
    const { file, data, text } = await own(office, 'lan');
    expect(file?.name).toMatch(/^DU-LIEU-CUA-TOI-.*\.json$/);
    expect(data).toMatchObject({ member: 'Trần Thị Lan' });
    expect(data.readme).toHaveLength(6);
    const tables = data.tables.map(({ table }) => table);
    for (const table of ['Member', 'Account', 'Duty', 'ProgressEntry', 'Evidence', 'Extension', 'Leave'])
      expect(tables).toContain(table);
    for (const table of ['Directive', 'DirectiveReceipt', 'Outbox', 'AuditEntry'])
      expect(tables).toContain(table);
    for (const { table, title } of data.tables) expect(title, table).not.toBe(table);
    expect(text).toContain('còn chờ Sở trả lời');
    expect(text).toContain('họp với Sở trước thứ Sáu');
    expect(text).toContain('bao-cao.pdf');
    expect(Object.values(data.criteria).map(({ code }) => code)).toEqual(['1.1']);
    expect((await office.commune.audit.latest(1))[0]).toMatchObject({ action: 'own-data-given' });
  });

  test('holds nothing of others but the names of those who dealt with them; of what was decided for others only that', async () => {
    const office = await atWork();
    const lan = await own(office, 'lan');
    expect(Object.values(lan.data.people).toSorted()).toEqual(['Nguyễn Thị Loan', 'Vũ Văn Thành']);
    for (const words of ['kinh phí', 'anh-minh', 'Lê Quang Minh', 'codeHash'])
      expect(lan.text).not.toContain(words);

    const loan = await own(office, 'loan');
    expect(loan.data.tables.map(({ table }) => table)).toContain('Extension');
    for (const words of ['vì chờ Sở', 'kinh phí', 'bao-cao.pdf']) expect(loan.text).not.toContain(words);

    const hoa = await own(office, 'hoa');
    expect(hoa.data.tables.map(({ table }) => table)).not.toContain('Duty');
  });
});
