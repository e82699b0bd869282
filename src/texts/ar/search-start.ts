/** The search page before any script. */
export const needsScript = 'يحتاج البحث إلى برنامج نصي. ويمكن إيجاد كل شيء من هذه القوائم أيضًا.';
export const elsewhere = 'ابحث في DuckDuckGo';
