import { askedFields, type Form } from '../forms/form.ts';
import { type FieldProblem, readForm, severalIn } from '../forms/read.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { FundedPost } from './funded-post.ts';
import type { Rule, Rules, ValuesOf } from './rule.ts';
import { inputsOf, type PostName, postForm } from './rule-form.ts';

/** What stands in the form of a version, as texts by the names of its inputs; the funded posts as one text, see `postRowsIn`. */
export type RuleTexts = Readonly<Record<string, string>>;
/** What stands in one row of funded posts. */
export type PostRow = Readonly<Record<PostName, string>>;

/** A version as its form opens. */
export function ruleTexts<R extends Rules>(rules: R, values: ValuesOf<R>): RuleTexts {
  const given: Readonly<Record<string, unknown>> = values;
  return Object.fromEntries(
    Object.entries(rules).flatMap(([name, rule]) => textsOfRule(name, rule, given[name])),
  );
}

/** What a filled-in form says, or everything in it that must be mended. */
export function readRules<R extends Rules>(
  rules: R,
  texts: RuleTexts,
): Result<ValuesOf<R>, readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const values = Object.entries(rules).map(([name, rule]) => {
    const read =
      rule.kind === 'posts' ? readPosts(name, texts[name]) : readInputs(name, rule, texts);
    if (!read.ok) problems.push(...read.error);
    return [name, read.ok ? read.value : undefined] as const;
  });
  // Every rule's reader gives that rule's kind of value; the compiler does not follow the names through `fromEntries`.
  return problems.length > 0 ? err(problems) : ok(Object.fromEntries(values) as ValuesOf<R>);
}

/** The value of one rule as its form stands now, to show what it says; nothing while it says nothing that can be. */
export function readRule(name: string, rule: Rule, texts: RuleTexts): unknown {
  const read = rule.kind === 'posts' ? readPosts(name, texts[name]) : readInputs(name, rule, texts);
  return read.ok ? read.value : undefined;
}

export function postRowsIn(text: string | undefined): readonly PostRow[] {
  // Written by `postRowsText` only; what else a browser may have kept is no row.
  const rows: unknown = text === undefined || text === '' ? [] : JSON.parse(text);
  return Array.isArray(rows) ? rows.map((row: Partial<PostRow>) => ({ ...emptyPost, ...row })) : [];
}

export function postRowsText(rows: readonly PostRow[]): string {
  return JSON.stringify(rows);
}

export const emptyPost: PostRow = { teamId: '', post: '', percent: '', from: '', to: '' };

// A rule's value is of its own kind by `ValuesOf`; the compiler does not follow that through a union of rules.
function textsOfRule(
  name: string,
  rule: Rule,
  value: unknown,
): readonly (readonly [string, string])[] {
  switch (rule.kind) {
    case 'number':
    case 'time':
      return [[name, String(value)]];
    case 'yes-no':
      return [[name, value === true ? 'yes' : 'no']];
    case 'codes':
      return [[name, (value as readonly unknown[]).map(String).join(',')]];
    case 'choices':
    case 'goals': {
      const chosen = value as Readonly<Record<string, string | number | undefined>>;
      return inputsOf(name, rule).map(([input]) => [
        input,
        String(chosen[input.slice(name.length + 1)] ?? ''),
      ]);
    }
    case 'posts':
      return [[name, postRowsText((value as readonly FundedPost[]).map(rowOf))]];
  }
}

function rowOf({ teamId = '', post, percent, from, to }: FundedPost): PostRow {
  return { teamId, post, percent: String(percent), from, to };
}

function readInputs(
  name: string,
  rule: Exclude<Rule, { kind: 'posts' }>,
  texts: RuleTexts,
): Result<unknown, readonly FieldProblem[]> {
  const inputs: Form = {
    name: '',
    open: '',
    send: '',
    done: '',
    fields: Object.fromEntries(inputsOf(name, rule)),
  };
  const read = readForm(inputs, { get: (input) => texts[input] });
  if (!read.ok) return read;
  const values: Readonly<Record<string, unknown>> = read.value;
  switch (rule.kind) {
    case 'number':
    case 'time':
    case 'yes-no':
      return ok(values[name]);
    case 'codes':
      return ok(
        severalIn(texts[name]).map((text) => rule.codes.find((code) => String(code) === text)),
      );
    case 'choices':
    case 'goals':
      return ok(
        Object.fromEntries(
          askedFields(inputs).flatMap(([input]) =>
            values[input] === undefined ? [] : [[input.slice(name.length + 1), values[input]]],
          ),
        ),
      );
  }
}

function readPosts(
  name: string,
  text: string | undefined,
): Result<readonly FundedPost[], readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const posts = postRowsIn(text).flatMap((row, at) => {
    const read = readForm(postForm, { get: (input) => row[input as PostName] });
    if (read.ok) return [read.value];
    problems.push(
      ...read.error.map(({ field, text: said }) => ({
        field: `${name}.${at}.${field}`,
        text: said,
      })),
    );
    return [];
  });
  return problems.length > 0 ? err(problems) : ok(posts);
}
