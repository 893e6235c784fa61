import { formatNumber, inSentence, withCapital } from '../../text/format.ts';
import { numberSentences } from '../../text/number-sentences.ts';
import type { TrendView } from '../views/view.ts';
import type { Picture, Story } from '../views/picture.ts';
import { mostly } from './present-livelihood.ts';
import { highest, rowsOf, type StoryFacts } from './story-facts.ts';

const drawn = ['raised', 'closed', 'ongoing', 'queued'];

/** Whether more comes in than goes out, and how the queue goes. */
export function flowStory(told: StoryFacts): Story | undefined {
  const text = queueText(told) ?? balanceText(told);
  if (text === undefined) return undefined;
  const picture = seriesOf(told);
  return { code: 'flow', group: 'flow', text, ...(picture === undefined ? {} : { picture }) };
}

/** `Kön växer: 3 → 6 sedan tertial 1 2026, mest försörjningsstöd.` */
function queueText(told: StoryFacts): string | undefined {
  const trend = trendIn(told, 'queued');
  const run = lastRun(trend);
  if (run === undefined) return undefined;
  const { from, to, isRise } = run;
  const most = isRise ? highest(rowsOf(told, 'livelihood-queued')) : undefined;
  const change = numberSentences.queueGoes(from.figure.value ?? 0, to.figure.value ?? 0);
  return `${withCapital(change)} sedan ${inSentence(from.text)}${most === undefined ? '' : `, ${mostly(most.label)}`}.`;
}

interface Run {
  readonly from: TrendView;
  readonly to: TrendView;
  readonly isRise: boolean;
}

/** As far back as it has gone the same way, from a period that ended otherwise than the last; nothing where it stands still. */
function lastRun(trend: readonly TrendView[]): Run | undefined {
  const to = trend.at(-1);
  const before = trend.at(-2);
  const change = (to?.figure.value ?? NaN) - (before?.figure.value ?? NaN);
  if (to === undefined || !(Math.abs(change) > 0)) return undefined;
  const isRise = change > 0;
  let from = to;
  for (const one of trend.toReversed().slice(1)) {
    const step = (from.figure.value ?? NaN) - (one.figure.value ?? NaN);
    if (!(isRise ? step > 0 : step < 0)) break;
    from = one;
  }
  return { from, to, isRise };
}

function balanceText({ headline }: StoryFacts): string | undefined {
  const [raised, closed, ongoing] = ['raised', 'closed', 'ongoing'].map(
    (code) => headline.find((one) => one.code === code)?.figure.value,
  );
  if (raised === undefined || closed === undefined) return undefined;
  if (raised + closed === 0)
    return ongoing === undefined || ongoing === 0
      ? undefined
      : `Inget ärende har aktualiserats eller avslutats, och ${formatNumber(ongoing)} pågår.`;
  if (raised === closed) return `Lika många har aktualiserats som avslutats: ${raised}.`;
  return raised > closed
    ? `Fler har aktualiserats än avslutats: ${raised} mot ${closed}.`
    : `Fler har avslutats än aktualiserats: ${closed} mot ${raised}.`;
}

function seriesOf(told: StoryFacts): Picture | undefined {
  const lines = drawn.flatMap((code) => {
    const { label, trend } = told.headline.find((one) => one.code === code) ?? {};
    return label === undefined || trend === undefined
      ? []
      : [{ label, trend, values: trend.map(({ figure }) => figure.value ?? null) }];
  });
  const [first] = lines;
  if (first === undefined) return undefined;
  const { min, max } = told.ongoingAgainstTarget;
  return {
    kind: 'series',
    ticks: first.trend.map(({ tick }) => tick),
    lines: lines.map(({ label, values }) => ({ label, values })),
    isOpen: told.soFar !== undefined,
    ...(min === undefined || max === undefined
      ? {}
      : { band: { min, max, label: `Nyckeltal ${min}–${max}` } }),
  };
}

function trendIn({ headline }: StoryFacts, code: string): readonly TrendView[] {
  return headline.find((one) => one.code === code)?.trend ?? [];
}
