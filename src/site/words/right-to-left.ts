const LETTERS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether a name or title has letters of a script written from right to left, and wants to stand apart from its neighbours. */
export const hasRightToLeft = (text: string): boolean => LETTERS.test(text);
