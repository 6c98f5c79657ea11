/**
 * What people wish for in words, and the command line a button would run for it. `says` are patterns over the folded
 * words without politeness; `{code}`, `{name}`, `{who}`, `{taker}`, `{field}`, `{period}`, `{day}`, `{text}` hold what is named.
 * The first row whose names can all be found is what is meant.
 */
export interface Row {
  readonly asks: string;
  /** It reaches or changes something for others: it is asked back before it is done. */
  readonly confirms?: true;
  /** An order: the same words with "xin" ask for it, and are no wish of this row. */
  readonly orders?: true;
  /** What the same words ask for where somebody may not use the command. */
  readonly otherwise?: string;
  readonly says: readonly string[];
}

const SEE =
  '(?:cho xem|xem|mo|coi|tra|tra cuu|tim)(?: lai| ho| (?:giup|cho) (?:toi|anh|chi|em|minh|bac|chu))*';
const HOW =
  '(?:ra sao|the nao|sao|ntn|den dau|toi dau|lam den dau|lam toi dau|tien do(?: den dau| the nao| ra sao| sao)?)(?: roi)?';
const DUE = '(?:thoi )?han(?: (?:moi|cu|cuoi|chot|nop|hoan thanh|bao cao))*';
const WHEN =
  '(?:(?:la|den|toi|vao|thi|roi vao|con) )*(?:bao gio|khi nao|luc nao|ngay nao|ngay may|hom nao|ngay bao nhieu)';
const ABOUT = '(?:thong tin|chi tiet|tinh hinh|tinh trang|tien do|noi dung|ket qua|so lieu)(?: cua| ve)?';
const ME = '(?:toi|tui|em|minh|anh|chi|chu|bac|chau|co|a|c|e)';
const WORK = '(?:viec|cong viec|nhiem vu|dau viec|tieu chi)';
const TIME = '(?:hom nay|ngay mai|mai|tuan nay|tuan toi|thang nay|thang toi|quy nay|sap toi|bay gio)';
const NEAR = `(?:${TIME}|(?:tuan|thang|hai tuan|2 tuan|may ngay) (?:sau|toi|nay))`;
const ANY = '(?:gi|nao|nhung gi|gi nua|gi khong|nao khong)';
const LATE = '(?:(?:bi |dang |con )*(?:cham|tre|qua han|tre han|cham tien do|no viec|tre hen))';
/** "Nhắc giúp tôi mấy đồng chí trễ"; in "nhắc giúp chị Lan" somebody else is named. */
const FOR_ME =
  '(?: (?:giup|ho|dum|gium)(?: (?:toi|tui|minh|chau|(?:em|anh|chi|chu|bac|co)(?= (?:\\d|may|cac|nhung|tat|het|toan|moi|nguoi|viec|tieu chi|muc|phieu|ban|diem|ket qua|loi|ke hoach|ai))))?)';
const URGE = `(?:don doc|nhac|nhac nho|giuc|thuc|thuc giuc)(?: nhe| gap| ngay|${FOR_ME})?(?: (?:chu tri|nguoi (?:phu trach|lam|chu tri)))?`;
/** "2.1 không phải việc của em", "việc này không thuộc phần em phụ trách", "em không phụ trách 2.1". */
const PART = '(?:phan viec|viec|phan|nhiem vu|trach nhiem|mang|linh vuc|tieu chi|dau viec)';
const NOT_MINE = [
  `(?:${ME} )?(?:thay |bao )?(?:(?:cai )?{code} )?(?:${PART} |cai )?(?:nay |do |tren )?(?:thi )?(?:khong|dau|dau co|nao co) (?:phai|thuoc)(?: la| ve)?(?: ${PART})?(?: cua| do)? ${ME}(?: (?:phu trach|lam|chu tri|phoi hop))?`,
  `${ME} khong (?:phu trach|duoc giao|chu tri)(?: {code}| (?:${PART} |cai )?(?:nay|do))?`,
  `{code}(?: nay)?(?: bi)? (?:giao|phan cong|phan) (?:nham|sai|lon)(?: cho| sang)*(?: ${ME})?(?: roi)?`,
  `(?:giao|phan cong|phan) (?:nham|sai|lon) {code}(?: cho| sang)*(?: ${ME})?(?: roi)?`,
];
/** A title follows: "anh Minh" is a person, "một cửa" is none. */
const TITLED = '(?= (?:anh|chi|em|dong chi|ong|ba|chu|bac|co) )';
/** Whose it is instead: "… mà là của văn phòng", "… cái này chị Loan làm mà", "… bên tư pháp phụ trách". */
const WHOSE = '(?:vi|do|ma|la|cua|ben|phai|cai|viec|phan|nay|anh|chi|em|dong chi|ong|ba|chu|bac|co) ';
/** "7.1.2 là của chị Loan chứ không phải em". */
const ANOTHERS = `(?={code}(?: nay)?(?: la| thi)*(?: viec| phan)?(?: cua| do| ben)?${TITLED}.+ (?:chu |ma )?(?:khong|dau) phai(?: la| cua| viec| phan)* ${ME}(?: dau)?$){text}`;
/** "Ảnh đó của 3.3", "nhầm, chuyển tệp vừa gửi sang 3.3". */
const FILE =
  '(?:(?:cac|nhung|cai|tam|buc|may) )?(?:hinh anh|anh|hinh|tep|file|tai lieu|van ban|ban chup|pdf|minh chung|(?:duong )?link|duong dan|lien ket)(?: (?:do|nay|kia|ay|vua roi|vua gui|ban nay|luc nay|vua xong))?';
const MIXED_UP = '(?:(?:a |u )?(?:em |toi )?(?:gui |gan )?(?:nham|lon)(?: roi)? )?';
const DOING =
  '(?: (?:lam|ve|viec|xong|som|gap|ngay|khan truong|tap trung|hoan thanh|bao cao|xu ly|giai quyet|day nhanh|nop|phan))*';

/** "Nhắc Khôi làm 7.2.1 ngay chiều nay", "… cho xong trong tuần": that it is urgent, and not until when. */
const SOON =
  '(?: (?:ngay|gap|luon|som|di|khan truong|lam|hoan thanh|(?:lam )?(?:cho )?xong|(?:trong )?(?:sang|trua|chieu|toi|hom|tuan|thang) nay|trong (?:ngay|tuan|thang)))*';

/** What a leader directed: "chỉ đạo của anh về 7.1", "việc chủ tịch giao em". */
const BOSS = '(?:anh|chi|chu|bac|thu truong|lanh dao|chu tich|pho chu tich|ct|pct|dong chi)(?: [a-z]+){0,2}?';
const DIRECTED = [
  `(?:cac |noi dung |viec |y kien )*chi dao(?: cua ${BOSS})?(?: (?:ve|o|tieu chi))*(?: {code})?`,
  `viec(?: ma)? ${BOSS} (?:giao|chi dao|dan|yeu cau)(?: (?:cho )?${ME})?(?: (?:ve|o))?(?: {code})?`,
];
/** "Hoãn 7.1 đến thứ sáu": of reminders for who coordinates, of the deadline for who leads it. */
const PUT_OFF = '(?:tam )?hoan(?: lai| viec)*(?: cho)? {code} (?:den|toi|sang|qua) {day}';
/** "Đừng nhắc 1.5 nữa", "hoãn nhắc việc này": of reminders, whoever says it. */
const QUIET = `(?:thoi |tam )*(?:thoi|dung(?: co)?|ngung|hoan|khoi(?: phai)?|bo|tat|(?:khong|chua) (?:can|phai)|khong(?= .* nua$)) nhac(?: nho| lai| viec| ve| cho|${FOR_ME}| ${ME})*`;
const NO_MORE = `(?:(?: ve)?(?: ${PART}| cai)? (?:nay|do))?(?: nua)?`;
/** "Lùi hạn" as others ask for it. */
const LATER = '(?:lui|gia|doi|gian|keo dai)(?: thoi)? han';
/** "Thôi không xin lùi hạn 1.5 nữa", "1.5 không cần lùi nữa". */
const NO_LATER = `(?:lui|gia|doi|dan|keo dai)(?: thoi)?(?: han)?`;
const ASKS_NO_LONGER = [
  `(?:thoi )?(?:thi )?(?:${ME} )?khong xin(?: ${NO_LATER})?(?: han)?(?: {code})? nua(?: roi)?`,
  `(?:thoi )?(?:thi )?(?:${ME} )?{code}(?: thi)?(?: ${ME})? (?:khong|khoi|chang|het)(?: (?:can|phai|muon))?(?: xin)? ${NO_LATER} nua(?: roi)?`,
  `(?:thoi )?(?:thi )?(?:${ME} )?(?:khong|khoi) (?:can|phai|muon)(?: xin)? ${NO_LATER}(?: cho)? {code}(?: nua)?(?: roi)?`,
];
/** "Trước khi nộp": until then faults can be mended. */
const IN_TIME =
  '(?: truoc (?:khi |luc |ngay )?(?:tham dinh|nop|gui|trinh|cham|cham diem|chot|bao cao)(?: (?:ho so|ke hoach|diem|di|len|cap tren|tinh|so|so noi vu|huyen))*)';
/** All that is somebody's: "hết việc", "toàn bộ công việc". */
const ALL_WORK = `(?:(?:het|tat ca|toan bo|ca|moi|cac|nhung) )*${WORK}`;
const HAND_OVER = `(?:ban giao|chuyen giao|chuyen|giao|giao lai)(?: lai)?${FOR_ME}?`;
const PRINT = `(?:in|xuat|lap|lam|lay|tai)(?: ra)?${FOR_ME}?(?: ban| file| tep| to| cac)* phieu (?:don doc|nhac viec)(?: giay)?`;
const APPRAISED = `(?:nhap|cap nhat(?!.* ket qua )|ghi|dien|tai|dua|nap)(?: len| lai| vao)*${FOR_ME}?(?: tep| file| bang)* (?:diem|ket qua)(?: cap tren| tinh| so)* tham dinh(?: cap tren| cua (?:tinh|so|so noi vu|cap tren|hoi dong))*(?: len| vao)*`;
/** Who has not said how their work stands. */
const SILENT =
  '(?:con )?(?:nhung )?(?:ai|nguoi nao|can bo nao|dong chi nao|don vi nao)(?: con| van)* (?:chua|khong|it)(?: chiu| thay)? (?:tra loi|bao cao|cap nhat|bao|nop)(?: gi| bao cao| tien do| ket qua)*(?: (?:cho|cua|ky))*';
/** "So với tháng trước thế nào", "hơn quý trước không". */
const COMPARED = (before: string) => [
  `(?:(?:thang|quy|tuan|ky|nam) nay )?(?:so (?:voi )?|(?:co )?(?:hon|kem|tang|giam)(?: hay (?:kem|giam))?(?: so voi)? )${before}(?: (?:thi|co|diem|duoc|dang))*(?: (?:tang|giam|hon|kem|hay|len|xuong|khac|bao nhieu|may|diem|gi|khong|${HOW}))*`,
];
const CARRIED_OUT = '(?:thuc hien|lam|trien khai|xu ly|giai quyet)';
/** "Ngày nghỉ", "lịch nghỉ lễ năm nay". */
const DAYS_OFF = [
  '(?:xem )?(?:cac |nhung |lich )*ngay (?:duoc )?nghi(?: le| tet| bu)*',
  '(?:xem )?(?:lich|danh sach) (?:ngay )?nghi(?: le| tet| bu)*',
  '(?:xem )?nghi (?:le|tet)(?: le| tet| duong lich| nguyen dan)*',
];
const DAYS_OFF_WHEN = '(?:nghi|duoc nghi) (?:le|tet)(?: duong lich| nguyen dan)?';
/** From when a plan is worked by: "… dùng từ bao giờ", "… có hiệu lực chưa". */
const PLAN_WHEN = [
  ` (?:duoc )?(?:dung|ap dung|co hieu luc|hieu luc|bat dau|thuc hien|chay|tinh|nhac)(?: dung| theo)?(?: (?:tu|vao|bat dau))* ${WHEN}`,
  ` ${WHEN}(?: thi| moi)* (?:duoc )?(?:dung|ap dung|co hieu luc|hieu luc|bat dau|thuc hien|chay)(?: dung)?`,
  ' (?:da |duoc |co )*(?:dung|ap dung|hieu luc|nhap|ban hanh)(?: chua| roi chua)',
  '(?: (?:nao|dang dung|dang ap dung|dang thuc hien|hien hanh|hien tai))+(?: la)?(?: nam nao| cai nao| ke hoach nao)?',
];
const FINISHED = '(?:xong|hoan thanh|hoan tat)';

export const ROWS: readonly Row[] = [
  // What I have to do.
  {
    asks: 'viec',
    says: [
      `(?:xem )?(?:cac |nhung |danh sach )?${WORK}(?: cua)? ${ME}(?: (?:hien|dang|thi))*(?: (?:con|co|gom|la|phai lam|can lam)(?: lai)?(?: nhung| bao nhieu| may)?(?: ${ANY}| viec| cai)*(?: (?:phai|can|chua) lam| chua xong)?| ${HOW})?`,
      `(?:${ME} )?(?:con|co)(?: dang)?(?: no| phai lam| can lam)?(?: nhung| bao nhieu| may)? ${WORK}(?: ${ANY})?(?: (?:phai|can|chua) lam| chua xong| den han| sap den han)?`,
      `(?:${ME} )?(?:con|phai lam|can lam|phai lam nhung) (?:gi|viec gi)(?: (?:phai|can|chua) lam| chua xong| den han)?`,
      `${TIME}(?: ${ME})?(?: (?:co|con|phai|can))*(?: (?:lam|nop|bao cao))?(?: ${WORK})? ${ANY}(?: (?:can|phai|den han|sap den han|phai lam|can lam))*(?: lam| den han)?`,
      `(?:${ME} )?(?:con|co)(?: con)? ${WORK}(?: ${ANY})? (?:cua|cho|phan) ${ME}(?: nua)?(?: khong)?`,
      `(?:${WORK}|gi)(?: gi| nao)? (?:sap )?den han(?: ${TIME})?`,
      `${TIME} (?:${ME} )?lam gi`,
    ],
  },
  // One criterion.
  {
    asks: 'tieuchi {code}',
    says: [
      '{code}',
      `${SEE}(?: ${ABOUT})?(?: {code})?`,
      `${ABOUT}(?: {code})?(?: ${HOW})?`,
      `{code} (?:dang )?(?:${HOW}|la gi|la viec gi|noi gi|noi dung gi|bao nhieu diem|han (?:bao gio|khi nao|ngay nao)|bao gio (?:den )?han)`,
      `(?:bao gio|khi nao|ngay nao) (?:den )?han(?: {code})?`,
      `(?:bao gio|khi nao|luc nao|ngay nao|hom nao)(?: thi)?(?: ${ME})? (?:phai |can )?(?:nop|bao cao|hoan thanh|xong|gui)(?: bao cao| ho so)? {code}`,
      `{code}(?: thi)?(?: ${ME})? (?:phai |can )?(?:nop|bao cao|hoan thanh|xong|gui)(?: bao cao| ho so)? (?:truoc )?(?:ngay )?${WHEN}`,
      `{code} ${WHEN}(?: thi)?(?: ${ME})? (?:phai|can) (?:nop|bao cao|hoan thanh|xong|gui)`,
      `${DUE}(?: cua| cho)? {code}(?: ${WHEN})?`,
      `{code} ${DUE} ${WHEN}`,
      `{code} (?:da )?(?:duoc )?(?:lui|gia|doi)(?: han)? (?:den|toi|sang) ${WHEN}(?: roi)?`,
      `{code} (?:con )?(?:bao nhieu|may) (?:ngay|hom)(?: nua)?(?: (?:thi |la )?(?:den |toi |het )?han)?`,
      `ai(?: dang| la nguoi)? (?:phu trach|chu tri|lam|dam nhan|theo doi|lo|nhan|phoi hop|dang lam)(?: {code})?`,
      `{code}(?: la| do| cua| giao| dang)*(?: cho)? ai(?: (?:phu trach|chu tri|lam|dam nhan|theo doi|lo|nhan))?`,
      '(?:vi |tai )?sao {code} (?:van |con |lai )*(?:cham|tre|chua xong|chua lam|qua han)',
      '{code} (?:vi |tai )?sao (?:van |con |lai )*(?:cham|tre|chua xong|chua lam|qua han)',
    ],
  },
  {
    asks: 'tieuchi {name}',
    says: [`${SEE} (?:${ABOUT} )?(?:cac )?(?:tieu chi|muc|nhiem vu)(?: nao)?(?: ve)? {name}(?: ${HOW})?`],
  },
  { asks: 'nhatky {code}', says: ['(?:xem )?(?:nhat ky|lich su|qua trinh)(?: cua)?(?: {code})?'] },
  {
    asks: 'minhchung {code}',
    says: [
      `(?:${SEE} )?(?:minh chung|tai lieu|ho so)(?: minh chung| kiem chung)?(?: cua)? {code}(?: (?:co chua|dau|du chua|co nhung gi))?`,
      '{code} (?:co|da co|du|thieu)(?: du)? (?:minh chung|tai lieu)(?: (?:chua|gi|nao|khong))',
    ],
  },
  {
    asks: 'minhchung.chuyen {piece} {code}',
    says: [
      `${MIXED_UP}${FILE}(?: (?:la|thi|phai la))?(?: minh chung)? (?:cua|cho|thuoc) {code}(?: (?:ma|co|chu|moi dung|moi phai))*`,
      `${MIXED_UP}(?:chuyen|doi|gan)(?: lai)? ${FILE} (?:sang|qua|cho|vao|thanh) {code}`,
    ],
  },
  {
    asks: 'minhchung.rut {sent}',
    says: [`${MIXED_UP}(?:thoi )?(?:rut|xoa|bo|huy|thu hoi|go)(?: lai)? ${FILE}(?: (?:di|lai|ra|nhe))?`],
  },
  { asks: 'capnhat {code}', says: ['(?:bao cao|cap nhat|bao tien do)(?: cho| ve)? {code}'] },
  { asks: 'tucham {code}', says: ['(?:tu )?cham diem cho {code}'] },
  {
    asks: 'tucham.linhvuc {field}',
    says: [
      '(?:tu )?cham(?: diem)?(?: lan luot| het| ca| toan bo| cho)* (?:linh vuc|mang)(?: so(?= (?:\\d|[ivx]+$)))? (?!.*\\b(?:duoc|diem|dat|xong|chua|roi)\\b){field}',
    ],
  },
  {
    asks: 'giahan.rut {withdrawn}',
    says: [
      ...ASKS_NO_LONGER,
      `(?:thoi )?(?:${ME} )?(?:rut|huy|bo)(?: lai)?(?: (?:cai|viec|don|de nghi|yeu cau))*(?: xin)? (?:lui|gia|doi) han(?: cua)?(?: {code})?(?: nua)?`,
    ],
  },
  { asks: 'giahan.rut {withdrawn} {text}', says: ASKS_NO_LONGER.map((words) => `${words} {text}`) },
  {
    asks: 'lichnhac.hoan {code} ={day}',
    says: [
      `${QUIET}(?: {code})?${NO_MORE} (?:(?:cho )?(?:den|toi|sang|qua)|truoc) {day}`,
      `{code} ${QUIET}${NO_MORE} (?:(?:cho )?(?:den|toi|sang|qua)|truoc) {day}`,
    ],
  },
  {
    asks: 'lichnhac.hoan {code}',
    says: [`${QUIET}(?: {code})?${NO_MORE}`, `{code}(?: thi)? ${QUIET}${NO_MORE}`],
  },
  { asks: 'lichnhac.hoan {snoozed} ={day}', says: [PUT_OFF] },
  { asks: 'giahan {code} ={day} {text}', says: [`${PUT_OFF} (?=(?:vi|do) ){text}`] },
  { asks: 'giahan {code} ={day}', says: [PUT_OFF] },
  { asks: 'giahan {code}', says: ['(?:gia han|lui han)(?: cho)? {code}'] },
  // A field.
  {
    asks: 'baocao.xem field.{field} 1',
    otherwise: 'tieuchi {field}',
    says: [
      `(?:${SEE} )?(?:${ABOUT} )?(?:linh vuc|mang(?! (?:yeu|cham|mat|loi|hong|bi|chap|khong|dut|sap|cu|qua) ))(?: so(?= (?:\\d|[ivx]+(?: |$)))| ve)? {field}(?: ${HOW})?`,
      `${ABOUT} (?!.*\\b(?:dang|dat|xong|chua)\\b){field}(?: ${HOW})?`,
      `ai phu trach (?:linh vuc|mang) {field}`,
    ],
  },
  {
    asks: 'baocao.xem fields 1',
    says: [
      `(?:${SEE} )?(?:${ABOUT} )?(?:cac|tung|7|bay|theo) linh vuc(?: ${HOW})?`,
      '(?:linh vuc|mang) nao (?:yeu|kem|cham|tre|thap|te|lo)(?: nhat)?',
    ],
  },
  // Who is late, with what.
  {
    asks: 'quahan',
    otherwise: 'viec',
    says: [
      `(?:nhung |con )?(?:ai|nguoi nao|can bo nao|don vi nao|dong chi nao)(?: dang| con| bi| hay| la nguoi)* ${LATE}(?: nhat| viec| nhieu nhat)?`,
      `(?:con |co |dang |hien |hien tai )*(?:bao nhieu|may|nhung|cac) ${WORK}(?: nao)? ${LATE}`,
      `${WORK}(?: gi| nao)?(?: nao)? ${LATE}(?: khong)?`,
      `(?:${SEE} )?(?:danh sach |cac |nhung )?(?:${WORK} )?(?:qua han|tre han|cham tien do)`,
      `(?:co|con) (?:viec )?(?:gi|ai|nao) ${LATE}(?: khong)?`,
    ],
  },
  // The report, and the lists behind it.
  {
    asks: 'baocao {period}',
    says: [
      '(?:(?:xem|gui|lap|lam|xuat|lay|doc|cho)(?: cho (?:toi|anh|chi|em|minh))? )?(?:ban )?bao cao(?: tong hop| cchc| nhanh| chung| ket qua)*(?: cua| ve)?(?: {period})?',
      '(?:tinh hinh|ket qua|tien do)(?: chung| tong hop| ca xa| toan xa| cchc| cua xa| ke hoach| thuc hien ke hoach)*(?: {period})?(?: (?:the nao|ra sao|den dau))?(?: roi)?',
      '(?:chi so|xa|don vi|chung ta|ta|xa minh|ca xa)(?: minh)?(?: dang| hien)*(?: duoc| dat| o)* (?:(?:bao nhieu|may) diem|dau|the nao|den dau)(?: roi)?',
      '(?:nam nay |{period} )?(?:du kien |du bao |uoc )?(?:duoc|dat) (?:bao nhieu|may) diem(?: roi)?',
      '(?:hien tai |hien nay |bay gio |{period} )?(?:la |co )?(?:bao nhieu|may) diem roi',
      '(?:tong |tong so )?diem(?: so| chi so| cchc)*(?: hien tai| hien nay| bay gio| toan xa| ca xa| cua xa)(?: {period})?(?:(?: la| duoc| dang)* (?:bao nhieu|may|the nao))?(?: roi)?',
      'tong(?: so)? diem(?: {period})?(?:(?: la| duoc| dang)* (?:bao nhieu|may|the nao))?(?: roi)?',
      'diem(?: duoc)? tham dinh(?: {period})?(?: la| duoc)* (?:bao nhieu|may|the nao)(?: diem)?(?: roi)?',
      'diem(?: so| du bao| cchc)*(?: {period})?(?: dang| co)* (?:tang|giam)(?: hay)?(?: tang| giam)?(?: the nao| ra sao| khong)?',
    ],
  },
  {
    asks: 'baocao {period}',
    otherwise: 'phieuthang {period}',
    says: [
      `(?:the |con )*{period}(?: (?:thi|nay|roi|ca xa|toan xa|xa|xa minh|minh|ta|chung ta))* (?:lam |lam an |dat |duoc |thuc hien |ket qua |tinh hinh )?${HOW}`,
      `{period}(?: (?:ca xa|xa|xa minh|minh|ta|chung ta))?(?: da)? (?:lam|dat|xong|hoan thanh) duoc (?:gi|nhung gi|den dau|bao nhieu)(?: roi)?`,
    ],
  },
  {
    asks: 'baocao.xem risk 1',
    says: [
      '(?:co |con |nhung |cac )*(?:bao nhieu )?(?:diem|tieu chi|viec)?(?: nao)?(?: dang| co| de| sap)* ?(?:nguy co|mat diem|nguy co mat diem|nguy co mat)',
      '(?:nguy co )?mat (?:bao nhieu|may) diem',
      '(?:tieu chi|viec) nao (?:de |co the |co nguy co |se |dang )*mat diem(?: nhat)?',
    ],
  },
  {
    asks: 'baocao.xem blockers 1',
    says: [
      '(?:ai|viec nao|tieu chi nao|nhung ai|don vi nao)(?: dang| con| bi)* vuong(?: mac)?(?: gi)?',
      '(?:cac |nhung |danh sach |tinh hinh )+(?:vuong mac|kho khan)',
      '(?:co|dang|con)(?: dang| nhung| bao nhieu)* (?:vuong|vuong mac|kho khan)(?: o)? (?:gi|dau|nao)(?: khong)?',
      '(?:xem )(?:vuong mac|kho khan)',
    ],
  },
  {
    asks: 'baocao.xem evidence 1',
    says: [
      '(?:con |co )*(?:ai|tieu chi nao|viec nao|nhung ai|nhung tieu chi nao)(?: con| dang| nao)* (?:thieu|chua co|chua nop|chua gui) (?:minh chung|tai lieu)',
      '(?:con )?thieu(?: nhung| bao nhieu)? minh chung(?: (?:nao|gi|o dau))',
    ],
  },
  {
    asks: 'dondoc.theodoi {urged}',
    says: [
      '(?:con )?(?:nhung )?ai (?:con )?(?:chua|khong)(?: chiu| thay)? (?:tra loi|phan hoi|hoi am)(?: gi)?',
    ],
  },
  {
    asks: 'baocao.xem officials 1',
    says: [
      `(?:xem |bao cao )?(?:${ABOUT} )?(?:theo|tung|cac) (?:can bo|nguoi|cong chuc|dong chi)(?: ${HOW})?`,
      SILENT,
      `ai lam (?:tot|kem|yeu|cham)(?: nhat)?(?: ${TIME})?`,
      `(?:moi|tung|cac) (?:can bo|nguoi|cong chuc|dong chi)(?: dang| con| co| no| lam| bao cao)* (?:(?:bao nhieu|may) ${WORK}|${HOW})`,
    ],
  },
  { asks: 'quahan.ky {period}', says: [`${SILENT} {period}`, `{period}(?: thi)? ${SILENT}`] },
  { asks: 'baocao.xem trend 1', says: COMPARED('(?:thang|quy|ky|6 thang) (?:truoc|vua roi)') },
  { asks: 'baocao', says: COMPARED('tuan (?:truoc|vua roi)') },
  {
    asks: 'baocao.xem causes 1',
    says: [`so (?:voi )?(?:nam ngoai|nam truoc)(?: thi)?(?: ${HOW})?`],
  },
  {
    asks: 'chidao.xong {directive}',
    says: DIRECTED.flatMap((directed) => [
      `(?:${ME} )?(?:da |vua )*(?:${CARRIED_OUT} )?${FINISHED}(?: het)? ${directed}(?: roi)?`,
      `${directed}(?: thi)?(?: ${ME})? (?:da |vua )*(?:${CARRIED_OUT} )?${FINISHED}(?: het)?(?: roi)?`,
    ]),
  },
  {
    asks: 'chidao',
    says: [
      '(?:cac |nhung |xem )*chi dao(?: nao)?(?: con| dang| chua)* (?:mo|ton|xong|lam|thuc hien|treo|nhan)',
      '(?:co |con |nhung |cac )*chi dao(?: nao)?(?: con| van)* (?:chua|khong)(?: co| duoc)?(?: ai)? (?:nhan|xac nhan|tiep nhan)(?: khong)?',
      `(?:con |co |nhung )*(?:ai|nguoi nao|can bo nao|dong chi nao)(?: con| van)* (?:chua|khong)(?: chiu| thay| bam)* (?:nhan|xac nhan|tiep nhan)(?: duoc)? chi dao(?: nao)?(?: cua (?:toi|minh|${BOSS}))?(?: khong)?`,
      'chua (?:co )?ai (?:nhan|xac nhan|tiep nhan) chi dao(?: nao)?',
      '(?:cac|nhung|xem) chi dao',
    ],
  },
  {
    asks: 'duyet',
    says: [
      '(?:co |con |xem |nhung |cac )*(?:gi |viec gi |viec )?(?:dang )?(?:cho|can)(?: toi| anh| chi)? duyet(?: gi| khong)*',
      '(?:co|con) gi (?:de |phai |can )duyet(?: khong)?',
      `(?:co |con )*(?:nhung )?(?:ai|nguoi nao|can bo nao|dong chi nao)(?: dang| con| vua| moi| nao| muon| de nghi)* xin(?: duoc)? ${LATER}(?: gi| nua| khong| chua duyet)*`,
      `(?:co |con |xem |cac |nhung |danh sach )*(?:de nghi|yeu cau|don)(?: xin)? ${LATER}(?: (?:nao|dang|con|cho|can|chua|duyet|khong))+`,
      `(?:(?:xem|duyet|cac|nhung|may|danh sach) )*(?:cac|nhung|may|danh sach) (?:de nghi|yeu cau|don)(?: xin)? ${LATER}`,
      `${LATER} nao(?: (?:dang|con|cho|can|chua|duyet))+`,
    ],
  },
  { asks: 'duyet', orders: true, says: [`duyet(?: viec| cac| de nghi| don)* ${LATER}(?: cho)?(?: {code})?`] },
  {
    asks: 'duyet.xacnhan {reported}',
    orders: true,
    says: [
      '(?:(?:toi|chi|anh|em) )?(?:da |dong y )?(?:xac nhan|cong nhan|duyet)(?: la| viec| rang)? {code}(?: (?:la |thi )?(?:da |duoc )?(?:xong|hoan thanh|hoan tat)(?: roi)?)?',
    ],
  },
  // One of the people.
  {
    asks: 'baocao.xem official.{who} 1',
    says: [
      `(?:${SEE} )?(?:${ABOUT} )?(?:cac |nhung |may |may cai )?${WORK}(?: cua)? {who}(?: ${HOW})?`,
      `(?:tinh hinh|tien do|ket qua)(?: cua)? {who}(?: ${HOW})?`,
      `{who}(?: dang| con)* (?:co|no|con|cham|lam|phu trach|chua lam)(?: nhung| bao nhieu| may)? (?:viec gi|viec nao|gi|viec|tieu chi|tieu chi nao|tieu chi gi|viec)(?: (?:roi|chua xong|qua han|cham|tre))?`,
      `{who} (?:lam )?(?:den dau|toi dau|the nao|ra sao)(?: roi)?`,
    ],
  },
  // What reaches others.
  {
    asks: 'bangiao.xem {who} {taker}',
    says: [
      `${HAND_OVER} ${ALL_WORK}(?: cua|${TITLED}) {who}(?: dang (?:lam|phu trach))? (?:cho|sang|qua)(?: cho)? {taker}(?: (?:lam|phu trach|nhan|lam thay))?`,
      `ban giao(?: tu|${TITLED}) {who} (?:cho|sang|qua)(?: cho)? {taker}`,
      `${HAND_OVER} cho {taker} ${ALL_WORK} cua {who}`,
    ],
  },
  {
    asks: 'bangiao {who}',
    says: [
      `${HAND_OVER} ${ALL_WORK} cua {who}(?: (?:cho|sang|qua)(?: cho)? (?:nguoi khac|{taker}))?`,
      `ban giao ${ALL_WORK}${TITLED} {who}`,
    ],
  },
  {
    asks: 'phancong.giao {code} support {who}',
    says: [
      '(?:phan cong|giao|chuyen)(?: viec)? {code} (?:cho|sang)(?: cho)? {who}(?: lam)? phoi hop',
      '(?:phan cong|them) {who}(?: cung)? phoi hop(?: lam)? {code}',
    ],
  },
  {
    asks: 'phancong.giao {code} lead {who}',
    says: [
      '(?:phan cong|giao|giao lai|chuyen)(?: viec)? {code} (?:cho|sang)(?: cho)? {who}(?: (?:lam|chu tri|phu trach|lam chu tri|dam nhan))?',
      '(?:phan cong|giao|de|cu)(?: cho)? {who} (?:lam|chu tri|phu trach|lam chu tri|dam nhan|nhan) {code}',
    ],
  },
  { asks: 'chidao {code}', says: ['(?:ra |cho )?(?:y kien )?chi dao(?: ve| cho)? {code}'] },
  {
    asks: 'chidao {code} {text}',
    confirms: true,
    says: [
      `(?:chi dao|giao|yeu cau)(?: (?:cho )?(?:chu tri|nguoi phu trach))? {code}[:,]? {text}`,
      `chi dao[:,]? {text}`,
      // "giao anh Khôi xử lý 7.2.2 trước 30/11": the order in full, to whoever leads it.
      'giao(?: cho)? (?=(?:anh|chi|em|dong chi|ong|ba|chu|bac|co) ){text}',
    ],
  },
  {
    asks: 'dondoc.tatca',
    says: [
      `${URGE} (?:tat ca|moi nguoi|het|ca|het moi nguoi|toan bo)(?: (?:nhung )?(?:ai|nguoi|viec)?(?: dang| con)*(?: ${LATE}))?`,
      `${URGE} (?:nhung |cac |may )?(?:ai|anh em|nguoi|viec|dong chi|don vi|can bo)(?: dang| con)* ${LATE}`,
    ],
  },
  {
    asks: 'dondoc {code}',
    confirms: true,
    says: [`${URGE}${DOING}(?: cho)? {code}${SOON}`, `${URGE}(?: {who})?${DOING} {code}${SOON}`, URGE],
  },
  { asks: 'dondoc.nguoi {who}', confirms: true, says: [`${URGE} {who}${DOING}`] },
  { asks: 'dondoc', says: [URGE] },
  {
    asks: 'giahan.dongy {waiting} ={day}',
    confirms: true,
    orders: true,
    says: [
      `(?:cho|dong y|duyet)(?: cho)? (?:gia han|lui han|doi han|keo dai han)(?: cho)?(?: {code})?(?: (?:den|toi|sang|them|thanh|het|den het))? {day}`,
    ],
  },
  {
    asks: 'giahan.dongy {request} ={day}',
    confirms: true,
    orders: true,
    says: [
      `(?:cho |dong y (?:cho )?)?(?:gia han|lui han|lui|doi han|keo dai|keo dai han|gia han them)(?: cho)?(?: {code})?(?: (?:den|toi|sang|them|thanh|het|den het))? {day}`,
    ],
  },
  {
    asks: 'phancong.khong {duty} {text}',
    says: [...NOT_MINE.map((words) => `${words}(?: (?:dau|a|nua))* (?=${WHOSE}){text}`), ANOTHERS],
  },
  { asks: 'phancong.khong {duty}', says: NOT_MINE.map((words) => `${words}(?: dau| nua)*`) },
  {
    asks: 'phancong {code}',
    says: [
      '(?:phan cong|doi chu tri|doi nguoi(?: phu trach)?|giao viec)(?: cho| cua)?(?: {code})?',
      'them (?:mot |1 )?(?:nguoi|can bo|cong chuc)(?: (?:phu trach|chu tri|phoi hop|lam|ho tro|theo doi))?(?: cung)?(?: cho| vao| o)? {code}',
    ],
  },
  {
    asks: 'gopy.traloi {remark} {text}',
    confirms: true,
    says: ['(?:tra loi|phan hoi)(?: cho| ve)? gop y(?: ve| cho| cua)?(?: tieu chi)? {code}[:,]? {text}'],
  },
  { asks: 'gopy {code} {text}', confirms: true, says: ['gop y(?: ve| cho)? {code}[:,]? {text}'] },
  // The bot itself.
  {
    asks: 'trogiup',
    says: [
      '(?:xem )?(?:tro giup|huong dan|huong dan su dung|cach dung|help|menu|giup do|cac lenh|danh sach lenh)',
      '(?:(?:bot|tro ly|em|may|ban)(?: nay)? )?(?:dung|su dung) (?:the nao|sao|ra sao|nhu the nao)',
      '(?:(?:bot|tro ly|em|may|ban)(?: nay)? )?(?:co the |biet )?(?:lam|giup)(?: duoc(?: nhung)? gi| (?:nhung )?gi duoc)',
      'co (?:nhung )?lenh (?:gi|nao)',
      'giup(?: toi| em| anh| chi| minh)?',
    ],
  },
  {
    asks: 'lichnhac',
    says: [
      `(?:xem |doi |chinh )?(?:lich|gio) nhac(?: viec)?(?: (?:cua )?${NEAR})?`,
      `${NEAR}(?: (?:bot|tro ly|se|co|phai|dinh))* nhac(?: ${ME})?(?: nhung| cac)? (?:gi|ai|viec gi|viec nao|nguoi nao)`,
      `(?:bot |tro ly |se )*nhac (?:nhung )?(?:gi|ai|viec gi|viec nao) ${NEAR}`,
      '(?:bao gio|khi nao|may gio)(?: thi)?(?: bot| tro ly)? nhac',
      '(?:tat|dung|hoan|thoi) nhac(?: viec)?(?: nua)?',
    ],
  },
  {
    asks: 'hoantac {entry}',
    confirms: true,
    says: [
      '(?:hoan tac|undo)',
      '(?:huy|rut|rut lai|bo|xoa)(?: lai)?(?: cai)? (?:tin|bao cao|noi dung)? ?(?:vua roi|vua bao|vua gui|vua xong|vua nay|ban nay)',
      '(?:em|toi|anh|chi|minh)?(?: vua)? ?(?:bao|gui|ghi) nham(?: roi)?',
    ],
  },
  {
    asks: 'hop',
    says: [
      '(?:mo |xem |chuan bi |vao |bat dau )?(?:hop|chuong trinh hop|cuoc hop|bien ban hop|noi dung hop)',
    ],
  },
  {
    asks: 'xuat {period}',
    says: [
      '(?:xuat|tai|in|lay|gui|cho)(?: ban)?(?: file| tep| ban| bao cao)* (?:word|excel|docx|xlsx|pdf)(?: bao cao)?(?: cchc)? {period}',
      '(?:xuat|tai|in|lay|gui|cho)(?: ban)?(?: file| tep)? bao cao(?: cchc)? {period}(?: (?:bang|ra|dang|ban|file|tep))* (?:word|excel|docx|xlsx|pdf)',
    ],
  },
  {
    asks: 'xuat',
    says: [
      '(?:xuat|tai|in|lay|gui)(?: ban)?(?: file| tep| bao cao| ban)* (?:word|excel|docx|xlsx|file|tep|pdf)',
      '(?:xuat|tai)(?: bo)? (?:ho so|ho so minh chung|bao cao|diem|diem tu cham|bang diem)',
    ],
  },
  {
    asks: 'canbo',
    says: [
      '(?:xem )?danh sach (?:can bo|cong chuc|nguoi dung|thanh vien)',
      'moi (?:nguoi|can bo|cong chuc|thanh vien)(?: moi)?',
    ],
  },
  { asks: 'canbo.them', says: ['them (?:mot |1 )?(?:nguoi|can bo|cong chuc|thanh vien)(?: moi)?'] },
  {
    asks: 'canbo.them {text}',
    says: [
      'them (?:mot |1 )?(?:nguoi|can bo|cong chuc|thanh vien)(?: moi)?(?: (?:la|ten|ten la))?[:,]? {text}',
    ],
  },
  {
    asks: 'canbo {who}',
    says: [
      '(?:moi|gui (?:lai )?(?:ma|link|loi) moi(?: cho)?|(?:ma|link|loi) moi(?: cua| cho)?) {who}(?: vao)?(?: (?:dung|bot|tro ly))*',
    ],
  },
  {
    asks: 'nhap',
    says: [
      '(?:nhap|tai|dua|nap)(?: len| lai| vao)*(?: tep| file| ban)*(?: ke hoach)(?: moi| cchc)*(?: len| vao)*',
    ],
  },
  {
    asks: 'phieuthang {period}',
    says: ['(?:xem )?phieu(?: thang)?(?: cua (?:toi|em|minh|anh|chi))?(?: {period})?'],
  },
  {
    asks: 'soatloi {year}',
    says: [
      `(?:ra soat|soat|kiem tra|ra|tim)(?: lai)?${FOR_ME}?(?: cac| het)* loi(?: (?:ke hoach|ho so|minh chung))?(?: cua)? {period}`,
    ],
  },
  { asks: 'tucham {year}', says: ['tu cham(?: diem)?(?: cho| cua)?(?: ke hoach)? {period}'] },
  {
    asks: 'soatloi',
    says: [
      `(?:ra soat|soat|kiem tra|ra|tim)(?: lai)?${FOR_ME}?(?: cac| het)* loi(?: (?:ke hoach|ho so|minh chung))?${IN_TIME}?`,
      `(?:ra soat|soat|kiem tra|ra)(?: lai)?${FOR_ME}?(?: toan bo| ca| het)* (?:bang diem|diem tu cham)(?: lai)?${IN_TIME}`,
      `(?:ra soat|soat|kiem tra|ra)(?: lai)?${FOR_ME}?(?: toan bo| ca| het)* ke hoach(?: lai)? truoc (?:khi |luc |ngay )?(?:tham dinh|nop|cham|cham diem|chot)`,
      `(?:truoc (?:khi )?(?:tham dinh|nop|gui|trinh) )?con loi (?:gi|nao)(?: khong)?${IN_TIME}?(?: khong)?`,
    ],
  },
  { asks: 'thamdinh {code}', says: [`${APPRAISED}(?: cho| cua| ve)? {code}`] },
  { asks: 'thamdinh {year}', says: [`${APPRAISED}(?: cua)? {period}`] },
  { asks: 'thamdinh', says: [APPRAISED] },
  {
    asks: 'lienlac.phieu',
    says: [
      `${PRINT}(?: cho)?(?: tat ca| moi nguoi| (?:cac |nhung |may )?(?:nguoi|dong chi|can bo|ai)(?: (?:chua|khong) (?:ket noi|lien lac|lien he)(?: duoc)?)?)?`,
    ],
  },
  { asks: 'lienlac.phieu {who}', says: [`${PRINT}(?: cho| cua)? {who}`] },
  {
    asks: 'lienlac',
    says: ['ai (?:chua|khong) (?:lien lac|lien he|ket noi)(?: duoc)?', 'khong lien lac duoc (?:ai|voi ai)'],
  },
  {
    asks: 'lichnhac.nghi',
    says: [
      ...DAYS_OFF,
      `${DAYS_OFF_WHEN}(?: ${WHEN}| (?:bao nhieu|may) ngay| nhung ngay nao)?`,
      `${WHEN}(?: thi)? ${DAYS_OFF_WHEN}`,
    ],
  },
  { asks: 'lichnhac.nghi {year}', says: DAYS_OFF.map((words) => `${words}(?: cua)? {period}`) },
  { asks: 'nhap.nam', says: PLAN_WHEN.map((words) => `ke hoach(?: moi| cchc| nao)*${words}`) },
  {
    asks: 'nhap.nam {year}',
    says: PLAN_WHEN.map((words) => `ke hoach(?: moi| cchc| cua)* {period}${words}`),
  },
  { asks: 'nghiphep', says: [`(?:dang ky |${ME} )?(?:muon )?(?:xin )?(?:nghi phep|nghi om|bao nghi)`] },
  {
    asks: 'dulieu',
    says: ['du lieu (?:luu )?(?:ve|cua) (?:toi|em|minh|anh|chi)', 'luu gi ve (?:toi|em|minh|anh|chi)'],
  },
];
