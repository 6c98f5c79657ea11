/** Words that carry meaning: a typing error of one letter in them is mended when what was typed is no syllable. */
export const MEANINGFUL = new Set(
  `xong hoan thanh chua khong duoc dang lam trien khai thuc hien vuong mac kho khan gia han xin lui them thoi gian minh
  chung tai lieu kiem gui nop trinh duyet cham diem danh phat sinh phan tram nhan nhat tri cam tien huong dan kinh phi
  bao cao tieu chi ngay thang tuan roi nhung ban hanh thieu loi mang chuan bi gan sap muc truoc cuoi quy`.split(
    /\s+/,
  ),
);
