/** What each field of a talk is called where one narrows a search down, and on the talk’s own page. */
export const names = {
  event: 'الفعالية',
  series: 'السلسلة',
  year: 'السنة',
  topic: 'الموضوع',
  speaker: 'المتحدث',
  company: 'الشركة',
  track: 'المسار',
  kind: 'النوع',
  lang: 'اللغة',
  before: 'قبل',
  after: 'بعد',
} as const;

export const hints = {
  speaker: 'محاضرات شخص ما',
  topic: 'محاضرات في موضوع ما',
  event: 'محاضرات فعالية واحدة',
  series: 'محاضرات كل فعاليات سلسلة',
  company: 'محاضرات العاملين في شركة',
  track: 'محاضرات مسار من البرنامج',
  kind: 'كلمات رئيسية وحلقات نقاش وورش',
  lang: 'محاضرات بلغة ما',
  year: 'محاضرات سنة ما',
  before: 'محاضرات قبل تاريخ',
  after: 'محاضرات بعد تاريخ',
} as const;
