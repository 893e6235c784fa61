import { joinWords } from '../text/format.ts';
import type { RuleDifference, RuleLine, RuleSection } from './view.ts';

/**
 * What differs between two versions, in the words they are shown with: whatever is shown is compared, so that nothing is
 * published unseen.
 */
export function differences(
  before: readonly RuleSection[],
  after: readonly RuleSection[],
): readonly RuleDifference[] {
  const titles = [...new Set([...after, ...before].map(({ title }) => title))];
  return titles.flatMap((title) => {
    const was = linesUnder(title, before);
    const is = linesUnder(title, after);
    const labels = [...new Set([...is, ...was].map(({ label }) => label))];
    return [
      ...labels.flatMap((label) => differenceAt(title, label, was, is)),
      ...orderDiffers(title, was, is),
    ];
  });
}

function linesUnder(title: string, sections: readonly RuleSection[]): readonly RuleLine[] {
  return sections.filter((one) => one.title === title).flatMap(({ lines }) => lines);
}

function differenceAt(
  title: string,
  label: string,
  was: readonly RuleLine[],
  is: readonly RuleLine[],
): readonly RuleDifference[] {
  const [before, now] = [textAt(label, was), textAt(label, is)];
  if (before === now) return [];
  return [
    {
      title,
      label,
      ...(before ? { was: before } : {}),
      is: now === undefined ? 'Tas bort' : now === '' ? 'Läggs till' : now,
    },
  ];
}

/** All that stands under one label: a post can change during the year. */
function textAt(label: string, lines: readonly RuleLine[]): string | undefined {
  const texts = lines.filter((one) => one.label === label).map(({ text }) => text);
  return texts.length === 0 ? undefined : joinWords(texts);
}

/** Of what both have; a ranking is its order. */
function orderDiffers(
  title: string,
  was: readonly RuleLine[],
  is: readonly RuleLine[],
): readonly RuleDifference[] {
  const common = (lines: readonly RuleLine[], others: readonly RuleLine[]) =>
    lines
      .map(({ label }) => label)
      .filter((label, n, all) => all.indexOf(label) === n)
      .filter((label) => others.some((other) => other.label === label));
  const [before, now] = [common(was, is), common(is, was)];
  if (before.every((label, n) => label === now[n])) return [];
  return [{ title, label: 'Ordningen', was: joinWords(before), is: joinWords(now) }];
}
