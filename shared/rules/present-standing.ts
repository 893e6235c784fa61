import { addDays, type IsoDate, localDate, partsOf } from '../kernel/calendar.ts';
import { formatDay, formatUntil } from '../text/format.ts';
import type { RuleVersion } from './version.ts';
import type { RuleStanding, RuleVersionView } from './view.ts';

const standingTexts: Readonly<Record<RuleStanding, string>> = {
  'in-force': 'Gäller nu',
  coming: 'Kommande',
  earlier: 'Tidigare',
  never: 'Ersatt innan den gällde',
  draft: 'Utkast',
};

/** Whether a version holds today, will or did, and between which days. */
export function standingOf(
  version: RuleVersion,
  ofKind: readonly RuleVersion[],
  today: IsoDate,
): Pick<RuleVersionView, 'standing' | 'standingText' | 'validText'> {
  const said = (standing: RuleStanding, validText: string) => ({
    standing,
    standingText: standingTexts[standing],
    validText,
  });
  const { current } = version;
  if (current.status !== 'published') return said('draft', draftText(version));
  const { from } = current;
  const others = ofKind.flatMap((one) =>
    one.current.status === 'published' && one.id !== version.id
      ? [{ from: one.current.from, version: one.version }]
      : [],
  );
  if (others.some((one) => one.from === from && one.version > version.version))
    return said('never', `Skulle ha börjat gälla ${formatDay(from)}`);
  const next = others.map((one) => one.from).filter((day) => day > from);
  const last = next.length === 0 ? undefined : addDays(next.reduce(earlier), -1);
  const isFirst = others.every((one) => one.from >= from);
  if (last !== undefined && last < today) {
    // The first is from before these records begin, so only its last day says anything.
    const since = isFirst ? '' : `från ${formatDay(from)} `;
    return said('earlier', `Gällde ${since}${formatUntil(last)}`);
  }
  const until = last === undefined ? '' : ` ${formatUntil(last)}`;
  if (from > today) return said('coming', `Börjar gälla ${formatDay(from)}`);
  return said(
    'in-force',
    isFirst && last !== undefined
      ? `Gäller${until}`
      : `Gäller från ${formatDay(from)}${until}${outlived(version, today)}`,
  );
}

function draftText({ history }: RuleVersion): string {
  const [begun] = history;
  return begun === undefined ? '' : `Påbörjat ${formatDay(localDate(begun.at))}`;
}

/** A year without a plan of its own goes on with the last one, and says so. */
function outlived(version: RuleVersion, today: IsoDate): string {
  const { year } = partsOf(today);
  return version.kind === 'yearly-plan' && version.year < year
    ? `. Ingen plan för ${year} är publicerad, så den här gäller tills vidare`
    : '';
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
