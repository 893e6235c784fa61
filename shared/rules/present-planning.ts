import { fkPartLabels, fkParts, planningFormLabels } from '../codes/planning.ts';
import { type PlanningVerdict, planningVerdict } from './planning-form.ts';
import { joinWords } from '../text/format.ts';
import type { RulesView } from './view.ts';

/** The table of handbook §3, asked row by row of the rule itself, so that what is shown is what is applied. */
export function presentPlanningTable(): RulesView['planningTable'] {
  return fkParts.flatMap((fk) =>
    [true, false].map((both) => ({
      fkText: fkPartLabels[fk],
      bothText: both ? 'Båda deltar' : 'Inte båda',
      resultText: resultText(planningVerdict({ fk, healthCare: both, socialServices: both })),
    })),
  );
}

function resultText(verdict: PlanningVerdict): string {
  switch (verdict.type) {
    case 'form':
      return planningFormLabels[verdict.form];
    case 'conflict':
      return `Två former gäller samtidigt: ${joinWords(verdict.forms.map((form) => planningFormLabels[form]))}. ${planningFormLabels[verdict.suggested]} föreslås, teamet väljer.`;
    case 'no-rule':
      return 'Ingen regel finns. Teamet väljer och skriver varför.';
  }
}
