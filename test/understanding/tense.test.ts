import { describe, expect, test } from 'vitest';
import { type Reading, understand } from '#understanding/index.ts';
import { heardWith } from './corpus.ts';

/*
 * Tense, denial and question are told by the same few words whatever the work is: each way of telling them is tried with
 * every verb. What a reading may be recorded as is asked, not what it is: to ask back is never wrong here.
 */

const VERBS =
  'làm,nộp,gửi,trình,ký,rà soát,tổng hợp,kiểm tra,đăng,viết,báo cáo,nhập,cập nhật,quét,in,phát,ban hành,công khai,niêm yết,soạn,triển khai,đối chiếu,scan,số hóa,bàn giao,chỉnh sửa,lập danh sách,thu phiếu,thống kê,đóng dấu,phát hành,trả lời,xử lý,hoàn thiện,bổ sung,dán,treo,lắp,mua,sửa,họp,tập huấn,duyệt,chấm,tuyên truyền,rà,đo,chụp,thay,kiểm kê'.split(
    ',',
  );
const OPENINGS = ['', 'em ', 'tôi ', 'dạ báo cáo anh, ', 'bên em '];
const CLOSINGS = ['', ' ạ', ' nhé anh', ' nha'];
const CRITERIA = ['6.3', '1.4.1', '7.3'];

/** Without diacritics "dán" is dân, "đăng" đang, and "đã báo cáo" dạ báo cáo. */
const SOUNDS_OTHERWISE = new Set(['dán', 'đăng', 'báo cáo']);

type Recorded = (reading: Reading) => boolean;

/** What each verb in this form is recorded as, where that is none of what it may be. */
function misread(form: string, isWrong: Recorded, verbs: readonly string[] = VERBS): string[] {
  return verbs.flatMap((verb, at) => {
    const opening = OPENINGS[at % OPENINGS.length] ?? '';
    const closing = CLOSINGS[at % CLOSINGS.length] ?? '';
    const text = `${opening}${form.replace('…', verb)}${closing}`;
    const code = CRITERIA[at % CRITERIA.length] ?? '';
    const readings = understand(text, heardWith({ about: [code], open: [code] }));
    return readings.some((reading) => reading.sure && isWrong(reading)) ? [`${code}: ${text}`] : [];
  });
}

const isDone: Recorded = ({ intent }) => intent === 'done';
const isHalted: Recorded = ({ intent }) =>
  intent === 'not_started' || intent === 'blocked' || intent === 'extension';
const isChange: Recorded = (reading) =>
  reading.criterion !== null && (reading.state !== null || isHalted(reading));

describe('what is denied is not done, whatever it is', () => {
  test.each([
    'chưa …',
    'chưa … xong',
    'chưa … được',
    'vẫn chưa …',
    '… chưa xong',
    '… vẫn chưa xong',
    'không … được',
    'chưa kịp …',
    'chưa … gì',
  ])('%s', (form) => {
    expect(misread(form, (reading) => isDone(reading) || (reading.percent ?? 0) > 0)).toEqual([]);
  });
});

describe('what is under way is neither done nor held up', () => {
  test.each([
    'đang …',
    'vẫn đang …',
    'đang … dở',
    'đang … nốt',
    'đang … gần xong',
    'mới … được một nửa',
    '… gần xong',
    'sắp … xong',
    '… được 60%',
  ])('%s', (form) => {
    expect(misread(form, (reading) => isDone(reading) || isHalted(reading))).toEqual([]);
  });
});

describe('what is still to come is not done', () => {
  test.each([
    'sẽ …',
    'mai …',
    'tuần sau …',
    'để mai …',
    'mai … xong',
    'chuẩn bị …',
    'định mai …',
    '… xong sẽ báo',
    '… xong rồi sẽ báo',
    '… xong em báo liền',
    '… xong em gửi',
    '… xong là em nộp',
    '… xong mới nộp được',
    'khi nào … xong thì báo',
    'cố … cho xong',
    'cứ … xong đã',
    'chờ … xong',
    'đợi … xong',
    'tối nay …',
    '… trong tuần này',
    'phải …',
    'cần …',
    'còn phải … nữa',
    'còn … nữa',
    'chỉ còn …',
  ])('%s', (form) => {
    expect(misread(form, isDone)).toEqual([]);
  });
});

describe('a question records nothing', () => {
  const verbs = VERBS.filter((verb) => !SOUNDS_OTHERWISE.has(verb));

  test.each(['… chưa', 'đã … chưa', '… xong chưa', 'có phải … không', '… thế nào', 'ai …', 'bao giờ …'])(
    '%s',
    (form) => {
      expect(misread(form, isChange, verbs)).toEqual([]);
    },
  );
});

describe('what has been done is not taken back', () => {
  test.each([
    '… xong rồi',
    'đã … xong',
    '… rồi',
    'đã …',
    'vừa … xong',
    'mới … xong',
    '… xong hôm qua',
    '… hết rồi',
    'đã … đầy đủ',
    '… xong em nộp rồi',
    'đợi mãi mới … xong',
    'chưa tới hạn em … xong rồi',
  ])('%s', (form) => {
    expect(misread(form, (reading) => isHalted(reading) || (reading.percent ?? 100) < 100)).toEqual([]);
  });
});
