import { measureForm } from '../../shared/cases/forms/plan-forms.ts';
import type { FieldProblem } from '../../shared/forms/read.ts';
import type { Failure } from '../client/failure.ts';
import { FormFields } from '../forms/FormFields.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { caseText } from '../text/case-text.ts';
import { measureChoices, type MeasureTexts, type Offers, withOffer, withText } from './measures.ts';
import { OfferSearch } from './OfferSearch.tsx';

interface MeasureFieldsProps {
  readonly of: MeasureTexts;
  readonly onChange: (texts: MeasureTexts) => void;
  readonly offers: Offers;
  readonly problems?: readonly FieldProblem[] | undefined;
  readonly failure?: Failure | undefined;
}

/** A measure: picked from the utbudskarta, or by code and provider; and its days, planned and in fact. */
export function MeasureFields({ of, onChange, offers, problems, failure }: MeasureFieldsProps) {
  const picked = offers.find(({ value }) => value === of['offerId']);
  const hasStarted = (of['startedOn'] ?? '') !== '';
  return (
    <>
      <OfferSearch offers={offers} onPick={(offer) => onChange(withOffer(of, offer))} />
      {picked !== undefined && <Quiet>{caseText.measure.picked(picked.label)}</Quiet>}
      <FormFields
        form={measureForm}
        state={{
          textOf: (name) => of[name] ?? '',
          set: (name, text) => onChange(withText(of, name, text)),
          problemOf: (name) => problems?.find(({ field }) => field === name)?.text,
        }}
        start={{ choices: { code: measureChoices }, notAsked: hasStarted ? [] : ['endedOn'] }}
        failure={failure}
      />
    </>
  );
}
