import type { FundedPost } from '../rules/funded-post.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { formatAmount } from '../text/format.ts';
import { type Entered, type EnteredKind, enteredOf } from './entered.ts';
import { monthWeighted, plannedPosts, sumKronor } from './facts.ts';

interface TotalFacts {
  readonly team?: { readonly id: string };
  readonly there: readonly Entered[];
  readonly rules: RuleBook;
  readonly today: string;
}

/** What the posts of a year come to, each month weighing as any other; for the county's page those of all teams too. */
export function postTotals(facts: TotalFacts): readonly string[] {
  const { there, today, team, rules } = facts;
  const year = Number(today.slice(0, 4));
  const funded = monthWeighted(fundedPosts(facts, year), year);
  const filled = monthWeighted(
    enteredOf(there, 'posts').flatMap(({ values }) =>
      values.filled === undefined ? [] : [{ ...values, percent: values.filled }],
    ),
    year,
  );
  const all = monthWeighted(plannedPosts(rules, year), year);
  return [
    ...(team === undefined && all > 0
      ? [`Hela länet ${year}, månadsviktat: ${percentText(all)} av heltid`]
      : []),
    ...(funded === 0 && filled === 0
      ? []
      : [
          `Månadsviktat ${year}: ${percentText(funded)} finansierat, ${percentText(filled)} tillsatt`,
        ]),
  ];
}

/**
 * What several have together in a year, as a report of them all says it: the funded posts, each month weighing as any other, and the
 * costs (handbook §6).
 * @param of whose: of the whole county, which has posts and costs of no team, or of some teams
 */
export function totalsTogether(
  of: 'county' | readonly string[],
  { there, rules, year }: Pick<TotalFacts, 'there' | 'rules'> & { readonly year: number },
): Partial<Record<EnteredKind, string>> {
  const planned = plannedPosts(rules, year);
  const posts =
    planned.length > 0
      ? planned.filter(
          ({ teamId }) => of === 'county' || (teamId !== undefined && of.includes(teamId)),
        )
      : enteredOf(there, 'posts').map(({ values }) => values);
  const percent = monthWeighted(posts, year);
  const costs = enteredOf(there, 'costs').filter(({ values }) => values.year === year);
  const kronor = sumKronor(costs.flatMap(({ values }) => [values.staff, values.other]));
  return {
    ...(percent > 0 && {
      posts: `Tillsammans ${year}, månadsviktat: ${percentText(percent)} av heltid`,
    }),
    ...(costs.length > 1 && {
      costs: `Tillsammans ${year}: ${formatAmount(kronor, { unit: 'kr' })}`,
    }),
  };
}

/** A tenth of a percent is what is shown. */
function percentText(percent: number): string {
  return formatAmount(Math.round(percent * 10) / 10, { unit: '%' });
}

/** What is funded in a year: the plan's posts where there is a plan, what was entered where there is none. */
function fundedPosts(
  { team, there, rules }: Pick<TotalFacts, 'team' | 'there' | 'rules'>,
  year: number,
): readonly Pick<FundedPost, 'percent' | 'from' | 'to'>[] {
  const planned = plannedPosts(rules, year);
  return planned.length > 0
    ? planned.filter(({ teamId }) => teamId === team?.id)
    : enteredOf(there, 'posts').map(({ values }) => values);
}
