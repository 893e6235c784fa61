import type { Measure, MeasureInput } from '../case-plan.ts';

/** Whether nothing of a measure is changed by what was entered. */
export function isSameMeasure(measure: Measure, input: MeasureInput): boolean {
  return (
    measure.code === input.code &&
    measure.provider === input.provider &&
    measure.offerId === input.offerId &&
    measure.from === input.from &&
    measure.to === input.to &&
    measure.startedOn === input.startedOn &&
    measure.endedOn === input.endedOn
  );
}

/** The measures of a plan made anew: an unchanged one keeps its id, each id at most once; the others get new ones. */
export function measuresAnew(
  before: readonly Measure[],
  inputs: readonly MeasureInput[],
  newId: () => string,
): Measure[] {
  const left = [...before];
  return inputs.map((input) => {
    const index = left.findIndex((measure) => isSameMeasure(measure, input));
    const [same] = index === -1 ? [] : left.splice(index, 1);
    return same ?? { ...input, id: newId() };
  });
}
