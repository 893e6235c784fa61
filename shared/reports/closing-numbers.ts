import type { Closing } from '../cases/case.ts';
import { closingReasons, occupationsOut } from '../codes/closing.ts';
import { livelihoods } from '../codes/livelihood.ts';
import { genders } from '../codes/raising.ts';
import { daysBetween } from '../kernel/calendar.ts';
import { isWithin, type Period } from '../kernel/period.ts';
import type { CaseCourse } from './case-course.ts';
import { countBy, spreadOf } from './count.ts';
import type { CaseNumbers, LivelihoodPair, OccupationOut } from './team-numbers.ts';

type ClosedCase = CaseCourse & Required<Pick<CaseCourse, 'closed'>>;

type ClosingNumbers = Pick<
  CaseNumbers,
  | 'closed'
  | 'closedByReason'
  | 'closedByGender'
  | 'occupationOut'
  | 'livelihoodIn'
  | 'livelihoodOut'
  | 'livelihoodPairs'
  | 'singleLivelihoods'
  | 'selfSupporting'
  | 'workOrStudies'
  | 'handlingTime'
>;

/** Subsidised employment is employment; goal M3 counts work or studies and nothing else (handbook §6). */
export const workOrStudies: readonly OccupationOut[] = [
  'employment',
  'subsidised-employment',
  'studies',
];

export function closingNumbers(courses: readonly CaseCourse[], period: Period): ClosingNumbers {
  const closed = courses.filter(
    (course): course is ClosedCase =>
      course.closed !== undefined && isWithin(course.closed.on, period),
  );
  return {
    closed: closed.length,
    closedByReason: countBy(closingReasons, closed, (one) => [closingOf(one).reason]),
    closedByGender: countBy(genders, closed, ({ starCase }) => [starCase.gender]),
    occupationOut: countBy(occupationsOut, closed, (one) => [closingOf(one).occupationOut]),
    livelihoodIn: countBy(livelihoods, closed, ({ starCase }) => starCase.livelihoodIn),
    livelihoodOut: countBy(livelihoods, closed, (one) => closingOf(one).livelihoodOut),
    livelihoodPairs: pairsOf(closed),
    singleLivelihoods: closed.every(
      (one) => one.starCase.livelihoodIn.length === 1 && closingOf(one).livelihoodOut.length === 1,
    ),
    selfSupporting: closed.filter((one) => isSelfSupporting(closingOf(one))).length,
    workOrStudies: closed.filter((one) => workOrStudies.includes(closingOf(one).occupationOut))
      .length,
    handlingTime: spreadOf(
      closed.map(({ receivedOn, closed: { on } }) => daysBetween(receivedOn ?? on, on)),
    ),
  };
}

function closingOf(course: ClosedCase): Closing {
  return course.closed.closing;
}

function isSelfSupporting({ livelihoodOut }: Closing): boolean {
  return livelihoodOut.includes('employment') || livelihoodOut.includes('disability-pension');
}

function pairsOf(closed: readonly ClosedCase[]): readonly LivelihoodPair[] {
  return livelihoods.flatMap((from) =>
    livelihoods.flatMap((to) => {
      const count = closed.filter(
        (one) =>
          one.starCase.livelihoodIn.includes(from) && closingOf(one).livelihoodOut.includes(to),
      ).length;
      return count === 0 ? [] : [{ from, to, count }];
    }),
  );
}
