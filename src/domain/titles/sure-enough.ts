/**
 * The confidence, from 0 to 1, from which a sync takes a guess over unasked. What is below it belongs on
 * every list of what needs a human, and nobody is sent to look at the others again.
 */
const SURE_ENOUGH = 0.6;

/** Whether a guess may stand without a person's look. One that nobody had to make is sure. */
export const isSureEnough = ({ confidence = 1 }: { readonly confidence?: number | undefined }) =>
  confidence >= SURE_ENOUGH;
