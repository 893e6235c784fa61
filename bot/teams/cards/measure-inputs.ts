import type { CaseView } from '../../../shared/cases/page/view.ts';
import type { MeasureRow } from '../../../shared/cases/plan/view.ts';
import type { Choice } from '../../../shared/text/choice.ts';
import { caseCardText } from '../../../shared/text/case-cards.ts';
import { measureValue } from './case/measure-value.ts';
import type { ChoiceSetInput } from './parts/card.ts';
import { pickOneOrNone } from './parts/inputs.ts';

const words = caseCardText.measure;

/**
 * From the utbudskarta first, since picking there says who gives it; then every measure there is, by code.
 *
 * @param most offers shown; the rest are found in the tab
 */
export function measureChoices({ choices }: CaseView, most: number): readonly Choice[] {
  return [
    ...choices.offers.slice(0, most).map(({ value, label, code, party, stale }) => ({
      value: measureValue({ code, provider: party, offerId: value }),
      label: stale ? words.stale(label) : label,
    })),
    ...choices.measureCodes.map(({ value, label }) => ({
      value: measureValue({ code: value }),
      label,
    })),
  ];
}

/** Measures that stand in the plan, to be kept, started or ended. */
export function standingChoices(rows: readonly MeasureRow[]): readonly Choice[] {
  return rows.map((row) => ({
    value: measureValue(row),
    label: [row.title, row.providerText, row.datesText].filter((part) => part !== '').join(' · '),
  }));
}

/** Asked once for all that were picked by code; an offer has its own. */
export function providerInput({ choices }: CaseView): ChoiceSetInput {
  return pickOneOrNone({
    id: 'provider',
    label: caseCardText.planForm.provider,
    placeholder: caseCardText.choose,
    errorMessage: caseCardText.planForm.measureError,
    choices: choices.measureProviders,
  });
}
