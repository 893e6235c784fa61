import { partyLabels } from '../codes/party.ts';
import { notGiven } from '../forms/words.ts';
import { formatNumber, formatPercent, inSentence } from '../text/format.ts';
import { balanceLabel, publishedWords } from '../text/reporting.ts';
import type { Facts } from './counting/basis.ts';
import { wordsOf } from './counting/describe.ts';
import type { SplitRow } from './counting/row.ts';
import { restCode } from './publications/counted-atom.ts';
import type { Group } from './publications/publication.ts';
import type { PublishedTable } from './publications/table.ts';
import type { AsTold } from './published.ts';
import type { FigureLine } from './views/view.ts';

/** A split in the codes that were published, those told together as one line. */
export function publishedLines(
  row: SplitRow,
  told: AsTold<PublishedTable>,
  facts: Facts,
): readonly FigureLine[] {
  const { occurring, unknown, before } = row;
  const lines = told.groups
    .filter(({ codes }) => codes.some((code) => code !== restCode))
    .map((group) => {
      const label = labelOf(row, group, facts);
      const code = group.codes.join('+');
      return {
        code: before === undefined ? code : `${before.code}:${code}`,
        label: before === undefined ? label : `${before.label}: ${label}`,
        figure:
          group.count === undefined
            ? { text: '..' }
            : { text: formatNumber(group.count), value: group.count },
        ...(group.codes.every((one) => unknown?.includes(one)) && { unknown: true as const }),
        ...noted(told),
      };
    });
  const printed = lines.filter(
    (line) => (occurring !== true && line.unknown === undefined) || line.figure.value !== 0,
  );
  return [...printed, ...balanceOf(row, told, facts)];
}

export function noted({ note }: { readonly note?: string }): { readonly note?: string } {
  return note === undefined ? {} : { note };
}

/** The words of codes that are told together: those they are merged into, or all of theirs. */
function labelOf(row: SplitRow, { codes }: Group, { period, lastDay }: Facts): string {
  const labels: Readonly<Record<string, string>> = wordsOf(row, { from: period.from, to: lastDay });
  const of = (code: string) => (code === restCode ? notGiven : (labels[code] ?? code));
  const [first = '', ...others] = codes;
  if (others.length === 0) return of(first);
  const { merged } = row;
  if (merged === undefined) return listed(codes.map(of));
  const known = Object.keys(labels);
  const groups = [
    ...new Set(codes.map((code) => (code === restCode ? code : merged.groupOf(code)))),
  ];
  const isWhole = (group: string) =>
    known.filter((code) => merged.groupOf(code) === group).every((code) => codes.includes(code));
  return groups.every((group) => group === restCode || isWhole(group))
    ? listed(
        groups.map((group) => (group === restCode ? notGiven : (merged.labels[group] ?? group))),
      )
    : listed(codes.map(of));
}

/** Whether two shares are even, compared unrounded, where both are told by themselves. */
function balanceOf(
  { balance, ...row }: SplitRow,
  told: AsTold<PublishedTable>,
  facts: Facts,
): readonly FigureLine[] {
  if (balance === undefined || told.of < facts.rules.percentFrom) return [];
  const parts = balance.map((code) => {
    const alone = told.groups.find(({ codes }) => codes.length === 1 && codes[0] === code);
    return { group: alone, n: alone?.count };
  });
  if (parts.some(({ n }) => n === undefined)) return [];
  const isEven = parts.every(({ n = 0 }) => n * 100 >= 40 * told.of && n * 100 <= 60 * told.of);
  const shares = parts.map(({ group, n = 0 }) =>
    group === undefined
      ? ''
      : `${inSentence(labelOf(row, group, facts))} ${formatPercent(n, told.of)}`,
  );
  const text = `${publishedWords.yesOrNo(isEven)}: ${shares.join(', ')}`;
  return [{ code: 'balance', label: balanceLabel, figure: { text }, ...noted(told) }];
}

/** `Man, annat eller inte angivet`; a name of a party keeps its capital. */
export function listed(labels: readonly string[]): string {
  return labels
    .map((label, n) => (n === 0 || isName(label) ? label : inSentence(label)))
    .join(', ');
}

function isName(label: string): boolean {
  return Object.values(partyLabels).includes(label) && label !== partyLabels.municipality;
}
