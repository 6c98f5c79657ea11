import { expect, test } from 'vitest';
import { message, say } from '#app/message.ts';
import { done } from '#domain/result.ts';
import type { Day } from '#domain/time/day.ts';
import { commands } from '#features/index.ts';
import { openOffice } from '#test/features/support/office.ts';
import { callsOf, GROUP, heardArgs, heardKeys } from '#test/support/phones.ts';
import type { CriterionSketch } from '#test/support/plan.ts';

/** A Wednesday. */
const TODAY: Day = '2026-06-10';

const CRITERIA = [
  { code: '1.5', lead: 'lan', name: 'Tự kiểm tra cải cách hành chính', due: '2026-06-01' },
  { code: '2.1', lead: 'minh', support: 'lan', name: 'Rà soát văn bản', due: '2026-06-20' },
  { code: '3.2', lead: ['lan', 'minh'], name: 'Giải quyết hồ sơ đúng hạn', due: '2026-06-20' },
] satisfies CriterionSketch[];

const MINH = '{minh}';

/** Somebody's words, and the command line that is carried out at once; `?` before it: after it was asked back. */
const WISHES: readonly (readonly [who: 'thanh' | 'loan' | 'lan' | 'hoa', words: string, line: string])[] = [
  ['thanh', 'cho tôi xem 1.5', 'tieuchi 1.5'],
  ['thanh', 'xem giup toi TC 2,1 voi', 'tieuchi 2.1'],
  ['thanh', '3.2 thế nào rồi?', 'tieuchi 3.2'],
  ['thanh', 'lý do gì mà 3.2 chậm thế', 'tieuchi 3.2'],
  ['thanh', '3.2 sao chậm thế', 'tieuchi 3.2'],
  ['thanh', 'vì sao 2.1 chậm', 'tieuchi 2.1'],
  ['thanh', 'lĩnh vực 3 sao thấp thế', 'baocao.xem field.3 1'],
  ['thanh', 'lĩnh vực 2 sao rà soát văn bản thấp thế', 'baocao.xem field.2 1'],
  ['thanh', 'ai phụ trách 3.2', 'tieuchi 3.2'],
  ['lan', '3.2 là của ai vậy ạ', 'tieuchi 3.2'],
  ['hoa', 'tình hình 3.2', 'tieuchi 3.2'],
  ['lan', 'bao giờ đến hạn 2.1?', 'tieuchi 2.1'],
  ['thanh', 'xem tiêu chí rà soát văn bản', 'tieuchi ra soat van ban'],
  ['thanh', 'lĩnh vực 3 ra sao', 'baocao.xem field.3 1'],
  ['thanh', 'lĩnh vực III thế nào', 'baocao.xem field.3 1'],
  ['thanh', 'tình hình lĩnh vực thể chế thế nào', 'baocao.xem field.2 1'],
  ['loan', 'tinh hinh cac linh vuc', 'baocao.xem fields 1'],
  ['thanh', 'ai đang chậm nhất?', 'quahan'],
  ['thanh', 'ai dang cham nhat the', 'quahan'],
  ['loan', 'con bao nhieu viec qua han', 'quahan'],
  ['loan', 'những ai đang chậm tiến độ', 'quahan'],
  ['lan', 'việc nào quá hạn', 'viec'],
  ['lan', 'còn việc gì của e ko', 'viec'],
  ['thanh', 'báo cáo', 'baocao'],
  ['thanh', 'báo cáo tháng trước', 'baocao thang truoc'],
  ['loan', 'cho xin bc quý 2', 'baocao quy 2'],
  ['thanh', 'cho tôi báo cáo 6 tháng', 'baocao 6 thang'],
  ['thanh', 'tình hình chung thế nào rồi em', 'baocao'],
  ['thanh', 'năm nay được bao nhiêu điểm', 'baocao'],
  ['thanh', 'tháng trước được mấy điểm', 'baocao thang truoc'],
  ['thanh', 'điểm dự báo tháng này tăng hay giảm', 'baocao thang nay'],
  ['loan', 'còn ai chưa gửi minh chứng vậy', 'baocao.xem evidence 1'],
  ['thanh', 'tiêu chí nào dễ mất điểm nhất', 'baocao.xem risk 1'],
  ['thanh', 'đang vướng gì?', 'baocao.xem blockers 1'],
  ['loan', 'ai còn thiếu minh chứng', 'baocao.xem evidence 1'],
  ['thanh', 'mấy việc của anh Minh sao rồi', `baocao.xem official.${MINH} 1`],
  ['loan', 'hoãn 3.2 đến thứ 6', 'lichnhac.hoan 3.2 =2026-06-12'],
  ['lan', 'hoãn 3.2 đến thứ 6', 'giahan 3.2 =2026-06-12'],
  ['lan', 'hoãn 3.2 đến 25/6 vì chờ Sở', 'giahan 3.2 =2026-06-25 vì chờ Sở'],
  ['lan', 'bao giờ phải nộp 3.2', 'tieuchi 3.2'],
  ['lan', '3.2 phải nộp trước ngày nào ạ', 'tieuchi 3.2'],
  ['thanh', 'ai chưa trả lời', 'baocao.xem officials 1'],
  ['thanh', 'việc của anh Minh', `baocao.xem official.${MINH} 1`],
  ['thanh', 'a minh lam den dau roi', `baocao.xem official.${MINH} 1`],
  ['thanh', 'anh Minh còn việc gì', `baocao.xem official.${MINH} 1`],
  ['thanh', 'đồng chí Lê Quang Minh đến đâu rồi', `baocao.xem official.${MINH} 1`],
  ['loan', 'còn gì chờ duyệt không', 'duyet'],
  ['thanh', 'các chỉ đạo chưa xong', 'chidao'],
  ['lan', 'tuần này có gì cần làm', 'viec'],
  ['lan', 'tôi còn việc gì', 'viec'],
  ['lan', 'Việc của em', 'viec'],
  ['lan', 'hôm nay em phải làm gì ạ', 'viec'],
  ['lan', 'trợ giúp', 'trogiup'],
  ['lan', 'bot làm được gì', 'trogiup'],
  ['lan', 'hoàn tác', '? hoantac'],
  ['lan', 'em báo nhầm', '? hoantac'],
  ['thanh', '1.5 sao chưa xong?', 'tieuchi 1.5'],
  ['lan', 'bạn làm được gì', 'trogiup'],
  ['lan', 'hnay e phải làm gì', 'viec'],
  ['lan', '3.2 đến đâu r', 'tieuchi 3.2'],
  ['loan', 'lịch nhắc', 'lichnhac'],
  ['loan', 'nhật ký 1.5', 'nhatky 1.5'],
  ['loan', 'phân công 2.1 cho chị Lan', 'phancong.giao 2.1 lead {lan}'],
  ['loan', 'giao 1.5 cho anh Minh phối hợp', `phancong.giao 1.5 support ${MINH}`],
  ['thanh', 'đôn đốc tất cả những ai đang chậm', 'dondoc.tatca'],
  ['thanh', 'chỉ đạo 1.5', 'chidao 1.5'],
  ['thanh', 'chỉ đạo 1.5 đẩy nhanh tiến độ', '? chidao 1.5 đẩy nhanh tiến độ'],
  ['thanh', 'Chỉ đạo: chị Lan làm ngay 1.5, báo tôi!', '? chidao 1.5 chị Lan làm ngay 1.5, báo tôi!'],
  ['thanh', 'giao chị Lan xử lý 1.5 trước 30/11', '? chidao 1.5 chị Lan xử lý 1.5 trước 30/11'],
  ['thanh', 'đôn đốc 1.5 giúp tôi', '? dondoc 1.5'],
  ['loan', 'em nhắc anh Minh làm 2.1 giúp chị nhé', `? dondoc 2.1 =${MINH}`],
  ['loan', 'nhắc chị Lan làm 2.1', '? dondoc 2.1 ={lan}'],
  ['thanh', 'nhắc anh Minh làm 3.2', `? dondoc 3.2 =${MINH}`],
  ['thanh', 'đôn đốc 3.2', '? dondoc 3.2 =yes'],
  ['thanh', 'nhắc anh Minh đi', `? dondoc.nguoi ${MINH}`],
  ['thanh', 'nhắc mấy đồng chí trễ', 'dondoc.tatca'],
  ['thanh', 'mỗi đồng chí còn mấy việc', 'baocao.xem officials 1'],
  ['thanh', 'các đồng chí báo cáo thế nào rồi', 'baocao.xem officials 1'],
  ['thanh', 'cả xã được mấy điểm rồi', 'baocao'],
  ['thanh', 'so với năm ngoái thế nào', 'baocao.xem causes 1'],
  ['thanh', 'gửi file word báo cáo tháng 4 cho tôi', 'xuat thang 4'],
  ['loan', 'gửi báo cáo quý 2 bản word', 'xuat quy 2'],
  ['loan', 'mời anh Minh vào', 'canbo Lê Quang Minh'],
  ['loan', 'nhập kế hoạch', 'nhap'],
  ['loan', 'thêm cán bộ', 'canbo.them'],
  ['loan', 'thêm cán bộ Nguyễn Văn Bình, công chức Tư pháp', 'canbo.them Nguyễn Văn Bình, công chức Tư pháp'],
  ['loan', 'thêm người phối hợp cho 1.5', 'phancong 1.5'],
  ['loan', 'xác nhận 1.5 xong', 'duyet.xacnhan 1.5'],
  ['thanh', 'xac nhan 3.2 da hoan thanh', 'duyet.xacnhan 3.2'],
  ['thanh', '2.1 hạn mới là ngày nào', 'tieuchi 2.1'],
  ['lan', 'han chot cua 2.1 la bao gio a', 'tieuchi 2.1'],
  ['lan', '2.1 được lùi đến ngày nào rồi', 'tieuchi 2.1'],
  ['lan', '2.1 còn mấy ngày nữa thì hết hạn', 'tieuchi 2.1'],
  ['lan', '1.5 không phải việc của em', 'phancong.khong {duty}'],
  ['lan', 'em không phụ trách 1.5 ạ', 'phancong.khong {duty}'],
  ['lan', '1.5 khong phai viec cua e, cua a Minh', 'phancong.khong {duty} cua a Minh'],
  ['loan', 'soát lỗi trước thẩm định', 'soatloi'],
  ['loan', 'rà lại kế hoạch trước khi nộp', 'soatloi'],
  ['thanh', 'ai chưa nhận chỉ đạo', 'chidao'],
  ['loan', 'ai chua xac nhan chi dao', 'chidao'],
  ['thanh', 'chỉ đạo nào chưa ai nhận', 'chidao'],
  ['thanh', 'đôn đốc giúp tôi mấy đồng chí trễ hạn', 'dondoc.tatca'],
  ['thanh', 'nhắc giúp chị Lan làm 2.1', '? dondoc 2.1 ={lan}'],
  ['loan', 'in phiếu đôn đốc', 'lienlac.phieu'],
  ['loan', 'xuất phiếu đôn đốc cho anh Minh', `lienlac.phieu ${MINH}`],
  ['loan', 'bàn giao việc của anh Minh cho chị Lan', `bangiao.xem ${MINH} {lan}`],
  ['loan', 'chuyen het viec cua Minh sang Lan', `bangiao.xem ${MINH} {lan}`],
  ['loan', 'bàn giao việc của anh Minh', `bangiao ${MINH}`],
  ['loan', 'lịch nhắc tuần sau', 'lichnhac'],
  ['lan', 'tuần sau nhắc những gì', 'lichnhac'],
  ['loan', 'nhập điểm thẩm định', 'thamdinh'],
  ['loan', 'nhap diem tham dinh nam ngoai', 'thamdinh 2025'],
  ['thanh', 'duyệt lùi hạn', 'duyet'],
  ['thanh', 'có ai xin lùi hạn không', 'duyet'],
  ['loan', 'ai xin gia hạn', 'duyet'],
  ['lan', 'đừng nhắc 1.5 nữa', 'lichnhac.hoan 1.5'],
  ['loan', 'thoi nhac 1.5', 'lichnhac.hoan 1.5'],
  ['lan', 'hoãn nhắc 3.2 đến thứ 6', 'lichnhac.hoan 3.2 =2026-06-12'],
  ['lan', 'tự chấm lĩnh vực 3', 'tucham.linhvuc 3'],
  ['thanh', 'báo cáo quý 4 năm ngoái', 'baocao quy 4 nam ngoai'],
  ['hoa', 'góp ý 3.2 niêm yết còn chậm', '? gopy 3.2 niêm yết còn chậm'],
];

/** The office with nothing behind the commands but a note of what was to be carried out. */
async function open() {
  const ran: string[] = [];
  const all = commands.all.map((command) =>
    command.word.startsWith('noi')
      ? command
      : {
          ...command,
          read: (words: string) => words,
          prepare: async (raw: unknown) => done(raw),
          execute: async (raw: unknown) => {
            ran.push(`${command.word} ${raw}`.trim());
            const answer = message([say('wish-dropped')]);
            return done({ ...NOTHING, message: answer });
          },
        },
  );
  const office = await openOffice(TODAY, CRITERIA, { ...commands, all });
  const [own] = (await office.plan.criterion('1.5', TODAY)).assignees;
  const ids = { lan: office.idOf('lan'), minh: office.idOf('minh'), duty: own?.dutyId };
  return { ...office, ran, ids };
}
const NOTHING = { outcome: null, beside: null, next: null, unrelated: null, instead: null };

test('each wish is carried out as the command line of the table', async () => {
  const { ran, ids, ...office } = await open();
  for (const [who, words, expected] of WISHES) {
    ran.length = 0;
    const wanted = expected
      .replace('{duty}', `${ids.duty}`)
      .replace('{lan}', `${ids.lan}`)
      .replace(MINH, `${ids.minh}`);
    const heard = await office[who].says(words);
    if (wanted.startsWith('? ')) {
      expect.soft([words, ...ran, ...heardKeys(heard)]).toEqual([words, 'wish-confirm']);
      await office[who].presses(heard.said, 'noi.lam');
    }
    expect.soft([words, ...ran]).toEqual([words, wanted.replace('? ', '')]);
  }
});

/** What is no wish, or one that cannot be fulfilled: how the answer begins. */
const NO_WISHES = [
  ['minh', '1.5 không phải việc của em', 'words-about'],
  ['minh', 'gia hạn 2.1 đến 30/6', 'extension-ask-reason'],
  ['lan', '1.5 xong rồi ạ', 'progress-recorded'],
  ['lan', '2.1 đang làm 40%', 'progress-recorded'],
  ['lan', 'nhắc anh Minh nộp số liệu giùm em', 'words-not-a-report'],
  ['loan', 'việc của anh Tuấn', 'words-for-steering'],
  ['thanh', 'nhắc chị Lan làm 9.9', 'criterion-unknown'],
  ['thanh', 'nhắc anh Loan làm 2.1', 'wish-not-theirs'],
  ['thanh', 'nhắc anh Dũng', 'name-unknown'],
  ['loan', 'nhắc anh Dũng làm 2.1', 'name-unknown'],
  ['thanh', 'gia hạn 2.1 đến 30/6', 'wish-no-request'],
  ['loan', 'trả lời góp ý 2.1: đang thay bảng', 'remark-none-waiting'],
  ['loan', 'đồng ý gia hạn 2.1 đến 30/6', 'wish-no-request'],
  ['loan', 'chỉ đạo 1.5 làm ngay', 'not-your-role'],
  ['lan', 'xác nhận 1.5 xong', 'progress-recorded'],
  ['lan', 'ai xin gia hạn', 'not-your-role'],
  ['thanh', 'bàn giao việc của anh Minh cho chị Lan', 'not-your-role'],
  ['loan', 'bàn giao việc của anh Minh cho chị Oanh', 'name-unknown'],
  ['lan', 'duyệt lùi hạn 3.2 giúp em', 'extension-ask-day'],
] as const;

test('what is no wish is heard as before', async () => {
  const { ran, ...office } = await open();
  for (const [who, words, key] of NO_WISHES)
    expect.soft([words, heardKeys(await office[who].says(words))[0]]).toEqual([words, key]);
  expect(ran).toEqual([]);
});

test('what was asked back is answered by yes or no in words too, once', async () => {
  const { thanh, ran } = await open();
  await thanh.says('đôn đốc 1.5');
  expect(heardKeys(await thanh.says('thôi để sau'))).toEqual(['wish-dropped']);
  const again = await thanh.says('đôn đốc 1.5');
  await thanh.says('ừ gửi đi em');
  expect(ran).toEqual(['dondoc 1.5']);
  const late = await thanh.presses(again.said, 'noi.lam');
  expect([late.notice?.lines[0]?.key, ran.length]).toEqual(['wish-lapsed', 1]);
  await thanh.says('đôn đốc 1.5');
  await thanh.says('ai đang chậm?');
  expect(ran).toEqual(['dondoc 1.5', 'quahan']);
});

test('a button sends the words above it whatever was done since, once, and to nobody after a no', async () => {
  const { thanh, loan, lan } = await openOffice(TODAY, CRITERIA);
  const sentTo = () => lan.sees().filter(({ kind }) => kind === 'directive').length;
  const asked = await thanh.says('1.5 tháng này phải xong nhé');
  await thanh.says('/hop');
  const yes = callsOf(asked).find((call) => call.startsWith('noi.lam')) ?? '';
  expect((await loan.presses(asked.said, yes)).said).toBeNull();
  const sent = await thanh.presses(asked.said, yes);
  expect(heardArgs(sent, 'directive-sent')).toMatchObject({ code: '1.5', text: 'tháng này phải xong nhé' });
  await thanh.presses(asked.said, yes);
  expect(sentTo()).toBe(1);

  const other = await thanh.says('1.5 tuần này phải xong nhé');
  await thanh.says('thôi');
  await thanh.presses(other.said, callsOf(other)[0] ?? '');
  expect(sentTo()).toBe(1);

  const left = await thanh.says('1.5 quý này phải xong nhé');
  const away = await thanh.says('/trogiup');
  const again = await thanh.presses(away.said, 'noi.tiep');
  expect(heardKeys(again)[0]).toBe('wish-confirm');
  await thanh.says('/hop');
  const over = await thanh.presses(left.said, callsOf(left)[0] ?? '');
  expect([over.notice?.lines[0]?.key, sentTo()]).toEqual(['wish-lapsed', 1]);
});

test('a target for a criterion with parts is a directive to the one that is chosen', async () => {
  const { thanh, lan } = await openOffice(TODAY, [
    { code: '3.2', name: 'Giải quyết thủ tục hành chính' },
    { code: '3.2.1', lead: 'lan', due: '2026-06-20' },
    { code: '3.2.2', lead: 'minh', due: '2026-06-20' },
  ]);
  const which = await thanh.says('3.2 tháng này phải trên 95%');
  expect(heardKeys(which)).toEqual(['wish-which-part']);
  const asked = await thanh.presses(which.said, 'noi.chon 3.2.1');
  expect(heardArgs(asked, 'wish-confirm')).toMatchObject({ code: '3.2.1', text: 'tháng này phải trên 95%' });
  await thanh.says('ừ gửi đi');
  expect(lan.sees().filter(({ kind }) => kind === 'directive')).toHaveLength(1);
});

test('a file goes to the criterion that is named after it; who has not answered is told', async () => {
  const { lan, thanh, plan } = await openOffice(TODAY, CRITERIA);
  await lan.sends({ caption: '1.5' });
  expect(heardKeys(await lan.says('nhầm, ảnh đó của 3.2'))).toContain('evidence-filed');
  expect((await plan.criterion('1.5', TODAY)).evidence.submitted).toBe(0);
  expect((await plan.criterion('3.2', TODAY)).evidence.submitted).toBe(1);

  expect(heardKeys(await thanh.says('ai chưa trả lời'))[0]).toBe('report-view-title');
  await thanh.says('/dondoc 2.1');
  expect(heardKeys(await thanh.says('ai chưa trả lời'))[0]).toBe('urge-follow-title');
});

test('everybody late is urged after a yes in words, or not at all', async () => {
  const { thanh, lan } = await openOffice(TODAY, [
    ...CRITERIA,
    { code: '3.3', lead: 'minh', due: '2026-06-01' },
  ]);
  const urgesOf = () => lan.sees().filter(({ kind }) => kind === 'urge').length;
  expect(heardKeys(await thanh.says('đôn đốc tất cả'))).toEqual(['urge-confirm']);
  expect(heardKeys(await thanh.says('thôi'))).toEqual(['wish-dropped']);
  expect(urgesOf()).toBe(0);
  await thanh.says('đôn đốc tất cả');
  expect(heardKeys(await thanh.says('ừ'))).toContain('urge-sent');
  expect(urgesOf()).toBe(1);
});

test('a question about a report lets go of wishes, a leave and a no', async () => {
  const { lan, loan, ran } = await open();
  for (const unclear of ['hình như 1.5 xong rồi', 'làm xong rồi']) {
    expect(heardKeys(await lan.says(unclear))).toEqual(['words-unsure']);
    await lan.says('việc của em');
    expect.soft([unclear, ran.pop()]).toEqual([unclear, 'viec']);
    await lan.says(unclear);
    expect.soft(heardKeys(await lan.says('em xin nghỉ đến 12/6'))).toEqual(['leave-offer']);
    await lan.says(unclear);
    expect
      .soft(heardKeys(await lan.says('thôi ạ'))[0])
      .toBe(unclear.includes('1.5') ? 'words-nothing-recorded' : 'words-dropped');
  }
  await loan.says('làm xong rồi');
  await loan.says('phân công 2.1 cho chị Lan');
  expect(ran.pop()).toMatch(/^phancong.giao 2.1 lead/);
});

test('in reply, what is replied to is meant; in the group as well', async () => {
  const { thanh, loan, phones, ran } = await open();
  await phones.connectGroup();
  const asked = await thanh.says('đôn đốc 1.5');
  const heard = await thanh.says('chỉ đạo làm xong trong tuần', { replyTo: asked.said });
  expect(heardArgs(heard, 'wish-confirm')).toMatchObject({ code: '1.5', text: 'làm xong trong tuần' });
  await loan.says('ai đang chậm nhất', { chat: GROUP });
  expect(ran).toEqual(['quahan']);
});

test('words that follow a criterion’s code by itself are about it', async () => {
  const { lan, minh, plan } = await openOffice(TODAY, CRITERIA);
  const card = await lan.says('2.1');
  expect(heardKeys(card)).toContain('criterion-title');
  expect(heardArgs(await lan.says('xong rồi ạ'), 'progress-recorded')).toMatchObject({ code: '2.1' });
  const echo = await lan.says('2.1 được 50%');
  expect(heardKeys(await lan.says('em báo nhầm', { replyTo: echo.said }))[0]).toBe('progress-undone');
  await minh.says('2.1');
  expect(heardKeys(await minh.says('ai phụ trách 1.5'))).toContain('criterion-title');
  expect(await plan.time('2.1', TODAY)).toMatchObject({ state: 'not_started' });
});

test('everything of one goes to another after a yes in words, or not at all', async () => {
  const { loan, plan } = await openOffice(TODAY, CRITERIA);
  const leadOf = async (code: string) => (await plan.criterion(code, TODAY)).assignees[0]?.name;
  const asked = await loan.says('bàn giao việc của anh Minh cho chị Lan');
  expect(heardKeys(asked)[0]).toBe('handover-title');
  expect(heardKeys(await loan.says('thôi'))).toEqual(['wish-dropped']);
  expect(await leadOf('2.1')).toBe('Lê Quang Minh');
  await loan.says('chuyển hết việc của Minh sang Lan');
  expect(heardKeys(await loan.says('ừ'))[0]).toBe('handover-done');
  expect(await leadOf('2.1')).toBe('Trần Thị Lan');
});

test('who takes over is asked where two are of that name', async () => {
  const { commune, house, loan, idOf } = await openOffice(TODAY, CRITERIA);
  const other = { name: 'Đỗ Thị Lan', position: '', body: '', role: 'OFFICIAL' } as const;
  const { id } = await commune.people.add(other, house.clock());
  const heard = await loan.says('bàn giao việc của anh Minh cho chị Lan');
  expect(heardKeys(heard)).toEqual(['handover-ask-to']);
  expect(callsOf(heard)).toContain(`bangiao.xem ${idOf('minh')} ${id}`);
});

test('two of a name are offered to choose from', async () => {
  const { commune, house, thanh } = await openOffice(TODAY, CRITERIA);
  const other = { name: 'Đỗ Văn Minh', position: '', body: '', role: 'OFFICIAL' } as const;
  await commune.people.add(other, house.clock());
  const heard = await thanh.says('việc của anh Minh');
  expect(heardKeys(heard)).toEqual(['wish-who']);
  expect(callsOf(heard).every((call) => call.startsWith('baocao.xem official.'))).toBe(true);
  expect(callsOf(heard)).toHaveLength(2);
});

test('what was asked too long ago takes its answer after a press, and is never dropped unsaid', async () => {
  const { thanh, lan, at, commune } = await openOffice(TODAY, CRITERIA);
  await thanh.says('/chidao 1.5');
  at(TODAY, 14);
  const late = await thanh.says('đẩy nhanh lên, tuần sau tôi nghe báo cáo');
  expect(heardArgs(late, 'wish-late-answer')).toMatchObject({ word: 'chidao', code: '1.5' });
  await thanh.presses(late.said, 'noi.lam');
  expect(lan.sees().at(-1)?.kind).toBe('directive');

  await thanh.says('/chidao 1.5');
  at('2026-06-11');
  expect(heardKeys(await thanh.says('ai đang chậm?'))[0]).toMatch(/^overdue/);
  expect(heardKeys(await thanh.says('đẩy nhanh lên'))).toEqual(['words-for-steering']);
  expect((await commune.audit.latest(9)).filter(({ action }) => action === 'directive-given')).toHaveLength(
    1,
  );
});

test('what a leader or a supervisor says of a criterion is offered as a directive, as a remark', async () => {
  const { thanh, hoa, lan, minh } = await openOffice(TODAY, CRITERIA);
  const order = await thanh.says('1.5 phải xong trong tuần này');
  expect(heardArgs(order, 'wish-confirm')).toMatchObject({
    word: 'chidao',
    text: 'phải xong trong tuần này',
  });
  const remark = await hoa.says('1.5 làm chưa tốt');
  expect(heardArgs(remark, 'wish-confirm')).toMatchObject({ word: 'gopy', text: 'làm chưa tốt' });
  await hoa.says('đúng rồi');
  expect(lan.sees().at(-1)?.kind).toBe('remark');
  expect(heardArgs(await minh.says('1.5 xong rồi'), 'words-unsure')).toMatchObject({ problem: 'not-mine' });
});

test('a field and a criterion with parts are shown to everybody as a list, with who leads each', async () => {
  const { lan } = await openOffice(TODAY, CRITERIA);
  for (const words of ['lĩnh vực 2 thế nào', '/tieuchi II']) {
    const listed = await lan.says(words);
    expect(heardKeys(listed)).toEqual(['criterion-parts', 'criterion-line']);
    expect(heardArgs(listed, 'criterion-line')).toMatchObject({ code: '2.1', leads: 'Lê Quang Minh' });
  }
});

test('an order says whom it names and does not reach', async () => {
  const { thanh } = await openOffice(TODAY, CRITERIA);
  const asked = await thanh.says('giao anh Minh và chị Lan rà lại 2.1 trước thứ 6');
  expect(heardArgs(asked, 'wish-confirm')).toMatchObject({ names: 'Lê Quang Minh' });
  expect(heardArgs(asked, 'wish-left-out')).toEqual({ code: '2.1', names: 'Trần Thị Lan' });

  const both = await thanh.says('giao anh Minh và chị Lan rà lại 3.2 trước thứ 6');
  expect(heardKeys(both)).not.toContain('wish-left-out');
});
