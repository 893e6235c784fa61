import { livelihoodMissing, occupationMissing } from '../../forms/words.ts';
import { type FieldNameOf, form, type StartOf } from '../../forms/form.ts';
import { oneOf, optional, severalOf, yesNo } from '../../forms/field.ts';
import type { FieldProblem, Texts } from '../../forms/read.ts';
import { readForm } from '../../forms/read.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import {
  closingReasonLabels,
  closingResultLabels,
  occupationOutLabels,
  isOutcomeless,
  personalReasonLabels,
} from '../../codes/closing.ts';
import { outcomeActions } from '../../codes/agenda.ts';
import { livelihoodLabels } from '../../codes/livelihood.ts';
import { partyLabels } from '../../codes/party.ts';
import type { Closing, KeptClosing } from '../case.ts';
import { closingReasons } from '../../codes/closing.ts';
import { closingWithoutOutcome } from '../ended.ts';
import { asksWhy, closingRules } from './closing-rules.ts';

/** Said of every decision of the team. */
export const decided = 'Beslutet är sparat. Dokumentera det i din egen myndighets system.';

const answerMissing = 'Svara ja eller nej.';

/** How somebody is provided for when the case ends. */
export const livelihoodAtClosing = 'Försörjning vid avslut';

/** What is asked when a case is closed (handbook §3, Closing). */
export const closingForm = form({
  name: 'close',
  open: outcomeActions.closed,
  done: decided,
  fields: {
    reason: oneOf(closingReasonLabels, {
      label: 'Orsak till avslut',
      missing: 'Välj en orsak.',
      shown: 'Orsak',
    }),
    personalReason: optional(
      oneOf(personalReasonLabels, {
        label: 'Vad var önskemålet eller omständigheten?',
        hint: 'Bara när orsaken är individens önskemål eller personliga omständigheter.',
        missing: 'Välj vad det var.',
        shown: 'Önskemål eller omständighet',
      }),
    ),
    planAgreed: yesNo({
      label: 'Finns en långsiktig plan som individen är med på?',
      missing: answerMissing,
      shown: 'Plan som individen är med på',
    }),
    livelihoodOut: severalOf(livelihoodLabels, {
      label: `${livelihoodAtClosing} (en eller flera)`,
      missing: livelihoodMissing,
      shown: livelihoodAtClosing,
    }),
    occupationOut: oneOf(occupationOutLabels, {
      label: 'Sysselsättning vid avslut',
      missing: occupationMissing,
    }),
    result: oneOf(closingResultLabels, {
      label: 'Resultat',
      missing: 'Välj ett resultat.',
    }),
    takingOver: oneOf(
      { ...partyLabels, none: 'Ingen part' },
      {
        label: 'Vilken part tar över?',
        missing: 'Välj vilken part som tar över.',
        shown: 'Tar över',
      },
    ),
    nnsOffered: yesNo({
      label: 'Har NNS-enkäten erbjudits?',
      missing: answerMissing,
      shown: 'NNS-enkäten erbjuden',
    }),
  },
});

/** On a card, which cannot hide what a reason does not ask for, these reasons have a form of their own. */
export const stoppingForm = form({
  name: 'stop',
  open: 'Avsluta utan utfall',
  done: decided,
  intro: 'När samtycket är återkallat eller ärendet är felregistrerat frågas inget mer.',
  fields: { reason: closingForm.fields.reason },
});

const correctClosing = 'Rätta avslutet';
const correctToStop = 'Rätta avslutet: utan utfall';
const closingCorrected = 'Avslutet är rättat. Rätta det också i din egen myndighets system.';

/** A closing put right afterwards: the same questions. */
export const correctClosingForm = form({
  ...closingForm,
  name: 'reclose',
  open: correctClosing,
  send: correctClosing,
  done: closingCorrected,
  intro: 'Dagen då ärendet avslutades står kvar. Det rättade räknas också i perioder som är över.',
});

/** On a card, as {@link stoppingForm}. */
export const correctToStopForm = form({
  ...stoppingForm,
  name: 'restop',
  open: correctToStop,
  send: correctToStop,
  done: closingCorrected,
});

type ClosingStart = StartOf<typeof closingForm>;

interface ClosingByReason extends Required<Pick<ClosingStart, 'choices' | 'notAsked'>> {
  readonly values: Readonly<Record<string, string>>;
}

/** What the reason says by itself, what it leaves to choose from, and what it does not ask for. */
export function closingWith(reason: string | undefined): ClosingByReason {
  const known = closingReasons.find((one) => one === reason);
  if (known === undefined || isOutcomeless(known))
    return { values: {}, choices: {}, notAsked: restOfClosing };
  const { planAgreed, occupations, results, follows } = closingRules[known];
  return {
    values: {
      ...follows,
      ...(planAgreed === undefined ? {} : { planAgreed: planAgreed ? 'yes' : 'no' }),
    },
    choices: {
      occupationOut: occupations.map((value) => ({ value, label: occupationOutLabels[value] })),
      result: results.map((value) => ({ value, label: closingResultLabels[value] })),
    },
    notAsked: [
      ...(asksWhy(known) ? [] : (['personalReason'] as const)),
      ...(planAgreed === undefined ? [] : (['planAgreed'] as const)),
    ],
  };
}

/** What is told of a closing, in the order it is asked: the reason first. */
export const closingFields = Object.keys(closingForm.fields) as readonly FieldNameOf<
  typeof closingForm
>[];

const restOfClosing = closingFields.filter((name) => name !== 'reason');

/** A closing as its form has it, to put it right; what is unknown is left to answer. */
export function closingTexts(closing: KeptClosing): Readonly<Record<string, string>> {
  const { reason, personalReason = '', planAgreed, livelihoodOut, nnsOffered } = closing;
  if (isOutcomeless(reason)) return { reason };
  const { occupationOut = '', result = '', takingOver = '' } = closing;
  return {
    ...{ reason, personalReason, occupationOut, result, takingOver },
    planAgreed: answerText(planAgreed),
    livelihoodOut: livelihoodOut.join(','),
    nnsOffered: answerText(nnsOffered),
  };
}

function answerText(answer: boolean | undefined): string {
  if (answer === undefined) return '';
  return answer ? 'yes' : 'no';
}

/**
 * A closing as it was filled in: for the reasons with nothing to tell of, all that is stored when nothing is asked. A card
 * asks every reason what the wish or circumstance was; of the others the answer is not kept.
 */
export function readClosing(texts: Texts): Result<Closing, readonly FieldProblem[]> {
  const reason = closingReasons.find((one) => one === texts.get('reason')?.trim());
  if (isOutcomeless(reason)) return ok(closingWithoutOutcome(reason));
  const why = reason !== undefined && asksWhy(reason);
  const read = readForm(closingForm, texts, { notAsked: why ? [] : ['personalReason'] });
  // Cards from before it was asked have no such field: then it is not told.
  const unanswered = why && texts.get('personalReason')?.trim() === '';
  if (!unanswered) return read;
  const problem = { field: 'personalReason', text: closingForm.fields.personalReason.missing };
  return err(read.ok ? [problem] : [...read.error, problem]);
}
