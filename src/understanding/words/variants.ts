/**
 * Other ways of typing a word: abbreviations, teencode, dialect. `as typed = as spelled out`, folded, one a line or
 * joined with `;`. Only what is safe anywhere; what depends on its neighbours stands in `CONTEXTUAL`.
 */
export const VARIANTS = `
sag = sang; hui = hoi; hoii = hoi; pull = lay; push = day; ui = oi; uiii = oi; xoong = xong; quai = hoai; wai = hoai; dze = ve; hoim = hom
oke luon = ok; note = ghi chu; o ke = ok
ki = ky; update = cap nhat; up date = cap nhat
ko = khong; k = khong; hk = khong; hok = khong; hem = khong; hog = khong; khg = khong; khog = khong
kg = khong
khum = khong; khonk = khong; hongg = khong; kph = khong phai; kp = kinh phi; kof = khong; hum = khong
hoong = khong
kb = khong biet; kbiet = khong biet; kps = khong phat sinh
cgua = chua; chuq = chua; chx = chua; cka = chua; chuaw = chua; chuwa = chua; chauw = chua
dc = duoc; dk = duoc; dx = duoc; dj = duoc; dcj = duoc; duo = duoc; duocj = duoc; duwoc = duoc
r = roi; rui = roi; ruj = roi; roai = roi; zoi = roi; zui = roi; rroi = roi; rooi = roi; roy = roi
roii = roi; ruiii = roi
xog = xong; xg = xong; xng = xong; xonh = xong; xomg = xong; xobg = xong; xonf = xong; sog = xong
xonng = xong; xoq = xong; soong = xong; xongz = xong; done = xong; finish = xong; finished = xong
xonggg = xong
ht = hoan thanh; hthanh = hoan thanh; hoanthanh = hoan thanh; htanh = hoan thanh; htat = hoan tat
tkhai = trien khai
lm = lam; lma = lam; lamf = lam; laf = la; lamm = lam
dg = dang; dag = dang; dnag = dang; dangg = dang; ddang = dang; daq = dang
bc = bao cao; bcao = bao cao; baocao = bao cao; b/c = bao cao
mc = minh chung; mchung = minh chung; minhchung = minh chung; tlkc = tai lieu kiem chung
mchg = minh chung
tc = tieu chi; tctp = tieu chi thanh phan; tchi = tieu chi; tieuchi = tieu chi
hs = ho so; hso = ho so; vb = van ban; vban = van ban; cv = cong van; cvan = cong van; qd = quyet dinh
qdinh = quyet dinh; kq = ket qua; kqua = ket qua; sl = so lieu; slieu = so lieu
cchc = cai cach hanh chinh; tthc = thu tuc hanh chinh; kstthc = kiem soat thu tuc hanh chinh
pakn = phan anh kien nghi; dvc = dich vu cong; dvctt = dich vu cong truc tuyen
vbqppl = van ban quy pham phap luat; qppl = quy pham phap luat; bcci = buu chinh cong ich
cbcc = can bo cong chuc; ttdt = thong tin dien tu; cks = chu ky so; ttsan = tai san
qclv = quy che lam viec; qcctnb = quy che chi tieu noi bo; ctnb = chi tieu noi bo; dtbd = dao tao boi duong
nsnn = ngan sach nha nuoc; tdthpl = theo doi thi hanh phap luat; tdth = theo doi thi hanh; thppl = thi hanh phap luat; thpl = thi hanh phap luat
tttt = thanh toan truc tuyen; cntt = cong nghe thong tin; tbkl = thong bao ket luan; ktra = kiem tra
kt = kiem tra; kiemtra = kiem tra; ttruyen = tuyen truyen; ttruyenn = tuyen truyen; ksoat = kiem soat
nq = nghi quyet; qc = quy che; qche = quy che; dtc = dau tu cong; gngan = giai ngan; gn = giai ngan
vs = voi; vj = vi; zi = vi; dvs = doi voi; vde = van de; vd = van de; vm = vuong mac; vmac = vuong mac
nhug = nhung; nhg = nhung; nhma = nhung; nma = nhung; nhungma = nhung; nhugn = nhung; nhnug = nhung
nhun = nhung; nm = nhung
trc = truoc; truok = truoc; trg = trong; thg = thang; thagn = thang; hnay = hom nay; hn = hom nay
hqua = hom qua; hq = hom qua; tmai = ngay mai; ngmai = ngay mai; smai = sang mai; bgio = bay gio
bjo = bay gio; bjh = bay gio
j = gi; ji = gi; gj = gi; ntn = the nao; tnao = the nao; bn = bao nhieu; bnhieu = bao nhieu
bhio = bao gio; khinao = khi nao; lsao = lam sao; ts = tai sao; vsao = vi sao
oke = ok; okie = ok; okey = ok; okla = ok; oki = ok; okay = ok; okk = ok; uki = ok; okee = ok; okela = ok
okelah = ok; okeyy = ok; okok = ok ok; ukm = uh; uhm = uh; um = uh; uk = uh; u = uh; uhuh = uh; roger = ok
tks = cam on; thanks = cam on; thank = cam on; camon = cam on; cmon = cam on; tkss = cam on
thanksss = cam on; ths = cam on; thankiu = cam on
dar = da; daj = da; daa = da; vag = vang; vg = vang; vangg = vang; vank = vang; vagn = vang; vangj = vang
vanggj = vang; dza = da; yub = vang; yup = vang; yes = vang; yep = vang; dzang = vang
ak = a; ah = a; akk = a; aj = a; aa = a; ja = a
nhen = nhe; nhak = nha; nhaa = nha; nhee = nhe; nhoa = nha; nheng = nhe; nghen = nhe; nge = nhe
nhes = nhe; nhas = nha
e = em; iem = em; ac = anh chi; ace = anh chi em; c = chi; mn = moi nguoi; mng = moi nguoi; dchi = dong-chi
dcs = dong-chi; tui = toi; tau = toi; mik = minh; mk = minh; mjh = minh; cta = chung ta
ct = chu tich; ctich = chu tich; pct = pho chu tich; pctich = pho chu tich; ld = lanh dao; ldao = lanh dao
vp = van phong; snv = so noi vu; sonv = so noi vu; bcd = ban chi dao
guir = gui; guiwr = gui; guii = gui; nopj = nop; nooj = nop; nopp = nop
bsung = bo sung; bs = bo sung; nd = noi dung; ndung = noi dung; tg = thoi gian; tgian = thoi gian
tgain = thoi gian; gdinh = gia dinh; ghan = gia han; trkhai = trien khai; thhien = thuc hien
hdan = huong dan; ykien = y kien; ykn = y kien; yk = y kien; cb = chuan bi; lq = lien quan
ptram = phan tram; pt = phan tram; phantram = phan tram
cug = cung; cx = cung; lun = luon; z = vay; zay = vay; dzay = vay; v = vay; thui = thoi; wa = qua; qa = qua
hsap = sap; ms = moi; ng = nguoi; sd = su dung; bt = binh thuong; cty = cong ty; nv = nhiem vu
lv = linh vuc; pl = phu luc; ik = di; dy = di; tip = tiep; nuwa = nua; xl = xin loi; sr = xin loi
sorry = xin loi; ib = nhan tin; tn = tin nhan; fb = facebook; up = dang-tai; post = dang-tai
upload = dang-tai; share = dang-tai; deadline = han; check = kiem tra; fiel = file
email = mail
bua = hom; ni = nay
tk = tai khoan; xinlui = xin lui
`;

/**
 * Words that mean something else between certain neighbours: `word -> as spelled out | words before | words after`;
 * `_` the message's edge or a sign, `#` a number, `#.` one with a point in it, `#bai` a number of `bai`, nothing: anything. The first line that fits wins.
 */
export const CONTEXTUAL = `
hum -> hom | | nay qua truoc kia ni
hom -> hom | |
bit -> biet | em e minh da | 
ui -> roi | biet bit xong hieu ro lam nop gui | 
bua -> vao | | hom
bua -> hom | | qua kia
mong -> mung | | #
mong -> mung | den toi ngay hom qua sang |
dk -> du kien | | # ngay cuoi tuan thang thu xong hoan trong den truoc sang het mai quy
qui -> quy | | # i ii iii iv nay sau toi truoc mot hai ba bon
goi -> gui | | len
bua -> truoc | hom |
dang -> dang-tai | | du
hong -> khong | dung bai duoc phai | _ a sep anh chi em
goi -> gui | # | roi
hong -> cho | ngoi |
bn -> ban | mat nha nhe nhen nghe oi roi hen nghen do | _ a oi
ts -> tai san | ke khai kiem so quan | 
ts -> ts | | cong+an
ts -> tai san | | cong
kiem -> kien | sang | _ xong roi chua thi da duoc nay do cach nam
hong -> khong | | vay rua nhi bik biet ta
hong -> khong | gi | _ a em anh chi nha nhe bac chu sep
hong -> khong | | quen xai dung dam
hong -> khong | san du vay tiep khac | _ a ha em anh chi nha nhe
hong -> khong | banh bong nhau vui choi |
hong -> hong | scan photo am ampli micro tinh in quet bi hu may loa dien mang xe dai da den cau ong o |
hong -> khong | | co tre kip biet hieu thay chiu duoc noi ai gi con lam tin di toi ra ve xong dung ghi de
hong -> khong | duoc duong co khong xong roi gui chua len truoc | _ # ca ta ma may
goi -> gui | | bao phieu file hinh zalo mail
goi -> gui | tui chi anh toi minh chau e em da | hinh anh link bien bang ban scan tai minh mc ho phieu quyet ke bao qua cho sep bac dong-chi van
dang -> dang-tai | mai nay # se em e | _
o -> ok | _ da vang | ke
ke -> a | o |
don -> xong | #. | _ a nha nhe
tui -> chung | | em chi anh toi minh
dang -> dang-tai | chua |
goi -> roi | duoc xong len | _ do day nha nhe
goi -> roi | biet hieu ro | nhe nha anh chi sep ne
nghen -> tac | bi mang ket duong |
dang -> dang-tai | | hom sang chieu ngay #h #gio luc+# luc+sang luc+trua luc+chieu luc+toi luc+gan vao+luc hoi+# hoi+nay hoi+sang hoi+trua hoi+chieu hoi+toi ban+nay
goi -> roi | biet hieu ro | _ a
dang -> dang-tai | | roi len
hong -> khong | | phai lien thuoc sao nho dam ranh kip co duoc biet lam thay vuong can con ro hieu vo vao ra phat ps chiu ai gi noi on ky gui nop xong hoan trien thuc dang len nhan ket the bi de kho lm dc dk scan in sua
song -> xong | da lam lam gan sap co-ban chua vua het cung thuc-hien nop gui moi em khong # | 
song -> xong | _ | roi het a r nhe nha _
xon -> xong | da lam gan sap chua vua het # _ | roi het a nhe _ nha
xon -> xong | | roi
cua -> cua | mot |
cua -> chua | | xong hoan
thua -> chua | # em _ | xong hoan lam
hua -> chua | # | xong lam
than -> thanh | hoan |
thang -> thanh | hoan |
thah -> thanh | hoan |
tham -> thanh | hoan |
hna -> han | gia lui het qua dung |
ham -> han | gia lui qua |
hang -> han | gia lui |
hag -> han | gia lui qua dung |
hn -> han | gia lui |
cong -> xong | lam | roi
xung -> xong | lam da | roi
rong -> xong | lam da | roi
kong -> khong | |
kh -> khong | | lam co duoc dc biet kip phat thay vuong phai can the con noi on lien ps ai gi dang
kh -> ke hoach | |
app -> app | |
ht -> he thong | | do sap loi bi treo lag dung bao cham dang
pm -> phan mem | | loi do sap treo bi lag hu hong dang lai chua khong cham mot cu no ke quan nay chay van co dat het sua
pm -> phan mem | loi sap treo tren bang |
hong -> khong | _ em anh toi co cung con van ma lai chi | lam co duoc biet kip phat thay vuong phai can the con xong hieu ro nho lm dc vo vao ps co _ a
hong -> khong | xong duoc roi chua | _ a
khoong -> khong | |
no -> khong | # _ em tui | man lam biet co ai thay dam
no -> khong | em toi | lam co duoc kip xong
ch -> chua | | xong lam co thuc trien hoan duoc dc gui nop ht th biet ky lm bat nhan ban kip _ a
ch -> chua | # |
chia -> chua | # _ em con thi | xong lam lm co thuc trien duoc gui
chau -> chua | # | xong lam lm co thuc trien duoc gui nop
trua -> chua | # em thi con van | xong lam co thuc trien duoc nop gui
chu -> chua | # em thi con van | xong lam duoc trien
chuaa -> chua | |
th -> thang | | #
th -> thuc hien | |
man -> lam | | xong roi rang chi
man -> lam | da dang chua em |
cha -> khong | | lam co duoc biet thay
chang -> khong | | lam co duoc biet thay the
duong -> dang | | lam thuc trien soan ra xu hoan
hen -> nhe | | _
bh -> bao gio | | _ a
bh -> ban hanh | |
tl -> tra loi | so huyen tinh ubnd cap chua cho | 
tl -> tai lieu | |
dang -> dang-tai | | xong
dang -> dang-tai | da | tren day xong het du tron hang
dang -> dang-tai hinh-nhu | da | _ a
dang -> dang-tai | da chua vua moi | #bai #tin #clip #video #lan bai tin len trang web cong fanpage roi _ a duoc zalo facebook du
dang -> dang-tai | em | du
dang -> dang-tai | da vua moi | luc hoi ban
dang -> dang-tai | | bai tin tai web cong fanpage
vo -> vao | khong chua | duoc
bh -> ban hanh | |
n -> nhung | , | chua con van
0 -> khong | | lam duoc dc co phat biet kip phai ps can the
s -> sao | | _ ? a
m -> minh | |
roj -> roi | |
oi -> roi | xong lam nop gui mo duoc len | _ a nhe nha do
goi -> roi | xong lam nop | _ a nhe nha nhen do ne
rau -> roi | xong lam nop gui | _ a nhe nha nhen
doi -> roi | xong lam nop gui | _ a nhe
troi -> roi | xong lam nop gui | _ a nhe
ro -> roi | xong | _ a nhe
rou -> roi | xong lam | _ a nhe
rồi -> roi | |
goi -> gui | da em | anh chi minh bao len kem file so huyen a
td -> tien do | |
ps -> phat sinh | khong chua co k ko hong hem hok |
qly -> quan ly | |
`;
