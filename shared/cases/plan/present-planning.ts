import { planningFormLabels } from '../../codes/planning.ts';
import { formatDay, inSentence, joinWords } from '../../text/format.ts';
import { type PlanningActors, planningVerdict } from '../../rules/planning-form.ts';
import type { Plan } from '../case-plan.ts';

type Planning = Pick<Plan, 'form' | 'formReason' | 'actors'>;

/** The form of the planning meeting, and where the table of handbook §3 left it to the team, that it did. */
export function planningFormText({ form, formReason, actors }: Planning): string {
  const label = planningFormLabels[form];
  const because = formReason === undefined ? '' : `: ${formReason}`;
  const verdict = planningVerdict(actors);
  switch (verdict.type) {
    case 'form':
      return label;
    case 'conflict': {
      const both = joinWords(verdict.forms.map((one) => inSentence(planningFormLabels[one])));
      return `${label}. Två regler gäller samtidigt, ${both}, och teamet har valt${because}`;
    }
    case 'no-rule':
      return `${label}. Ingen regel säger vilken mötesform som gäller, och teamet har valt${because}`;
  }
}

/** When it was held and who took part of those the form depends on. */
export function planningMeetingText({ heldOn, actors }: Pick<Plan, 'heldOn' | 'actors'>): string {
  const held = `Planeringsmötet hölls ${formatDay(heldOn)}`;
  const took = partsOf(actors);
  return took.length === 0
    ? `${held} utan Försäkringskassan, hälso- och sjukvården och socialtjänsten.`
    : `${held}. Deltog: ${joinWords(took)}.`;
}

function partsOf({ fk, healthCare, socialServices }: PlanningActors): readonly string[] {
  return [
    ...(fk === 'holder' ? ['Försäkringskassan (ärendebärare)'] : []),
    ...(fk === 'takes-part' ? ['Försäkringskassan'] : []),
    ...(healthCare ? ['hälso- och sjukvården'] : []),
    ...(socialServices ? ['socialtjänsten'] : []),
  ];
}
