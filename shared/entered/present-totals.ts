import type { FundedPost } from '../rules/funded-post.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { formatAmount } from '../text/format.ts';
import { type Entered, type EnteredKind, enteredOf } from './entered.ts';
import { capitalShare, plannedPosts, monthWeighted, sumKronor } from './facts.ts';

interface TotalFacts {
  readonly team?: { readonly id: string };
  readonly there: readonly Entered[];
  readonly rules: RuleBook;
  readonly today: string;
}

/** What the rows of a kind come to: sums, weights and ratios, none of which anybody types. */
export function presentTotals(what: EnteredKind, facts: TotalFacts): readonly string[] {
  const { there, today } = facts;
  switch (what) {
    case 'costs': {
      const rows = enteredOf(there, 'costs').map(({ values }) => values);
      const years = [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => b - a);
      return years.map((year) => {
        const of = rows.filter((row) => row.year === year);
        const sum = sumKronor(of.flatMap(({ staff, other }) => [staff, other]));
        return `Sammanlagt ${year}: ${formatAmount(sum, { unit: 'kr' })}`;
      });
    }
    case 'posts': {
      const year = Number(today.slice(0, 4));
      const funded = monthWeighted(fundedPosts(facts, year), year);
      const filled = monthWeighted(
        enteredOf(there, 'posts').flatMap(({ values }) =>
          values.filled === undefined ? [] : [{ ...values, percent: values.filled }],
        ),
        year,
      );
      const all = monthWeighted(plannedPosts(facts.rules, year), year);
      return [
        ...(facts.team === undefined && all > 0
          ? [
              `Hela länet ${year}, månadsviktat: ${formatAmount(rounded(all), { unit: '%' })} av heltid`,
            ]
          : []),
        ...(funded === 0 && filled === 0
          ? []
          : [
              `Månadsviktat ${year}: ${formatAmount(rounded(funded), { unit: '%' })} finansierat, ${formatAmount(rounded(filled), { unit: '%' })} tillsatt`,
            ]),
      ];
    }
    case 'capital':
      return enteredOf(there, 'capital')
        .toSorted((a, b) => b.values.year - a.values.year)
        .map(({ values: { year } }) => {
          const share = capitalShare(there, year) ?? 0;
          return `Eget kapital ${year}: ${formatAmount(rounded(share), { unit: '%' })} av avgifterna`;
        });
    case 'assistance':
    case 'survey':
    case 'yearly':
      return [];
  }
}

/** A tenth of a percent is what is shown. */
function rounded(percent: number): number {
  return Math.round(percent * 10) / 10;
}

/** What is funded in a year: the plan's posts where there is a plan, what was entered where there is none. */
export function fundedPosts(
  { team, there, rules }: Pick<TotalFacts, 'team' | 'there' | 'rules'>,
  year: number,
): readonly Pick<FundedPost, 'percent' | 'from' | 'to'>[] {
  const planned = plannedPosts(rules, year);
  return planned.length > 0
    ? planned.filter(({ teamId }) => teamId === team?.id)
    : enteredOf(there, 'posts').map(({ values }) => values);
}
