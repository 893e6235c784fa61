/**
 * Goes out with each answer and comes back with the next question: how far whoever asks has seen, for the server process
 * that gets it. Only the server reads what stands in it.
 */
export const markHeader = 'x-star-mark';
