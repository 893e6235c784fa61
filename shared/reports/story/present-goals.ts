import { formatNumber, inSentence } from '../../text/format.ts';
import type { Story } from '../views/picture.ts';
import { rowsOf, type StoryFacts } from './story-facts.ts';

/** Which goals of the plan are reached, of those that may be told of the period. */
export function goalsStory(told: StoryFacts): Story | undefined {
  const rows = rowsOf(told, 'goals').flatMap(({ aim, figure: { text, value, of } }) =>
    aim?.met === undefined || value === undefined || of === undefined || of === 0
      ? []
      : [{ label: aim.label, text, percent: (value / of) * 100, aim: aim.percent, met: aim.met }],
  );
  if (rows.length === 0) return undefined;
  return {
    code: 'goals',
    group: 'goals',
    text: textOf(rows),
    picture: {
      kind: 'goals',
      rows: rows.map(({ label, text, percent, aim }) => ({ label, text, percent, aim })),
    },
  };
}

interface Row {
  readonly label: string;
  readonly percent: number;
  readonly aim: number;
  readonly met: boolean;
}

function textOf(rows: readonly Row[]): string {
  const missed = rows.filter(({ met }) => !met);
  const [farthest] = missed.toSorted((a, b) => a.percent - a.aim - (b.percent - b.aim));
  if (farthest === undefined)
    return rows.length === 1 ? `Målet nås: ${inSentence(rows[0]?.label ?? '')}.` : 'Alla mål nås.';
  const share = `${formatNumber(Math.floor(farthest.percent + 0.5))} % mot ${formatNumber(farthest.aim)} %`;
  const left = `${inSentence(farthest.label)}, ${share}`;
  const met = rows.length - missed.length;
  return met === 0
    ? `Inget av målen nås. Längst från målet: ${left}.`
    : `${formatNumber(met)} av ${formatNumber(rows.length)} mål nås. Längst från målet: ${left}.`;
}
