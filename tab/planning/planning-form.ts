import { planningFormLabels } from '../../shared/codes/planning.ts';
import type { FormStart } from '../../shared/forms/form.ts';
import type { Texts } from '../../shared/forms/read.ts';
import { verdictIn } from '../../shared/cases/forms/read-plan.ts';
import type { PlanningVerdict } from '../../shared/rules/planning-form.ts';
import { inSentence, joinWords } from '../../shared/text/format.ts';
import { choicesAmong, choicesOf } from '../../shared/text/choice.ts';
import { caseText } from '../text/case-text.ts';

/** The plan's texts with the form of the meeting as the table says it, or as the team chooses where it leaves a choice. */
export function withPlanningForm(texts: Texts): Texts {
  const verdict = verdictIn(texts);
  return {
    get: (name) => {
      if (name === 'form') return formIn(texts, verdict);
      // A reason is asked for only where there is no rule.
      return name === 'formReason' && verdict?.type !== 'no-rule' ? undefined : texts.get(name);
    },
  };
}

function formIn(texts: Texts, verdict: PlanningVerdict | undefined): string | undefined {
  const chosen = texts.get('form');
  switch (verdict?.type) {
    case 'form':
      return verdict.form;
    case 'conflict':
      return verdict.forms.find((one) => one === chosen) ?? verdict.suggested;
    case 'no-rule':
    case undefined:
      return chosen;
  }
}

/** What the table of handbook §3 says of those who took part: shown as it is, not smoothed over. */
export function planningFormAsked(texts: Texts): {
  readonly said: string;
  readonly start: FormStart;
} {
  const verdict = verdictIn(texts);
  const words = caseText.plan;
  switch (verdict?.type) {
    case undefined:
      return { said: words.askFirst, start: { notAsked: ['form', 'formReason'] } };
    case 'form':
      return {
        said: words.byTable(inSentence(planningFormLabels[verdict.form])),
        start: { notAsked: ['form', 'formReason'] },
      };
    case 'conflict': {
      const names = verdict.forms.map((one) => inSentence(planningFormLabels[one]));
      const { suggested } = verdict;
      const form = choicesAmong(verdict.forms, planningFormLabels).map(({ value, label }) => ({
        value,
        label: value === suggested ? words.suggested(label) : label,
      }));
      return {
        said: words.conflict(joinWords(names), planningFormLabels[suggested]),
        start: { choices: { form }, notAsked: ['formReason'] },
      };
    }
    case 'no-rule':
      return { said: words.noRule, start: { choices: { form: choicesOf(planningFormLabels) } } };
  }
}
