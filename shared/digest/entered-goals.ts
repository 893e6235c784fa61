import { capitalShare, surveyValue } from '../entered/facts.ts';
import type { Entered } from '../entered/entered.ts';
import { aimOf, type GoalCode, goalKinds, goalLabels } from '../rules/goals.ts';
import { type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import { formatAmount, formatCount } from '../text/format.ts';
import type { GoalRow } from './view.ts';

interface EnteredFacts {
  readonly level: 'team' | 'steering-group' | 'county';
  readonly entered: { readonly teams: readonly Entered[]; readonly county: readonly Entered[] };
  readonly rules: RuleBook;
  readonly today: string;
}

interface Told {
  readonly percent: number;
  /** How many answered; nothing of what nobody answers. */
  readonly answers?: number;
  readonly year: number;
  /** It is not the teams' own. */
  readonly ofCounty: boolean;
}

/** A goal that is not counted here, by what was entered of the last year there is anything of, and of the one before it. */
export function enteredGoal(code: GoalCode, goal: number, facts: EnteredFacts): GoalRow {
  const label = `${goalLabels[code]}, ${aimOf(code, goal)}`;
  const year = Number(facts.today.slice(0, 4));
  const told = toldOf(code, year, facts) ?? toldOf(code, year - 1, facts);
  if (told === undefined) return { code, label, text: 'Inte inmatat än' };
  const { percentFrom } = ruleSetOn(facts.rules, facts.today);
  if (told.answers !== undefined && told.answers < percentFrom)
    return { code, label, text: `För få svar för att säga (${told.year})` };
  const before = toldOf(code, told.year - 1, facts);
  const isStep =
    before?.ofCounty === told.ofCounty && (before.answers ?? percentFrom) >= percentFrom;
  const { bound } = goalKinds[code];
  return {
    ...{ code, label },
    text: [
      said(told),
      // Its capital nobody but the county has.
      ...(told.ofCounty && told.answers !== undefined && facts.level !== 'county'
        ? ['hela länet']
        : []),
      ...(isStep ? [`${percentText(before.percent)} året före`] : []),
    ].join(', '),
    met: bound === 'at-least' ? told.percent >= goal : told.percent <= goal,
    measured: { value: told.percent, aim: goal, bound },
  };
}

function toldOf(code: GoalCode, year: number, { entered }: EnteredFacts): Told | undefined {
  if (code === 'm11-own-capital') {
    const percent = capitalShare(entered.county, year);
    return percent === undefined ? undefined : { percent, year, ofCounty: true };
  }
  const own = surveyValue(entered.teams, code, year);
  if (own !== undefined) return { ...own, year, ofCounty: false };
  const all = surveyValue(entered.county, code, year);
  return all === undefined ? undefined : { ...all, year, ofCounty: true };
}

function said({ percent, answers, year }: Told): string {
  return answers === undefined
    ? `${percentText(percent)} ${year}`
    : `${percentText(percent)} av ${formatCount(answers, 'svar', 'svar')} ${year}`;
}

/** Rounded to a tenth where it is shown alone. */
function percentText(percent: number): string {
  return formatAmount(Math.round(percent * 10) / 10, { unit: '%' });
}
