/**
 * What the months are called where events are announced, in full, declined and cut short, without accents.
 * Left out are words too common elsewhere: Portuguese “out”, Norwegian and Indonesian “des”. Croatian is
 * not read: its “listopad” is October, the Polish and Czech one November.
 */
const MONTHS: readonly string[] = [
  `jan january januar jaenner janner janvier janv enero ene gennaio genn gen janeiro januari stycznia styczen
   leden ledna января январь янв січня січень ocak tammikuu tammikuuta ianuarie januarja gener ιανουαριου`,
  `feb february februar feber fevrier fevr febrero febbraio febb fevereiro fev februari lutego luty unor
   unora февраля февраль фев лютого лютии subat helmikuu helmikuuta februarie februarja febrer φεβρουαριου`,
  `mar march marz maerz mrz mars marzo marco maart mrt marca marzec brezen brezna marts марта март мар
   березня березень mart maaliskuu maaliskuuta martie marcius maret marc μαρτιου`,
  `apr april avril avr abril abr aprile kwietnia kwiecien duben dubna апреля апрель апр квітня квітень
   квитня nisan huhtikuu huhtikuuta aprilie aprilis απριλιου`,
  `may mai mayo maggio mag maio mei maj maja kveten kvetna мая маи травня травень mayis toukokuu toukokuuta
   majus maig μαιου`,
  `jun june juni juin junio giugno giu junho czerwca czerwiec cerven cervna июня июнь червня червень haziran
   kesakuu kesakuuta iunie junius juny ιουνιου`,
  `jul july juli juillet juil julio luglio lug julho lipca lipiec cervenec cervence июля июль липня липень
   temmuz heinakuu heinakuuta iulie julius juliol ιουλιου`,
  `aug august aout agosto ago augustus augusti sierpnia sierpien srpen srpna августа август авг серпня
   серпень agustos elokuu elokuuta agustus agost αυγουστου`,
  `sep sept september septembre septiembre settembre sett setembro set wrzesnia wrzesien zari сентября
   сентябрь сен сент вересня вересень eylul syyskuu syyskuuta septembrie szeptember setembre σεπτεμβριου`,
  `oct october oktober okt octobre octubre ottobre ott outubro pazdziernika pazdziernik rijen rijna октября
   октябрь окт жовтня жовтень ekim lokakuu lokakuuta octombrie oktobris οκτωβριου`,
  `nov november novembre noviembre novembro listopada listopad listopadu ноября ноябрь ноя листопада
   листопад kasim marraskuu marraskuuta noiembrie νοεμβριου`,
  `dec december dezember dez decembre diciembre dic dicembre dezembro desember grudnia grudzien prosinec
   prosince декабря декабрь дек грудня грудень aralik joulukuu joulukuuta decembrie desembre δεκεμβριου`,
];

const numbers = new Map(
  MONTHS.flatMap((names, index) =>
    names.split(/\s+/).map((name): [string, number] => [name.normalize('NFC'), index + 1]),
  ),
);

/** 1 to 12 for a month's name in lower case without accents; undefined where it is none. */
export const monthNumber = (name: string): number | undefined => numbers.get(name);
