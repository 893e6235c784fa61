import { numbersInSteps, type TeamNumbers } from '../../shared/reports/numbers.ts';

/** One team's numbers, all steps in a row. */
export function numbersOf(...asked: Parameters<typeof numbersInSteps>): TeamNumbers {
  const steps = numbersInSteps(...asked);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
