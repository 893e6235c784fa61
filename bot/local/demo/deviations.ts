import type { Deviation, DeviationCategory } from '../../../shared/deviations/deviation.ts';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import { endDeviation, forwardDeviation } from '../../../shared/deviations/steps.ts';
import { addDays, type Instant, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import type { TeamChronicle } from './chronicle.ts';
import { done } from './seats.ts';

/** Days before today it was reported, handed to the styrgrupp and solved, as far as it came. */
interface Story {
  readonly code: string;
  readonly category: DeviationCategory;
  readonly text: string;
  readonly reported: number;
  readonly forwarded?: number;
  readonly solved?: number;
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
    solved: 110,
  },
  { code: 'BRA', category: 'staffing', text: '', reported: 60, forwarded: 50, solved: 20 },
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
    .map(({ category, text, reported, forwarded, solved }) => {
      let deviation = done(reportDeviation(team, { category, text }, at(reported)));
      if (forwarded !== undefined) deviation = done(forwardDeviation(deviation, at(forwarded)));
      return solved === undefined ? deviation : done(endDeviation(deviation, 'solved', at(solved)));
    });
}
