import { drawPicture } from '../../../shared/reports/drawing/draw.ts';
import type { Picture } from '../../../shared/reports/views/picture.ts';
import { useIsNarrow } from '../../parts/useWidth.ts';
import { Drawing } from './Drawing.tsx';
import { Legend } from './Legend.tsx';
import { Marks } from './Marks.tsx';
import { usePatterns } from './patterns.tsx';

interface PictureOfProps {
  readonly picture: Picture;
  /** What it says, in words. */
  readonly name: string;
}

/** A picture under what its marks stand for, as wide as there is room. */
export function PictureOf({ picture, name }: PictureOfProps) {
  const { width, height, legend, marks } = drawPicture(picture, useIsNarrow() ? 'narrow' : 'wide');
  const { fillOf, definitions } = usePatterns();
  return (
    <>
      {legend.length > 0 && <Legend of={legend} fillOf={fillOf} />}
      <Drawing name={name} width={width} height={height}>
        {definitions}
        <Marks of={marks} fillOf={fillOf} />
      </Drawing>
    </>
  );
}
