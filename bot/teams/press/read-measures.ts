import { mostMeasures, type MeasureInput } from '../../../shared/cases/case-parts.ts';
import {
  addMeasureOnCard,
  endMeasureForm,
  planMeasuresOnCard,
  startMeasureForm,
  tooManyMeasures,
} from '../../../shared/cases/forms/plan-forms.ts';
import { readMeasure, readPlan, type ReadPlan } from '../../../shared/cases/forms/read-plan.ts';
import { readForm, type Texts } from '../../../shared/forms/read.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import { measureParts } from '../cards/case/measure-value.ts';
import type { CardFields } from './card-fields.ts';
import { type Read, shaped } from './read.ts';

/** The planning meeting, the points, and the measures that stay and that are new. */
export function readPlanOnCard(fields: CardFields): Read<ReadPlan> {
  const measures = measuresIn(fields);
  const plan = readPlan(fields, measures.ok ? measures.value : []);
  if (measures.ok) return plan;
  return err([...(plan.ok ? [] : plan.error), ...measures.error]);
}

/** The start is asked once for all that are new, and counts only where one is. */
function measuresIn(fields: CardFields): Read<readonly MeasureInput[]> {
  const isNew = ['measure1', 'measure2', 'measure3'].some(
    (name) => (fields.get(name) ?? '') !== '',
  );
  const read = readForm(planMeasuresOnCard, fields, { notAsked: isNew ? [] : ['from'] });
  if (!read.ok) return read;
  const { kept = [], measure1, measure2, measure3, provider, from } = read.value;
  const added = [measure1, measure2, measure3].filter((value) => value !== undefined);
  const all = [
    ...kept.map((value) => readMeasure(textsOf(measureParts(value)))),
    ...[...new Set(added)].map((value) =>
      readMeasure(textsOf({ provider, ...measureParts(value), from })),
    ),
  ];
  const problems = all.flatMap((one) => (one.ok ? [] : one.error));
  if (problems.length > 0) return err(problems);
  if (all.length > mostMeasures) return err([{ field: 'kept', text: tooManyMeasures }]);
  return ok(all.flatMap((one) => (one.ok ? [one.value] : [])));
}

/** A new one, or one that stands in the plan with the day it started or ended. */
export function readMeasureOnCard(fields: CardFields): Read {
  const asked = readAsked(fields);
  if (!asked.ok) return asked;
  const { measure: value, ...said } = asked.value;
  const { measureId, ...parts } = measureParts(value);
  const read = readMeasure(textsOf({ ...said, ...parts, ...daysOf(said) }));
  return shaped(read, (measure) => ({
    ...(measureId === undefined ? {} : { measureId }),
    measure,
  }));
}

interface AskedMeasure extends Days {
  readonly measure: string;
  readonly provider?: string | undefined;
}
interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly startedOn?: string | undefined;
  readonly endedOn?: string | undefined;
}

/** Each of the three forms asks for a day that the others do not. */
function readAsked(fields: CardFields): Read<AskedMeasure> {
  if (fields.has('from')) return readForm(addMeasureOnCard, fields);
  return fields.has('endedOn')
    ? readForm(endMeasureForm, fields)
    : readForm(startMeasureForm, fields);
}

/** What was asked for now goes before what stood there; what was left empty changes nothing. */
function daysOf({ from, to, startedOn, endedOn }: Days): Readonly<Record<string, string>> {
  const days = Object.entries({ from, to, startedOn, endedOn });
  return Object.fromEntries(
    days.flatMap(([name, day]) => (day === undefined ? [] : [[name, day]])),
  );
}

function textsOf(parts: Readonly<Record<string, string | undefined>>): Texts {
  return { get: (name) => parts[name] };
}
