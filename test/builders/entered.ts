import { enter } from '../../shared/entered/enter.ts';
import type { Entered, Saying } from '../../shared/entered/entered.ts';
import { officeAccount } from './app.ts';
import { value } from './meeting.ts';

interface Told {
  readonly place?: string;
  readonly source?: string;
  readonly at?: string;
  readonly by?: string;
  readonly there?: readonly Entered[];
}

/** Something that somebody has entered, by the samordnare of its team or the office of the county. */
export function anEntered(
  said: Saying,
  {
    place = 'berg',
    source = 'Kommunens bokslut',
    at = '2026-01-15T09:00:00.000Z',
    by = officeAccount,
    there = [],
  }: Told = {},
): Entered {
  const as = place === 'county' ? 'office' : 'coordinator';
  const ctx = { now: at, today: at.slice(0, 10), actor: by, newId: () => 'unused' };
  return value(enter(said, { place, source, as, there }, ctx));
}

/** Berg's costs by year, as its final report has them (handbook §6): staff and other together. */
export const costsOfBerg: readonly (readonly [year: number, written: string, kronor: number])[] = [
  [2020, '198 402,99', 198402.99],
  [2021, '260 604,81', 260604.81],
  [2022, '568 166,62', 568166.62],
  [2023, '630 713,35', 630713.35],
  [2024, '552 604,36', 552604.36],
];
