import type { Criterion } from '../../../shared/codes/raising.ts';
import { severalIn } from '../../../shared/forms/read.ts';
import type { CardFields } from './card-fields.ts';
import type { CardVerb } from './card-verbs.ts';

/**
 * The fields as today's cards name them. A card stands in its channel for years, so what its buttons sent when it was
 * posted is read for as long; a mere new name stands as `was` in the field's description instead.
 */
export function asPostedToday(verb: CardVerb, fields: CardFields): CardFields {
  if (verb === 'raise-case' || verb === 'correct-case')
    return new Map([...fields, ...referrersOf(fields), ...rulesOf(fields)]);
  // Before other things than avvikelser travelled the same road, nobody was asked which it was.
  if (verb === 'report-deviation' && !fields.has('issue'))
    return new Map([...fields, ['issue', 'deviation']]);
  return fields;
}

type Renamed = readonly (readonly [string, string])[];

/** Who raises it was asked as one in a list, and only where that was `several` in another list for all of them. */
function referrersOf(fields: CardFields): Renamed {
  const one = fields.get('referrer') ?? '';
  if (one === '') return [];
  const all = one === 'several' ? severalIn(fields.get('referrers')) : [one];
  return [['referrers', all.join(',')]];
}

/** The card named the criterion that living in the municipality is, and then said that it counts; no other was left out. */
function rulesOf(fields: CardFields): Renamed {
  const livesHere: Criterion = 'lives-in-municipality';
  const counts =
    fields.get('alsoCriterion') === livesHere || fields.get('livesHereCounts') === 'true';
  return counts ? [['answered', livesHere]] : [];
}
