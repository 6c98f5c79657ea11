/** Words of two syllables that carry meaning, as they are spelled; a near miss in sound is mended where both are near. */
export const PAIRS: readonly string[] = `
  hoan thanh | hoan tat | hoan thien | hoan chinh | trinh ky | trinh duyet | trien khai | thuc hien | tien hanh
  | xin lui | xin loi | xin gia | xin them | xin khat | xin phep | gia han | lui han | kho khan | truc trac
  | minh chung | bao cao | giai ngan | cap nhat | niem yet | ban hanh | ra soat | tong hop | tu cham | cham diem
  | phat sinh | tuyen truyen | kiem tra | cong khai | so hoa | dang tai | giai quyet | kinh phi | tai khoan
  | phan mem | chu tich | lanh dao | huong dan | so lieu | ho so | van ban | ke hoach | quyet dinh | tien do
  | tap huan | xu ly | quyet toan | buu chinh
  | chuan bi | bat dau | du thao | phe duyet | soan thao | dong dau | phat hanh | gop y | tra loi | phan hoi | cam on`
  .split('|')
  .map((pair) => pair.trim());
