import type { Picture } from '../views/picture.ts';
import { drawColumns } from './draw-columns.ts';
import { drawGoals } from './draw-goals.ts';
import { drawGrid } from './draw-grid.ts';
import { drawSeries } from './draw-series.ts';
import { drawStacks } from './draw-stacks.ts';
import type { Drawn, PictureWidth } from './marks.ts';

/** A picture as marks, the same wherever it is drawn. */
export function drawPicture(picture: Picture, on: PictureWidth): Drawn {
  switch (picture.kind) {
    case 'series':
      return drawSeries(picture, on);
    case 'columns':
      return drawColumns(picture, on);
    case 'stacks':
      return drawStacks(picture, on);
    case 'goals':
      return drawGoals(picture, on);
    case 'grid':
      return drawGrid(picture, on);
  }
}
