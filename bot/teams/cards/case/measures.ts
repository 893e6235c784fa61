import type { MeasureRow } from '../../../../shared/cases/plan/view.ts';
import { caseCardText } from '../../../../shared/text/case-cards.ts';
import type { CardAction, CardElement } from '../parts/card.ts';
import { type CaseFormsSpec, stepForm } from './spec.ts';
import { pickDay, pickDayOrNone, pickOne } from '../parts/inputs.ts';
import { measureChoices, providerInput, standingChoices } from '../measure-inputs.ts';

const words = caseCardText.measure;

/** One measure at a time, once there is a plan to have it in: added, started, ended. */
export function measureForms(spec: CaseFormsSpec): readonly CardAction[] {
  const { view, today } = spec;
  const measures = view.plan?.measures ?? [];
  const none = { errorMessage: words.dayError };
  return [
    ...stepForm(spec, {
      name: 'add',
      open: words.add,
      verb: 'set-measure',
      body: [
        pickOne({
          id: 'measure',
          label: words.which,
          placeholder: caseCardText.choose,
          errorMessage: words.whichMissing,
          choices: measureChoices(view, spec.most * 5),
        }),
        providerInput(view),
        pickDay({
          id: 'from',
          label: words.from,
          errorMessage: caseCardText.dayMissing,
          value: today,
        }),
        pickDayOrNone({ id: 'to', label: words.to, ...none }),
        pickDayOrNone({ id: 'startedOn', label: words.startedOn, ...none }),
      ],
      send: words.sendAdd,
    }),
    ...changeForm(spec, {
      name: 'start',
      rows: measures.filter(({ status }) => status === 'planned'),
      open: words.start,
      day: { id: 'startedOn', label: words.startDay },
      send: words.sendStart,
    }),
    ...changeForm(spec, {
      name: 'end',
      rows: measures.filter(({ status }) => status === 'started'),
      open: words.end,
      day: { id: 'endedOn', label: words.endDay },
      send: words.sendEnd,
    }),
  ];
}

interface Change {
  readonly name: string;
  readonly rows: readonly MeasureRow[];
  readonly open: string;
  readonly day: { readonly id: string; readonly label: string };
  readonly send: string;
}

function changeForm(spec: CaseFormsSpec, change: Change): readonly CardAction[] {
  const { name, rows, open, day, send } = change;
  if (rows.length === 0) return [];
  const choices = standingChoices(rows);
  const body: readonly CardElement[] = [
    pickOne({
      id: 'measure',
      label: words.which,
      placeholder: caseCardText.choose,
      errorMessage: words.whichMissing,
      choices,
      value: choices.length === 1 ? choices[0]?.value : undefined,
    }),
    pickDay({ ...day, errorMessage: caseCardText.dayMissing, value: spec.today }),
  ];
  return stepForm(spec, { name, open, verb: 'set-measure', body, send });
}
