import { deviationReportForm, reportStart } from '../../../../shared/deviations/forms.ts';
import type { Choice } from '../../../../shared/text/choice.ts';
import type { ActionData, CardAction, CardElement, CardJson } from '../parts/card.ts';
import { buttons, card, execute, text, title } from '../parts/elements.ts';
import { formInputs } from '../parts/form-inputs.ts';
import { closeButton } from '../parts/close-button.ts';

export interface DeviationFormSpec {
  readonly teamId: string;
  /** When it is about one meeting. */
  readonly meetingId?: string;
  /** Names this rendering of the form. */
  readonly key: string;
  /** The other teams, where they are known: the municipalities it may touch besides. */
  readonly otherTeams?: readonly Choice[];
  /** Who asked for it, as a card may know them. */
  readonly by?: string;
  /** The way to what is needed to fill it in. */
  readonly documents?: readonly CardElement[];
}

/** The answer to `avvikelse`: the form, open, as a message of its own. */
export function deviationCard(spec: DeviationFormSpec): CardJson {
  const { open, intro = '', send } = deviationReportForm;
  return card({
    fallbackText: `${open}. ${intro}`,
    body: [
      title(open),
      text(intro),
      ...(spec.documents ?? []),
      ...formInputs(deviationReportForm, reportStart(spec.otherTeams), spec.otherTeams?.length),
      buttons([
        execute({ title: send, verb: 'report-deviation', data: dataOf(spec) }),
        closeButton(dataOf(spec)),
      ]),
    ],
  });
}

/** Under the minutes, which stay as they are: the form comes as a message of its own. */
export function askDeviation({
  teamId,
  meetingId = '',
}: Pick<DeviationFormSpec, 'teamId' | 'meetingId'>): CardAction {
  return execute({
    title: `${deviationReportForm.open} …`,
    verb: 'ask-form',
    data: { teamId, meetingId, once: `${meetingId}.minutes`, card: 'other', ask: 'deviation' },
  });
}

function dataOf({ teamId, meetingId, key, by }: DeviationFormSpec): ActionData {
  return {
    teamId,
    once: key,
    card: 'form',
    ...(meetingId === undefined ? {} : { meetingId }),
    ...(by === undefined ? {} : { by }),
  };
}
