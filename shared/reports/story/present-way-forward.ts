import { progressStageLabels } from '../../codes/following.ts';
import { livelihoods } from '../../codes/livelihood.ts';
import { formatCount, inSentence } from '../../text/format.ts';
import type { FigureLine } from '../views/view.ts';
import type { Picture, Story } from '../views/picture.ts';
import { livesOn } from './present-livelihood.ts';
import { barsOf } from './bars.ts';
import {
  figureIn,
  highest,
  isKnown,
  ofWhen,
  rowsOf,
  tableIn,
  type StoryFacts,
} from './story-facts.ts';

/** What became of those that were closed; of none, how those that are noted are on their way. */
export function wayForwardStory(told: StoryFacts): Story | undefined {
  return livelihoodStory(told) ?? mergedStory(told) ?? progressStory(told);
}

/** What the closed ones lived on when they came and when they left. */
function livelihoodStory(told: StoryFacts): Story | undefined {
  const n = tableIn(told, 'livelihood-in')?.total?.value ?? 0;
  const changes = changesIn(told);
  const isOfOneTime = ofWhen(told, 'livelihood-in') === ofWhen(told, 'livelihood-out');
  if (n === 0 || changes === undefined || !isOfOneTime) return undefined;
  const picture = pictureOf(told);
  return {
    code: 'livelihood',
    group: 'way-forward',
    text: textOf(changes, n, ofWhen(told, 'livelihood-in')),
    ...(picture === undefined ? {} : { picture }),
  };
}

interface Change {
  readonly label: string;
  readonly before: number;
  readonly after: number;
}

/**
 * Of each livelihood that may be seen on both sides; undefined where that is none. One that has not occurred is no row, which
 * is nought only where nothing is hidden and each is told by itself: merged with others it may stand in another row.
 */
function changesIn(told: StoryFacts): readonly Change[] | undefined {
  const before = rowsOf(told, 'livelihood-in').filter(isKnown);
  const after = rowsOf(told, 'livelihood-out').filter(isKnown);
  const isAllSeen = [...before, ...after].every(({ figure }) => figure.value !== undefined);
  const left = isAllSeen && isFine(before) && isFine(after) ? 0 : undefined;
  const lines = new Map([...before, ...after].map((line) => [line.code, line]));
  const seen = [...lines.values()].flatMap(({ code, label }) => {
    const [from, to] = [before, after].map((rows) => valueIn(rows, code, left));
    return from === undefined || to === undefined ? [] : [{ label, before: from, after: to }];
  });
  return seen.length === 0 ? undefined : seen;
}

/** StoryFacts livelihood by livelihood, rather than in what they are merged into outside the team. */
function isFine(rows: readonly FigureLine[]): boolean {
  return rows.every(({ code }) => livelihoods.some((one) => one === code));
}

function valueIn(rows: readonly FigureLine[], code: string, left: 0 | undefined) {
  const row = rows.find((one) => one.code === code);
  return row === undefined ? left : row.figure.value;
}

function textOf(changes: readonly Change[], n: number, when: string): string {
  const sorted = changes.toSorted((a, b) => a.after - a.before - (b.after - b.before));
  const [fell] = sorted;
  const rose = sorted.at(-1);
  const said = ({ label, before, after }: Change) =>
    `${livesOn(label)}: ${before} vid start, ${after} vid avslut`;
  const ofAll = `av ${formatCount(n, 'avslutat ärende', 'avslutade ärenden')}${when}`;
  if (fell !== undefined && fell.after < fell.before) return `Färre ${said(fell)}, ${ofAll}.`;
  if (rose !== undefined && rose.after > rose.before) return `Fler ${said(rose)}, ${ofAll}.`;
  return `Försörjningen är vid avslut som den var vid start, ${ofAll}.`;
}

/** What most live on at the start and at the end, where livelihoods are told merged with others. */
function mergedStory(told: StoryFacts): Story | undefined {
  const picture = sidesOf(told);
  const sentences = sides.flatMap(({ table, side }) => {
    const row = highest(rowsOf(told, table));
    const n = tableIn(told, table)?.total?.value;
    return row === undefined || n === undefined
      ? []
      : [
          `Vanligast ${inSentence(side)}: ${inSentence(row.label)}, ${row.figure.text} av ${n}${ofWhen(told, table)}.`,
        ];
  });
  const isOfOneTime = ofWhen(told, 'livelihood-in') === ofWhen(told, 'livelihood-out');
  if (picture === undefined || sentences.length === 0 || !isOfOneTime) return undefined;
  return { code: 'livelihood', group: 'way-forward', text: sentences.join(' '), picture };
}

const sides = [
  { table: 'livelihood-in', side: progressStageLabels.start },
  { table: 'livelihood-out', side: progressStageLabels.end },
];

/** A bar for the start and one for the end, of what may be seen of both. */
function sidesOf(told: StoryFacts): Picture | undefined {
  const picture = barsOf(
    sides.map(({ table, side }) => ({
      label: `${side}${ofWhen(told, table)}`,
      lines: rowsOf(told, table),
    })),
  );
  return picture?.rows.length === sides.length ? picture : undefined;
}

/** From each livelihood to what it became, where the pairs may be seen. */
function pictureOf(told: StoryFacts): Picture | undefined {
  const { grid, rows = [] } = tableIn(told, 'livelihood') ?? {};
  if (grid === undefined || rows.some(({ figure }) => figure.value === undefined)) return undefined;
  const value = new Map(rows.map(({ code, figure }) => [code, figure.value ?? 0]));
  return {
    kind: 'stacks',
    parts: grid.columns.map(({ label }) => label),
    rows: grid.rows.map((row) => ({
      label: row.label,
      values: grid.columns.map(({ code }) => value.get(`${row.code}:${code}`) ?? 0),
    })),
  };
}

const ways = ['forward', 'same', 'back'] as const;
const wayLabels = ['Framåt', 'Oförändrat', 'Bakåt'];

/** How many have moved forward, and in which dimension. */
function progressStory(told: StoryFacts): Story | undefined {
  const { value, of } = figureIn(told, 'progress', 'moved-forward') ?? {};
  if (value === undefined || of === undefined || of === 0) return undefined;
  const lines = rowsOf(told, 'progress').flatMap(({ code, label, figure }) => {
    const [dimension, way] = code.split(':');
    return way === undefined || dimension === undefined
      ? []
      : [{ dimension, way, name: label.split(': ')[0] ?? label, value: figure.value }];
  });
  const rows = [...Map.groupBy(lines, ({ dimension }) => dimension).values()]
    .filter((those) => those.every((one) => one.value !== undefined))
    .map((those) => ({
      label: those[0]?.name ?? '',
      values: ways.map((way) => those.find((one) => one.way === way)?.value ?? 0),
    }));
  const moved = `${value} av ${formatCount(of, 'ärende', 'ärenden')}`;
  return {
    code: 'progress',
    group: 'way-forward',
    text: `${moved} med minst två noteringar har gått framåt på minst en dimension.`,
    ...(rows.length === 0 ? {} : { picture: { kind: 'stacks', parts: wayLabels, rows } }),
  };
}
