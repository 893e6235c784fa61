import { deviationReportForm, reportStart } from '../../../../shared/deviations/forms.ts';
import type { Choice } from '../../../../shared/text/choice.ts';
import type { CardAction, CardJson } from '../parts/card.ts';
import { describedForm } from '../parts/described-form.ts';
import { type ButtonSpec, buttons, card, execute, text, title } from '../parts/elements.ts';
import { formInputs } from '../parts/form-inputs.ts';

export interface DeviationFormSpec {
  readonly teamId: string;
  /** When it is about one meeting. */
  readonly meetingId?: string;
  /** Names this rendering of the form. */
  readonly key: string;
  /** The other teams, where they are known: the municipalities it may touch besides. */
  readonly otherTeams?: readonly Choice[];
  /** `form`: a card of its own, replaced by the answer. `other`: part of a card that stays. */
  readonly card: 'form' | 'other';
}

/** The answer to `avvikelse`: the form, open. */
export function deviationCard(spec: DeviationFormSpec): CardJson {
  const { open, intro = '', send } = deviationReportForm;
  return card({
    fallbackText: `${open}. ${intro}`,
    body: [
      title(open),
      text(intro),
      ...formInputs(deviationReportForm, reportStart(spec.otherTeams), spec.otherTeams?.length),
      buttons([execute({ title: send, ...press(spec) })]),
    ],
  });
}

/** The same form under a button. */
export function deviationForm(spec: DeviationFormSpec): CardAction {
  return describedForm(deviationReportForm, {
    ...press(spec),
    start: reportStart(spec.otherTeams),
  });
}

function press({
  teamId,
  meetingId,
  key,
  card: stays,
}: DeviationFormSpec): Omit<ButtonSpec, 'title'> {
  return {
    verb: 'report-deviation',
    data: { teamId, once: key, card: stays, ...(meetingId === undefined ? {} : { meetingId }) },
  };
}
