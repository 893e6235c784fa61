import type { AgeBand, Criterion, Gender, Livelihood, Referrer } from '../../shared/cases/lists.ts';
import type { PriorityGroup } from '../../shared/cases/lists.ts';
import type { RaiseInput } from '../../shared/cases/raise-input.ts';
import {
  ageBandLabels,
  criterionLabels,
  genderLabels,
  livelihoodLabels,
  priorityGroupLabels,
  referrerLabels,
} from '../../shared/text/labels.ts';

/** What stands in the raising form; empty strings where nothing has been chosen. */
export interface RaiseForm {
  readonly type: RaiseInput['type'];
  readonly referrer: string;
  readonly referrers: readonly string[];
  readonly consentForm: 'star' | 'fk';
  readonly signedOn: string;
  readonly ownWords: boolean;
  readonly livesHere: boolean;
  readonly gender: string;
  readonly ageBand: string;
  readonly livelihoodIn: readonly string[];
  readonly criteria: readonly string[];
  readonly priorityGroup: string;
  readonly reference: string;
}

export function newRaiseForm(type: RaiseInput['type']): RaiseForm {
  return {
    type,
    referrer: '',
    referrers: [],
    consentForm: 'star',
    signedOn: '',
    ownWords: false,
    livesHere: false,
    gender: '',
    ageBand: '',
    livelihoodIn: [],
    criteria: [],
    priorityGroup: '',
    reference: '',
  };
}

/** Without consent the case cannot go on an agenda (handbook §3); the form says so before the server has to. */
export function consentIsGiven(form: RaiseForm): boolean {
  return form.signedOn !== '' && form.ownWords && form.livesHere;
}

/** What is sent; undefined while something that must be there is missing. */
export function raiseOf(form: RaiseForm): RaiseInput | undefined {
  switch (form.type) {
    case 'consultation':
      return { type: 'consultation' };
    case 'follow-up':
      return form.reference === '' ? undefined : { type: 'follow-up', reference: form.reference };
    case 'new':
      return newCaseOf(form);
  }
}

function newCaseOf(form: RaiseForm): RaiseInput | undefined {
  const { referrer, gender, ageBand, priorityGroup, signedOn } = form;
  if (!isCode<Referrer>(referrerLabels, referrer) || !consentIsGiven(form)) return undefined;
  if (!isCode<Gender>(genderLabels, gender) || !isCode<AgeBand>(ageBandLabels, ageBand))
    return undefined;
  return {
    type: 'new',
    referrer,
    referrers: referrer === 'several' ? codes<Referrer>(referrerLabels, form.referrers) : [],
    consent: {
      form: form.consentForm,
      signedOn,
      ownWords: true,
      livesInMunicipality: true,
    },
    gender,
    ageBand,
    livelihoodIn: codes<Livelihood>(livelihoodLabels, form.livelihoodIn),
    criteria: codes<Criterion>(criterionLabels, form.criteria),
    ...(isCode<PriorityGroup>(priorityGroupLabels, priorityGroup) ? { priorityGroup } : {}),
  };
}

function codes<Code extends string>(
  labels: Readonly<Record<Code, string>>,
  values: readonly string[],
): Code[] {
  return values.filter((value): value is Code => isCode(labels, value));
}

function isCode<Code extends string>(
  labels: Readonly<Record<Code, string>>,
  value: string,
): value is Code {
  return value in labels;
}
