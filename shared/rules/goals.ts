import { formatNumber } from '../text/format.ts';
import { reportPeriodLabels } from './codes.ts';

/** What each goal of the plan for 2026–2028 is about (handbook §6), in its order; what it aims at stands in the plan. */
export const goalLabels = {
  'm1-influence': 'Deltagarna upplever inflytande',
  'm2-own-planning': 'Deltagarna är med i sin egen planering',
  'm3-work-or-studies': 'Till arbete eller studier vid avslut',
  'm4-af-measures': 'Vidare till Arbetsförmedlingens insatser',
  'm5-readier-for-work': 'Deltagarna är mer redo för arbete',
  'm6-participants-county': 'Deltagare i länet',
  'm7-equality-routines': 'Det finns rutiner för jämställdhet',
  'm8-structure-relations': 'Strukturen stödjer relationerna',
  'm9-cross-sector': 'Förståelse över sektorsgränserna',
  'm10-managers-development': 'Cheferna ser en utveckling',
  'm11-own-capital': 'Eget kapital i förhållande till avgifterna',
} as const;
export type GoalCode = keyof typeof goalLabels;
export const goalCodes = Object.keys(goalLabels) as readonly GoalCode[];

export interface GoalKind {
  /** `cases`: counted from what is done here. `survey`: aggregates from the NNS surveys. `economy`: the federation's accounts. */
  readonly measuredBy: 'cases' | 'survey' | 'economy';
  /** Statistics goals per half-year, survey goals per year (handbook §6). */
  readonly every: 'half-year' | 'year';
  readonly bound: 'at-least' | 'at-most';
  readonly unit: 'percent' | 'participants';
}

const counted = {
  measuredBy: 'cases',
  every: 'half-year',
  bound: 'at-least',
  unit: 'percent',
} as const;
const surveyed = {
  measuredBy: 'survey',
  every: 'year',
  bound: 'at-least',
  unit: 'percent',
} as const;

/** How each goal is measured. */
export const goalKinds: Readonly<Record<GoalCode, GoalKind>> = {
  'm1-influence': surveyed,
  'm2-own-planning': counted,
  'm3-work-or-studies': counted,
  'm4-af-measures': counted,
  'm5-readier-for-work': surveyed,
  // 250 in a year: half a year is compared by its forecast.
  'm6-participants-county': { ...counted, every: 'year', unit: 'participants' },
  'm7-equality-routines': surveyed,
  'm8-structure-relations': surveyed,
  'm9-cross-sector': surveyed,
  'm10-managers-development': surveyed,
  'm11-own-capital': { measuredBy: 'economy', every: 'year', bound: 'at-most', unit: 'percent' },
};

const sources: Readonly<Record<GoalKind['measuredBy'], string>> = {
  cases: 'räknas av det som görs här',
  survey: 'mäts i NNS-enkäterna',
  economy: 'mäts i förbundets ekonomi',
};

/** `Minst 35 %, räknas av det som görs här, per halvår`. */
export function goalText(code: GoalCode, target: number): string {
  const { measuredBy, every, bound, unit } = goalKinds[code];
  const least = bound === 'at-least' ? 'Minst' : 'Högst omkring';
  const amount = unit === 'percent' ? `${formatNumber(target)}\u00a0%` : formatNumber(target);
  return `${least} ${amount}, ${sources[measuredBy]}, per ${reportPeriodLabels[every]}`;
}

/** `minst 35 %`, `högst omkring 20 %` */
export function aimOf(code: GoalCode, target: number): string {
  const { bound, unit } = goalKinds[code];
  const amount = unit === 'percent' ? `${formatNumber(target)} %` : formatNumber(target);
  return `${bound === 'at-least' ? 'minst' : 'högst omkring'} ${amount}`;
}

/** ` (mål: minst 35 %)`, after what is held against it; nothing where the plan has no such goal. */
export function aimText(
  code: GoalCode,
  plan: { readonly goals: Readonly<Partial<Record<GoalCode, number>>> } | undefined,
): string {
  const goal = plan?.goals[code];
  return goal === undefined ? '' : ` (mål: minst ${formatNumber(goal)} %)`;
}
