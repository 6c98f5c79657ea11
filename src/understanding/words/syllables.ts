/** How a Vietnamese syllable may begin and go on, without diacritics: tells a typing error from a word we don't know. */
export const ONSETS = new Set(' b c ch d g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x'.split(' '));

export const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
  e ec ech em en eng enh eo ep et eu
  i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu ieng
  o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet oi om on ong oong op ot oc
  u ua uac uan uang uanh uat uau uay uc ue uech uenh ui uich uinh um un ung uo uoc uoi uom uon uong uop uot uou up ut uu
  uy uya uych uyen uyet uynh uyt uyu uit uin
  y yem yen yet yeu ya ynh yt ych`.split(/\s+/),
);
