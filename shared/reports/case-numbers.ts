import type { StarCase } from '../cases/case.ts';
import type { CaseStatus } from '../codes/case.ts';
import { parkedCauses } from '../codes/following.ts';
import { withdrawalReasons } from '../codes/queue.ts';
import { ageBands, criteria, genders, referrers } from '../codes/raising.ts';
import { addDays, daysBetween, type IsoDate, localDate } from '../kernel/calendar.ts';
import { isWithin, type Period } from '../kernel/period.ts';
import { type CaseCourse, courseUntil, isNewCase } from './case-course.ts';
import { closingNumbers } from './closing-numbers.ts';
import { countBy, spreadOf } from './count.ts';
import type { CaseNumbers, LevelTold, Stock, Withdrawal } from './team-numbers.ts';
import { workNumbers } from './work-numbers.ts';

export const withdrawals: readonly Withdrawal[] = [...withdrawalReasons, 'consent-withdrawn'];
const levelsTold: readonly LevelTold[] = ['1', '2', '3', 'none'];

/** @param period already cut at today: nothing after its last day is counted */
export function caseNumbers(cases: readonly StarCase[], period: Period): CaseNumbers {
  const newCases = cases.filter(isNewCase);
  const coursesOn = (day: IsoDate) =>
    newCases.flatMap((starCase) => courseUntil(starCase, day) ?? []);
  const courses = coursesOn(period.to);
  const raised = courses.filter((course) => isWithin(course.raisedOn, period));
  const received = courses.filter(({ receivedOn }) => isIn(receivedOn, period));
  const declined = courses.filter((course) => isIn(course.declined?.on, period));
  const withdrawn = courses.filter((course) => isIn(course.withdrawn?.on, period));
  const queued = courses.filter(({ state }) => state.status === 'queued');
  const ongoing = courses.filter(({ state }) => state.status === 'ongoing');
  return {
    raised: raised.length,
    raisedByReferrer: countBy(referrers, raised, ({ starCase }) => [starCase.referrer]),
    raisedByGender: countBy(genders, raised, ({ starCase }) => [starCase.gender]),
    raisedByAgeBand: countBy(ageBands, raised, ({ starCase }) => [starCase.ageBand]),
    raisedByLevel: countBy(levelsTold, raised, ({ starCase: { processLevel } }) => [
      processLevel === undefined ? 'none' : `${processLevel}`,
    ]),
    consultations: cases.filter(
      ({ type, raisedAt }) => type === 'consultation' && isWithin(localDate(raisedAt), period),
    ).length,
    received: received.length,
    declined: declined.length,
    declinedByCriterion: countBy(criteria, declined, (course) =>
      course.declined === undefined ? [] : [course.declined.criterion],
    ),
    withdrawn: withdrawn.length,
    withdrawnByReason: countBy(withdrawals, withdrawn, (course) =>
      course.withdrawn === undefined ? [] : [course.withdrawn.why],
    ),
    followUps: courses
      .flatMap(({ followUpsOn }) => followUpsOn)
      .filter((day) => isWithin(day, period)).length,
    opening: stockOf(coursesOn(addDays(period.from, -1))),
    end: stockOf(courses),
    ongoingByGender: countBy(genders, ongoing, ({ starCase }) => [starCase.gender]),
    parkedByCause: countBy(parkedCauses, ongoing, ({ state }) =>
      state.status === 'ongoing' && state.parked !== undefined ? [state.parked.cause] : [],
    ),
    coordinated: ongoing.filter(
      ({ state }) => state.status === 'ongoing' && state.individualCoordinatorId !== undefined,
    ).length,
    ...closingNumbers(courses, period),
    waitingTime: spreadOf(
      received.map(({ raisedOn, receivedOn }) => daysBetween(raisedOn, receivedOn ?? raisedOn)),
    ),
    stillWaiting: spreadOf(queued.map(({ raisedOn }) => daysBetween(raisedOn, period.to))),
    everRaised: courses.length,
    everClosed: withStatus(courses, 'closed'),
    everDeclined: withStatus(courses, 'declined'),
    everWithdrawn: withStatus(courses, 'withdrawn'),
    ...participants(courses, period.to),
    work: workNumbers(courses, period),
  };
}

function stockOf(courses: readonly CaseCourse[]): Stock {
  return {
    waiting: withStatus(courses, 'raised'),
    queued: withStatus(courses, 'queued'),
    ongoing: withStatus(courses, 'ongoing'),
  };
}

/** Whoever was ongoing on any day of the year: received by its last day and not closed before its first. */
function participants(courses: readonly CaseCourse[], lastDay: IsoDate) {
  const newYear = `${lastDay.slice(0, 4)}-01-01`;
  const taking = courses.filter(
    ({ receivedOn, closed }) =>
      receivedOn !== undefined && (closed === undefined || closed.on >= newYear),
  );
  return {
    participantsThisYear: taking.length,
    participantsFromBefore: taking.filter(({ receivedOn = newYear }) => receivedOn < newYear)
      .length,
  };
}

function withStatus(courses: readonly CaseCourse[], status: CaseStatus): number {
  return courses.filter(({ state }) => state.status === status).length;
}

function isIn(day: IsoDate | undefined, period: Period): boolean {
  return day !== undefined && isWithin(day, period);
}
