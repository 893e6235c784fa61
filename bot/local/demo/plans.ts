import type { StarCase } from '../../../shared/cases/case.ts';
import type { MeasureInput, PlanInput, ProgressLevels } from '../../../shared/cases/case-parts.ts';
import { fkPartsIn } from '../../../shared/cases/plan/chosen-form.ts';
import { kindOfMeasure, type MeasureCode } from '../../../shared/codes/measures.ts';
import { planPoints } from '../../../shared/codes/planning.ts';
import { planningVerdict } from '../../../shared/rules/planning-form.ts';
import type { ProgressDimension, ProgressLevel } from '../../../shared/codes/following.ts';
import { addDays, type IsoDate } from '../../../shared/kernel/calendar.ts';
import { workdayOnOrAfter } from '../../../shared/kernel/holidays.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { Chance } from './chance.ts';

/** A plan from the meeting of that day, in the form the table gives; most meet all five points. */
export function agreedPlan(
  starCase: StarCase,
  team: Team,
  chance: Chance,
  heldOn: IsoDate,
): PlanInput {
  const fk = fkPartsIn(starCase, team).includes('holder') ? 'holder' : 'absent';
  const actors = {
    fk,
    healthCare: chance.happens(0.6),
    socialServices: chance.happens(0.5),
  } as const;
  const verdict = planningVerdict(actors);
  const first = measureFrom(chance, addDays(heldOn, 7));
  const measures = chance.happens(0.5)
    ? [first, measureFrom(chance, addDays(heldOn, 21), [first])]
    : [first];
  return {
    form: verdict.type === 'conflict' ? verdict.suggested : formOf(verdict),
    actors,
    heldOn,
    individualTookPart: chance.happens(0.8),
    points: chance.happens(0.7) ? [...planPoints] : planPoints.filter(() => chance.happens(0.7)),
    // What is planned ahead has not begun.
    measures: measures.map(({ code, provider, from, to }) => ({
      code,
      provider,
      from,
      ...(to === undefined ? {} : { to }),
    })),
  };
}

/** A measure of three months that begins the first workday from then on, and is none of those there are. */
export function measureFrom(
  chance: Chance,
  earliest: IsoDate,
  besides: readonly Pick<MeasureInput, 'code'>[] = [],
): MeasureInput {
  const taken = new Set(besides.map(({ code }) => code));
  const drawn = chance.pick(codes);
  const code = taken.has(drawn) ? (codes.find((one) => !taken.has(one)) ?? drawn) : drawn;
  const from = workdayOnOrAfter(earliest);
  return {
    code,
    provider: providers[kindOfMeasure[code]],
    from,
    to: workdayOnOrAfter(addDays(from, 90)),
    startedOn: from,
  };
}

/** The measure as it has come by that day: what was to begin has begun, and what was to end has ended. */
export function courseOf(measure: MeasureInput, day: IsoDate): MeasureInput {
  const { from, to, startedOn, endedOn } = measure;
  if (endedOn !== undefined || from > day) return measure;
  if (to !== undefined && to <= day)
    return { ...measure, startedOn: startedOn ?? from, endedOn: to };
  return startedOn === undefined ? { ...measure, startedOn: from } : measure;
}

/** Where the individual stands; from the note before it most stay, and more go forward than back. */
export function progressAt(
  chance: Chance,
  before: ProgressLevels | undefined,
  dimensions: readonly ProgressDimension[],
): ProgressLevels {
  const next = (dimension: ProgressDimension): ProgressLevel => {
    if (before === undefined) return chance.pick([1, 1, 2, 2, 3]);
    const drawn = chance.next();
    return levelOf(before[dimension] + (drawn < 0.35 ? 1 : drawn > 0.88 ? -1 : 0));
  };
  return Object.fromEntries(
    dimensions.map((dimension) => [dimension, next(dimension)]),
  ) as ProgressLevels;
}

const levels: readonly [ProgressLevel, ...ProgressLevel[]] = [1, 2, 3, 4, 5];

function levelOf(n: number): ProgressLevel {
  return levels.find((level) => level >= n) ?? 5;
}

function formOf(verdict: Exclude<ReturnType<typeof planningVerdict>, { type: 'conflict' }>) {
  if (verdict.type === 'no-rule') throw new Error('the demo plans only where the table has a rule');
  return verdict.form;
}

const codes: readonly [MeasureCode, ...MeasureCode[]] = [
  'work-trial',
  'work-training',
  'work-training',
  'internship',
  'workplace-support',
  'matching',
  'komvux',
  'rehabilitation',
  'treatment',
  'housing-support',
];

const providers = {
  work: 'af',
  competence: 'municipality',
  health: 'region',
  social: 'municipality',
} as const;
