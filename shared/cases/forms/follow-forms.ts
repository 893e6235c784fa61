import { headings } from '../../text/headings.ts';
import {
  dayMissing,
  livelihoodMissing,
  occupationMissing,
  ourOwnChoice,
} from '../../forms/words.ts';
import { form } from '../../forms/form.ts';
import { day, level, oneOf, optional, severalOf } from '../../forms/field.ts';
import {
  parkedCauseLabels,
  progressDimensionLabels,
  progressLevelWords,
  progressStageLabels,
} from '../../codes/following.ts';
import { pensionDecisionLabels } from '../../codes/closing.ts';
import { outcomeActions } from '../../codes/agenda.ts';
import { livelihoodLabels } from '../../codes/livelihood.ts';
import { occupationOutLabels } from '../../codes/closing.ts';
import type { ProgressDimension } from '../../codes/following.ts';

/** When the team looks at the case next. */
export const followUpForm = form({
  name: 'again',
  open: outcomeActions['follow-up'],
  send: 'Boka uppföljningen',
  done: 'Uppföljningen är bokad.',
  fields: {
    on: day({
      label: 'Nästa uppföljning',
      hint: 'En dag mellan två möten tas upp på det första därefter.',
      missing: dayMissing,
    }),
  },
});

const resume = 'Återuppta ärendet';

/** What it waited for has come; the next follow-up is demanded. */
export const resumeForm = form({
  ...followUpForm,
  name: 'resume',
  open: resume,
  send: resume,
  done: 'Ärendet är återupptaget.',
});

/** What the case waits for, and when the team looks at it again. */
export const parkForm = form({
  name: 'wait',
  open: outcomeActions.parked,
  done: 'Ärendet är vilande.',
  intro: 'Ett vilande ärende är fortfarande pågående men tar lite tid på mötena.',
  fields: {
    cause: oneOf(parkedCauseLabels, {
      label: 'Vad väntar ärendet på?',
      missing: 'Välj vad ärendet väntar på.',
    }),
    on: day({ label: 'När tittar teamet på det igen?', missing: dayMissing }),
  },
});

function scale(dimension: ProgressDimension) {
  return level(progressLevelWords[dimension], {
    label: progressDimensionLabels[dimension],
    missing: 'Välj ett steg från 1 till 5.',
    was: [`level_${dimension.replaceAll('-', '_')}`],
  });
}

/** Under a minute, or it is not done (handbook §3): four scales, and nothing else to find out. */
export const progressForm = form({
  name: 'progress',
  open: 'Registrera stegförflyttning',
  send: 'Spara stegen',
  done: 'Stegen är sparade.',
  intro: `Välj ett steg från 1 till 5 på varje rad. Skalorna är ${ourOwnChoice}.`,
  fields: {
    workingAbility: scale('working-ability'),
    occupation: scale('occupation'),
    livelihood: scale('livelihood'),
    functionalImpairment: scale('functional-impairment'),
    stage: oneOf(progressStageLabels, {
      label: 'När i ärendet?',
      missing: 'Välj när i ärendet det gäller.',
      seen: true,
    }),
  },
});

/** Where each scale of the form stands in a note. */
export const progressFields = {
  'working-ability': 'workingAbility',
  occupation: 'occupation',
  livelihood: 'livelihood',
  'functional-impairment': 'functionalImpairment',
} as const satisfies Record<ProgressDimension, keyof (typeof progressForm)['fields']>;

type Scale = (typeof progressFields)[ProgressDimension];

/** Levels as the form has them, a field each. */
export function progressValues<T>(
  levels: Readonly<Record<ProgressDimension, T>>,
): Record<Scale, T> {
  return {
    workingAbility: levels['working-ability'],
    occupation: levels.occupation,
    livelihood: levels.livelihood,
    functionalImpairment: levels['functional-impairment'],
  };
}

/** The same, as the history keeps them. */
export function progressLevelsIn<T>(
  values: Readonly<Record<Scale, T>>,
): Record<ProgressDimension, T> {
  return {
    'working-ability': values.workingAbility,
    occupation: values.occupation,
    livelihood: values.livelihood,
    'functional-impairment': values.functionalImpairment,
  };
}

/** What showed only after the case was closed; it asks for that day, not for the closing. */
export const lateOutcomeForm = form({
  name: 'late',
  open: headings.lateOutcome,
  send: 'Spara utfallet',
  done: 'Utfallet är sparat.',
  intro: 'Det som visar sig först efter avslutet, till exempel beslutet om sjukersättning.',
  fields: {
    on: day({ label: 'Läget den', missing: dayMissing, past: true, shown: 'Senare utfall' }),
    pensionDecision: optional(
      oneOf(pensionDecisionLabels, {
        label: 'Beslut om sjukersättning',
        missing: 'Välj ett beslut i listan, eller inget.',
        none: 'Ingen uppgift än',
      }),
    ),
    livelihood: severalOf(livelihoodLabels, {
      label: 'Försörjning den dagen (en eller flera)',
      missing: livelihoodMissing,
      shown: 'Försörjning därefter',
    }),
    occupation: oneOf(occupationOutLabels, {
      label: 'Sysselsättning den dagen',
      missing: occupationMissing,
      shown: 'Sysselsättning därefter',
    }),
  },
});
