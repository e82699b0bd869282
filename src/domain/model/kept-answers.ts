/**
 * Answers that take long to find, as an earlier run found them. Whoever asks names the question and hands over all the
 * answer depends on; an answer is plain data.
 */
export interface KeptAnswers {
  /** The answer that was kept; undefined where none was. */
  find(question: string, of: string): unknown;
  keep(question: string, of: string, answer: unknown): void;
}
