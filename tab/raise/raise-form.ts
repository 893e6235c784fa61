import type { NewCaseInput, RaiseInput } from '../../shared/cases/raise-input.ts';
import { type Livelihood, livelihoodLabels } from '../../shared/codes/livelihood.ts';
import {
  type AgeBand,
  ageBandLabels,
  type Criterion,
  criterionLabels,
  type Gender,
  genderLabels,
  type PriorityGroup,
  priorityGroupLabels,
  type Referrer,
  referrerLabels,
} from '../../shared/codes/raising.ts';
import type { RaiseChoices } from '../../shared/meetings/call/view.ts';
import type { Choice } from '../../shared/text/choice.ts';
import { isCode } from '../parts/is-code.ts';

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
  readonly processLevel: string;
  readonly talkedOver: boolean;
  /** The ended case that is raised again. */
  readonly previous: string;
  /** Of a follow-up: which case. */
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
    processLevel: '',
    talkedOver: false,
    previous: '',
    reference: '',
  };
}

interface Opening {
  readonly previous: string | undefined;
  /** The asker sees FK's part only, and so can raise only what FK raises (handbook §4). */
  readonly onlyFk: boolean;
  /** New cases are not taken in now; one that was raised before is a new one too. */
  readonly paused?: boolean;
}

/** The form as it opens. */
export function firstForm({ previous = '', onlyFk, paused = false }: Opening): RaiseForm {
  const type = paused && previous === '' ? 'consultation' : 'new';
  return { ...newRaiseForm(type), previous, referrer: onlyFk ? 'fk' : '' };
}

/** Who can be said to raise it: FK only where it does, and for FK's own people FK among them. */
export function referrersFor(choices: RaiseChoices, onlyFk: boolean): readonly Choice[] {
  return choices.referrers.filter(({ value }) => {
    if (onlyFk) return value === 'fk' || value === 'several';
    return value !== 'fk' || choices.fkMayRaise;
  });
}

/** A follow-up only while there is something to follow up. */
export function typesToRaise({ types, ongoing }: RaiseChoices): readonly Choice[] {
  return types.filter(({ value }) => value !== 'follow-up' || ongoing.length > 0);
}

/** A case as it was raised, to correct it. */
export function raiseFormOf(raised: NewCaseInput): RaiseForm {
  const { consent, referrer, referrers, gender, ageBand, livelihoodIn, criteria } = raised;
  return {
    ...newRaiseForm('new'),
    referrer,
    referrers,
    consentForm: consent.form,
    signedOn: consent.signedOn,
    ownWords: consent.ownWords,
    livesHere: consent.livesInMunicipality,
    gender,
    ageBand,
    livelihoodIn,
    criteria,
    priorityGroup: raised.priorityGroup ?? '',
    processLevel: raised.processLevel === undefined ? '' : String(raised.processLevel),
    talkedOver: raised.talkedOver ?? false,
    previous: raised.previous ?? '',
  };
}

/** Only a case that FK raises may rest on FK's own consent (handbook §3). */
export function withReferrer(form: RaiseForm, referrer: string): RaiseForm {
  return { ...form, referrer, consentForm: referrer === 'fk' ? form.consentForm : 'star' };
}

const livesHereCriterion: Criterion = 'lives-in-municipality';

/** The gate asks it, and the criterion is the same thing: one tick answers both. */
export function withLivesHere(
  form: RaiseForm,
  livesHere: boolean,
  criteria: readonly Choice[],
): RaiseForm {
  const met = new Set(form.criteria);
  if (livesHere) met.add(livesHereCriterion);
  else met.delete(livesHereCriterion);
  return {
    ...form,
    livesHere,
    criteria: criteria.map(({ value }) => value).filter((value) => met.has(value)),
  };
}

/** The criteria left to ask for beside the gate. */
export function criteriaToAsk(criteria: readonly Choice[]): readonly Choice[] {
  return criteria.filter(({ value }) => value !== livesHereCriterion);
}

/** Of those asked for; what the gate answers stays as it is. */
export function withCriteria(form: RaiseForm, asked: readonly string[]): RaiseForm {
  const gate = form.criteria.filter((value) => value === livesHereCriterion);
  return { ...form, criteria: [...asked, ...gate] };
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

/** A new case as it is raised or corrected; undefined while something that must be there is missing. */
export function newCaseOf(form: RaiseForm): NewCaseInput | undefined {
  const { referrer, gender, ageBand, priorityGroup, signedOn } = form;
  if (!isCode<Referrer>(referrerLabels, referrer) || !consentIsGiven(form)) return undefined;
  if (!isCode<Gender>(genderLabels, gender) || !isCode<AgeBand>(ageBandLabels, ageBand))
    return undefined;
  const processLevel = ([1, 2, 3] as const).find((level) => String(level) === form.processLevel);
  const previous = form.previous.trim().toUpperCase();
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
    ...(processLevel === undefined ? {} : { processLevel }),
    talkedOver: form.talkedOver,
    ...(previous === '' ? {} : { previous }),
  };
}

function codes<Code extends string>(
  labels: Readonly<Record<Code, string>>,
  values: readonly string[],
): Code[] {
  return values.filter((value): value is Code => isCode(labels, value));
}
