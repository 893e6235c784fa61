import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../../shared/reports/drawing/draw.ts';
import {
  legendField,
  type Drawn,
  type PictureMark,
  widths,
} from '../../../../shared/reports/drawing/marks.ts';
import { pictureOnPaper } from '../../../../shared/reports/drawing/on-paper.ts';
import type { Picture } from '../../../../shared/reports/views/picture.ts';
import { anyPicture } from '../../../builders/any-picture.ts';

const runs = { seed: 2026, numRuns: 300 };
const pdf = new PDFDocument().font('Helvetica').fontSize(12);
/** Half of the widest stroke, and what a letter may differ from its mean by. */
const slack = 2;

interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function fieldOf(mark: PictureMark): Field {
  switch (mark.kind) {
    case 'line':
    case 'shape': {
      const [xs, ys] = [mark.points.map(({ x }) => x), mark.points.map(({ y }) => y)];
      return {
        ...{ left: Math.min(...xs), right: Math.max(...xs) },
        ...{ top: Math.min(...ys), bottom: Math.max(...ys) },
      };
    }
    case 'box': {
      const { at, width, height } = mark;
      return { left: at.x, right: at.x + width, top: at.y, bottom: at.y + height };
    }
    case 'dot': {
      const { at, radius } = mark;
      return {
        ...{ left: at.x - radius, right: at.x + radius },
        ...{ top: at.y - radius, bottom: at.y + radius },
      };
    }
    case 'words': {
      const wide = pdf.widthOfString(mark.text);
      const left = mark.at.x - { start: 0, middle: wide / 2, end: wide }[mark.from];
      return { left, right: left + wide, top: mark.at.y - 9, bottom: mark.at.y + 3 };
    }
  }
}

function isWithin({ left, right, top, bottom }: Field, width: number, height: number): boolean {
  return (
    [left, right, top, bottom].every(Number.isFinite) &&
    left >= -slack &&
    right <= width + slack &&
    top >= -slack &&
    bottom <= height + slack
  );
}

function overlap(one: Field, other: Field): boolean {
  return (
    one.left < other.right - slack &&
    other.left < one.right - slack &&
    one.top < other.bottom - 1 &&
    other.top < one.bottom - 1
  );
}

function wordsOf(marks: readonly PictureMark[]) {
  return marks.flatMap((mark) => (mark.kind === 'words' ? [mark] : []));
}

function textsOf(marks: readonly PictureMark[]): string {
  return wordsOf(marks)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(' ', '');
}

/** What falls out of its frame, and which words lie over others. */
function faults({ width, height, marks }: Omit<Drawn, 'legend'>): readonly unknown[] {
  const out = marks.filter((mark) => !isWithin(fieldOf(mark), width, height));
  const fields = wordsOf(marks).map((mark) => ({ mark, field: fieldOf(mark) }));
  const over = fields.flatMap((one, n) =>
    fields
      .slice(n + 1, n + 12)
      .flatMap((other) => (overlap(one.field, other.field) ? [[one.mark, other.mark]] : [])),
  );
  return [...out, ...over];
}

/** Bars of one picture that stand for a number: how wide each is for one of what it counts. */
function barsOf(picture: Picture, { marks }: Drawn): readonly (readonly [number, number])[] {
  const boxes = marks.flatMap((mark) =>
    mark.kind === 'box' && mark.fill !== 'ground' ? [mark] : [],
  );
  switch (picture.kind) {
    case 'columns':
      return pairs(
        picture.columns.map(({ value }) => value),
        boxes,
      );
    case 'stacks':
      return pairs(
        picture.rows.flatMap(({ values }) => values),
        boxes,
      );
    case 'goals':
      return pairs(
        picture.rows.map(({ percent }) => Math.min(percent, 100)),
        boxes.filter(({ fill }) => fill === 'strong'),
      );
    case 'series':
    case 'grid':
      return [];
  }
}

function pairs(values: readonly number[], boxes: readonly { readonly width: number }[]) {
  const drawn = values.filter((value) => value > 0);
  expect(boxes.length).toBe(drawn.length);
  return drawn.map((value, n): readonly [number, number] => [value, boxes[n]?.width ?? NaN]);
}

describe('a picture of any figures', () => {
  it.each(['narrow', 'wide'] as const)('lies within its frame, %s, no words over others', (on) => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const drawn = drawPicture(picture, on);
        expect(drawn.width).toBe(widths[on]);
        expect(faults(drawn)).toEqual([]);
        for (const { marks } of drawn.legend) expect(faults({ ...legendField, marks })).toEqual([]);
      }),
      runs,
    );
  });

  it('lies within its frame on paper, with what its marks stand for', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const onPaper = pictureOnPaper(picture);
        expect(faults(onPaper)).toEqual([]);
        const { legend, marks } = drawPicture(picture, 'wide');
        const said = legend.map(({ label }) => label.replaceAll(' ', '')).join('');
        expect(textsOf(onPaper.marks)).toBe(said + textsOf(marks));
      }),
      runs,
    );
  });

  it.each([6, 12, 24])(
    'keeps the names of %i months apart, in a side panel and on a page',
    (count) => {
      const months = ['jan', 'feb', 'mars', 'apr', 'maj', 'juni'];
      const columns = Array.from({ length: count }, (_, n) => months[n % months.length] ?? '');
      const cells = columns.map(() => ({ part: 1, of: 1 }));
      for (const on of ['narrow', 'wide'] as const) {
        const { marks } = drawPicture(
          { kind: 'grid', columns, rows: [{ label: 'AF', cells }] },
          on,
        );
        const named = wordsOf(marks)
          .filter(({ text }) => text !== 'AF')
          .map(fieldOf);
        expect(named.length).toBeGreaterThan(4);
        for (const [n, { left }] of named.slice(1).entries())
          expect(left - (named[n]?.right ?? NaN)).toBeGreaterThan(6);
      }
    },
  );

  it('says the same in a side panel as on a page, but for months and periods that have no room', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        if (picture.kind !== 'goals' && picture.kind !== 'columns') return;
        const [narrow, wide] = (['narrow', 'wide'] as const).map((on) =>
          textsOf(drawPicture(picture, on).marks),
        );
        expect(narrow).toBe(wide);
      }),
      runs,
    );
  });

  it('has bars as long as its numbers, and none for what is nought', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const isOfShares = picture.kind === 'stacks' && picture.even !== undefined;
        const bars = barsOf(picture, drawPicture(picture, 'wide'));
        const [first] = bars;
        if (first === undefined || isOfShares) return;
        for (const [value, width] of bars)
          expect(width / value).toBeCloseTo(first[1] / first[0], 6);
      }),
      runs,
    );
  });

  it('has a mark for each number and nothing where one is hidden', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const { marks } = drawPicture(picture, 'wide');
        if (picture.kind === 'grid') {
          const cells = picture.rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
          const frames = marks.filter((mark) => mark.kind === 'box' && mark.frame !== undefined);
          expect(frames.length).toBe(cells.length);
        }
        if (picture.kind === 'series') {
          const seen = (picture.lines[0]?.values ?? []).filter((value) => value !== null);
          expect(marks.filter(({ kind }) => kind === 'dot').length).toBe(seen.length);
        }
      }),
      runs,
    );
  });
});
