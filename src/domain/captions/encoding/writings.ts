/** How a language was written before everybody wrote UTF-8. */
export interface Writing {
  /** Encodings in use for it, by their names in the WHATWG Encoding Standard, the usual one first. */
  readonly encodings: readonly string[];
  /** Its letters besides a to z, small ones, the frequent first where there are many. */
  readonly letters: string;
  /** Its words hold letters of ASCII too. */
  readonly latin: boolean;
}

const western = ['windows-1252', 'macintosh'];
const central = ['windows-1250', 'iso-8859-2'];
const cyrillic = ['windows-1251', 'koi8-u', 'koi8-r', 'iso-8859-5', 'ibm866'];
const russian = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'];
const baltic = ['windows-1257', 'iso-8859-13', 'iso-8859-4'];
const arabic = ['windows-1256', 'iso-8859-6'];
const nordic = ['windows-1252', 'macintosh', 'iso-8859-10'];

const latin = (encodings: readonly string[], letters: string): Writing => ({
  encodings,
  letters,
  latin: true,
});
const own = (encodings: readonly string[], letters: string): Writing => ({
  encodings,
  letters,
  latin: false,
});

const hans =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔请谢早晨欢迎讨论';
const hant =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運筆請謝早晨歡迎討論';

/** Languages whose captions are met in encodings other than UTF-8, by the first part of their tag. */
export const writings: Readonly<Record<string, Writing>> = {
  en: latin(western, 'éèêáàâäöüñçíóôîïœæøåë'),
  de: latin(western, 'äöüßé'),
  fr: latin(western, 'éèêàçâîôûùëïüœæÿ'),
  es: latin(western, 'áéíóúñü¿¡'),
  pt: latin(western, 'ãçáéõíóêâúôàü'),
  it: latin(western, 'àèéìòùíóú'),
  nl: latin(western, 'éëïèöüó'),
  ca: latin(western, 'àéèóòçíúïü·'),
  sv: latin(nordic, 'åäöé'),
  da: latin(nordic, 'æøåé'),
  no: latin(nordic, 'æøåéòô'),
  nb: latin(nordic, 'æøåéòô'),
  nn: latin(nordic, 'æøåéòô'),
  fi: latin(nordic, 'äöå'),
  is: latin(nordic, 'áðéíóúýþæö'),
  pl: latin(central, 'ąćęłńóśźż'),
  cs: latin(central, 'áčďéěíňóřšťúůýž'),
  sk: latin(central, 'áäčďéíĺľňóôŕšťúýž'),
  hu: latin(central, 'áéíóöőúüű'),
  sl: latin(central, 'čšž'),
  hr: latin(central, 'čćđšž'),
  bs: latin(central, 'čćđšž'),
  ro: latin(central, 'ăâîşţ'),
  sq: latin(['windows-1252', 'windows-1250'], 'ëç'),
  lt: latin(baltic, 'ąčęėįšųūž'),
  lv: latin(baltic, 'āčēģīķļņšūž'),
  et: latin(['windows-1257', 'windows-1252', 'iso-8859-13'], 'äõöüšž'),
  tr: latin(['windows-1254', 'iso-8859-3'], 'çğıiöşüİâîû'),
  az: latin(['windows-1254'], 'çəğıiöşüİ'),
  vi: latin(['windows-1258'], 'àáâãèéêìíòóôõùúýăđĩũơư\u0300\u0301\u0303\u0309\u0323'),
  ru: own(russian, 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё'),
  uk: own(cyrillic, 'оаинвіетрслкудмпязьбгчйхцїжюшщєфґ'),
  be: own(cyrillic, 'анеіорытслвкдумзпябгьчцйўхжюшэёф'),
  bg: own(cyrillic, 'аоеитнрсвлдкпмзубчгящъжхйцшюфь'),
  mk: own(cyrillic, 'аоеитнрсвдлкпмуњзјбгчшцжфхќџѓљѕ'),
  sr: own(cyrillic, 'аоиенртсјдкумвплзгбчшњцжћхљђџф'),
  kk: own(['windows-1251'], 'аеынтірлдскмбоөшғұқпзүйжгяуиһңчхэвцюфъ'),
  el: own(['windows-1253', 'iso-8859-7'], 'αοιετνσηρκπςμλίόυάέδγωήώχύθφβξζψϊϋΐΰ'),
  he: own(['windows-1255', 'iso-8859-8-i'], 'יוהלארתבשמנדעחקכפגםטןצזסףךץ'),
  yi: own(['windows-1255'], 'יוהלארתבשמנדעחקכפגםטןצזסףךץ'),
  ar: own(arabic, 'اليمونترةبعفدسكقحأجهشصطخضإذىثغئزءآظؤ'),
  fa: own(['windows-1256'], 'ایردنمهوتبسشکزلگفخقحعپجآصطچذضغظثژيك'),
  ur: own(['windows-1256'], 'اکیرہےنومستلجدبپگحچخعقشٹفںطصڑئذضظغثھڈ'),
  th: own(['windows-874'], 'านรอกเงมยลวดทตสะปบคหแจพชขใไโผธ่้็ีัิุูึื์ำ'),
  ja: own(['shift_jis', 'euc-jp'], ''),
  zh: own(['gb18030', 'big5'], hans + hant),
  ko: own(['euc-kr'], ''),
};

/** How a language that is not listed is taken to be written. */
export const usualWriting: Writing = latin(western, 'áàâäãåæçéèêëíìîïñóòôöõøœúùûüýÿß');
