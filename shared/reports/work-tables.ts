import { taskOutcomeLabels } from '../codes/carrying.ts';
import { occupationOutLabels, occupationsOut, pensionDecisionLabels } from '../codes/closing.ts';
import {
  parkedCauseLabels,
  progressDimensionLabels,
  progressDimensions,
} from '../codes/following.ts';
import { screeningLabels, screeningTools } from '../codes/screening.ts';
import { formatNumber } from '../text/format.ts';
import { definitions } from './definitions.ts';
import { type Figures, plainCount } from './figures.ts';
import type { TallyNumbers } from './tally-numbers.ts';
import type { CaseNumbers, Movement, PensionTold, WorkNumbers } from './team-numbers.ts';
import type { FigureRow, FigureTable } from './view.ts';
import { movements } from './work-numbers.ts';

const movementLabels: Readonly<Record<Movement, string>> = {
  forward: 'framåt',
  same: 'oförändrat',
  back: 'bakåt',
};

const latePensionLabels: Readonly<Record<PensionTold, string>> = {
  ...pensionDecisionLabels,
  pending: 'Sjukersättning: inget beslut än',
  none: '',
};

/** The tables about the work in the cases. `goalM2`: least percent of goal M2, where the rules have it. */
export function workTables(
  numbers: CaseNumbers,
  figures: Figures,
  goalM2: number | undefined,
): readonly FigureTable[] {
  return [
    planTable(numbers.work, figures, goalM2),
    progressTable(numbers.work, figures),
    carryingTable(numbers, figures),
    {
      code: 'parked',
      title: 'Parkerade efter vad de väntar på',
      rows: figures.rows('parked', parkedCauseLabels, numbers.parkedByCause),
      definition: definitions.parked,
    },
    taskTable(numbers.work, figures),
    lateTable(numbers.work, figures),
  ].filter(({ rows }) => rows.some(({ figure }) => figure.text !== '0' && figure.text !== '–'));
}

function planTable(work: WorkNumbers, figures: Figures, goalM2: number | undefined): FigureTable {
  const goal = goalM2 === undefined ? '' : ` (mål M2: minst ${formatNumber(goalM2)} %)`;
  const shared = (code: string, label: string, part: number): FigureRow => ({
    code,
    label,
    figure: figures.share(part, work.planned, [`${code}:yes`, `${code}:no`, 'planned']),
  });
  return {
    code: 'plans',
    title: 'Planer',
    rows: [
      shared('plan-complete', 'Uppfyller alla fem punkter', work.planComplete),
      shared('took-part', `Individen deltog i planeringen${goal}`, work.tookPart),
      shared('parallel', 'Parallella insatser', work.parallel),
      shared('work-focus', 'Minst en arbetsinriktad insats', work.workFocus),
    ],
    total: figures.count('planned', work.planned),
    definition: definitions.plans,
  };
}

function progressTable({ progress, progressed }: WorkNumbers, figures: Figures): FigureTable {
  return {
    code: 'progress',
    title: 'Stegförflyttning från första till senaste noteringen',
    rows: progressDimensions.flatMap((dimension) =>
      movements.map((movement) => ({
        code: `${dimension}:${movement}`,
        label: `${progressDimensionLabels[dimension]}: ${movementLabels[movement]}`,
        figure: figures.count(`progress-${dimension}:${movement}`, progress[dimension][movement]),
      })),
    ),
    total: figures.count('progressed', progressed),
    definition: definitions.progress,
  };
}

function carryingTable({ coordinated, end, work }: CaseNumbers, figures: Figures): FigureTable {
  return {
    code: 'carrying',
    title: 'Individkoordinator och byten av ärendebärare',
    rows: [
      {
        code: 'coordinated',
        label: 'Pågående ärenden med individkoordinator',
        figure: figures.share(coordinated, end.ongoing, [
          'coordinated:yes',
          'coordinated:no',
          'ongoing',
        ]),
      },
      {
        code: 'handovers',
        label: 'Byten av ärendebärare',
        figure: figures.count('handovers', work.handovers),
      },
    ],
    definition: definitions.carrying,
  };
}

function taskTable(work: WorkNumbers, figures: Figures): FigureTable {
  return {
    code: 'tasks',
    title: 'Uppgifter',
    rows: [
      ...figures.rows('task', taskOutcomeLabels, work.taskOutcomes),
      {
        code: 'open',
        label: 'Inte återrapporterade vid periodens slut',
        figure: figures.count('open-tasks', work.openTasks),
      },
    ],
    definition: definitions.tasks,
  };
}

function lateTable(work: WorkNumbers, figures: Figures): FigureTable {
  const pension = figures.rows('late-pension', latePensionLabels, work.latePension);
  return {
    code: 'late-outcomes',
    title: 'Utfall efter avslut',
    rows: [
      ...figures
        .rows('late-occupation', occupationOutLabels, work.lateOccupation)
        .filter(({ code }) =>
          occupationsOut.some((one) => one === code && work.lateOccupation[one] > 0),
        ),
      ...pension.filter(({ code, figure }) => code !== 'none' && figure.text !== '0'),
    ],
    total: figures.count('late-outcomes', work.lateOutcomes),
    definition: definitions.late,
  };
}

/** What the samordnare has counted; nothing where no tertial of the period has been. */
export function tallyTables(numbers: TallyNumbers, figures: Figures): readonly FigureTable[] {
  if (numbers.tertials === 0) return [];
  return [
    {
      code: 'screening',
      title: 'Screening',
      rows: screeningTools.flatMap((tool) => [
        {
          code: `${tool}:offered`,
          label: `${screeningLabels[tool]}: erbjudna`,
          figure: figures.count(`screening-offered:${tool}`, numbers.screening[tool].offered),
        },
        {
          code: `${tool}:done`,
          label: `${screeningLabels[tool]}: genomförda`,
          figure: figures.count(`screening-done:${tool}`, numbers.screening[tool].done),
        },
      ]),
      definition: definitions.screening,
    },
    {
      code: 'occasions',
      title: 'Informationstillfällen',
      rows: [
        {
          code: 'occasions',
          label: 'Hållna för verksamheter som aktualiserar',
          figure: plainCount(numbers.occasions),
        },
      ],
      definition: definitions.occasions,
    },
  ];
}
