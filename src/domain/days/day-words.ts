const words = (list: string) => new Set(list.split(/\s+/));

/** Words that lead from the first day to the last. */
export const RANGE_WORDS = words(
  'to through thru until till til bis au al a ate hasta tot do az до по ile 至 到 から 부터',
);

/** Words between days that are counted up. */
export const LIST_WORDS = words('and und et y e en og och i и та і ja ve si oraz 和 と 및');

/** Words that may stand between day, month and year, and days of the week: none of them tells anything. */
export const SILENT_WORDS = words(
  `of the on de del d di da den der dem le el il la dia dnia zum zu met vom von du from г р рік року года
   roku yil arvo
   monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
   montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
   lundi mardi mercredi jeudi vendredi samedi dimanche
   lunes martes miercoles jueves viernes sabado domingo
   lunedi martedi mercoledi giovedi venerdi
   segunda terca quarta quinta sexta feira
   maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
   poniedzialek wtorek sroda czwartek piatek sobota niedziela
   pondeli utery streda ctvrtek patek nedele
   mandag tirsdag onsdag torsdag fredag lordag sondag mandag tisdag lordag
   понедельник вторник среда четверг пятница суббота воскресенье
   понедилок вивторок середа четвер пятниця субота недиля
   pazartesi sali carsamba persembe cuma cumartesi pazar`,
);

/** Words a number belongs to that is no day: “Day 1 – 14 May” has one day. */
export const COUNTED_WORDS = words(
  'day days track room stage hall part session tag teil jour jours dia giorno dag dzien den день no nr vol episode ep edition season',
);
