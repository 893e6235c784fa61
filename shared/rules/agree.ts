import { goalCodes, goalKinds } from './goals.ts';
import type { RuleVersion } from './version.ts';

/** The rules of a version that contradict each other, or the year it is for; by name, empty when all agree. */
export function disagreeing(version: RuleVersion): readonly string[] {
  return version.kind === 'rule-set'
    ? ruleSetDisagrees(version.values)
    : yearlyPlanDisagrees(version);
}

type ValuesOfKind<K extends RuleVersion['kind']> = Extract<RuleVersion, { kind: K }>['values'];

function ruleSetDisagrees(values: ValuesOfKind<'rule-set'>): readonly string[] {
  const { casesLeadDays, noticeLeadDays, reminderLeadDays } = values;
  const { ageFrom, youngTo, ageTo, threshold, percentFrom } = values;
  return [
    // Cases are asked for before the kallelse tells of them, and who has not answered it is reminded after.
    ...(casesLeadDays < noticeLeadDays ? ['casesLeadDays', 'noticeLeadDays'] : []),
    ...(reminderLeadDays >= noticeLeadDays ? ['reminderLeadDays', 'noticeLeadDays'] : []),
    ...(ageFrom <= youngTo && youngTo <= ageTo ? [] : ['ageFrom', 'youngTo', 'ageTo']),
    // A share of fewer than are shown would give the count away.
    ...(percentFrom < threshold ? ['threshold', 'percentFrom'] : []),
  ];
}

function yearlyPlanDisagrees({
  year,
  values: { goals, fundedPosts },
}: Extract<RuleVersion, { kind: 'yearly-plan' }>): readonly string[] {
  const over = goalCodes.filter(
    (code) => goalKinds[code].unit === 'percent' && (goals[code] ?? 0) > 100,
  );
  const outside = fundedPosts.some(
    ({ from, to }) => to < from || !from.startsWith(`${year}-`) || !to.startsWith(`${year}-`),
  );
  return [...over, ...(outside ? ['fundedPosts'] : [])];
}
