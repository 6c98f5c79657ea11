const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** After one of these words a number that is a code of the plan is meant as one. */
export const CUE_WORDS = list(`
  phai con rieng cai ve cua cho tru thi viec o vu thang them ca phan han diem roi dung ben voi va den tai trong
  gom do nen ma vi la % d vao toi dung lui gian khat hoan doi keo no sua lam nham`);

/** Between two codes these words make a list or a range of them. */
export const LINKS = list(`
  , va voi & + / > cung hay den toi - – → ca hoac cai muc tieu chi roi them lan thi tru con ngoai`);

/** A number before one of these is no code. */
export const UNITS = list(`
  trieu ty ti nghin ngan dong km m2 ha diem % h gio kg gb mb usd met tuoi`);

/** A percentage after one of these says how far the work has come. */
export const PROGRESS_WORDS = list(`
  xong thanh do lam hien khai luong tat tien viec`);

/** After one of these, "7/12" is a part of a whole and no date. */
export const FRACTION_BEFORE = list(`
  duoc dat xong lam khoang chung hon gan moi tam thanh hien khai co da dang len tren tat bai dc nop thon qua toi`);

/** Before one of these, "7/12" is a part of a whole and no date. */
export const FRACTION_AFTER = list(`
  khoi cong viec chang thon bai tin ho van so bo muc noi tieu nhiem lop buoi cuoc quang roi ban luong phan
  thu tthc phuong dot cai cb can to dau ap truong vu don phieu ho nguoi mau trang nghiep cuoc y kien chi van-ban file kho tu ke ngan thung cuon quyen mon goi buon lang chuong loai nganh loa
  dong dong-chi khu khom phong tram chuyen khau hang cap don-vi xa ben hop-dong diem kien thung dieu linh thua lang hop khoan doi day buon tang xom bieu bang`);
