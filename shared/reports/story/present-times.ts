import type { Story } from '../views/picture.ts';
import { figureIn, rowsOf, type StoryFacts } from './story-facts.ts';

/** A length of time of fewer is told by its own number. */
const fewest = 3;

const times = [
  {
    code: 'waiting',
    spread: 'waiting-time',
    bands: 'waiting-bands',
    half: 'Hälften av dem som tagits emot har väntat högst',
  },
  {
    code: 'handling',
    spread: 'handling-time',
    bands: 'handling-bands',
    half: 'Hälften av dem som avslutats har tagit högst',
  },
];

/** How long it takes, as many have waited and been handled so long. */
export function timeStories(told: StoryFacts): readonly Story[] {
  return times.flatMap(({ code, spread, bands, half }): readonly Story[] => {
    const columns = rowsOf(told, bands).flatMap(({ label, figure: { value } }) =>
      value === undefined ? [] : [{ label, value }],
    );
    const n = columns.reduce((sum, { value }) => sum + value, 0);
    const [median, ninetieth] = ['median', 'ninetieth'].map((row) => figureIn(told, spread, row));
    if (n < fewest || median?.value === undefined) return [];
    const most = ninetieth === undefined ? '' : `, nio av tio högst ${ninetieth.text}`;
    return [
      {
        code,
        group: 'flow',
        text: `${half} ${median.text}${most}.`,
        picture: { kind: 'columns', columns },
      },
    ];
  });
}
