import {
  formatCount,
  formatDay,
  formatDays,
  formatNumber,
  formatTime,
  joinWords,
} from '../text/format.ts';
import { fundedLabel } from './funded-label.ts';
import type { FundedPost } from './funded-post.ts';
import { goalCodes, goalLabels, goalText } from './goals.ts';
import type { Goals, Rule, Rules, RuleUnit, ValuesOf } from './rule.ts';
import type { RuleLine, RuleSection } from './view.ts';

/** Names of the teams by their ids, for what a plan gives each of them. */
export type TeamNames = ReadonlyMap<string, string>;

/** Everything a version says, under the headings one looks for. */
export function presentValues<R extends Rules>(
  rules: R,
  values: ValuesOf<R>,
  teamNames: TeamNames,
): readonly RuleSection[] {
  const lines = Object.entries(rules).flatMap(([name, rule]) =>
    ruleLines(rule, values[name], teamNames).map((line) => ({
      title: rule.section,
      line: rule.ours === true ? { ...line, ours: true as const } : line,
    })),
  );
  return [...new Set(lines.map(({ title }) => title))].map((title) => ({
    title,
    lines: lines.filter((one) => one.title === title).map(({ line }) => line),
  }));
}

/**
 * What one rule says. A rule's value is of its own kind by `ValuesOf`; the compiler does not follow that through a union of
 * rules, so the casts lose nothing.
 */
export function ruleLines(rule: Rule, value: unknown, teamNames: TeamNames): readonly RuleLine[] {
  const { label } = rule;
  switch (rule.kind) {
    case 'number':
      return [{ label, text: rule.text.replace('{}', amount(value as number, rule.unit)) }];
    case 'time':
      return [{ label, text: rule.text.replace('{}', formatTime(value as string)) }];
    case 'yes-no':
      return [{ label, text: value === true ? rule.yes : rule.no }];
    case 'codes':
      return codeLines(rule, value as readonly (string | number)[]);
    case 'choices': {
      const chosen = value as Readonly<Partial<Record<string, string>>>;
      return rule.keys.map((key) => ({
        label: rule.keyLabels[key] ?? key,
        text: rule.choiceLabels[chosen[key] ?? ''] ?? rule.none,
      }));
    }
    case 'goals':
      return orNone(rule.none, goalLines(value as Goals));
    case 'posts':
      return orNone(
        rule.none,
        (value as readonly FundedPost[]).map((post) => postLine(post, teamNames)),
      );
  }
}

function codeLines(
  { label, labels, shown, none = '' }: Extract<Rule, { kind: 'codes' }>,
  codes: readonly (string | number)[],
): readonly RuleLine[] {
  const words = codes.map((code) => labels[code] ?? String(code));
  if (shown === 'sentence') return [{ label, text: words.length ? joinWords(words) : none }];
  return orNone(
    none,
    words.map((word) => ({ label: word, text: '' })),
  );
}

function goalLines(goals: Goals): readonly RuleLine[] {
  return goalCodes.flatMap((code) => {
    const target = goals[code];
    return target === undefined ? [] : [{ label: goalLabels[code], text: goalText(code, target) }];
  });
}

/** `STAR Berg, samordnare`: `10 %`, or with its days where it is not for the whole year. */
function postLine({ teamId, post, percent, from, to }: FundedPost, teamNames: TeamNames): RuleLine {
  const where = teamId === undefined ? 'Länet' : (teamNames.get(teamId) ?? teamId.toUpperCase());
  const wholeYear = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  const share = `${formatNumber(percent)}\u00a0%`;
  return {
    label: `${where}, ${fundedLabel(post)}`,
    text: wholeYear ? share : `${share} ${formatDay(from)}–${formatDay(to)}`,
  };
}

function orNone(none: string, lines: readonly RuleLine[]): readonly RuleLine[] {
  return lines.length === 0 ? [{ label: none, text: '' }] : lines;
}

function amount(n: number, unit: RuleUnit): string {
  switch (unit) {
    case 'days':
      return formatDays(n);
    case 'months':
      return formatCount(n, 'månad', 'månader');
    case 'minutes':
      return formatCount(n, 'minut', 'minuter');
    case 'years':
      return `${formatNumber(n)} år`;
    case 'people':
      return formatCount(n, 'person', 'personer');
    case 'times':
      return formatCount(n, 'gång', 'gånger');
    case 'groups':
      return formatNumber(n);
  }
}
