import type { Role } from '../access/role.ts';
import { type IsoDate, localDate } from '../kernel/calendar.ts';
import type { Team } from '../teams/team.ts';
import type { Choice } from '../text/choice.ts';
import type { Deviation } from './deviation.ts';
import { awaitsConfirming } from './history.ts';
import { presentRow } from './present.ts';
import type { DeviationRow } from './view.ts';
import { confirmedBy } from './whose.ts';
import { without } from '../kernel/without.ts';

/** One that has been lifted to Länsam, or that a styrgrupp has taken up there itself. */
export interface LiftedRow {
  readonly teamId: string;
  /** `STAR Berg, Styrgrupp Berg–Åre`. */
  readonly fromText: string;
  readonly row: DeviationRow;
  readonly otherTeams: readonly Choice[];
}

export interface LiftedView {
  /** What Länsam has to decide or to follow, what waits most first. */
  readonly waiting: readonly LiftedRow[];
  readonly nothingWaits: string;
  /** The last that have ended. */
  readonly ended: readonly LiftedRow[];
}

/** On the card in Länsam's channel. */
export interface CountyMatterView extends Omit<LiftedRow, 'otherTeams'> {
  readonly title: string;
}

type KnownTeam = Pick<Team, 'id' | 'name' | 'municipality' | 'sort'>;

export interface Lifted {
  readonly team: KnownTeam;
  /** The styrgrupp that answers for the team today. */
  readonly steering: { readonly name: string } | undefined;
  readonly deviation: Deviation;
  /** What the asker is to that team. */
  readonly roles: readonly Role[];
}

interface Facts {
  readonly teams: readonly KnownTeam[];
  readonly today: IsoDate;
}

/** Whether Länsam has something to do about it: it is there, or a decision that was written down for it is to be confirmed. */
export function isBeforeCounty(deviation: Deviation): boolean {
  return deviation.state === 'with-county' || isToConfirm(deviation);
}

function isToConfirm(deviation: Deviation): boolean {
  return awaitsConfirming(deviation) !== undefined && confirmedBy(deviation) === 'county-group';
}

/** As many as are looked back at. */
const mostEnded = 25;

export function presentLifted(lifted: readonly Lifted[], facts: Facts): LiftedView {
  const waiting = lifted.filter(({ deviation }) => isBeforeCounty(deviation));
  const ended = lifted.filter(({ deviation }) => !isBeforeCounty(deviation));
  return {
    waiting: waiting
      .toSorted((one, other) => compare(urgency(one, facts), urgency(other, facts)))
      .map((one) => liftedRow(one, facts)),
    nothingWaits: 'Inget väntar på Länsam.',
    ended: ended
      .toSorted((one, other) => compare(endOf(other), endOf(one)))
      .slice(0, mostEnded)
      .map((one) => liftedRow(one, facts)),
  };
}

/** The same for everybody in Länsam's channel: what Länsam can do about it. */
export function presentCountyMatter(one: Omit<Lifted, 'roles'>, facts: Facts): CountyMatterView {
  const shown = without(liftedRow({ ...one, roles: ['county-group'] }, facts), 'otherTeams');
  return { ...shown, title: titleOf(one.deviation) };
}

function titleOf(deviation: Deviation): string {
  if (isToConfirm(deviation)) return 'Beslut att bekräfta i Länsam';
  if (deviation.state === 'with-county') return 'Att ta ställning till i Länsam';
  return isTakenBack(deviation) ? 'Tillbaka hos styrgruppen' : 'Besvarat av Länsam';
}

/** What had been written down for the styrgrupp as lifted, and that it has decided otherwise. */
function isTakenBack({ history }: Deviation): boolean {
  const role = history.at(-1)?.as?.role;
  return role === 'steering-member' || role === 'coordinator';
}

function liftedRow({ team, steering, deviation, roles }: Lifted, facts: Facts): LiftedRow {
  return {
    teamId: team.id,
    fromText: [team.name, ...(steering === undefined ? [] : [steering.name])].join(', '),
    row: presentRow(deviation, { ...facts, roles }),
    otherTeams: facts.teams
      .filter(({ id }) => id !== team.id)
      .map(({ id, municipality }) => ({ value: id, label: municipality })),
  };
}

/** Late first, then what nobody anchors yet, the oldest first; then by the day it is to be anchored. */
function urgency({ deviation }: Lifted, { today }: Facts): string {
  const { anchoring, sort } = deviation;
  if (anchoring === undefined || isToConfirm(deviation)) return `1 ${sort}`;
  return `${anchoring.due < today ? 0 : 2} ${anchoring.due}`;
}

function endOf({ deviation: { history, sort } }: Lifted): string {
  const at = history.at(-1)?.at ?? sort;
  return `${localDate(at)} ${at}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}
