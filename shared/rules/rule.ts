import type { FundedPost } from './funded-post.ts';
import type { GoalCode } from './goals.ts';

/** A number is written out with its unit: `7 dagar`. */
export type RuleUnit = 'days' | 'months' | 'minutes' | 'years' | 'people' | 'groups' | 'times';

type Code = string | number;
type Labels = Readonly<Record<Code, string>>;

interface Said {
  /** The heading it stands under where the rules are shown. */
  readonly section: string;
  /** What it is called there, in the form, and in what differs. */
  readonly label: string;
  /** Said by no document: our own choice, and told so where it is shown and changed. */
  readonly ours?: true;
}

/**
 * One rule as data: what it is called, what it can be, and what it is at the start, which is also what held before it
 * became data, and so what an older document without it means. Schema, form, what is shown and what differs from the
 * last follow from it. `{}` in a text is where the value stands.
 */
export type Rule =
  | (Said & {
      readonly kind: 'number';
      readonly unit: RuleUnit;
      readonly least: number;
      readonly most: number;
      readonly text: string;
      readonly start: number;
    })
  /** A clock time, `08:00`. */
  | (Said & { readonly kind: 'time'; readonly text: string; readonly start: string })
  | (Said & {
      readonly kind: 'yes-no';
      readonly yes: string;
      readonly no: string;
      readonly start: boolean;
    })
  /** Which of the program's codes are valid: the version's own, frozen list. Shown line by line, or in one sentence. */
  | (Said & {
      readonly kind: 'codes';
      readonly codes: readonly Code[];
      readonly labels: Labels;
      readonly shown: 'lines' | 'sentence';
      /** Their order means something, and is chosen too. */
      readonly ordered?: true;
      /** At least one is to be chosen; without it, what is said when none is. */
      readonly none?: string;
      readonly start: readonly Code[];
    })
  /** One choice, or none, for each of the program's codes. */
  | (Said & {
      readonly kind: 'choices';
      readonly keys: readonly string[];
      readonly keyLabels: Labels;
      readonly choices: readonly string[];
      readonly choiceLabels: Labels;
      readonly none: string;
      readonly start: Readonly<Record<string, string>>;
    })
  | (Said & { readonly kind: 'goals'; readonly none: string; readonly start: Goals })
  | (Said & {
      readonly kind: 'posts';
      readonly none: string;
      readonly start: readonly FundedPost[];
    });
export type Rules = Readonly<Record<string, Rule>>;

/** What each goal aims at, in its own unit; a goal that is not there is not set. */
export type Goals = Readonly<Partial<Record<GoalCode, number>>>;

type ValueOf<R extends Rule> = R extends { kind: 'number' }
  ? number
  : R extends { kind: 'time' }
    ? string
    : R extends { kind: 'yes-no' }
      ? boolean
      : R extends { kind: 'codes'; codes: readonly (infer C)[] }
        ? readonly C[]
        : R extends {
              kind: 'choices';
              keys: readonly (infer K extends string)[];
              choices: readonly (infer C)[];
            }
          ? Readonly<Partial<Record<K, C>>>
          : R extends { kind: 'goals' }
            ? Goals
            : readonly FundedPost[];

/** What a version says, by the names of its rules. */
export type ValuesOf<R extends Rules> = { readonly [Name in keyof R]: ValueOf<R[Name]> };

export function startValues<R extends Rules>(rules: R): ValuesOf<R> {
  // Every rule's start is one of its own values; the compiler does not follow the names through `fromEntries`.
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, rule.start]),
  ) as ValuesOf<R>;
}
