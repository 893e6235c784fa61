import { firstDayMissing, fromDay, lastDayMissing, toDay } from '../forms/words.ts';
import {
  type Field,
  day,
  line,
  oneOf,
  optional,
  pick,
  severalOf,
  time,
  wholeNumber,
  yesNo,
} from '../forms/field.ts';
import { form } from '../forms/form.ts';
import { boundsText } from '../forms/read.ts';
import type { Labels } from '../text/choice.ts';
import { ourOwnChoice } from '../forms/words.ts';
import { fundedPostLabels } from './funded-label.ts';
import { goalCodes, goalKinds, goalLabels } from './goals.ts';
import type { Rule, Rules } from './rule.ts';

/** What a version is called; guarded like any other text. */
export const nameField = line({
  label: 'Namn',
  missing: 'Skriv vad dokumentet heter.',
  hint: 'Det dokument som reglerna står i, till exempel Verksamhetsplan 2027.',
  maxLength: 80,
});

/** One of the funded posts of a plan; there are as many as there are. */
export const postForm = form({
  name: 'post',
  open: 'Lägg till en tjänst',
  done: 'Tjänsten är tillagd.',
  fields: {
    teamId: optional(pick({ label: 'Team', missing: 'Välj ett team.', none: 'Länet' })),
    post: oneOf(fundedPostLabels, { label: 'Tjänst', missing: 'Välj en tjänst.' }),
    percent: wholeNumber({
      label: 'Procent av heltid',
      missing: 'Skriv hur många procent.',
      least: 1,
      most: 1000,
    }),
    from: day({ label: fromDay, missing: firstDayMissing }),
    to: day({ label: toDay, missing: lastDayMissing }),
  },
});
export type PostName = keyof typeof postForm.fields;

/**
 * The inputs a rule is filled in at, by the names they are refused by: one for most, one a key where there are several
 * (`goals.m3-work-or-studies`). Funded posts are rows of `postForm`, and have none here.
 */
export function inputsOf(name: string, rule: Rule): readonly (readonly [string, Field])[] {
  const { label } = rule;
  const ours = rule.ours === true ? { hint: `Det här är ${ourOwnChoice}.` } : {};
  switch (rule.kind) {
    case 'number': {
      const bounds = { least: rule.least, most: rule.most };
      return [[name, wholeNumber({ label, missing: boundsText(bounds), ...bounds, ...ours })]];
    }
    case 'time':
      return [[name, time({ label, missing: 'Ange ett klockslag.', ...ours })]];
    case 'yes-no':
      return [[name, yesNo({ label, missing: 'Välj ja eller nej.' })]];
    case 'codes': {
      const several = severalOf(byText(rule.codes, rule.labels), {
        label,
        missing: 'Välj minst ett.',
      });
      return [[name, rule.none === undefined ? several : optional(several)]];
    }
    case 'choices':
      return rule.keys.map((key) => [
        `${name}.${key}`,
        optional(
          oneOf(byText(rule.choices, rule.choiceLabels), {
            label: rule.keyLabels[key] ?? key,
            missing: 'Välj i listan.',
            none: rule.none,
          }),
        ),
      ]);
    case 'goals':
      return goalCodes.map((code) => {
        const inPercent = goalKinds[code].unit === 'percent';
        const bounds = { least: 0, most: inPercent ? 100 : 1_000_000 };
        return [
          `${name}.${code}`,
          optional(
            wholeNumber({
              label: `${goalLabels[code]}, ${inPercent ? 'procent' : 'antal'}`,
              missing: boundsText(bounds),
              ...bounds,
            }),
          ),
        ];
      });
    case 'posts':
      return [];
  }
}

/** The headings of the form, in the order they are shown, each with its rules. */
export function formSections(
  rules: Rules,
): readonly { readonly title: string; readonly names: readonly string[] }[] {
  const all = Object.entries(rules);
  return [...new Set(all.map(([, { section }]) => section))].map((title) => ({
    title,
    names: all.filter(([, { section }]) => section === title).map(([name]) => name),
  }));
}

/** A form speaks of texts: a code that is a number (a process level) is sent as its digits. */
function byText(
  codes: readonly (string | number)[],
  labels: Readonly<Record<string | number, string>>,
): Labels<string> {
  // Digits would be put first by the engine, which is where those lists begin: they are all numbers or all words.
  return Object.fromEntries(codes.map((code) => [String(code), labels[code] ?? String(code)]));
}
