import { addDays, type IsoDate, partsOf } from '../kernel/calendar.ts';
import { formatCount } from '../text/format.ts';
import { headings } from '../text/headings.ts';
import { differences } from './compare.ts';
import { contentSections } from './content.ts';
import { lastOf } from './decide.ts';
import { presentPlanningTable } from './present-planning-table.ts';
import type { TeamNames } from './present-values.ts';
import { standingOf } from './present-standing.ts';
import type { RuleKind, RuleVersion } from './version.ts';
import type { RuleDraft, RulesView, RuleVersionView } from './view.ts';

export interface RulesFacts {
  /** Every version of both kinds. */
  readonly versions: readonly RuleVersion[];
  /** In the order they are shown. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly may: { readonly draft: boolean; readonly publish: boolean };
  readonly today: IsoDate;
}

const kinds: readonly { kind: RuleKind; title: string; emptyText: string }[] = [
  { kind: 'rule-set', title: 'Regelverk', emptyText: 'Inget regelverk är publicerat.' },
  { kind: 'yearly-plan', title: 'Verksamhetsplan', emptyText: 'Ingen plan är publicerad.' },
];

/** How far ahead a plan is drafted: the board decides before the year. */
const yearsAhead = 2;

/** The rules and the plans, everything they decide, and what of it is assumed or our own choice. */
export function presentRules({
  versions,
  teams,
  may,
  today,
}: RulesFacts): Omit<RulesView, 'targets'> {
  const teamNames = new Map(teams.map(({ id, name }) => [id, name]));
  const { year } = partsOf(today);
  const years = Array.from({ length: yearsAhead }, (_, n) => year + n);
  return {
    kinds: kinds.map(({ kind, title, emptyText }) => {
      const ofKind = versions.filter((one) => one.kind === kind);
      return {
        kind,
        title,
        emptyText,
        versions: ofKind
          .filter(({ state }) => state === 'published' || (state === 'draft' && may.draft))
          .sort(latestFirst)
          .map((version) => presentVersion(version, ofKind, teamNames, today)),
        ...(may.draft ? canDraft(kind, ofKind, years) : {}),
      };
    }),
    canPublish: may.publish,
    planningTable: presentPlanningTable(),
    teams: teams.map(({ id, name }) => ({ value: id, label: name })),
  };
}

function presentVersion(
  version: RuleVersion,
  ofKind: readonly RuleVersion[],
  teamNames: TeamNames,
  today: IsoDate,
): RuleVersionView {
  const all = contentSections(version, teamNames);
  const before = comparedWith(version, ofKind);
  return {
    id: version.id,
    title: version.name,
    versionText: `Version ${version.version}`,
    ...standingOf(version, ofKind, today),
    assumptions: all
      .filter(({ title }) => title === headings.assumed)
      .flatMap(({ lines }) => lines.map(({ label }) => label)),
    sections: all.filter(({ title }) => title !== headings.assumed),
    ...(before === undefined
      ? {}
      : {
          compared: {
            title: `${before.name}, version ${before.version}`,
            differences: differences(contentSections(before, teamNames), all),
          },
        }),
    ...(version.setApart.length === 0
      ? {}
      : {
          setApartText: `${formatCount(version.setApart.length, 'uppgift', 'uppgifter')} i versionen känner programmet inte till. De används inte.`,
        }),
    ...(version.current.status === 'draft' ? { draft: draftOf(version, today) } : {}),
  };
}

/** One draft of the rule set at a time, and one for each year's plan. */
function canDraft(
  kind: RuleKind,
  ofKind: readonly RuleVersion[],
  years: readonly number[],
): Pick<RulesView['kinds'][number], 'canDraft'> {
  const drafts = ofKind.filter(({ state }) => state === 'draft');
  if (kind === 'rule-set') return drafts.length > 0 ? {} : { canDraft: { years: [] } };
  const free = years.filter(
    (year) => !drafts.some((one) => one.kind === 'yearly-plan' && one.year === year),
  );
  return free.length === 0 ? {} : { canDraft: { years: free } };
}

/** A draft with what it would follow now; a published one with what it was made from. */
function comparedWith(
  version: RuleVersion,
  ofKind: readonly RuleVersion[],
): RuleVersion | undefined {
  if (version.current.status === 'draft')
    return lastOf(ofKind, version.kind === 'yearly-plan' ? version.year : undefined);
  return ofKind.find(({ id }) => id === version.copiedFrom);
}

function draftOf(version: RuleVersion, today: IsoDate): RuleDraft {
  const tomorrow = addDays(today, 1);
  const basedOn = version.history.length;
  if (version.kind === 'rule-set')
    return {
      basedOn,
      content: { kind: 'rule-set', values: version.values },
      earliest: tomorrow,
    };
  const first = `${version.year}-01-01`;
  return {
    basedOn,
    content: { kind: 'yearly-plan', year: version.year, values: version.values },
    earliest: first > tomorrow ? first : tomorrow,
    latest: `${version.year}-12-31`,
  };
}

/** Drafts first, then by when they begin; of the same day the one that holds. */
function latestFirst(a: RuleVersion, b: RuleVersion): number {
  const key = ({ current, sort }: RuleVersion) =>
    `${current.status === 'published' ? current.from : '9999'} ${sort}`;
  return key(a) < key(b) ? 1 : -1;
}
