const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words around a message that carry nothing: address, politeness, particles. */
export const FILLERS = list(`
  chao da em anh chi co chu bac chau toi minh ong ba sep thu truong dong-chi dong a nhe nha he hi oi voi giup cho thi la ma nay do kia ay
  vay luon het roi cung van vua moi rat xin kinh thua gui bao cao phep ve den ben phia hien tai hien bay gio gio nhan tin hom nay sang chieu
  ca nua chua ha ne day thoi lai qua va cac nhung mot so cai viec phan muc noi dung tieu chi thanh lanh dao chu tich pho nha luon nhi hen
  ubnd xa tinh hinh ket qua thuc hien cong viec nhiem vu duoc giao toan the moi nguoi ah ak quy thay rieng con tui may de hoi thoi ok vang
  cau ca-nha do nhieu kha tam tat xong loi cua tren tai trong minh nhu sau theo phu trach ben em da uh haha hihi hehe hjhj kkk kk ahihi huhu hic`);

/** Address and particles that may follow a question's last word. */
export const POLITE = list(`
  a anh chi em cau chau nhi nhe nha vay the day bac chu co dong-chi sep ta ha oi nay nao e cac ban hi con cau ong ba he ri rua ne hen heng ah luon chau toi minh lanh dao kia ma d do`);

/** Words in names that tell nothing apart. */
export const NAME_STOPS = list(
  `va cua ve tren voi cac trong cho duoc viec nhung la den tu thi hoac neu mot doi`,
);

/** Words that after one of these are no word of condition: Dũng, số liệu, quy ước, không khí. */
export const OTHER_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['dung', list('anh chi em chu bac co ong ba thay dong-chi a c su ap')],
  ['lieu', list('so du tai nguyen vat tu chat')],
  ['uoc', list('quy huong hiep giao')],
  ['khi', list('khong vu chan moi')],
  ['lo', list('do dat quoc')],
  ['kho', list('nha trong vao')],
]);

/** Papers, tools and places, two words each, which alone mean no criterion: "kế hoạch xong rồi", which? */
export const PAPERS: ReadonlySet<string> = new Set(
  `ke hoach|bao cao|quyet dinh|van ban|ho so|tai lieu|ket qua|nhiem vu|noi dung|hang nam|phan mem|bo phan|he thong
  |nguoi dan|mot cua|cong tac|cong chuc|can bo|quan ly|cong van|cong viec|hanh chinh`
    .split('|')
    .map((pair) => pair.trim()),
);

/** Before a number, these make it anything but a code: versions, decrees, meetings. */
export const NOT_CODES = list(`
  hop nghi-dinh nd tt thong so phien version ban-ver window win lan phong nhom khoa quy tuan thang nam lop tang gia tri tuoi xe khu to ap lo duong khoang ngay
  mau bieu bang hinh nha ql quoc-lo ban-do kich xang gan hon gap dieu khoan diem dien chuong phu-luc pl tang giam them tu nghi quyet kh`);

/** A percentage beside these is the criterion's own indicator. */
export const INDICATORS: readonly string[] = `
  dung han | truoc han | som han | tre han | qua han | giai ngan | ty le | ti le | truc tuyen | toan trinh
  | hai long | ky so | ke hoach von | von | thanh toan | dat ty le | muc do | nop qua | buu chinh
  | dong thuan | van ban di | tra ket qua | khao sat | du toan | thu ngan sach | xep loai | tot va kha |
  loai tot | hoan thanh tot | le phi | cung ky`
  .split('|')
  .map((words) => words.trim());

/** Numbers as spoken, one word each; composed in `spoken-numbers.ts`. */
export const DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    khong: 0,
    mot: 1,
    hai: 2,
    ba: 3,
    bon: 4,
    tu: 4,
    nam: 5,
    lam: 5,
    sau: 6,
    bay: 7,
    tam: 8,
    chin: 9,
    muoi: 10,
  }),
);
