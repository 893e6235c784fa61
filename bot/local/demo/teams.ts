import type { MemberFunction } from '../../../shared/codes/party.ts';
import type { TeamSettings } from '../../../shared/teams/team.ts';

/** What is told of a team before its history is played. */
export interface DemoTeam {
  readonly code: string;
  readonly municipality: string;
  readonly name: string;
  /** In channel ids, which take no å ä ö. */
  readonly slug: string;
  readonly place: string;
  /** The weekday of the month it meets on: nth, and Monday 1 … Friday 5. */
  readonly meets: { readonly nth: 1 | 2 | 3 | 4; readonly weekday: 1 | 2 | 3 | 4 | 5 };
  readonly targetRange?: NonNullable<TeamSettings['targetRange']>;
  /** Where the team lays out its agenda in its own way. */
  readonly agendaPlan?: NonNullable<TeamSettings['agendaPlan']>;
  readonly fkMayRaise: boolean;
  /** Where FK's hour has two themes in turn (handbook §4). */
  readonly fkOddMonths?: NonNullable<TeamSettings['fkOddMonths']>;
  /** Cases raised in an ordinary month, for the teams whose history is made up. */
  readonly raisedAMonth: number;
  /** Seats that have stood empty for some time. */
  readonly vacant?: readonly MemberFunction[];
}

/** The eight teams of the county (handbook §1), Berg's first: its channel is connected from the start. */
export const demoTeams: readonly DemoTeam[] = [
  {
    ...named('BER', 'Berg', 'berg'),
    place: 'Kommunhuset i Svenstavik, sammanträdesrum 2',
    meets: { nth: 2, weekday: 2 },
    targetRange: { min: 6, max: 12 },
    agendaPlan: { first: 'cases', minutes: { cases: 90, fk: 60, general: 30 } },
    fkMayRaise: true,
    fkOddMonths: 'health-insurance',
    raisedAMonth: 0,
  },
  {
    ...named('BRA', 'Bräcke', 'bracke'),
    place: 'Kommunhuset i Bräcke',
    meets: { nth: 1, weekday: 3 },
    targetRange: { min: 15, max: 20 },
    agendaPlan: { first: 'general', minutes: { general: 60, cases: 120, fk: 0 } },
    fkMayRaise: false,
    raisedAMonth: 2.2,
  },
  {
    ...named('HAR', 'Härjedalen', 'harjedalen'),
    place: 'Medborgarhuset i Sveg',
    meets: { nth: 3, weekday: 4 },
    fkMayRaise: false,
    raisedAMonth: 1.4,
  },
  {
    ...named('KRO', 'Krokom', 'krokom'),
    place: 'Kommunhuset i Krokom',
    meets: { nth: 2, weekday: 3 },
    targetRange: { min: 10, max: 15 },
    fkMayRaise: true,
    raisedAMonth: 1.9,
  },
  {
    ...named('RAG', 'Ragunda', 'ragunda'),
    place: 'Kommunhuset i Hammarstrand',
    meets: { nth: 4, weekday: 1 },
    fkMayRaise: false,
    raisedAMonth: 0.8,
    vacant: ['coordinator'],
  },
  {
    ...named('STR', 'Strömsund', 'stromsund'),
    place: 'Kommunhuset i Strömsund',
    meets: { nth: 1, weekday: 2 },
    targetRange: { min: 12, max: 18 },
    fkMayRaise: false,
    raisedAMonth: 1.8,
    vacant: ['rehab-coordinator-psychiatry'],
  },
  {
    ...named('ARE', 'Åre', 'are'),
    place: 'Kommunhuset i Järpen',
    meets: { nth: 3, weekday: 2 },
    fkMayRaise: true,
    raisedAMonth: 1.5,
  },
  {
    ...named('OST', 'Östersund', 'ostersund'),
    place: 'Rådhuset i Östersund, rum Storsjön',
    meets: { nth: 3, weekday: 3 },
    targetRange: { min: 35, max: 45 },
    fkMayRaise: true,
    raisedAMonth: 4.5,
  },
];

function named(code: string, municipality: string, slug: string) {
  return { code, municipality, name: `STAR ${municipality}`, slug };
}
