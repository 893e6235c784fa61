import type { FundedPost } from './funded-post.ts';
import { goalCodes, goalKinds } from './goals.ts';
import type { RuleSetValues } from './rule-set-rules.ts';
import type { YearlyPlanValues } from './yearly-plan-rules.ts';

/** What a version says, and the year it says it for. */
export type RuleContent =
  | { readonly kind: 'rule-set'; readonly values: RuleSetValues }
  | { readonly kind: 'yearly-plan'; readonly year: number; readonly values: YearlyPlanValues };

/** Rules of a version that contradict each other or its year: the inputs they are filled in at, and why. */
export interface Disagreement {
  readonly fields: readonly string[];
  readonly text: string;
}

/** Empty when all agree. The same is asked while the form is filled in and before it is saved. */
export function disagreements(content: RuleContent): readonly Disagreement[] {
  return content.kind === 'rule-set'
    ? ruleSetDisagreements(content.values)
    : yearlyPlanDisagreements(content);
}

function ruleSetDisagreements(values: RuleSetValues): readonly Disagreement[] {
  const { casesLeadDays, noticeLeadDays, reminderLeadDays } = values;
  const { ageFrom, youngTo, ageTo, threshold, percentFrom } = values;
  return [
    // Cases are asked for before the kallelse tells of them, and who has not answered it is reminded after.
    ...disagreement(
      casesLeadDays < noticeLeadDays,
      ['casesLeadDays', 'noticeLeadDays'],
      'Förfrågan om ärenden ska gå ut före kallelsen eller samma dag.',
    ),
    ...disagreement(
      reminderLeadDays >= noticeLeadDays,
      ['reminderLeadDays', 'noticeLeadDays'],
      'Påminnelsen ska gå ut efter kallelsen.',
    ),
    ...disagreement(
      !(ageFrom <= youngTo && youngTo <= ageTo),
      ['ageFrom', 'youngTo', 'ageTo'],
      'Åldrarna ska stå i ordning: yngst, räknas som unga, äldst.',
    ),
    // A share of fewer than are shown would give the count away.
    ...disagreement(
      percentFrom < threshold,
      ['threshold', 'percentFrom'],
      'Andelar kan visas tidigast från det minsta antal som visas.',
    ),
  ];
}

function yearlyPlanDisagreements({
  year,
  values: { goals, fundedPosts },
}: Extract<RuleContent, { kind: 'yearly-plan' }>): readonly Disagreement[] {
  const over = goalCodes.filter(
    (code) => goalKinds[code].unit === 'percent' && (goals[code] ?? 0) > 100,
  );
  return [
    ...over.map((code) => ({
      fields: [`goals.${code}`],
      text: 'Ett mål i procent är högst 100.',
    })),
    ...fundedPosts.flatMap((post, at) => postDisagreements(post, `fundedPosts.${at}`, year)),
  ];
}

function postDisagreements(
  { from, to }: FundedPost,
  at: string,
  year: number,
): readonly Disagreement[] {
  const outside = (day: string) => !day.startsWith(`${year}-`);
  const text = `Tjänsten ska ligga inom planens år, ${year}.`;
  return [
    ...disagreement(outside(from), [`${at}.from`], text),
    ...disagreement(outside(to), [`${at}.to`], text),
    ...disagreement(to < from, [`${at}.to`], 'Den sista dagen ska inte ligga före den första.'),
  ];
}

function disagreement(
  is: boolean,
  fields: readonly string[],
  text: string,
): readonly Disagreement[] {
  return is ? [{ fields, text }] : [];
}
