import { formatDays, formatMonths, formatNumber, formatPercent } from '../text/format.ts';
import type { Counts, Spread } from './team-numbers.ts';
import type { Figure, FigureRow } from './view.ts';

const hiddenFigure: Figure = { text: '..' };
const nothing: Figure = { text: '–' };

/** Makes figures of counts, or hides them. Inside the team nothing is hidden and every share is shown. */
export interface Figures {
  readonly suppressed: boolean;
  count(key: string, value: number): Figure;
  isHidden(...keys: readonly string[]): boolean;
  /** `12 av 28 (43 %)`: hidden with any of the keys it could be worked out from; no percent on too few. */
  share(part: number, of: number, keys: readonly string[]): Figure;
  rows<Code extends string>(
    name: string,
    labels: Readonly<Record<Code, string>>,
    counts: Counts<Code>,
  ): readonly FigureRow[];
  duration(days: number | undefined, n: number): Figure;
  months(days: number | undefined, n: number): Figure;
}

/** For those in the team: small counts and all. */
export const openFigures: Figures = figuresWith(new Set(), { threshold: 0, percentFrom: 0 }, false);

/** For everyone else: what is in `hidden` shows as `..`, and so does any length of time of a few. */
export function suppressedFigures(
  hidden: ReadonlySet<string>,
  limits: { readonly threshold: number; readonly percentFrom: number },
): Figures {
  return figuresWith(hidden, limits, true);
}

export function plainCount(value: number): Figure {
  return { text: formatNumber(value), value };
}

/** `5 av 6`, for what counts meetings and seats rather than people. */
export function plainShare(part: number, of: number): Figure {
  return of === 0 ? nothing : { text: `${formatNumber(part)} av ${formatNumber(of)}`, value: part };
}

/** All three of a spread, as far as they may be shown. */
export function spreadRows(
  figures: Figures,
  spread: Spread,
  form: 'duration' | 'months',
): readonly FigureRow[] {
  const { n, median, mean, longest } = spread;
  return [
    { code: 'median', label: 'Median', figure: figures[form](median, n) },
    { code: 'mean', label: 'Medelvärde', figure: figures[form](mean, n) },
    { code: 'longest', label: 'Längsta', figure: figures[form](longest, n) },
  ];
}

function figuresWith(
  hidden: ReadonlySet<string>,
  limits: { readonly threshold: number; readonly percentFrom: number },
  suppressed: boolean,
): Figures {
  const isHidden = (...keys: readonly string[]) => keys.some((key) => hidden.has(key));
  const count = (key: string, value: number) => (isHidden(key) ? hiddenFigure : plainCount(value));
  const lasting = (
    days: number | undefined,
    n: number,
    format: (days: number) => string,
  ): Figure => {
    if (days === undefined) return nothing;
    return n < limits.threshold ? hiddenFigure : { text: format(days), value: days };
  };
  return {
    suppressed,
    count,
    isHidden,
    share: (part, of, keys) => {
      if (of === 0) return nothing;
      if (isHidden(...keys)) return hiddenFigure;
      const counts = `${formatNumber(part)} av ${formatNumber(of)}`;
      if (of < limits.percentFrom) return { text: counts, value: part };
      return { text: `${counts} (${formatPercent(part, of)})`, value: part };
    },
    rows: <Code extends string>(
      name: string,
      labels: Readonly<Record<Code, string>>,
      counts: Counts<Code>,
    ) =>
      (Object.entries(labels) as [Code, string][]).map(([code, label]) => ({
        code,
        label,
        figure: count(`${name}:${code}`, counts[code]),
      })),
    duration: (days, n) => lasting(days, n, (value) => formatDays(Math.floor(value + 0.5))),
    months: (days, n) => lasting(days, n, formatMonths),
  };
}
