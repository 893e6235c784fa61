import type { CardFields } from '../press/card-fields.ts';
import { measureParts } from '../cards/case/measure-value.ts';
import { given, givenOf, notAName, several, yesNo } from './fields.ts';

/** `make-plan`: the planning meeting, the points, and the measures that stay and that are new. */
export function planOf(fields: CardFields): Record<string, unknown> {
  const actors = several(fields.get('actors'));
  return {
    plan: {
      form: fields.get('form'),
      actors: {
        fk: fields.get('fk'),
        healthCare: actors.includes('health-care'),
        socialServices: actors.includes('social-services'),
      },
      ...givenOf(fields, 'formReason'),
      heldOn: fields.get('heldOn'),
      individualTookPart: yesNo(fields.get('tookPart')),
      points: several(fields.get('points')),
      measures: [...keptOf(fields), ...newOf(fields)],
    },
    nextFollowUp: fields.get('nextFollowUp'),
    ...notAName(fields),
  };
}

function keptOf(fields: CardFields): readonly unknown[] {
  return several(fields.get('kept')).map((value) => measureParts(value));
}

function newOf(fields: CardFields): readonly unknown[] {
  const chosen = ['measure1', 'measure2', 'measure3'].map((name) => fields.get(name) ?? '');
  return [...new Set(chosen.filter((value) => value !== ''))].map((value) => ({
    ...given('provider', fields.get('provider')),
    ...measureParts(value),
    from: fields.get('from'),
  }));
}

/** `set-measure`: a new one, or one that stands in the plan with the day it started or ended. */
export function measureOf(fields: CardFields): Record<string, unknown> {
  const { measureId, ...parts } = measureParts(fields.get('measure') ?? '');
  return {
    ...given('measureId', measureId),
    measure: {
      ...givenOf(fields, 'provider'),
      ...parts,
      ...givenOf(fields, 'from', 'to', 'startedOn', 'endedOn'),
    },
  };
}
