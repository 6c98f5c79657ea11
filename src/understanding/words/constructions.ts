/*
 * Constructions: phrases with places that many words can fill ("chờ … ký", "huyện chưa trả lời"), as regular
 * expressions over the folded, spelled out words of a message, which stand apart by one space. `GAP` bridges a few
 * words; nothing bridges a sign or the end of a line.
 */

const WORD = '[a-z-]+';
/** Up to `most` words of any kind, as few as will do. */
const gap = (most: number): string => `(?: ${WORD}){0,${most}}?`;
const any = (words: string): string => `(?:${words.replace(/\s*\n\s*/g, '')})`;

/** Not where one of these stands before it: looked for from its end, as it seldom stands there at all. */
const notAfter = (before: string, word: string): string => `${word}(?<!(?:${before})${word})`;

const STILL = '(?:con |chi con |dang |van |phai |chi |moi )*';

/** Who signs and decides at the commune, with a name perhaps. */
const SUPERIOR =
  any(`(?:pho )?chu tich|lanh dao|sep|thu truong|bi thu|thuong truc|dang uy|truong phong|chanh van phong
  |(?:anh|dong-chi) (?:pho )?chu tich|(?:anh|a|chi|bac|chu|ong|ba|co|thay|dong-chi) (?!em |minh |toi |nhe |nha |a )${WORD}|(?:anh|chi|bac|chu|dong-chi)`);

const SIGNS = any(
  'ky(?: so| nhay| ban hanh| duyet)?|duyet|phe duyet|phe chuan|dong dau|thong qua|ban hanh|phat hanh',
);

/** Before "so" these make it hồ sơ, cơ sở, thông số: no office. */
const NOT_SO = 'ho |van |ca |ky |chu |mot |ban |con |trong |quy |he |co |thong |tri |don ';
const SO = notAfter(NOT_SO, 'so');

/** Words that are no body though they sound like one without diacritics: hồ sơ, số liệu, tình hình, trường hợp. */
const OTHERS =
  any(`ubnd|hdnd|huyen|${SO}(?! (?:lieu|luong|hoa|tai san|ho|luu|sach|dien|van|tien|nguoi|bao|cong|do|theo|nay|kia|ngay|thu|co))
  |${notAfter('may |du |qua |on |nhiet ', 'tinh')}(?! (?:hinh|trang|toan|nang|chat|diem|ra|bien|den))|cap tren|ben tren|tren (?:huyen|tinh|so|no|do|ay|kia)|tren(?= (?:van |con |cung )?(?:chua|khong|chang) )|trung uong|phong|ban (?:co yeu|quan ly|chi huy|chi dao|to chuc|dan van|tuyen giao|giai phong)|cac ban(?: nganh)?
  |ben|thon|xom|ban|to dan pho|ke toan|cong an|quan su|dia chinh|tu phap|van phong|van thu|mat tran|mttq|ngan hang|kho bac|don vi|nha thau|buu dien|vnpt|viettel|cong ty|bo phan|bo (?:noi vu|tai chinh|tu phap|thong tin|y te)
  |${notAfter('huong |yet |giai |ban |tra ', 'dan')}(?! (?:o|len|bang|giay|dang))|ba con|cac ho|may ho|ho (?:dan|gia dinh|ong|ba)|truong(?! hop)|tram|hoi (?:nong dan|phu nu|cuu chien binh|dong)|doan|chi cuc|cuc|thue|dien luc|trung tam|co quan|toa|nganh|phu nu|thanh nien|nong dan|doi tac|tho|khach`);

/** Those of them who never are the sender's own part. */
const EXTERNAL =
  any(`huyen|${SO} (?:noi vu|tu phap|tai chinh|thong tin|khoa hoc|van hoa|y te|tai nguyen|nong nghiep|ke hoach)
  |cap tren|ben tren|tren (?:huyen|tinh|so|no|do|ay|kia)|vnpt|viettel|buu dien|buu ta|kho bac|ngan hang|cong ty|nha thau|tho|cong an|dien luc|ban co yeu|benh vien|toa an`);

/** Not the sender's own part of one of them: "phòng em". */
const OWN = '(?! (?:em|minh|toi|tui|chung|chau|ta)(?: |$))';

const OTHERS_GAP = `(?: (?!em |toi |minh |tui |chung |chau |chua |khong |nhung |ma |roi )${WORD}){0,5}?`;

/** What others owe: an answer, money, papers, figures. */
const GIVES =
  any(`tra loi|phan hoi|hoi am|gui|nop|cap|bo tri|phan bo|duyet|phe duyet|phe chuan|huong dan|cho (?:y kien|kinh phi|chu truong|phep|huong dan|so lieu|tien)|giao|chuyen|cung cap|ky|tham dinh
  |thong bao|giai ngan|xac nhan|dong y|nhat tri|ho tro|tra|hop tac|phoi hop|chiu|thong nhat|mo|ban giao|nghiem thu|dua|doi chieu|ra|chot
  |bao cao|bao lai|hoi dap|y kien|co y kien|co van ban|co huong dan|co ket qua|co phan hoi|co tra loi|co thong bao|xu ly|sua|khac phuc|kich hoat|tham gia|to chuc|lam xong|xong
  |nhan tien|di doi|cong nhan|tiep nhan|khao sat|cong bo|phuc dap|phan khai|phan (?:ve|cong)|cu (?:ai|nguoi)`);

const TOOLS =
  any(`phan mem|he thong|mang|internet|wifi|duong truyen|server|may chu|may(?: tinh| in| scan| quet| photo| moc| doc| phat)?|app|ung dung
  |trang(?: web| tin| thong tin dien tu| cua xa)?|web(?: xa)?|website|cong (?:dich vu cong|thong tin|mot cua|tinh)${gap(2)}|tai khoan|mat khau
  |tang am|micro|cam|modem|router|cap quang|bo phat|token|usb(?: ky so)?|but ky(?: so)?|chu ky so|chung thu(?: so)?|loa|dai|amply|thiet bi|o cung|file|csdl|co so du lieu|loa phuong|he thong loa|dich vu cong|cong(?= (?:bi |da |lai |dang |van |no |cu )*(?:sap|lag|treo|loi|nghen|khong vao|bao tri|do(?: |$)))|theme(?: web)?`);

const FAILS =
  any(`do (?:suot|hoai|luon|lien tuc|qua|may|roi)|loi|hong|hu|treo|sap|chet|cham qua|yeu qua|het han|bi khoa|khoa|truc trac|nghen|qua tai|ngung|dut|chay(?! lai| bthg| ca ngay| ngon| thu| duoc| tot| on| deu| binh| rat| xong| nhanh| tron| hang| bang| tu| ve| o| cung)|
  chay (?:cham|yeu|chap chon|i ach|rua bo)|lag|rot(?: mang)?|do(?= tu )|(?:do|dung (?:hinh|im)|yeu|cham|mat)(?= (?:roi|tu|suot|hoai|qua|nen|a|anh|chi|em|nha|nhe|ad|bac|sep|luon)(?: |$)| [^a-z\\d]| ?$)|vo (?:layout|giao dien|trang|font|khung|hinh)|bi set|no tung|nhiem virus|virus
  |(?:dem |mang |dang |di )+sua|bao tri|nang cap|tro chung|chap chon|bao loi|khong (?:vao|len|chay|dang nhap|hoat dong|ket noi|truy cap|mo|nhan|phat|xuat|tai)(?: duoc)?
  |(?:khong|chua) (?:day|tra|dong bo|gui|hien|cap nhat|do|chuyen|lien thong|lay)(?: ${WORD})? ?(?:ve|len|duoc|noi|sang|ra|qua)`);

const ADVERBS =
  '(?: (?:no|cu|dang|lai|thi|bi|da|hay|toan|van|suot|moi|con|deu|nay|kia|cung|hien|gio|hoai|tu dung))*';

/** What takes people from their work: events, seasons, other duties. */
const EVENTS =
  any(`bau cu|dai hoi|hoi nghi|hoi thi|hoi thao|tap huan|thi keo co|le hoi|hoi lang|ngay hoi|dai doan ket|dam cuoi|cuoi (?:vo|chong|con)|tet|giao ban|tong ket|quyet toan|nghiem thu
  |tiep doan|doan (?:thanh tra|kiem tra|kiem toan|cong tac|tinh|huyen|so)|thanh tra|kiem toan|truc bao|chong (?:bao|lut|lu|han|chay|dich)|bao(?! cao| ve| gio| nhieu| lau| gom| hanh| tri| luu| dam| hiem| loi| anh| chi| em)|lu lut|mua lu|bao lu|lut|dich(?! vu)|vu mua|mua vu
  |chung thuc|ho tich|tiep dan|bao hiem|cham diem|nong thon moi|giai phong mat bang|dan dien|cccd|can cuoc|tuyen quan|nghia vu quan su|cai tao|chuyen tru so|don kho|nam hoc moi|khai giang|cuu tro|cuu ho|van nghe`);

/** It runs as it should: "chạy rồi", "sửa xong rồi", "có lại rồi". */
const WORKS_AGAIN = any(
  `(?:chay|hoat dong|ket noi)(?: (?:lai|duoc|ngon|tot|on))* roi|(?:vao|len|in|phat|dang nhap|truy cap|mo|dung)(?: (?:lai|duoc|ngon|tot|on))+ roi|(?:het|khong con)(?: bi)? (?:loi|do|lag|treo|truc trac|hong|nghen)(?: (?:roi|nua|gi))*
  |(?:duoc )?(?:sua|khac phuc|xu ly|thay|phuc hoi|nang cap)(?: (?:duoc|lai))*(?: (?:xong|duoc|roi))+|(?:co|thong|khoe|song)(?: (?:lai|suot|duoc|on))* roi|(?:on|ok|ngon|binh thuong|tot)(?: (?:lai|dinh|lanh))* roi`,
);

/** What is done about trouble, and the trouble. */
const MENDS = '(?:sua|khac phuc|xu ly|giai quyet|thao go|go)';
const TROUBLE = `(?:(?:vu|viec|cai|het|phan|bi) )*(?:loi(?: (?:phan mem|he thong|mang|may|web|trang|ket noi))?|su co|(?:kho khan )?vuong mac|vuong|kho khan|tro ngai|truc trac|${TOOLS}(?: (?:hong|loi|in|treo|hu))?)`;

/** What the work needs of others, and is none of it. */
const SUPPLIES = any(
  'so lieu|du lieu|so|danh sach|mau|bieu mau|huong dan|kinh phi|tien|nguon|von|y kien|tai lieu|phieu|van ban|cong van|thiet bi|may(?: in| scan| tinh| moc)?|tai khoan|mat khau|chu ky so|token|chung thu so|mang|dien|internet|wifi|muc in|giay in|nhan luc|mat bang|phan mem|bao cao',
);

/** Somebody else, by post or by name. */
const PERSON =
  any(`(?:pho )?chu tich|sep|lanh dao|ke toan(?: truong)?|van thu|dia chinh|tu phap(?: ho tich)?|ho tich|van hoa|cong an|mot cua|thu quy|bi thu|truong thon|truong ban|thu ky|(?:can bo|cong chuc|nguoi|chuyen vien|dong chi|ban)(?: (?:phu trach|lam|ke toan|tu phap|dia chinh|van phong|mot cua|ho tich|van hoa|chuyen mon|cong nghe|it|nhap lieu|do|nay)){1,2}
  |(?:anh|chi|bac|chu|co|ong|ba|dong-chi|thay) (?!xa |noi |ngoai |moi |da |vua |vo |chong |con |em |minh |toi |tui |a |oi |nha |nhe |dang |bi |cu |lai |con |van |ban |nghi |om |di |vang |hom |dot |cung |cho |xin )${WORD}(?: (?!dang |bi |cu |lai |con |van |ban |nghi |om |di |vang |hom |xin |moi )${WORD})?`);

/** What is evidence whenever it is handed over. */
const PROOFS =
  any(`ban (?:thuyet minh|tong hop|sua|chinh sua|hoan chinh|bo sung|chinh thuc|da ky|ky|scan|chup|cung|mem|goc|chinh|pdf|word|moi)|link|clip|video|chung tu|hoa don|file|hinh|#file
  |(?:hinh|tam|buc) (?:bang|chup|anh|niem|hop|bien|treo|loa)|anh (?:bang|niem yet|chup|hoi nghi|hop|hoat dong|thuc te|tuyen truyen|bang|bien|treo|loa|lop|tap huan|buoi|man hinh|phieu|so|pano|lam viec|ra quan|khanh thanh|be mac|khai mac|mot cua|bo phan|nha van hoa|tru so)`);

/** What is evidence when it is shown. */
const PAPERS = any(
  `${PROOFS}|van ban|bien ban|quyet dinh|ke hoach|bao cao|danh sach|hop dong|giay moi|bang|phieu|ho so|bia|cong van|so lieu|#document`,
);

const SELF = any('em|minh|toi|tui|chau|anh|chi|xa|don vi|ben em|chung em|chung toi');

/** A day that is named, as against a number of things. */
const DATED =
  any(`\\d{1,2}/\\d{1,2}|\\d{1,2}(?= (?:duoc khong|thang)| ?$)|thu (?:\\d|hai|ba|tu|nam|sau|bay)|t [2-7]|chu nhat|mung|mai|tuan (?:sau|toi)
  |(?:sang|dau|giua|cuoi|het) (?:tuan|thang|quy)`);

/** A time to come, after a word that leads to it. */
const WHEN = any(
  `(?:(?:ngay|hom|het|cuoi|giua|dau|chieu|sang|trua) )*(?:\\d|thu (?:\\d|hai|ba|tu|nam|sau|bay)|t \\d|chu nhat|mung|mai|tuan|thang|quy|nam)`,
);

/** Things that are counted when nothing has been done: "chưa được bài nào". */
const PIECES = any(
  'bai|cai|viec|chu|dong|tin|ho so|muc|buoi|lan|phan|trang|bo|phieu|lop|to|vu|thu|cuoc|nguoi|thon|don vi',
);

/** Constructions by the kind of phrase that they are, `construction` by construction. */
export const CONSTRUCTIONS = {
  unfinished: [`chua (?:xong|hoan thanh) dau(?: ma xong)?`],
  remains: [
    `thieu may(?= (?:thon|xom|ap|ho|bai|don vi|muc|viec|cai|ho so|bo|phong|truong|to|ban|phieu)(?: |$))`,
    `(?:chi )?(?:con|sot|thieu|hut)(?: (?:lai|dung|khoang|chung|co|moi))? (?:it|vai|may|mot so|mot|\\d{1,3})(?: (?!ngay |hom |tuan |thang )${WORD}){0,3}? (?:nua )?(?:la|thi|moi) (?:xong|het|du|hoan thanh|hoan tat)(?= |$)`,
    `(?:tra ve|tra lai|dua lai|gach do)(?: ${WORD}){0,2}? (?:keu|bat|bao|noi|yeu cau|doi)(?: (?:phai|lam|sua|mang|bo|them|viet))*`,
    `(?:bi|dang bi)(?: ${WORD}){0,2}? (?:tra lai|tra ve|bat sua|yeu cau sua|bat lam lai|bat bo sung)`,
    `${any('huyen|so|tinh|sep|chu tich|lanh dao|phong|cap tren')}(?: ${WORD})? (?:bao|yeu cau|bat|de nghi) (?:lam lai|sua|bo sung|chinh sua|viet lai|giai trinh)`,
  ],
  wants: [
    `chua (?:co|thay|nhan duoc) (?:phieu(?! bau)|thong bao|mat khau|lich hoc|chi tieu|khoi luong|acc|so(?= [^a-z\\d]| (?:nen|a|anh|chi|em|nha|dau|thang|quy|de)(?: |$)|$))(?: khao sat| nao)*`,
    `${any('kinh phi|tien|von|nguon(?: von)?|nhan luc|thiet bi|van ban huong dan|huong dan|bieu mau|so lieu|du lieu')}(?: thi| cung| van| con| hien| den nay| gio)* (?:chua|khong|chang)(?: duoc| thay)? (?:co|ve|cap|bo tri|phan bo|phan khai|du|duyet|giao|dong bo)`,
  ],
  submit: [
    `${STILL}${notAfter('sua |thay |trao |chuyen |gui |nop |giao |dua ', '(?:cho|doi)')} (?:duoc |so |huyen |tinh |phong |cap tren |ket qua )*${any('phe duyet|dong dau|ky duyet|ky so|tham dinh|ban hanh|phat hanh|nghiem thu|xet duyet|cong nhan|chu ky|thong qua')}`,
    `(?:anh |chi |ong |bac |chu |co )?${any('chu tich|pho chu tich|sep|lanh dao|thuong truc|hoi dong|hdnd')}(?: (?!minh|em|toi|tui)${WORD}){0,2}? (?:dang|con) ${any('xem|coi|doc|ky|duyet|xet|cham|tham dinh|nghien cuu')}(?! lai)`,
    `${STILL}(?<!sua |thay |trao |chuyen )(?:cho|(?<=(?:dang|con|van|phai) )doi|doi(?! (?:quyet dinh|ket luan) roi)) (?:co |ra |so )*${any('quyet dinh|ket luan')}(?! (?:thanh lap|cua|bo sung|dieu|giao|phan))`,
    `${STILL}${notAfter('sua |thay |trao |chuyen ', '(?:cho|doi)')} ${any('nguoi ta|ho|tren|ben tren')} ${any('xet(?: duyet)?|duyet|phe duyet|tham dinh|ky|cham|cong nhan')}`,
    `(?:co |con )?${any('#|mot|hai|ba|cai|ban|don|sang kien|giai phap')}(?: ${WORD}){0,2} dang xet(?: duyet)?`,
    `(?:dang |gui |phat phieu |con )*(?:lay|xin)(?: phieu)? y kien (?:(?:cua|cac|dong-chi) )*(?:thanh vien|uy vien|tv|thuong truc|thuong vu|dang uy)`,
    `(?:van |con )*chua (?:thay |co )?ai (?:ky|duyet|xem|coi|phe duyet)(?: (?:duyet|cho))*(?! (?:thay|ho|giup|gium|dum)(?: |$))`,
    `(?:chi )?con (?:moi |thieu |cho |mot |moi cai |dung |mong |doi )*(?:chu ky(?! so)|con dau|(?:dong )?dau(?! (?:nam|thang|tuan|quy|mang|moi)))(?= |$)`,
    `(?:chi con|con moi|chi con moi|con dung) (?:khau |viec |buoc )?(?:ky|dong dau)(?= (?:nua|thoi|la xong|a|nhe|nha)(?: |$)| ?$)`,
    `${STILL}(?:cho|doi) ${any('bien ban|ket luan|ket qua|quyet dinh')} (?:(?:cua|hop|xet) )*hoi dong`,
    `${SUPERIOR}${gap(4)} chua (?:ve )?(?:kip )?(?:xem|coi|ky|duyet)`,
    `${STILL}(?:cho|doi) (?:ban )?(?:thuong vu|thuong truc|dang uy|cap uy|chi bo|hoi dong)${gap(3)} (?:cho y kien|gop y|co y kien)`,
    `${notAfter('de |o |ben |tai ', '(?:cho|doi)')} van thu ${any('dong dau|vao so|phat hanh|ky|gui|cap so|lay so')}`,
    `(?:gui|nop|chuyen|dua|trinh)(?: (?:cho|len))* (?!\\S+ (?:nhat|dinh|hoc|nien|hang|quy) )${SUPERIOR} ${any('ky|duyet|phe duyet|gop y')}`,
    `${STILL}${notAfter('sua |thay |trao |chuyen ', '(?:cho|doi)')} ${SUPERIOR}${gap(5)} ${any('ky|duyet|phe duyet|dong dau|ky duyet|ban hanh')}`,
    `(?:dang )?(?:trinh|gui|nop|chuyen)(?: (?:len|cho|sang))* ${OTHERS}${gap(2)} (?:cong nhan|phe duyet|duyet|xet(?: duyet)?|tham dinh|thong qua|ky)(?! kien)`,
    `(?:con |dang )*${notAfter('sua |thay |trao |chuyen ', 'doi')} ${SUPERIOR}${gap(2)} xem`,
    `${STILL}${any('cho|doi')} ${OTHERS}${OWN}${OTHERS_GAP} ${any('xet(?: duyet)?|duyet|phe duyet|tham dinh|nghiem thu|cong nhan|thong qua|ky')}`,
    `${STILL}${any('cho|doi')} ${any('hoi dong|ban bien tap|hdnd|ban thuong vu|hoi nghi|ky hop|uy ban|tap the|chi bo')}${gap(4)} ${any('cham|xet(?: duyet)?|duyet|phe duyet|thong qua|cong nhan|hop')}`,
    `${STILL}(?:cho|doi) ${any('chu tich|pho chu tich|lanh dao|sep')}${gap(2)} ${any('xem|thong qua|y kien|cho y kien')}`,
    `${SUPERIOR}${gap(2)} (?:van )?(?:chua|khong) (?:thay |kip |chiu |them |co )?(?:thoi gian )?${SIGNS}`,
    `(?:(?:nho|moi|xin|phien) )?${SUPERIOR} (?:ky|duyet|ky duyet|phe duyet|dong dau) (?:giup|gium|ho|dum)(?: (?:em|minh|toi|chau|cho em))?(?! (?:em|minh|toi|chau|cho|roi|xong|luon) )`,
    `(?:nho|moi|phien) ${SUPERIOR} (?:ky|duyet|ky duyet|phe duyet|dong dau)(?= (?:a|voi|nhe|nha|cho)(?: |$)| [^a-z\\d]|$)`,
    `chua thay ${any('ky|duyet|phe duyet|dong dau')}`,
    `dang (?:o |nam (?:o |tren )?|de )(?:tren )?ban ${any('chu tich|sep|lanh dao|anh|van thu|pho chu tich')}`,
  ],
  outsider: [
    `${STILL}${any('cho|doi')} ${OTHERS}${OWN}${OTHERS_GAP} ${GIVES}`,
    `(?:(?:cac|may|mot so|ben|phia|ca) )?(?<!nhiem vu |viec )${OTHERS}${OWN}${OTHERS_GAP}${ADVERBS} (?:chua|khong|chang|cham)(?: (?:thay|co|kip|chiu|he|ai|muon))* ${GIVES}`,
    `${EXTERNAL}${OWN}${OTHERS_GAP}${ADVERBS} chua(?: (?:thay|co|kip|chiu|he|duoc|muon))* (?!phat sinh|co |vuong|ai )${WORD}`,
    `(?:hoi dong|hdnd|hd)(?: (?!em |toi |minh |chua )${WORD}){0,4}? chua(?: kip)? (?:hop|cham|xet|cong nhan)`,
    `${OTHERS}${OWN}${OTHERS_GAP} (?:nop|gui|tra|bao cao|lam|cung cap|tra loi|xu ly)(?: ${WORD})? (?:cham|tre|muon|lau|lang nhang)(?: qua| lam)?`,
    `(?<!de )(?!bo phan)${OTHERS}${OWN}(?: (?!em |toi |minh |chua |khong |thi )${WORD}){0,2}?(?: (?:van|cu|con|lai|thi|toan|cung))* (?:im(?: (?:re|ru|lang|thin thit|lim|bat|hoi))*|lang thinh|bat vo am tin|cham(?: (?:qua|lam|tre|tra loi|tra|lai|the|co|hoai|thiet|that|ri))*)(?= (?:roi|a|anh|chi|em|nen|nha|nhe|ad|bac|sep|luon|hoai|suot|tu)(?: |$)| [^a-z\\d]| ?$)`,
    `(?!bo phan)${OTHERS}${OWN}(?: (?!em |toi |minh |chua |khong |thi )${WORD}){0,2}?${ADVERBS} (?:chua|khong|chang) thay(?: (?:tra loi|phan hoi|rep|gi|dau|dong tinh|nhuc nhich|tin|tin tuc|hoi am|het|ca|tra))+`,
    `(?!bo phan)${OTHERS}${OWN}(?: (?!em |toi |minh |chua |khong |thi )${WORD}){0,2}?${ADVERBS} (?:chua|khong|chang) (?:co (?:gi|dong tinh gi|tin gi|hoi am gi)(?: (?:het|ca|dau))*|rep(?: (?:tin|mail|lai))*|tra loi|nghe may|bat may)(?= (?:a|anh|chi|em|nen|nha|nhe|ad|bac|sep|luon|gi|ma)(?: |$)| [^a-z\\d]| ?$)`,
    `${notAfter(NOT_SO, '(?:so|huyen|tinh|phong)')} chua(?: (?:thay|chiu|kip))* (?:nhan(?! duoc)|xem|coi|doc|tra|rep|cham|tiep nhan)`,
    `chua thay(?: ${OTHERS}${gap(3)})? ${GIVES}`,
    `${STILL}${notAfter('sua |thay |trao |chuyen ', '(?:cho|doi)')} ${any('nguoi ta|tren')} (?:${GIVES}|phan lop|chieu sinh|mo lop)`,
    `chua (?:thay|co|nhan duoc|nhan)(?: duoc)?(?: ai| van ban)?(?: nao)? (?:phan hoi|tra loi|hoi am|phuc dap)`,
    `chua (?:nhan )?duoc ${any('tra loi|phan hoi|hoi am|huong dan|cap|phan bo|bo tri|giao|duyet kinh phi')}`,
  ],
  waitFor: [
    `(?<=^|[^a-z\\d] |con |phai |dang |em )(?:cho|doi)(?: (?:den|toi|qua))? (?:het|den|toi|qua|cuoi|dau|giua|sang) (?:thang|quy|nam|tuan|ky|ngay|dot|\\d)(?:[a-z\\d/]*)(?: [a-z\\d/]+){0,3}? moi(?= (?:chot|co|lam|ra|tong hop|viet|xong|nhap|bao|du|biet|trien khai)(?: |$))`,
  ],
  blocked: [
    `(?:phai|danh|tam|dang|bi|buoc phai) dung(?= (?:lai|hoat dong|phat|roi|chua|a|anh|chi|em|chau|chu|bac|nha|nhe|thoi)(?: |$)|$)`,
    `(?:${SELF} )?(?:danh |dang |phai |xin )*(?<!phai |de |kho )chiu(?! trach| kho| thiet| su)(?: thua| chet| roi| luon)*`,
  ],
  broken: [
    `${any('mang|dien|nuoc|song|internet|wifi|duong truyen|web|trang')} (?:van |lai )?(?:chua|khong) co(?: lai)?(?= [^a-z\\d]| (?:a|anh|chi|em|nen|nha|nhe|roi|luon|ma)(?: |$)| ?$)`,
    `(?:van |cu )?lai ${any('dut|hong|hu|sap|lag|chet may|bi loi|mat dien|mat mang|cup dien')}(?: (?:roi|nua))*`,
    `(?:nuoc (?:len |dang )?)?(?:bi )?ngap (?:het|ca|sau|roi|lut|trang|nuoc)(?: (?:roi|ca|het))*`,
    `(?:bi |moi bi |lai bi )*${any('hack(?! nao)|(?<=bi )tan cong|set danh|chuot can|dut day|cat dien|cup dien|cat mang|khoa tai khoan|mat song')}(?: (?:day|mang|roi|dut))*`,
    `dien (?:bi )?cup`,
    `(?<!sua |phuc |ly |het |go |danh )${TOOLS}(?: ${any('mot cua|ke toan|cua|xa|xa minh|tinh|huyen|chuc nang|ky so|thon|nay|do|ca|quan ly|van ban|cu|ca nhan|cong vu|so hoa|lien thong|thue|dat dai|ho tich|quoc gia|dung chung|dinh danh|bao cao|tinh|tren|anh|chi|chu|tich|pho|sep|dong-chi|dong|lanh|dao|van|thu|bo|phan|thanh toan|truyen thanh|dich vu cong|thon \\d+|\\d+')}){0,5}${ADVERBS} ${FAILS}`,
    `(?<!sua |phuc |ly |het |go |xin |thu )${any('loi|hong|hu|mat(?! may (?:ngay|tuan|hom|thang|buoi|cai|ho|bai|gio))|sap|treo|dut|nghen|quen|het han|chay|rot|lag')} ${TOOLS}`,
    `(?:bi )?(?:mat|rot|dut|khong co) ket noi`,
    `het (?:muc(?= (?:in|roi|may|nen|ma|nhung|a|anh|chi|em|nha|nhe|khong|chua)(?: |$)| [^a-z\\d]| ?$)|giay(?: in)?(?= (?:roi|nen|a|anh|chi|em|nha|nhe|khong|chua)(?: |$)| [^a-z\\d]| ?$)|xang|tien dien|dung luong|bo nho)`,
    `(?:khong|chua)(?: con| duoc)? (?:co|cap|mua)(?: duoc)? muc(?: in)?(?= (?:nen|a|anh|chi|em|nha|nhe)(?: |$)| [^a-z\\d]| ?$)`,
  ],
  /** What keeps people from work: weather, and who is away. Alone it hinders; beside how things stand it is only why. */
  hampers: [
    `troi(?: (?:dang|lai|cu|van|hom nay))* mua(?: (?:to|lon|qua|suot|hoai|gio|lut))*(?= (?:nen|khong|chua|chang)(?: |$))`,
    `(?<!troi (?:(?:dang|lai|cu) )?)(?:dang |lai |cu )*mua (?:to|lon|suot|hoai|dam|gio|bao|lu|lut|ngap|lien tuc|lien mien|tam ta|xoi xa|thoi dat|ca (?:tuan|ngay|thang)|may (?:hom|ngay|bua))(?: (?:qua|lon|lut|ca|tuan|ngay|suot|hoai|nay|roi|nua|gio))*(?! (?:may|xe|giay|do|cho)(?: |$))`,
    `mua qua(?= (?:khong|chua|nen|roi|troi|a|anh|chi|em|nha|nhe|di)(?: |$)| [^a-z\\d]| ?$)`,
    `(?:(?:bi|dang bi|gap|trung|dinh|vua bi) )?(?:lu (?:lut|quet|ong|ve|len|lon|tran)|bao (?:lu|lut|so \\d+)|con bao(?= (?:so|nay|vua|lon|do|di)(?: |$))|gio bao)(?: (?:roi|suot|ve|lon))*`,
    `bi (?:lu|lut|bao(?= [^a-z\\d]| (?:nen|roi|to|lon)(?: |$)| ?$))(?: (?:roi|lon|to))*`,
    `(?<=^|[^a-z\\d] )(?:lu|lut)(?= [^a-z\\d]| (?:roi|nen|to|lon|qua|suot|khong|chua|a|anh|chi|em)(?: |$)| ?$)`,
    `(?:(?<=^|[^a-z\\d] )|(?:nuoc(?: (?:len|dang|lon|con))*|duong(?: (?:di|vao|con|dang))*|thon|bi|con|xa|tru so|nha|ruong|cau) )(?:bi |con |dang )*ngap(?: (?:duong|lut|nuoc|nha|cau|ruong|sau|nang|suot|hoai|qua))*(?= (?:khong|chua|nen|roi|het|ca|a|anh|chi|em|nha|nhe|di)(?: |$)| [^a-z\\d]| ?$)`,
    `(?:duong|nui|cau|deo|doc|dat)(?: (?:vao|len|ra|di|thon|ban|xa|dang|con|lai))*(?: bi| deu)* (?:sat(?: lo)?|chia cat|co lap|cuon troi|troi)(?= (?:roi|nen|het|khong|chua|a|anh|chi|em|nha|nhe)(?: |$)| [^a-z\\d]| ?$)`,
    `(?:bi )?sat (?:lo|duong|nui|dat|lun)(?: (?:duong|nui|roi|het|dat))*`,
    `(?<=^|[^a-z\\d] |do |vi |tai |boi |ma |nhung |hom nay |nay |em |a |da |ben |roi )${PERSON}(?: (?:dang|lai|moi|cu|xin|toan|van|con|hay|bi|dot nay|hom nay|thi|deu|da))* (?:nghi(?: (?:om|phep|de|sinh|thai san|benh|mat|che do|viec|cuoi|tet|bu))?|om|benh|vang(?: mat| nha)?|di (?:vang|hoc|hop|cong tac|tap huan|phep|vien|kham|xa|cong chuyen)|nam vien|o vien|ban(?: (?:hop|viec|cong tac|hoc|suot|lu|tap huan|bau cu|tiep doan|con nho|nhieu viec))?)(?: (?:roi|qua|suot|ca tuan|ca thang|hom nay|may hom|may bua|tuan nay|tu hom qua|hoai|het))*(?= (?:nen|chua|khong|a|anh|chi|em|nha|nhe|ma|tu|den|toi|ca|may|roi)(?: |$)| [^a-z\\d]| ?$)`,
  ],
  reason: [
    `(?:con |cu |dang |toan |mai |vi |do |tai |phai |lai )*(?:ban|lo|mac(?! (?:o|tai))|don|tap trung|vao|di|chay|phuc vu|chuan bi|dieu di|tham gia)(?: (?:vu|dot|cai|cho|cong tac|viec|mua|phan|chong|to chuc|lam))* ${EVENTS}`,
    `(?:dang|trung|gap|dot nay|mua|dinh) (?:bao(?! cao| ve| gio| nhieu| lau| gom| hanh| tri| luu| dam| hiem| loi| anh| chi| em)|lut|lu|lu lut|bao lut|mua lu|bao lu|ngap(?! (?:trong|dau|mat|co|ho tich|viec|cong viec|ho so|chung thuc|giay to|so sach|hop)(?: |$))|dich benh|dich(?! vu))`,
    `(?:nghi|dang nghi|moi nghi|xin nghi) (?:om|phep|thai san|de|mat|benh|dai ngay)`,
    `(?:nam|dang|di|o|dang o)(?: trong)? (?:vien|benh vien|bv)(?= |$)`,
    `(?:sep|lanh dao|chu tich|pho chu tich|can bo|truong doan|ca doan|anh phu trach|chi phu trach|nguoi phu trach)(?: ${WORD}){0,3}? (?:di (?:cong tac|hoc|vang|hop|vien|tap huan)|nghi (?:om|phep|thai san))`,
  ],
  notArisen: [
    `(?:nen )?khoi (?:phai |can )?(?:gui |lam |viet )?(?:thu )?xin loi(?: (?:ai|dan|nguoi dan))*`,
    `(?:khong|chua)(?: ai| co ho so nao| co)?(?: (?:phai|can|den muc phai))+(?: (?:gui|lam|viet|dung|ra))*(?: thu)? xin loi(?: (?:ai|dan|nguoi dan|het|nao|gi|ca))*`,
  ],
  unable: [
    `khong (?:duoc|cho)(?: phep)? (?:phat|lam|dang-tai|treo|dan|to chuc|trien khai|hop|mo|vao|in)(?: ${WORD}){0,2}(?= (?:vi|do|tai|boi) )`,
    `(?:lam )?sao ma(?: ${WORD}){1,3}? (?:duoc|noi)`,
    `${any('khong|chua')} ${any('giai ngan|vao|len|dang nhap|ket noi|truy cap|mo|tai|xuat|nhap|gui|day|dong bo|up|dang|ky so|in|scan|quet|phat|lay|tiep nhan|do|can doi|lien he|lien lac')}${gap(3)} (?:duoc|noi)`,
  ],
  waitABit: [`(?:doi|cho) ${SELF}(?: mot| 1)? (?:xiu|ti|chut|lat)`],
  notMine: [
    `(?:la |cai nay )?(?<!ly |nguyen nhan |la |ly do )do ${EXTERNAL} (?:lam|phu trach|thuc hien|to chuc|chu tri)(?= (?:$|[^a-z\\d]|chu |khong ))`,
    `(?:da )?(?:ban giao|giao|chuyen)(?: lai)? cho (?!em |minh |toi |tui |huyen |so |ben )(?:ban |anh |chi |dong-chi |em |bac |chu )?${WORD}(?: roi| phu trach| lam| theo doi)*`,
    `(?:khong|chang|dau)(?: co)?(?: phai)?(?: la)?(?: nhiem vu| viec| phan| phan viec| trach nhiem| cong viec| muc)* ?(?:cua|lien quan|thuoc|phu trach|do|phan cong)(?: den| toi| gi| phan| trach nhiem| nhiem vu)* ${SELF}`,
    `${SELF} (?:khong|chang|khong he|dau co) (?:phu trach|lien quan|duoc giao|duoc phan cong|lam mang|theo doi mang|nam mang)`,
    `(?:${SELF} )?chi (?:la )?(?:phoi hop|ho tro|giup)(?: (?:voi|cho|ben) ${WORD}(?: ${WORD})?)? (?:thoi|chu khong)(?: (?:ma|chu|a))?`,
    `(?:khong|chang) phai(?: la)? ${SELF}(?: lam| phu trach| dau)?(?= |$)`,
    `(?:viec|phan|cai|muc) (?:nay|do|kia|ay) (?:la )?(?:cua|do) (?!em |toi |minh |tui |ai )(?:anh|chi|bac|chu|ben|bo phan|dong-chi|phong) ${WORD}`,
  ],
  fine: [
    `${TOOLS}(?: (?:nay|do|xa|thon|moi|cu))*${ADVERBS} chay (?:lai )?(?:ngon|tot|on|deu|binh thuong)(?: (?:lanh|roi|lai))*`,
    `(?:khong|chua|chang)(?: (?:co|he|thay))* phat sinh (?:kho khan|vuong mac|vuong|tro ngai|van de)(?: (?:gi|chi|nao|het|ca))*`,
    `(?:mo|dau|nao) co (?:tro ngai|vuong mac|vuong|ket|kho khan|van de)(?: (?:gi|chi|mo|dau))*`,
    `(?:chua|khong|het)(?: (?:co|gap|bi|thay|con|phai|he))*(?: (?:gi|chi|dieu gi|van de gi))? (?:vuong mac|vuong|kho khan|tro ngai|van de|ket(?! qua| luan| noi| thuc)|tac(?! dong| pham| nghiep)|kho)(?: mac)?(?: (?:gi|chi|nao|het|ca|dau|lon|dang ke))*`,
    `(?:co )?(?:gi|chi)(?: mo| dau)? ma (?:vuong|kho)`,
    `(?:co )?(?:vuong|vuong mac|ket|tac|kho|kho khan) (?:gi|chi) (?:dau|mo)`,
    `(?:co )?(?:vuong|vuong mac|ket|tac) dau ma(?: (?:vuong|ket|tac))?`,
  ],
  lifted: [
    `(?:(?!file|csdl|co so|trang |tai khoan|mat khau|may (?:cai|bai|viec|muc|thon|xom|ap|ho|ngay|hom|bua|dua|anh|chi|ong|phan|lop|nguoi|phieu|bien|tin|van|truong|don|bo|khoan)(?: |$))${TOOLS}|dien|${notAfter('(?:thi|cong|phan|nhan|tien|luong|giao|to|xay) ', 'cong')})(?: (?!(?:bi|khong|chua|loi|hong|hu|em|cho|nho|neu|can|phai|xin|nop|gui|dang|lam|nhap|xong|duoc|den|toi)(?: |$))(?:${WORD}|\\d+)){0,3}?(?: (?:da|vua|moi|cung|thi|gio|nay|no))* ${WORKS_AGAIN}`,
    `(?:(?:da|vua|moi) )+${MENDS}(?: (?:duoc|xong|on))* ${TROUBLE}`,
    `${MENDS}(?: (?:duoc|xong|on))+ ${TROUBLE}`,
    `${MENDS} ${TROUBLE} (?:xong|roi)(?: roi)?`,
    `(?:het|khong con|khong thay|dut)(?: (?:con|bi))* (?:loi|lag|do(?= (?:roi|nua))|treo|truc trac|su co|nghen|chap chon|ngap|mua)(?: (?:roi|nua|gi|he thong|mang|phan mem|het))*(?<= (?:roi|nua))`,
    `(?:${OTHERS}|${PERSON})${OWN}(?: (?!em |toi |minh |chua |khong |nhung |ma |roi )${WORD}){0,2}?(?: (?:da|vua|moi|cung|thi))* (?:gui|nop|chuyen|dua|cung cap|cap|tra|cho|giao|ban giao|bo tri|duyet|phan bo)(?: (?:em|minh|toi|lai|du|qua|sang|ve|xuong|len|cho|xa|cho em|cho xa|day du))* ${SUPPLIES}(?: (?!chua |khong |nhung |ma |va |em |roi )${WORD}){0,4}?(?: (?:du|het|day du))* roi`,
    `(?:${OTHERS}|${PERSON})${OWN}(?: (?!em |toi |minh |chua |khong |nhung |ma |roi )${WORD}){0,2}?(?: (?:da|vua|moi|cung|thi))* (?:tra loi|phan hoi|cho y kien|cho phep|huong dan|dong y|nhat tri|co (?:y kien|huong dan|tra loi|phan hoi|van ban|mau)|di lam lai|khoe lai)(?: (?:em|lai|ve|cho em|cho xa|xa|day du))* roi(?! :)`,
    `(?<=^(?:(?:da|vang|em|ben em|xa|gio|nay|hom nay|bay gio|anh|chi|a|thi) )*|[^a-z\\d] )(?:kinh phi|tien|nguon|von|so lieu|du lieu|bieu mau|mau|thiet bi|huong dan|y kien|nhan luc|may(?: in| scan| tinh)?)(?: (?:da|cung|gio|nay|thi|moi|vua))* (?:ve|co|du|cap|day du)(?: (?:lai|du|het|ca))* roi`,
    `(?<=^(?:(?:da|vang|em|ben em|xa|gio|nay|hom nay|bay gio|anh|chi|a) )*|[^a-z\\d] )(?:da |vua |moi )*co (?:du |duoc |lai )*(?:${SUPPLIES}|nguoi(?: lam)?)(?: (?:lai|moi|du|ve|cua (?:thon|cac thon|huyen|tinh|so|phong)))* roi(?! (?:nhung|ma|em|se|dang|xong|nop|gui)(?: |$))`,
    `(?<=^(?:(?:da|vang|em|ben em|xa|gio|nay|hom nay|bay gio|anh|chi|a) )*)da co (?:du |duoc |lai )*${SUPPLIES}(?= ?$| (?:a|nhe|nha|anh|chi|em) ?$)`,
  ],
  nobody: [
    `(?:van |con )*(?:khong|chua) (?:thay |co )*(?:ai|nguoi) (?:ky|duyet|xem|coi|phe duyet|dong dau)(?: duyet)? (?:thay|ho|giup|gium|dum)(?= |$)`,
    `(?:khong|chua) (?:co )?ai (?:lam|nhan|dam nhan|phu trach|biet lam|chiu lam|theo doi)`,
  ],
  notStarted: [
    `chua (?:co |thay )*ai (?:lam|viet|soan|dung|nhan|trien khai|thuc hien|bat tay|dang ky|nop|gui|dong|dam nhan|tra loi|phan hoi|bao(?! cao)|hoi am)(?: gi| ca| het| tron| luon)*`,
    `chua (?:het (?:thang|quy|nam(?! ngoai))|(?:den|toi) (?:thang|quy|lich|ngay|mua)(?! (?:nao|may)(?: |$)))(?: (?:nay|ni|ma|dau))*`,
    `chua (?:phai|can|bat buoc)(?: phai)? (?:lam|nop|gui|bao cao|thuc hien|trien khai)`,
    `chua(?: (?!co |gap |thay |bi |nhan |phat )${WORD}){0,2}(?: duoc| mot| 1)* ${PIECES} (?:nao|mo|gi)(?: het| ca| dau)*`,
    `chua (?:co )?(?!co |gap |thay |bi |nhan |phat |vuong |ket |biet |hieu |ro |noi |bao |xong |nghe |dong y |quyet |tra |duoc |an |uong |sao |can |nghi )${WORD}(?: (?!gi |chi |co |duoc )${WORD})? (?:gi|chi)(?: nao| het| ca| tron| sat| dau| tron het)*(?=$| (?:a|anh|chi|em|sep|nhe|nha|bac|chu|co|dong-chi|luon|ma|oi)(?: |$)| [^a-z\\d])`,
    `chua (?:lam|soan|viet|dong|dung|trien khai|thuc hien|chuan bi|nhap|tien hanh|mo|xem|rua|cham|bat dau|dang-tai)(?: duoc| mot)* (?:gi|chi|chut|ti|xiu)(?: nao| het| ca| tron| sat| dau)*`,
  ],
  asks: [
    `ai (?:(?!co |cung )${WORD} ){1,2}(?:vay|rua|the|ri|nhi|ha)(?= |$)`,
    `(?:ua|a|o) sao (?:cua )?${SELF} (?:bi|lai|van|co|khong|chua|moi)`,
    `(?:cu|moi|nay|nao|mau)(?: hay| hay la)(?: ${WORD}){1,3} (?:vay|the|nhi|ha)(?= |$)`,
    `(?:(?<!tu )kiem tra|xem|coi|nhin) (?:giup|gium|ho|dum|thu(?! thu))(?: ${SELF})?(?: voi| xem| cai)*`,
    `may (?:bai|cai|muc|diem|ngay|lan|phan|nguoi|ban|gio) (?:la du|la duoc|thi du|moi du|vay|rua|the|nhi|ha|a)`,
    `(?:la|duoc|tinh|cong) may(?: (?:diem|phan tram|ngay|bai|cai|phan))?(?= (?:$|[?]|(?:a|anh|chi|em|sep|vay|the|nhi|ha|bac|chu|dong-chi) ))`,
    `may ${WORD} (?:la|thi|moi) (?:du|duoc|vua|ok|dat)`,
    `may ${WORD} (?:mot|moi|trong|tren) (?:tuan|thang|quy|nam|ngay|ky|lan|bai)`,
    `co(?: (?!van |chi |nhung |ma |roi |thi |con |le )${WORD}){1,4} chua(?= (?:a|anh|chi|em|sep|vay|the|nhi|oi|bac|chu|ha|dong-chi|rua|ta)(?: |$)| [?]|$)`,
    `(?<same>${WORD})(?: ${WORD}){0,4}? hay(?: la)?(?: ${WORD})? \\k<same>`,
    `co(?: (?!van |chi |nhung |ma )${WORD}){1,5}? khong(?= (?:a|anh|chi|em|sep|vay|the|nhi|nhe|oi|bac|chu|ha|dong-chi)(?: |$)|$)`,
    `(?:cho )?(?:${SELF} )?xin(?: lai| them| giup| cai| ban| duong| cho| cai mau)* (?:link|mau|bieu mau|file|so dien thoai|so|danh sach|huong dan|van ban mau|form|dia chi|email|mail|mat khau|de cuong)(?! han)`,
  ],
  done: [
    `(?:khong|chang|het)(?: (?:con|co|bi))*(?: (?:ton dong|ton(?! tai)|sot(?= viec)|no(?= viec)))+(?: (?:viec|nhiem vu|cong viec|muc))?(?: (?:gi|nao|chi))*`,
    `(?:khong|chang) con (?:viec|nhiem vu|muc|dau viec) (?:nao|gi|chi)(?: het| ca)*`,
    `(?:khong|chang) con(?: bi)? (?:thieu|sot)(?: lai)?(?: (?:gi|chi|nao|ai|cai|thon|muc|bai|don vi))*(?: (?:nua|het|ca))*(?= (?:a|anh|chi|em|nhe|nha|roi)(?: |$)| [^a-z]| ?$)`,
    `(?:khong|chang) (?:bi )?(?:thieu|sot)(?: lai)?(?: (?:gi|chi|nao|ai|cai|thon|muc|bai|don vi))+ nua`,
    `het (?:sach )?viec(?= roi| a|$)`,
    `da co (?:cong van|van ban|quyet dinh|bao cao|giay|thu)(?: #document)?(?: ${WORD}){0,2}? (?:tra loi|phuc dap|cong nhan|phe duyet|gui)`,
  ],
  notUndone: [`khong phai(?: la)?(?: ${WORD}){0,2} (?:chua|khong)(?= )`],
  hedge: [
    `(?:(?:cac|may|nhieu|nhung|toan) )?(?<!(?:cua|voi|sang|qua|den|o|tu|so|thua|bang) )(?:(?:xa|phuong|huyen|don vi) (?:ban(?! hanh| giao| bo| be)|khac|kia|ben)|phong (?:khac|kia|ben(?! canh)))(?= (?:(?!em |minh |toi |tui |chung |ta |kia |chua |khong )\\S+ ){0,3}?(?:xong|hoan thanh|nop|gui|lam|duoc|dat|\\d+ %))`,
    `nguoi ta(?= (?:da |moi |vua )?(?:xong|lam xong|nop|duoc|hoan thanh)(?! kho))`,
    `ai (?:noi|bao|keu|bieu)(?! cao)(?: la| rang)?(?= (?:\\S+ ){0,2}?(?:xong|nop|roi|\\d+ %))`,
    `(?:dau ra|lam gi co)(?= (?:duoc |chuyen |ma )*(?:xong|\\d))`,
    `(?:nghe don|mong (?:la|sao))(?= (?:\\S+ ){0,2}?xong)`,
    `xong (?:moi la|thi tot)`,
    `(?<=^(?:(?:da|thua|em|toi|minh|tui|chi|anh|chau|xa|don vi) )*)(?:khong|chua|chang) (?:dong y|nhat tri|chap nhan)`,
    `(?:kieu gi|the nao|truoc sau gi|som muon gi|gi thi gi)(?: em| thi)? cung(?= (?:xong|hoan thanh|kip))`,
    `(?:van )?chua qua han(?: ma)?`,
    `(?:van )?chua co (?:gi|chi)(?: nao)? (?:moi|them|khac)`,
    `(?<!tam )thoi xong(?= ?$)`,
    `(?:dong y|nhat tri|ung ho|tan thanh)(?= \\d+ %)`,
    `thang (?:1[3-9]|[2-9]\\d)(?= )`,
    `thi phai(?= (?:$|[^a-z\\d]|(?:a|anh|chi|em|do|day|sep|nhe|bac|chu) ))`,
  ],
  // "đa số" and not "đã số hóa".
  partial: [`da so(?! hoa)`],
  must: [
    `(?:neu |khi |bao gio |khi nao )?co(?: (?:du|roi|so|so lieu|ket qua|cai do|duoc))* (?:la|thi|moi)(?= (?:em|minh|toi|tui|chau|chi|anh|ben em|con) (?:(?:se|moi|lai|cung) )*(?:tong hop|lam|nop|gui|bao|viet|soan|trinh|nhap|chot|dang-tai|in|phat|chay|trien khai|quet|scan|ra soat)(?: |$))`,
    `(?:co )?du (?:la|thi)(?= (?:nop|gui|lam|tong hop|trinh|bao cao|chot)(?: |$))`,
    `co (?:em|minh|toi|tui|chau|con)(?: se)? (?:nop|gui|lam|bao|tong hop|trinh)(?: (?:lien|ngay|luon|lai|anh|chi|sep|cho anh|cho chi))+`,
    `(?:co |neu )*(?:vuong|ket|kho|tac|kho khan|vuong mac)(?: gi| chi| thi| cu| hay| la)(?: (?:thi|la|cu|hay|nho|em|anh|chi))* (?:bao|alo|goi|hu|noi|nhan|len tieng)(?! cao|,)(?= (?:anh|chi|toi|em|lai|ngay|voi|minh|bac|chu|bot|som)(?: |$)| [^a-z\\d]| ?$)`,
    `(?:neu )?chua xong (?:thi|la) (?:bao|alo|goi|noi|nhan)(?! cao)`,
    `giup (?:anh|chi|toi|bac|chu)(?= (?:lam|nop|gui|hoan thanh|xong) )`,
    `cho (?:anh|chi|toi|bac|chu)(?=(?: (?:gap|ngay|voi|day|som))*(?: ?$| [^a-z\\d]))(?<=(?:^| )(?:xong|hoan thanh|lam|nop|gui)(?: [a-z\\d/]+){0,4} (?:thu \\S+|mai|nay|sau|\\d+/\\d+|tuan|thang) cho \\S+)(?<!(?:^| )(?:em|chau|con|minh|tui|ben) .*)`,
    `(?:cac|moi|may) (?:dong chi|dong-chi|ban|anh chi|anh em|chi em|nguoi)(?= (?:phai |can |hay |co gang |nho |lam )*(?:xong|hoan thanh|nop|gui|lam)(?: [a-z\\d/]+){0,4}? (?:thu \\S+|mai|\\d+/\\d+|tuan nay|trong tuan|trong ngay|hom nay))`,
    `(?:moi nguoi|ca nha|anh em|cac dong-chi|cac dong chi)(?=(?: (?:a|nhe|nha|nhen|anh|chi|em))*(?: [^a-z\\d ]+| em cam on a| em cam on)* ?$)`,
    `(?:(?:cac|nhung|may) (?:thon|don vi|ban nganh|bo phan|dong chi|dong-chi|ban|anh em|anh chi em|chi em|anh chi)|moi nguoi|ca nha|anh em|anh chi em)(?=(?: (?!em |toi |minh |da |ky )${WORD}){1,10}? (?:truoc|nhe|nha|nhen|nghe|gap|som|khan truong|di)(?: |$))`,
    `ma(?=(?: ${WORD}){1,4} thi )`,
    `(?:dong-chi|dong chi)(?: (?!da |em |toi )${WORD}){0,2}?(?= (?:can |phai |hay )?hoan thanh(?: (?!roi )${WORD}){0,4}? (?:truoc|trong|cham nhat) )`,
  ],
  progress: [
    `moi ${WORD}(?: ${WORD})? duoc(?: (?:co|dau|tam|khoang))?(?: (?:cai|(?:mot|1)(?! nua)|vai|may|it|chut|phan(?! nua)|doan|khuc|khung|dau|de cuong))`,
    `dang di(?: ${WORD}){0,2}? (?:kiem tra|thu|lay|phat|dan|treo|gap|van dong|khao sat|ra soat|don doc|xin|trinh|nop|gui|in|quet|scan|lam)`,
  ],
  chat: [
    `troi(?: (?:dang|lai|cu|van|hom nay))* (?:mua|nang)(?: (?:to|lon|qua|suot|hoai|gio|lut|nong|troi|dat))*`,
    `(?:dang |bi |cung |toan |con )*ngap (?:(?:trong|dau|mat|co|trong dong) )*(?:ho tich|viec|cong viec|ho so|chung thuc|giay to|so sach|hop|dau|mat)`,
    `(?:goi|goi dien|alo|dien thoai|nhan tin)(?: (?:cho|len|qua|lai))* ${any('huyen|so|tinh|phong|xa|thon|ben')}(?: (?!bao |noi |keu |nhung |ma )${WORD}){0,2}? roi(?= )`,
  ],
  life: [
    `(?:an|nau|dat) com|an (?:sang|trua|nhau|tiec)|don (?:con|vo|chau|be)(?= |$)|uong (?:ca phe|cafe|cf|bia|nuoc|ruou)|mua (?:do(?! dac| dung)|ve)(?= |$)|do xang|rua bat|giat do|cat toc|da bong|kham benh|nghe dien thoai|(?:het|sac) pin|pin (?:con|het)`,
  ],
  future: [
    `(?:chung nao|khi nao|bao gio|luc nao|hoi nao)(?: ${WORD}){0,3}? (?:co|ve|du|ra|cho)(?: ${WORD}){0,3}? (?:(?:thi|la) )?(?:em|minh|toi|tui|chau|ben em|chi|anh)(?: (?:se|lai|moi))* (?:bao|gui|nop|lam|cap nhat|trien khai|tong hop|chuyen|trinh|alo|dang-tai|viet)(?: (?:lai|lien|ngay|luon))*(?= (?:a|anh|chi|em|nha|nhe|sep|ad|bac|cho)(?: |$)| [^a-z\\d?]| ?$)`,
  ],
  hearsay: [
    `nghe(?: (?!noi |bao |ke |nhan )${WORD}){1,3} (?:bao|noi|nhan|khoe|ke(?! hoach| toan| khai))(?! cao)(?: la| rang)?`,
    `(?:anh|chi|bac|chu|co|ong|ba|dong-chi|ben|nghe|thay)(?: (?!cao |oi )${WORD})? (?:bao|noi|nhan|khoe|ke(?! hoach| toan| khai))(?! cao)(?: la| rang)?`,
  ],
  courtesy: [
    `(?:em|chau|con) chuc(?: ${WORD}){1,6}? ${any('vui ve|vui|tot lanh|tot dep|suc khoe|manh khoe|binh an|hanh phuc|an lanh')}`,
    `(?:neu )?(?:co|can)(?: ${SELF})?(?: them)? (?:gi|chi|vuong mac gi|van de gi)(?: (?:anh|chi|em|sep|bac|chu|thi|cu|moi nguoi|can|khong ro|chua ro|thieu))* (?:goi|alo|bao|nhan|hoi|lien he|phan hoi|trao doi|noi|ho)(?: (?:lai|cho|em|toi|minh|chi|anh|nhe|nha|a|tui|bac|chau|tin|voi|so))*(?: #phone)?`,
  ],
  plea: [
    `nho (?:anh|chi|dong-chi|sep|em|bac|chu|lanh dao|cac anh)(?: ${WORD})? (?:giup|ho tro|huong dan|can thiep|thao go|chi|tac dong|noi)(?: em| minh| voi)*`,
    `(?:chi|huong dan|giup|ho tro|coi|xem) (?:giup |cho |chi )?(?:em|minh|toi|tui|chau) (?:voi|cach|lam|gap)`,
  ],
  extension: [
    `xin (?:anh|chi|sep|dong-chi|bac|chu) (?:cho )?(?:(?:${SELF}) )?(?:den|toi|sang|qua)(?= (?:thu|ngay|het|cuoi|mung|tuan|thang|\\d))`,
    `xin (?:phep )?(?:(?:anh|chi|sep|dong-chi|bac|chu|lanh dao|phong|huyen) )?(?:cho )?(?:(?:${SELF}|hoi|chi hoi|doan|tram|thon|ban|truong|ben) )?(?:duoc )?(?:nop|gui|bao cao|hoan thanh|lam|xong) (?:vao|den|toi|sang|qua|cham|tre|muon|sau)`,
    `(?:de nghi|kinh de nghi|xin|mong)(?: (?!gia |lui )${WORD}){0,3}? cho (?:phep )?(?:den|toi|sang|lui|gia han)`,
    `(?:xin|cho|de)(?: phep)?(?: anh| chi| sep| dong-chi)?(?: cho)?(?: ${SELF})?(?: xin)?(?: phep)?(?: duoc)? (?:lui|khat|gian|hoan|doi|no|keo)(?: han| thoi han| thoi gian| ngay| lich)?(?: lai)?`,
    `(?:cho|de) (?:em|minh|toi|tui|chau|chi|anh|xa|don vi|bac|chu|co(?= (?:den|toi|sang|qua) (?:thu|ngay|het|cuoi|mung|mai|tuan|thang)))(?: xin)? (?:den|toi|sang|qua|them|het)`,
    `(?:xin )?(?:gia han|lui han|lui|doi han|khat|gian)(?: tiep| them| lai| giup| gium| cho ${SELF})+`,
    `(?:xin )?(?:doi|hoan|keo) (?:giup|gium|dum|ho)(?: ${SELF})*`,
    `(?:xin )?(?:gia han|lui|doi|hoan)(?= \\d+(?:\\.\\d+)+ (?:den|toi|sang|qua)(?: |$))`,
    `(?:day|doi|lui|no|khat|hoan)(?: (?:len|den|toi|sang|qua|xuong))(?= ${WHEN})`,
    `xin (?:bao nhieu|ban|bot|ad|admin|anh|chi|sep|em|co|chu|bac|dong-chi)(?: them)?(?= (?:\\d{1,2}|mot|hai|ba|vai|may|it) (?:ngay|hom|tuan)(?! (?:phep|nghi)))`,
    `xin (?:(?:phep|not|noi|them|han|anh|chi|sep|dong-chi|bac|chu|ban|${SELF}) )*(?:den|toi|sang|qua)(?= ${WHEN})`,
    `xin(?: phep)?(?: ngay)?(?= ${DATED}(?![^ ])(?!(?: (?:tuan|nay|sau|toi))*(?: ${SELF})?(?: xin| duoc)? (?:nghi|di|ve|vang|hop|len|xuong|phep|diem|to chuc)(?: |$)))`,
    `(?:(?:de nghi|xin|mong) )?cho (?:phep )?(?:${SELF} )?(?:duoc )?(?:nop|gui|bao cao|hoan thanh|dang-tai|xong)(?: (?:vao|bu|tre|cham|muon|sau|ngay|den|toi|qua|sang))*(?= ${DATED})`,
    `(?<=(?:nay|ni|sau|toi|mai|\\d|hai|ba|tu|nam|bay|nhat) (?:thi )?)(?:(?:${SELF} )?(?:nop|gui)|${SELF} (?:bao cao|viet|dang-tai|phat))(?: (?:bu|sau|vao))? duoc khong`,
    `(?:xin|cho|de)(?: phep)?(?: cho)? ${SELF}(?: xin)?(?: duoc)? (?:tre|cham|muon)(?: them| lai)?(?= (?:(?:den|toi|sang|qua) ${WHEN}|(?:\\d{1,2}|mot|hai|ba|vai|may) (?:ngay|hom|tuan)))`,
    `(?:${SELF} )?(?:nop|gui|bao cao) (?:tre|cham|muon)(?= (?:xiu|chut|ti|vai|den|toi|qua|sang) ?)`,
    `(?:nop|gui|bao cao|hoan thanh) (?:sau|vao|den|toi)(?: ngay)? ${DATED} duoc khong`,
    `cho ${SELF} (?:thong tha|tu tu|thu tha|noi tay|them)(?: (?:den|toi|qua|sang))?`,
    `(?:thu thu|thong tha|tu tu) cho ${SELF}`,
    `(?<!chuyen |van |tieu |chu |nghi |dau |bo |co gi |co chi )de (?:den|toi|sang|qua)(?: (?:dau|cuoi|giua|het))?(?= (?:thang|tuan|quy|le|tet)(?: |$))`,
    `(?<!chuyen |van |tieu |chu |nghi |dau |bo )de(?: (?:cuoi|het|giua))?(?= (?:thang|quy)(?: (?:\\d{1,2}|nay|ni))?(?: (?:nhe|nha|a|hi|em|chi|anh))*(?: [^a-z\\d]| ?$))`,
  ],
  evidence: [
    `(?:co )?(?:anh|hinh|tam hinh|file|link|bien ban|so bien ban|minh chung|ban scan|bao cao so # ) ?(?:${SELF} |thi |da |cung |dang )*(?:gui|de|bo|luu|dang-tai|chup|nam|quang)? ?(?:o|trong|tren|len|vo|vao|duoi|qua) (?:cai |trong )?${any('zalo|nhom|drive|mail|email|phan mem|thu muc|van phong|tu|phong|o duoi|duoi')}`,
    `(?:co )?(?:so theo doi|so|bien ban|giay)(?: ${WORD}){0,3}? (?:${SELF} )?(?:chup|scan)(?: (?:lai|gui|hinh|anh))*`,
    `(?:${PAPERS}|ho so|tai lieu|anh)(?: ${SELF})?(?: da)? (?:scan|chup|photo|quet)(?: ${WORD}){0,2}? gui(?: cho)?(?: ${SELF}| sep| nhom)*`,
    `(?:(?<=^|[,.:;!\\d] )(?:anh|hinh)|file|link|ban scan|bien ban|screenshot|screen|(?:ban |file )?ghi am|video|clip) (?:ne|day)(?= |$)`,
    `co (?:ca )?(?:anh|hinh|file|link|video|clip|(?:ban |file )?ghi am|screenshot) (?:(?:luon|nua|kem|chup|nhe|nha|ne|dang-hoang) )*(?:day|ne|kem|nha|nhe|a|luon)(?= |$)`,
    `(?:bo|de|luu|cat|dang-tai|vut|quang|nem|day|nam) (?:san )?(?:o|trong|tren|vao|vo|len) (?:cai )?${any('thu muc|drive|google drive|onedrive|o (?:dung )?chung|o dia chung|may (?:dung )?chung|folder')}(?: dung)?(?: chung)?`,
    `(?:${PAPERS}|minh chung|tai lieu)(?: (?:[a-z-]+|[\\d.,]+)){0,6}? (?:bo|de|cat|luu|nem|tha|day|vut|quang|dang-tai|chuyen) (?:trong|vao|vo|len|o|tren|qua)(?: ${WORD}){0,2}? (?:zalo|nhom|mail|email|drive|hom thu|usb|telegram|messenger)`,
    `(?:scan|chup|photo|copy|quet)(?: anh| lai)? gui`,
    `(?:bo|vut|quang|nem|tha|dang-tai|day|cat|luu|de|dan|chuyen|gui) (?:(?:may|cai|tam|cac|luon) ){0,2}(?:${PAPERS}|hinh|anh|minh chung|tai lieu)${gap(4)} (?:vo|vao|len|trong|qua|o|tren)(?: ${WORD}){0,2}? (?:zalo|nhom|mail|email|drive|telegram|messenger)`,
    `gui(?: ${any('lai|luon|kem|them|bo sung|cho|nhom|len day')})*(?: ${any('anh|chi|sep|em|co|chu|bac|dong-chi|moi nguoi|nhom')}(?: ${WORD})?)? ${PROOFS}`,
    `${PAPERS}${gap(5)} (?:o )?${any('day|ben duoi|o duoi|duoi day|kem day')}`,
  ],
} as const;
