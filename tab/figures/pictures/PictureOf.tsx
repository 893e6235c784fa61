import type { Picture } from '../../../shared/reports/views/picture.ts';
import { ColumnsPicture } from './ColumnsPicture.tsx';
import { GoalsPicture } from './GoalsPicture.tsx';
import { GridPicture } from './GridPicture.tsx';
import { SeriesPicture } from './SeriesPicture.tsx';
import { StacksPicture } from './StacksPicture.tsx';

interface PictureOfProps {
  readonly picture: Picture;
  /** What it says, in words. */
  readonly name: string;
}

/** A picture of its kind. */
export function PictureOf({ picture, name }: PictureOfProps) {
  switch (picture.kind) {
    case 'series':
      return <SeriesPicture of={picture} name={name} />;
    case 'columns':
      return <ColumnsPicture of={picture} name={name} />;
    case 'stacks':
      return <StacksPicture of={picture} name={name} />;
    case 'goals':
      return <GoalsPicture of={picture} name={name} />;
    case 'grid':
      return <GridPicture of={picture} name={name} />;
  }
}
