/** One of a list, as a form offers it: the code that is sent and the words that are seen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}
