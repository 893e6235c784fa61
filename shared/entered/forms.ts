import { amount, line, oneOf, optional, wholeNumber } from '../forms/field.ts';
import { form, type Form } from '../forms/form.ts';
import { postForm } from '../rules/rule-form.ts';
import { headings } from '../text/headings.ts';
import { respondentLabels, surveyGoalLabels } from './survey.ts';

/** Before there can have been a team, and after whoever types has pressed a digit too many. */
export const yearBounds = { least: 2010, most: 2100 } as const;
/** A milliard: a federation's whole budget is some tens of millions. */
export const mostKronor = 1_000_000_000;
/** As the yearly plan bounds its funded posts. */
export const mostPercent = 1_000;

const amountMissing = 'Skriv ett belopp i kronor.';
const year = wholeNumber({ label: 'År', missing: 'Skriv vilket år det gäller.', ...yearBounds });

function kronor(label: string, hint?: string) {
  return amount({
    label,
    missing: 'Skriv ett belopp i kronor, 0 om det inte var något.',
    unit: 'kr',
    decimals: 2,
    least: 0,
    most: mostKronor,
    ...(hint === undefined ? {} : { hint }),
  });
}

/** Asked as the yearly plan asks. */
const { post, from, to } = postForm.fields;

/** Where it is taken from: guarded, as every free text. */
const source = line({
  label: 'Källa',
  missing: 'Skriv var uppgiften kommer ifrån.',
  hint: 'Till exempel kommunens bokslut eller NNS-rapporten.',
  maxLength: 140,
});

export const sentSaved = { send: 'Spara', done: 'Uppgiften är sparad.' } as const;

export const costsForm = form({
  name: 'costs',
  open: 'Mata in kostnader',
  ...sentSaved,
  fields: {
    year,
    staff: kronor('Personal'),
    other: kronor('Övrigt', 'Lokaler, resor, utbildning och annat.'),
    source,
  },
});

export const postsForm = form({
  name: 'posts',
  open: 'Mata in en tjänst',
  ...sentSaved,
  intro:
    'Det som verksamhetsplanen finansierar står redan här. Mata in vem som har haft tjänsten i procent, och tjänster från år utan plan.',
  fields: {
    post,
    from,
    to,
    percent: wholeNumber({
      label: 'Finansierad, procent av heltid',
      missing: 'Skriv hur många procent av heltid tjänsten är.',
      least: 0,
      most: mostPercent,
    }),
    filled: optional(
      wholeNumber({
        label: 'Tillsatt, procent av heltid (valfritt)',
        missing: 'Skriv hur många procent av heltid som är tillsatta.',
        hint: 'Hur mycket av tjänsten som någon har haft under tiden.',
        least: 0,
        most: mostPercent,
      }),
    ),
    source,
  },
});

export const assistanceForm = form({
  name: 'assistance',
  open: 'Mata in försörjningsstöd',
  ...sentSaved,
  fields: {
    year,
    amount: kronor('Utbetalt försörjningsstöd', 'Kommunens sammanlagda under året.'),
    source,
  },
});

export const surveyForm = form({
  name: 'survey',
  open: 'Mata in ett NNS-resultat',
  ...sentSaved,
  intro:
    'Enkäterna ställs av NNS. Här står bara det som kom fram, sammanlagt för alla som svarade.',
  fields: {
    year,
    goal: oneOf(surveyGoalLabels, { label: 'Mål', missing: 'Välj vilket mål det gäller.' }),
    respondents: oneOf(respondentLabels, {
      label: 'Vilka som svarade',
      missing: 'Välj vilka som svarade.',
    }),
    percent: amount({
      label: 'Andel som instämmer, procent',
      missing: 'Skriv andelen i procent.',
      unit: '%',
      decimals: 1,
      least: 0,
      most: 100,
    }),
    answers: wholeNumber({
      label: 'Antal svar',
      missing: 'Skriv hur många som svarade.',
      least: 1,
      most: 100_000,
    }),
    source,
  },
});

export const capitalForm = form({
  name: 'capital',
  open: 'Mata in eget kapital',
  ...sentSaved,
  fields: {
    year,
    capital: amount({
      label: 'Eget kapital vid årets slut',
      missing: amountMissing,
      unit: 'kr',
      decimals: 2,
      least: -mostKronor,
      most: mostKronor,
    }),
    fees: amount({
      label: 'Medlemmarnas avgifter under året',
      missing: amountMissing,
      unit: 'kr',
      decimals: 2,
      least: 1,
      most: mostKronor,
    }),
    source,
  },
});

/** Asks once; what it said stays in its history. */
export const withdrawEnteredForm = form({
  name: 'withdraw',
  open: headings.remove,
  done: 'Uppgiften är borttagen.',
  intro: 'Uppgiften räknas inte längre någonstans. Vad den har sagt finns kvar i dess historik.',
  fields: {},
});

/** Everything that is entered by hand, each kind with its form. */
export const enteredForms = {
  costs: costsForm,
  posts: postsForm,
  assistance: assistanceForm,
  survey: surveyForm,
  capital: capitalForm,
} as const satisfies Readonly<Record<string, Form>>;
export type TypedKind = keyof typeof enteredForms;
export const typedKinds = Object.keys(enteredForms) as readonly TypedKind[];
