/** The colour of words, of what is to be looked at first, and of the paper. */
export type Ink = 'text' | 'strong' | 'ground';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * What pictures are drawn of, wherever they are drawn: a browser, Word and a PDF each know how to make these, and nothing else. Measures are
 * pixels, with letters of twelve.
 */
export type PictureMark =
  | {
      /** Through its points, in their order. */
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly width: number;
      /** Lengths of what is drawn and of what is left out. */
      readonly dash?: readonly [number, number];
      readonly isFaint?: boolean;
    }
  | {
      readonly kind: 'box';
      readonly at: Point;
      readonly width: number;
      readonly height: number;
      /** In an ink, or in the pattern of that number. */
      readonly fill?: Ink | number;
      /** How wide its frame is. */
      readonly frame?: number;
      readonly isFaint?: boolean;
    }
  /** A shape of corners, filled. */
  | { readonly kind: 'shape'; readonly points: readonly Point[] }
  | { readonly kind: 'dot'; readonly at: Point; readonly radius: number }
  | {
      readonly kind: 'words';
      /** Where the line they stand on begins, is in the middle, or ends. */
      readonly at: Point;
      readonly from: 'start' | 'middle' | 'end';
      readonly text: string;
    };

/** What a mark of the picture stands for, drawn on a field of 24 × 14. */
export interface LegendEntry {
  readonly label: string;
  readonly marks: readonly PictureMark[];
}

export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly legend: readonly LegendEntry[];
  readonly marks: readonly PictureMark[];
}

/** How wide a picture is drawn: in a side panel at most, and on a page. */
export const widths = { narrow: 236, wide: 480 } as const;
export type PictureWidth = keyof typeof widths;

/** The field of a mark in a legend. */
export const legendField = { width: 24, height: 14 } as const;

/** How many patterns there are to tell parts by; what comes after them is left empty, and then they begin anew. */
export const patternCount = 8;

export function words(
  text: string,
  x: number,
  y: number,
  from: 'start' | 'middle' | 'end' = 'start',
): PictureMark {
  return { kind: 'words', at: { x, y }, from, text };
}

export function strokeOf(
  width: number,
  ...points: readonly (readonly [number, number])[]
): PictureMark {
  return { kind: 'line', width, points: points.map(([x, y]) => ({ x, y })) };
}

/** Marks somewhere else than they were drawn. */
export function moved(
  marks: readonly PictureMark[],
  dx: number,
  dy: number,
): readonly PictureMark[] {
  const to = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy });
  return marks.map((mark) =>
    mark.kind === 'line' || mark.kind === 'shape'
      ? { ...mark, points: mark.points.map(to) }
      : { ...mark, at: to(mark.at) },
  );
}
