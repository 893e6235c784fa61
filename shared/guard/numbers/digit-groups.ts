/** How two groups of digits are held together. `mark` is any other sign; `none` means that they are not. */
export type Joint = 'space' | 'dash' | 'dot' | 'slash' | 'paren' | 'mark' | 'none';

export interface DigitGroup {
  readonly digits: string;
  /** Where in the text it begins. */
  readonly start: number;
  /** What stands between this group and the next. */
  readonly joint: Joint;
  /** No white space between this group and the next. */
  readonly tight: boolean;
}

/** All runs of digits in a text (as `inspectionText` makes it), in order, with what holds each to the next. */
export function digitGroups(text: string): DigitGroup[] {
  const runs = [...text.matchAll(/\d+/g)];
  return runs.map((run, index) => {
    const next = runs[index + 1];
    const between = next === undefined ? 'end' : text.slice(run.index + run[0].length, next.index);
    return {
      digits: run[0],
      start: run.index,
      joint: jointOf(between),
      tight: !/\s/.test(between),
    };
  });
}

function jointOf(between: string): Joint {
  const sign = between.replace(/\s+/g, '');
  if (sign === '') return 'space';
  if (/^(?:-+|\+|\(-\)|[)\]"']-[(["'])$/.test(sign)) return 'dash';
  if (/^[.·•∙‧]$/.test(sign)) return 'dot';
  if (sign === '/') return 'slash';
  if (sign === ')') return 'paren';
  return /^[,:;_*|~=′'"()[\]]{1,2}$/.test(sign) ? 'mark' : 'none';
}
