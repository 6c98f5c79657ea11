/**
 * What people at a commune say for what the criteria of a public administration reform index are about, folded and spelled
 * out: one concept a line, `words of names | … = words of every day | …`. A name means the concept when it has the words of
 * one of its terms, one after the other or with `+` somewhere in it, and none of the words marked `-`. The terms are those of
 * the law and of the sets of criteria in use, so that they serve whatever plan a commune has. What no names stand before is
 * about no criterion, whatever its words mean elsewhere: "vốn dĩ", "con em đi học". `#` is a number, `#/#` a
 * share: "17/19 nhiệm vụ".
 */
export const EVERYDAY = `
ke hoach cai cach hanh chinh | ke hoach+cai cach = ke hoach cai cach | ke hoach nam | khung ke hoach | nhiem vu nam
bao cao+hang thang | bao cao+thang -quy = bao cao thang | so lieu thang
bao cao+quy -kiem soat = bao cao quy | bao cao 6 thang | bao cao 9 thang | bao cao nam | bao cao sau thang | bao cao chin thang | so lieu quy
bao cao+kiem soat thu tuc+quy = bao cao quy
bao cao+kiem soat thu tuc = bieu kiem soat | bieu thu tuc | kiem soat thu tuc | bieu 06 | bao cao kiem soat | bieu tong hop thu tuc
tu kiem tra+cai cach | kiem tra+cai cach = tu kiem tra | tu soat | kiem tra cac bo phan | kiem tra noi bo
tuyen truyen = tuyen truyen | pano | bang ron | to roi | hoi thi | treo khau hieu | khau hieu
dang tin | tin bai | tin, bai | bai ve | tin+trang thong tin = tin bai | bai ve | bai nay | bien tap duyet | bai viet | viet bai | len bai | dang bai | dang-tai bai | dang-tai tin | bai cai cach | fanpage | bai cuoi | may bai | them bai | bai dang | bai tuyen truyen
phat thanh | truyen thanh | loa = loa | phat thanh | bai phat thanh | dai xa | phat loa | ampli | am ly | tang am | micro | mic | cum loa | thu am | ghi am | doc tren loa | phat dai | len loa | loa phuong | dai thi | giong doc | dai phat | file mp3 | ban tin phat | loa keo
duy tri+trang thong tin | chuyen muc+trang thong tin = trang web | web | website | trang xa | trang tin | giao dien | trang dien tu
trang thong tin dien tu | cong thong tin = trang web | web | website | chuyen muc | hosting | banner | giao dien | trang tin | trang xa | lich tiep dan | trang dien tu | cong thong tin
sang kien | mo hinh | cach lam moi = mo hinh | giai phap | hoi dong sang kien | y tuong | sang kien | giai phap moi | cach lam hay | thuyet minh sang kien | khong hen
nhiem vu+giao | cap tren giao | huyen giao | tinh giao = #/# nhiem vu | #/# viec | con # nhiem vu | # viec dung han | viec huyen giao | viec tren giao | viec tinh giao | huyen giao | tinh giao | tren giao | dau viec | viec duoc giao | sot viec | viec giao | cap tren giao | cong viec giao | so giao | nhiem vu giao | nhiem vu duoc giao | nhiem vu tren giao | viec cap tren
theo doi+thi hanh phap luat | thi hanh phap luat = thi hanh luat | thi hanh phap luat | theo doi thi hanh | phieu dieu tra | dieu tra khao sat | khao sat | theo doi luat | cai theo doi | bao cao theo doi | viec theo doi | muc theo doi | phan theo doi
kiem tra van ban -sai | tu kiem tra+van ban -sai = tu kiem tra | kiem tra van ban | tu kiem tra van ban | tu kiem tra nghi quyet | nghi quyet hdnd | kiem tra nghi quyet
ra soat+van ban | he thong hoa = he thong hoa | ra soat van ban | danh muc van ban | het hieu luc | danh muc het hieu luc | ra soat nghi quyet
xu ly+van ban | van ban sai = van ban sai | nghi quyet sai | sai can cu | nghi quyet hdnd sai | bai bo | sai tham quyen | dinh chinh | van ban trai luat | sai the thuc | thay the van ban | van ban loi
niem yet+thu tuc | cong khai thu tuc | niem yet = bang niem yet | niem yet | bang dan | dan thu tuc | bang thu tuc | bo thu tuc | bang gia | ma qr thu tuc | qr code | quyet dinh cong bo | to niem yet | dan bang | bang bo thu tuc | treo bang | khung kinh | thu tuc moi | in thu tuc
ra soat thu tuc | don gian hoa = don gian hoa | cat giam thu tuc | rut ngan thoi gian | phuong an don gian | ra soat thu tuc
dung han -giao | truoc han -giao | giai quyet ho so = ho so tre | tre hen | dung hen | tra ket qua | ho so ton | tre han | giai quyet ho so | ho so qua han | ho so dat | qua han | tra truoc hen | tra som hen | phieu hen | ho so ho tich | ho so dat dai | ho so chua tra
xin loi = thu xin loi | xin loi | xin loi dan | thu gui dan | la thu
phan anh = phan anh | kien nghi | don thu | y kien cu tri | y kien cua dan | duong day nong | khieu nai | tra loi dan | y kien dan | dan hoi | don cua dan | dan phan anh | tra loi don | y kien cua ba con | rac thai | tra loi cong dan | tra loi ba con | tra loi nguoi dan | tra loi kien nghi | tiep nhan # y kien | nhan # y kien | tra loi # y kien | # y kien phan anh | # y kien cua | y kien phan anh
khieu nai = khieu nai | to cao | tiep dan | tiep cong dan | don thu | don khieu nai
hai long+mot cua | hai long -thai do -cong chuc = khao sat | phieu khao sat | phat phieu | thu phieu | nhap phieu | phieu hai long | khao sat hai long | phieu hoi | phieu thi | lay phieu | do hai long | phieu lay y kien | khao sat dan | hai long mot cua | hai long voi mot cua | hai long cua dan | hai long nguoi dan
thai do | hai long+cong chuc = thai do | hai long cong chuc | hai long can bo | thai do phuc vu | phat phieu | thu phieu | nhap phieu | phieu hoi | phieu thi | phieu cham diem can bo | phieu cham thai do | phieu thai do
mot cua = mot cua | quay giao dich | quay tiep nhan | quay | bo phan mot cua | may lay so
quy che lam viec = quy che lam viec | quy che uy ban | quy che hoat dong
bien che = bien che | khong chuyen trach | truong thon | sap xep can bo | nguoi hoat dong | kct | bo tri can bo | dieu dong | phan cong lai | can bo thon | chi tieu bien che | tuyen dung | tinh giam | de an nhan su
tinh gian bien che = tinh gian | bien che | giam bien che
vi tri viec lam = vi tri viec lam | ban mo ta | khung nang luc | vtvl | mo ta cong viec
phan cap | uy quyen = phan cap | uy quyen | giao quyen
sap xep | to chuc bo may = sap xep | sap nhap | kien toan | bo may | nhap thon
danh gia+xep loai | xep loai+can bo | danh gia+cong chuc = xep loai | danh gia cuoi nam | tu danh gia | danh gia can bo | phieu danh gia | kiem diem | xep loai cuoi nam | phieu tu danh gia | ban tu danh gia | xuat sac | ban kiem diem | nhan xet can bo
dao tao | boi duong = cu di hoc | lop boi duong | lop tap huan | di hoc | chung chi | hoc lop | lop chuyen vien | lop hoc | hoc vien | chieu sinh | khai giang | lop tin hoc | lop nghiep vu | boi duong | tap huan | cu hoc | lop ky nang
ky luat | ky cuong = ky cuong | ky luat | gio giac | di muon | di tre | kiem tra dot xuat | kiem tra cong vu | deo the | van hoa cong so | cham cong | doan kiem tra | to kiem tra | kiem tra thon
giai ngan | dau tu cong = giai ngan | cai duong | con duong | duong thon | duong noi dong | duong be tong | nha thau | thanh toan khoi luong | kho bac | den bu | giai phong mat bang | mat bang | cong trinh | rut von | thi cong | von dau tu | dau tu | von | be tong | tien cong trinh | nghiem thu cong trinh | thau | ban quan ly du an | du an | nghiem thu khoi luong | tam ung | duong thon | phan khai von | tien do thi cong
du toan | quyet toan -du an | cong khai+ngan sach = du toan | quyet toan | cong khai ngan sach | cong khai tai chinh | ngan sach | cong khai thu chi | thu chi | so lieu quyet toan | cong khai tien
tai san = kiem ke | tai san | dan tem | thanh ly | so tai san | ke khai tai san | ban ghe | may moc thiet bi | nha van hoa | nha dat | so dat cong | dat cong | tru so cu | the tai san | xe may cu | cong cu dung cu | kho cu | may phat dien
chi tieu noi bo = quy che chi tieu | chi tieu | chi tieu noi bo | khoan xang | cong tac phi | dinh muc chi | quy che chi | muc khoan | hoi nghi can bo cong chuc
tu chu = tu chu | co che tu chu | phuong an tu chu | don vi su nghiep
kien nghi+kiem toan | kien nghi+thanh tra | ket luan thanh tra = thanh tra | kiem toan | nop khac phuc | thu hoi tien
thu ngan sach | thu thue = thu thue | thu ngan sach | tien thue | chi tieu thu
van ban di | ky so | van ban dien tu = ky so | token | chu ky so | van ban di | truc lien thong | gui qua truc | usb ky | ban giay | chung thu so | co yeu | phan mem quan ly van ban | van thu | so van ban | lien thong | sim ky so | cong van di
ho so+truc tuyen | truc tuyen toan trinh | dich vu cong truc tuyen -thanh toan = nop truc tuyen | ho so truc tuyen | nop online | nop qua mang | vneid | dich vu cong | nop tren mang | tai khoan dinh danh | lam ho so online | nop ho so tai nha | to cong nghe so | cai app | toan trinh | ho so online | ho so mang | nop ho | cong dich vu
thanh toan truc tuyen | thanh toan+phi = quet qr | quet ma | chuyen khoan le phi | nop phi | le phi | tra phi | thu phi | thanh toan online | ma qr thanh toan | bien lai dien tu | tien le phi | thanh toan qua mang | thanh toan khong tien mat | tien mat | momo | vi dien tu | tra tien mat | nop tien | bien lai
so hoa = scan | quet ho so | may quet | may scan | so hoa | boc tach | boc ghim | ghim ho so | hop luu | tang thu | day len kho | ho so giay | kho so | so ho tich | so muc ke | so bo | quet so | sao luu | nhap lieu | file scan | scan ket qua | nhap so | hop ho so | ban giay | may tram | doi chieu file | quet
buu chinh = buu dien | buu ta | gui tra tan nha | buu chinh | tra tai nha | giao tan nha | chuyen phat | shipper | hop dong buu dien | phieu gui | nhan tai nha
chuyen doi so = chuyen doi so | cong nghe so | to cong nghe
iso | tcvn = iso | tcvn | he thong chat luong | danh gia noi bo
dinh danh | dan cu = vneid | dinh danh | can cuoc | dan cu | de an 06
doi thoai = doi thoai | gap go dan | hoi nghi doi thoai
thi dua = thi dua | khen thuong
cham diem | tu danh gia+chi so | tu cham = tu cham | bang cham | bang tu cham | giai trinh diem
= von di | von la | con di hoc | con em di hoc | con cai di hoc | chau di hoc | em di hoc | toi di hoc | minh di hoc | tui di hoc
`;
