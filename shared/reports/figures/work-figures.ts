import { areParallel } from '../../cases/plan/parallel.ts';
import { taskEndLabels, taskOutcomeLabels } from '../../codes/carrying.ts';
import { occupationOutLabels, pensionDecisionLabels } from '../../codes/closing.ts';
import { parkedCauseLabels } from '../../codes/following.ts';
import { kindOfMeasure } from '../../codes/measures.ts';
import { planPoints } from '../../codes/planning.ts';
import { withPlan } from './closing-figures.ts';
import { ongoing } from './course-figures.ts';
import type { CaseCourse } from '../counting/case-course.ts';
import { count, share, split } from '../counting/describe.ts';
import type { Table } from '../counting/row.ts';
import {
  coveredIn,
  eventsIn,
  lateOutcomesIn,
  plansIn,
  waitsEndedIn,
} from '../counting/work-items.ts';

const plans: Table = {
  code: 'plans',
  group: 'way-forward',
  title: 'Planer',
  definition:
    'Ärenden vars plan har gjorts, eller gjorts om, under perioden. De fem punkterna är gemensamt planerat, begripligt och tillgängligt för individen, aktörernas nästa steg, individens egen uppgift och kontaktuppgifter. Parallella insatser är minst två som pågår eller planeras samma tid.',
  total: 'planned',
  leftOutEmpty: true,
};

const planned = count({
  code: 'planned',
  class: 'split-by-half-year',
  table: plans,
  label: 'Planer',
  unlisted: true,
  items: plansIn,
});

const planFigures = [
  planned,
  share(planned, {
    code: 'plan-complete',
    class: 'split-by-half-year',
    table: plans,
    label: 'Uppfyller alla fem punkter',
    is: ({ points }) => points.length === planPoints.length,
  }),
  share(planned, {
    code: 'parallel',
    class: 'split-by-half-year',
    table: plans,
    label: 'Parallella insatser',
    is: ({ measures }) => areParallel(measures),
  }),
  share(planned, {
    code: 'work-focus',
    class: 'split-by-half-year',
    table: plans,
    label: 'Minst en arbetsinriktad insats',
    is: ({ measures }) => measures.some(({ code }) => kindOfMeasure[code] === 'work'),
  }),
] as const;

const carrying: Table = {
  code: 'carrying',
  group: 'way-forward',
  title: 'Individkoordinator och byten av ärendebärare',
  definition:
    'Individkoordinator gäller läget vid periodens slut. Byten räknas under perioden; ett ärende kan byta flera gånger.',
  leftOutEmpty: true,
};

/** No file tells it: of a row of one it is known once it has been decided here. */
function isCoordinated({ state, events, starCase }: CaseCourse): boolean | undefined {
  if (state.status === 'ongoing' && state.individualCoordinatorId !== undefined) return true;
  return starCase.imported === undefined ||
    events.some(({ type }) => type === 'individual-coordinator-decided')
    ? false
    : undefined;
}

const tasks: Table = {
  code: 'tasks',
  group: 'way-forward',
  title: 'Uppgifter',
  definition:
    'Uppgifter som återrapporterats under perioden. Det som inte gick att göra räknas för sig och det som inte blev gjort för sig. Förmötets uppgifter som planen ersatte har ingen återrapporterat: de räknas för sig och aldrig som gjorda.',
  leftOutEmpty: true,
};

const reported = count({
  code: 'reported-tasks',
  class: 'split',
  table: tasks,
  label: 'Återrapporterade',
  unlisted: true,
  items: (basis) => eventsIn(basis, 'task-reported'),
});

const late: Table = {
  code: 'late-outcomes',
  group: 'way-forward',
  title: 'Utfall efter avslut',
  definition:
    'Avslutade ärenden där ett utfall efter avslutet noterats under perioden. Den senaste noteringen räknas.',
  total: 'noted-late',
  leftOutEmpty: true,
};

const notedLate = count({
  code: 'noted-late',
  class: 'split-by-half-year',
  table: late,
  label: late.title,
  unlisted: true,
  items: lateOutcomesIn,
});

const afterParked: Table = {
  code: 'after-parked',
  group: 'way-forward',
  title: 'Vad det blev av vilande ärenden',
  definition:
    'Ärenden som slutat vara vilande under perioden, efter vad som hände då. Ett ärende kan ha varit vilande flera gånger.',
  total: 'waits-ended',
  leftOutEmpty: true,
};

const waitsEnded = count({
  code: 'waits-ended',
  class: 'team-only',
  table: afterParked,
  label: afterParked.title,
  unlisted: true,
  items: waitsEndedIn,
});

/** What is done in the cases from received to closed, and after. */
export const workFigures = [
  ...planFigures,
  share(ongoing, {
    code: 'coordinated',
    class: 'split-by-half-year',
    table: carrying,
    label: 'Pågående ärenden med individkoordinator, där det är känt',
    is: isCoordinated,
  }),
  count({
    code: 'handovers',
    class: 'split',
    table: carrying,
    label: 'Byten av ärendebärare',
    items: (basis) => eventsIn(basis, 'handed-over'),
  }),
  split(ongoing, {
    code: 'parked',
    class: 'split-by-half-year',
    table: {
      group: 'flow',
      title: 'Vilande ärenden efter vad de väntar på',
      definition: 'Pågående ärenden som är vilande vid periodens slut. De räknas som pågående.',
      leftOutEmpty: true,
    },
    labels: parkedCauseLabels,
    partial: true,
    by: ({ state }) =>
      state.status === 'ongoing' && state.parked !== undefined ? [state.parked.cause] : [],
  }),
  waitsEnded,
  split(waitsEnded, {
    code: 'after-parked',
    class: 'team-only',
    table: afterParked,
    labels: {
      'goes-on': 'Går vidare i teamet',
      'with-plan': 'Avslutade till arbete, studier eller samordnad rehabilitering',
      otherwise: 'Avslutade av andra orsaker',
    },
    by: ({ ended, reason }) =>
      ended === 'goes-on'
        ? [ended]
        : [withPlan.some((one) => one === reason) ? 'with-plan' : 'otherwise'],
  }),
  reported,
  split(reported, {
    code: 'task',
    class: 'split',
    table: tasks,
    labels: taskOutcomeLabels,
    by: ({ outcome }) => [outcome],
  }),
  count({
    code: 'covered-tasks',
    class: 'split',
    table: tasks,
    label: taskEndLabels['covered-by-plan'],
    items: coveredIn,
  }),
  count({
    code: 'open-tasks',
    class: 'split-by-half-year',
    table: tasks,
    label: 'Inte återrapporterade vid periodens slut',
    items: ({ courses }) =>
      courses.flatMap(({ state }) =>
        state.status === 'ongoing'
          ? state.tasks.filter(({ outcome }) => outcome === undefined)
          : [],
      ),
  }),
  notedLate,
  split(notedLate, {
    code: 'late-occupation',
    class: 'split-by-half-year',
    table: late,
    labels: occupationOutLabels,
    occurring: true,
    by: ({ occupation }) => [occupation],
  }),
  split(notedLate, {
    code: 'late-pension',
    class: 'split-by-half-year',
    table: late,
    labels: { ...pensionDecisionLabels, pending: 'Sjukersättning: inget beslut än' },
    partial: true,
    occurring: true,
    by: ({ pensionDecision }) => (pensionDecision === undefined ? [] : [pensionDecision]),
  }),
] as const;
