/** A file to hand out, of words. */
export interface Download {
  readonly fileName: string;
  readonly mediaType: 'text/csv' | 'application/json' | 'text/calendar; charset=utf-8';
  readonly text: string;
}
