import type { FundedPost } from '../rules/funded-post.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { formatAmount } from '../text/format.ts';
import { type Entered, enteredOf } from './entered.ts';
import { monthWeighted, plannedPosts } from './facts.ts';

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
