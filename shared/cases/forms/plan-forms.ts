import {
  dayMissing,
  dayOrNone,
  measureMissing,
  measureWords,
  whyMissing,
  newMeasure,
} from '../../forms/words.ts';
import {
  day,
  line,
  oneOf,
  optional,
  pick,
  pickSeveral,
  severalOf,
  yesNo,
} from '../../forms/field.ts';
import { form } from '../../forms/form.ts';
import { fkPartLabels, planningFormLabels, planPointLabels } from '../../codes/planning.ts';
import { measureLabels, measureProviderLabels } from '../../codes/measures.ts';

/** The planning meeting, the five points and the next follow-up (handbook §3); the measures have forms of their own. */
export const planForm = form({
  name: 'plan',
  open: 'Registrera planen',
  send: 'Spara planen',
  done: 'Planen är sparad. Dokumentera den i din egen myndighets system.',
  fields: {
    heldOn: day({
      label: 'Planeringsmötet hölls',
      missing: 'Ange vilken dag planeringsmötet hölls.',
      past: true,
    }),
    fk: oneOf(fkPartLabels, {
      label: 'Försäkringskassan',
      missing: 'Välj hur Försäkringskassan deltog.',
    }),
    actors: optional(
      severalOf(
        { 'health-care': 'Hälso- och sjukvården', 'social-services': 'Socialtjänsten' },
        {
          fills: ['actors.healthCare', 'actors.socialServices'],
          label: 'Deltog också',
          missing: 'Kryssa för dem som deltog.',
          seen: true,
        },
      ),
    ),
    form: oneOf(planningFormLabels, {
      label: 'Mötesform',
      missing: 'Välj mötesform.',
      seen: true,
    }),
    formReason: optional(
      line({
        label: 'Varför den mötesformen? (när ingen regel finns)',
        missing: whyMissing,
        maxLength: 140,
      }),
    ),
    tookPart: yesNo({
      fills: ['individualTookPart'],
      label: 'Deltog individen i planeringen?',
      missing: 'Svara om individen deltog i planeringen.',
    }),
    points: optional(
      severalOf(planPointLabels, {
        label: 'Vilka punkter uppfyller planen?',
        missing: 'Kryssa för det som är uppfyllt.',
        seen: true,
      }),
    ),
    nextFollowUp: day({ label: 'Nästa uppföljning i teamet', missing: dayMissing }),
  },
});

/** On the button when there is a plan already. */
export const planAnew = 'Gör om planen';

const measureOrNone = 'Välj en insats i listan, eller ingen.';
const provider = {
  label: 'Anordnare',
  missing: 'Välj vem som ger insatsen.',
  hint: 'Om den inte kommer från utbudskartan.',
} as const;

/** One measure: which, by whom, and its days, planned and in fact. */
export const measureForm = form({
  name: 'add',
  open: 'Lägg till insats',
  send: measureWords.save,
  done: measureWords.saved,
  fields: {
    code: oneOf(measureLabels, { label: 'Insats', missing: measureMissing }),
    provider: oneOf(measureProviderLabels, provider),
    from: day({ label: 'Planerad från', missing: 'Ange när insatsen är planerad att starta.' }),
    to: optional(day({ label: 'Planerad till (valfritt)', missing: dayOrNone })),
    startedOn: optional(
      day({ label: 'Startade (om den har startat)', missing: dayOrNone, past: true }),
    ),
    endedOn: optional(
      day({ label: 'Avslutades (om den har avslutats)', missing: dayOrNone, past: true }),
    ),
  },
});

/** A measure of the plan has started, or ended. */
export const startMeasureForm = form({
  name: 'start',
  open: 'Starta insats',
  send: 'Spara start',
  done: measureWords.saved,
  fields: {
    measure: pick({ label: 'Insats', missing: measureMissing }),
    startedOn: day({ label: 'Första dagen', missing: dayMissing, past: true }),
  },
});
export const endMeasureForm = form({
  name: 'end',
  open: 'Avsluta insats',
  send: 'Spara slut',
  done: measureWords.saved,
  fields: {
    measure: pick({ label: 'Insats', missing: measureMissing }),
    endedOn: day({ label: 'Sista dagen', missing: dayMissing, past: true }),
  },
});

/**
 * The measures of a plan on a card, which cannot add rows: those that stay, and up to three new ones with one start and,
 * for those that come from nowhere in the utbudskarta, one provider.
 */
export const planMeasuresOnCard = form({
  name: 'plan',
  open: planForm.open,
  send: planForm.send,
  done: planForm.done,
  fields: {
    kept: optional(
      pickSeveral({ label: 'Insatser som är kvar i planen', missing: measureOrNone, seen: true }),
    ),
    measure1: optional(pick({ label: newMeasure, missing: measureOrNone })),
    measure2: optional(pick({ label: 'Ny insats 2', missing: measureOrNone })),
    measure3: optional(pick({ label: 'Ny insats 3', missing: measureOrNone })),
    provider: optional(oneOf(measureProviderLabels, provider)),
    from: day({
      label: 'Planerad start för nya insatser',
      missing: measureForm.fields.from.missing,
    }),
  },
});

/** Said where a plan would have more measures than it may. */
export const tooManyMeasures =
  'En plan kan ha högst 20 insatser. Avmarkera någon som inte är kvar.';

/** One measure on a card: picked from the utbudskarta or by code, in one list. */
export const addMeasureOnCard = form({
  name: 'add',
  open: measureForm.open,
  send: measureForm.send,
  done: measureForm.done,
  fields: {
    measure: pick({ label: 'Insats', missing: measureMissing }),
    provider: optional(oneOf(measureProviderLabels, provider)),
    from: measureForm.fields.from,
    to: measureForm.fields.to,
    startedOn: measureForm.fields.startedOn,
  },
});
