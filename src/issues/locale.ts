/** The languages that the package writes: Chinese and English. */
export type Locale = 'zh' | 'en';
