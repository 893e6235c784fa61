import { writtenReference } from '../../../shared/cases/written-reference.ts';
import type { CardFields } from '../press/card-fields.ts';
import { given, several } from './fields.ts';

export function raiseOf(fields: CardFields): unknown {
  const type = fields.get('type');
  if (type === 'consultation') return { type };
  if (type === 'follow-up') return { type, reference: fields.get('reference') };
  return newCaseOf(fields);
}

export function newCaseOf(fields: CardFields): unknown {
  const level = fields.get('processLevel') ?? '';
  return {
    type: 'new',
    ...referrersOf(fields),
    consent: {
      form: fields.get('consentForm'),
      signedOn: fields.get('signedOn'),
      ownWords: fields.get('ownWords') === 'true',
      livesInMunicipality: fields.get('livesInMunicipality') === 'true',
    },
    gender: fields.get('gender'),
    ageBand: fields.get('ageBand'),
    livelihoodIn: several(fields.get('livelihoodIn')),
    criteria: criteriaOf(fields),
    ...given('priorityGroup', fields.get('priorityGroup')),
    ...(level === '' ? {} : { processLevel: Number(level) }),
    talkedOver: fields.get('talkedOver') === 'true',
    ...previousOf(fields.get('previous')?.trim() ?? ''),
  };
}

/**
 * One list, of which two or more are `several`. Cards of before the list asked for the one, and in another list for all:
 * those are in channels still.
 */
function referrersOf(fields: CardFields): object {
  const chosen = several(fields.get('referrers'));
  const asked = fields.get('referrer') ?? '';
  if (asked !== '') return { referrer: asked, referrers: asked === 'several' ? chosen : [] };
  return chosen.length > 1
    ? { referrer: 'several', referrers: chosen }
    : { referrer: chosen[0], referrers: [] };
}

/** Who lives in the municipality has that criterion, and is asked of it once; the card says whether it is one. */
function criteriaOf(fields: CardFields): readonly string[] {
  const also = fields.get('livesInMunicipality') === 'true' ? fields.get('alsoCriterion') : '';
  return [...new Set([...several(fields.get('criteria')), ...several(also)])];
}

/** Written by hand: read as people write it, and left as it is where it is none, so that it can be pointed at. */
function previousOf(text: string): Record<string, string> {
  return given('previous', writtenReference(text) ?? text);
}
