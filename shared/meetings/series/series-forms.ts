import { fromDay } from '../../forms/words.ts';
import { day } from '../../forms/field.ts';
import { form, type StartOf } from '../../forms/form.ts';
import { type FieldProblem, readForm, type Texts } from '../../forms/read.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { SeriesPlan } from '../contract.ts';
import { cancelForm, cancelIntro } from '../forms.ts';
import {
  changePlanStart,
  dayTexts,
  planningAsked,
  planningForm,
  readSeries,
} from '../plan-forms.ts';
import type { SeriesView } from './view.ts';

const from = day({
  label: fromDay,
  missing: 'Välj från vilken dag serien ändras.',
  hint: 'Möten före den dagen, och möten som har startat, ändras inte.',
});

/** What those that are left become, from a day on. */
export const moveSeriesForm = form({
  ...planningForm,
  name: 'movedseries',
  open: 'Ändra serien',
  send: 'Ändra mötena',
  done: 'Serien är ändrad.',
  fields: { ...planningForm.fields, from },
});

export const cancelSeriesForm = form({
  name: 'cancelledseries',
  open: 'Ställ in serien',
  send: 'Ställ in mötena',
  done: 'Mötena är inställda.',
  intro: cancelIntro,
  fields: { from, reason: cancelForm.fields.reason },
});

export function moveSeriesStart({
  from: first,
  day: on,
  head,
}: NonNullable<SeriesView['left']>): StartOf<typeof moveSeriesForm> {
  const { values = {} } = changePlanStart(head);
  return { values: { ...values, ...dayTexts(on), from: first } };
}

export function moveSeriesAsked(texts: Texts) {
  const { notAsked = [] } = planningAsked('series', texts);
  return { notAsked: [...notAsked, 'to' as const] };
}

export type ReadMove = SeriesPlan & {
  readonly from: IsoDate;
  readonly confirmed?: string[] | undefined;
};

export function readMoveSeries(texts: Texts): Result<ReadMove, readonly FieldProblem[]> {
  // The last day of a series that is there already is its own.
  const read = readSeries({ get: (name) => (name === 'to' ? texts.get('from') : texts.get(name)) });
  if (!read.ok) return read;
  const {
    pattern: { nth, weekday, from: first },
    plan,
    confirmed,
  } = read.value;
  return ok({
    ...{ day: { nth, weekday }, plan, from: first },
    ...(confirmed === undefined ? {} : { confirmed }),
  });
}

export function readCancelSeries(texts: Texts) {
  return readForm(cancelSeriesForm, texts);
}
