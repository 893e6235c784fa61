import type {
  ActionOwner,
  DeviationCategory,
  DeviationEnd,
} from '../../../shared/codes/deviation.ts';
import type { CommandContext } from '../../../shared/kernel/context.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import {
  compileDeviation,
  type DeviationContext,
  endDeviation,
  forwardDeviation,
  liftDeviation,
  setDeviationAction,
} from '../../../shared/deviations/steps.ts';
import {
  addDays,
  type Instant,
  type IsoDate,
  localDate,
  zonedInstant,
} from '../../../shared/kernel/calendar.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { TeamChronicle } from './chronicle.ts';
import { done } from './seats.ts';
import { demoTeams } from './teams.ts';

const teamIds = demoTeams.map(({ code }) => code.toLowerCase());

/** Days before today it was reported, compiled, handed on and ended, as far as it came. */
interface Story {
  readonly code: string;
  readonly category: DeviationCategory;
  readonly text: string;
  readonly alsoTouches?: readonly string[];
  readonly structural?: boolean;
  readonly reported: number;
  readonly compiled?: number;
  readonly forwarded?: number;
  readonly action?: { readonly set: number; readonly text: string; readonly owner: ActionOwner };
  readonly lifted?: number;
  readonly ended?: { readonly ago: number; readonly as: DeviationEnd };
}

const stories: readonly Story[] = [
  {
    code: 'BER',
    category: 'attendance-team',
    text: 'Psykiatrin har saknat ersättare vid två möten i rad.',
    reported: 40,
    forwarded: 33,
  },
  {
    code: 'BER',
    category: 'routines-responsibility',
    text: 'Oklart vem som bokar tolk till planeringsmötet.',
    reported: 12,
  },
  {
    code: 'BER',
    category: 'ways-of-working',
    text: 'Dagordningen kom i två versioner.',
    reported: 130,
    ended: { ago: 110, as: 'solved' },
  },
  {
    code: 'BRA',
    category: 'staffing',
    text: '',
    reported: 60,
    forwarded: 50,
    ended: { ago: 20, as: 'solved' },
  },
  {
    code: 'HAR',
    category: 'consent',
    text: 'Samtycket var undertecknat men saknade datum.',
    reported: 25,
  },
  {
    code: 'RAG',
    category: 'coordinator',
    text: 'Ingen samordnare är utsedd.',
    reported: 35,
    forwarded: 34,
  },
  { code: 'OST', category: 'reorganisation', text: '', reported: 75, forwarded: 70 },
  {
    code: 'BER',
    category: 'ways-of-working',
    text: 'Två kommuner kallar samma arbetsförmedlare samma förmiddag.',
    alsoTouches: ['har'],
    structural: true,
    reported: 95,
    compiled: 90,
    forwarded: 88,
    lifted: 70,
  },
  {
    code: 'BER',
    category: 'collaboration-climate',
    text: 'Underlaget kommer för sent för att hinna läsas.',
    reported: 60,
    compiled: 56,
    forwarded: 55,
    action: {
      set: 48,
      text: 'Underlaget lämnas senast tre dagar före mötet.',
      owner: 'coordinator',
    },
  },
  {
    code: 'KRO',
    category: 'consent',
    text: 'Blanketten finns i två versioner.',
    alsoTouches: ['ost', 'are'],
    structural: true,
    reported: 150,
    compiled: 145,
    forwarded: 144,
    lifted: 140,
    ended: { ago: 60, as: 'passed-on' },
  },
  {
    code: 'STR',
    category: 'routines-responsibility',
    text: 'Vem dokumenterar planen?',
    reported: 20,
    compiled: 15,
  },
];

/** Few, as they are: in five years one team reported two (handbook §5). */
export function reportedDeviations(
  chronicle: Pick<TeamChronicle, 'team' | 'ctx'>,
  now: Instant,
): readonly Deviation[] {
  const { team } = chronicle;
  const at = (daysAgo: number) =>
    chronicle.ctx(zonedInstant(addDays(localDate(now), -daysAgo), '15:10'));
  return stories
    .filter(({ code }) => code === team.code)
    .map((story) => told(team, story, at, addDays(localDate(now), 30)));
}

const samordnare = { as: { role: 'coordinator' } } as const;
const member = { as: { role: 'steering-member', party: 'municipality' } } as const;
const county = { as: { role: 'county-group' } } as const;

function told(
  team: Team,
  { category, text, alsoTouches = [], structural = false, ...came }: Story,
  at: (daysAgo: number) => CommandContext,
  due: IsoDate,
): Deviation {
  const input = { category, text, alsoTouches, structural };
  const by = (who: Pick<DeviationContext, 'as' | 'asSecretary'>, daysAgo: number) => ({
    ...at(daysAgo),
    ...who,
  });
  const reporter = { as: { role: 'member', party: 'af' } } as const;
  let deviation = done(reportDeviation(team, input, by(reporter, came.reported), teamIds));
  if (came.compiled !== undefined) {
    const compilation = { ...input, managerAsked: true };
    const ctx = by(samordnare, came.compiled);
    deviation = done(compileDeviation(deviation, compilation, ctx, teamIds));
  }
  if (came.forwarded !== undefined)
    deviation = done(forwardDeviation(deviation, by(samordnare, came.forwarded)));
  if (came.action !== undefined) {
    const { set, text: action, owner } = came.action;
    const ctx = by({ ...samordnare, asSecretary: true }, set);
    deviation = done(setDeviationAction(deviation, { text: action, owner, due }, ctx));
  }
  if (came.lifted !== undefined)
    deviation = done(liftDeviation(deviation, by(member, came.lifted)));
  if (came.ended === undefined) return deviation;
  const { ago, as } = came.ended;
  const who =
    came.lifted !== undefined ? county : came.forwarded !== undefined ? member : samordnare;
  return done(endDeviation(deviation, as, by(who, ago)));
}
