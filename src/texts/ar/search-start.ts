/** What the search page is, to those who are sent its address. */
export const description = 'ابحث عن متحدث أو موضوع أو جملة قيلت، وصولًا إلى ثانيتها.';

/** The search page before any script. */
export const needsScript = 'يحتاج البحث إلى برنامج نصي. ويمكن إيجاد كل شيء من هذه القوائم أيضًا.';
export const elsewhere = 'ابحث في DuckDuckGo';
