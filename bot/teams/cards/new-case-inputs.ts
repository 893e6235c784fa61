import type { NewCaseChoices } from '../../../shared/cases/page/present-new-case.ts';
import type { NewCaseInput } from '../../../shared/cases/raise-input.ts';
import { cardText } from '../../../shared/text/cards.ts';
import { raisingText } from '../../../shared/text/raising.ts';
import type { ActionData, CardElement } from './parts/card.ts';
import {
  mustTick,
  pickDay,
  pickOneOrNone,
  pickSeen,
  pickSeveral,
  pickSeveralFolded,
  required,
  tick,
  write,
} from './parts/inputs.ts';

const words = cardText.raise;
/** `BER-2026-0014` */
const referenceLength = 20;

type Choices = NewCaseChoices & { readonly fkMayRaise: boolean };

/**
 * What a new case needs (handbook §3), in the order it lies on the desk: the consent form first, since without it nothing
 * else is worth filling in, then what the individual's papers say, and last what only some cases have.
 */
export function newCaseInputs(choices: Choices, raised?: NewCaseInput): readonly CardElement[] {
  return [
    ...consentInputs(choices, raised),
    ...caseInputs(choices, raised),
    ...restInputs(choices, raised),
  ];
}

/** Asked once: who lives here has that criterion too. */
const livesHere = 'lives-in-municipality';

/** What the button says of the form it sends, since the form asks only for what is not plain. */
export function rulesData({ criteria, fkMayRaise }: Choices): ActionData {
  return {
    ...(criteria.some(({ value }) => value === livesHere) ? { alsoCriterion: livesHere } : {}),
    ...(fkMayRaise ? {} : { consentForm: 'star' }),
  };
}

function consentInputs({ fkMayRaise }: Choices, raised?: NewCaseInput): readonly CardElement[] {
  const given = raised === undefined ? 'false' : 'true';
  return [
    ...(fkMayRaise
      ? [
          pickSeen({
            id: 'consentForm',
            label: raisingText.form,
            errorMessage: raisingText.formMissing,
            choices: raisingText.forms,
            value: raised?.consent.form ?? 'star',
          }),
        ]
      : []),
    pickDay({
      id: 'signedOn',
      label: raisingText.signedOn,
      errorMessage: raisingText.signedOnMissing,
      value: raised?.consent.signedOn,
    }),
    mustTick({
      id: 'ownWords',
      label: words.ownWordsLabel,
      title: raisingText.ownWords,
      errorMessage: raisingText.ownWordsMissing,
      value: given,
    }),
    mustTick({
      id: 'livesInMunicipality',
      label: words.livesLabel,
      title: raisingText.livesHere,
      errorMessage: raisingText.livesHereMissing,
      value: given,
    }),
  ];
}

function caseInputs(choices: Choices, raised?: NewCaseInput): readonly CardElement[] {
  const placeholder = words.choose;
  const listed = (codes: readonly string[] | undefined) =>
    codes === undefined || codes.length === 0 ? undefined : codes.join(',');
  return [
    required(
      pickSeveralFolded({
        id: 'referrers',
        label: words.referrers,
        placeholder,
        errorMessage: words.referrerMissing,
        choices: choices.referrers.filter(
          ({ value }) => value !== 'several' && (value !== 'fk' || choices.fkMayRaise),
        ),
        value: raised?.referrer === 'several' ? listed(raised.referrers) : raised?.referrer,
      }),
    ),
    pickSeen({
      id: 'gender',
      label: words.gender,
      errorMessage: words.genderMissing,
      choices: choices.genders,
      value: raised?.gender,
    }),
    pickSeen({
      id: 'ageBand',
      label: words.ageBand,
      errorMessage: words.ageBandMissing,
      choices: choices.ageBands,
      value: raised?.ageBand,
    }),
    required(
      pickSeveralFolded({
        id: 'livelihoodIn',
        label: words.livelihoods,
        placeholder,
        errorMessage: words.livelihoodsMissing,
        choices: choices.livelihoods,
        value: listed(raised?.livelihoodIn),
      }),
    ),
    required(
      pickSeveral({
        id: 'criteria',
        label: words.criteria,
        errorMessage: words.criteriaMissing,
        choices: choices.criteria.filter(({ value }) => value !== livesHere),
        value: listed(raised?.criteria.filter((code) => code !== livesHere)),
      }),
    ),
  ];
}

function restInputs(choices: Choices, raised?: NewCaseInput): readonly CardElement[] {
  const placeholder = words.choose;
  return [
    ...(choices.priorityGroups.length === 0
      ? []
      : [
          pickOneOrNone({
            id: 'priorityGroup',
            label: words.priority,
            placeholder,
            errorMessage: words.priorityError,
            choices: choices.priorityGroups,
            value: raised?.priorityGroup,
          }),
        ]),
    pickOneOrNone({
      id: 'processLevel',
      label: words.processLevel,
      placeholder,
      errorMessage: words.processLevelError,
      choices: choices.processLevels,
      value: raised?.processLevel === undefined ? undefined : String(raised.processLevel),
    }),
    tick({
      id: 'talkedOver',
      label: words.talkedOverLabel,
      title: raisingText.talkedOver,
      errorMessage: raisingText.talkedOver,
      value: raised?.talkedOver === true ? 'true' : 'false',
    }),
    write({
      id: 'previous',
      label: raisingText.previous,
      placeholder: words.previousHint,
      errorMessage: words.previousError,
      maxLength: referenceLength,
      value: raised?.previous,
    }),
  ];
}
