import { wordsOf } from '../text/fold.ts';

/** Organisations beside the unit's own offices: none of its officials is meant by their name alone. */
const ORGANISATION =
  /^(?:(?:ban thuong truc )?(?:uy ban |ub )?(?:mat tran|mttq)|ubmttq|(?:to chuc )?doan the|hoi |doan (?:thanh nien|tncs|tn|xa|phuong)|cong an(?! vien)|cuu chien binh|hdnd|hoi dong nhan dan|dang uy|ubnd|uy ban nhan dan)/;

/** Bodies that a plan may give work to as it does to people; surnames such as Đoàn, Ban and Trương begin none of them. */
const BODY =
  /^(?:dai (?:truyen|phat)|buu (?:dien|cuc)|ban (?:bien tap|chi huy|chi dao|quan ly|quan su|thanh tra|thuong truc|cong tac|tuyen giao|dan van|to chuc|nhan dan|van hoa|dieu hanh)|tram (?:y te|khuyen|thu y)|truong (?:th|mam non|tieu hoc|mn|ptdt)|trung tam |to (?:cong nghe|cong tac|bien tap|mot cua|hoa giai|giup viec)|bo phan |phong (?:van hoa|kinh te|noi vu|tu phap)|van phong (?:hdnd|ubnd|dang|uy ban)|ngan hang |kho bac|hop tac xa|cong ty |chi cuc )/;

/** Whether folded words begin with the name of an organisation beside the unit's own offices. */
export function beginsAsOrganisation(words: string): boolean {
  return ORGANISATION.test(words);
}

/** Whether a member is a body the plan names ("Đài truyền thanh"), and no person: somebody has to answer for it. */
export function isBody(name: string): boolean {
  const words = wordsOf(name);
  return ORGANISATION.test(words) || BODY.test(words);
}
