import { groupIdOn, heirsOf, isGroupOn, nextChange, teamIdsOn } from '../federation/mapping.ts';
import type { Federation, SteeringGroup } from '../federation/federation.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { Team } from '../teams/team.ts';
import { formatDay, joinWords } from '../text/format.ts';
import type { SteeringMapping } from './view.ts';

/**
 * The day whose mapping says which teams a group's page is about: the end of the period, while that is not past the group's
 * own last day or today.
 */
export function mappingDay({ to }: SteeringGroup, periodEnd: IsoDate, today: IsoDate): IsoDate {
  const days = [periodEnd, today, ...(to === undefined ? [] : [to])];
  return days.reduce((least, day) => (day < least ? day : least));
}

interface MappingFacts {
  readonly federation: Federation;
  readonly group: SteeringGroup;
  readonly teams: readonly Team[];
  /** See {@link mappingDay}. */
  readonly on: IsoDate;
  readonly today: IsoDate;
  /** Of the teams that it answered for then, whose numbers are shown to who asks. */
  readonly isShown: (teamId: string) => boolean;
}

/** How the teams of a group are others than those of today, or will be; nothing where they are not. */
export function presentMapping(facts: MappingFacts): SteeringMapping | undefined {
  const { federation, group, teams, on, today, isShown } = facts;
  const then = teamIdsOn(federation, group.id, on);
  const now = teamIdsOn(federation, group.id, today);
  const others = new Map<string, SteeringGroup>();
  const said = (
    ids: readonly string[],
    date: IsoDate,
    sentence: (names: string, of: string) => string,
  ) =>
    federation.steeringGroups.flatMap((other) => {
      const its = ids.filter((id) => groupIdOn(federation, id, date) === other.id);
      if (its.length === 0) return [];
      others.set(other.id, other);
      return [sentence(namesOf(teams, its), other.name)];
    });
  const ended = group.to !== undefined && group.to < today ? group.to : undefined;
  const lines = [
    ...(ended === undefined ? [] : [`Styrgruppen upphörde ${formatDay(ended)}.`]),
    ...(group.from !== undefined && group.from > today
      ? [`Styrgruppen börjar ${formatDay(group.from)}. Då får den sina team.`]
      : []),
    ...said(
      [...now].filter((id) => !then.has(id)),
      on,
      (names, of) => `${names} hörde till ${of} då, och siffrorna står där.`,
    ),
    ...said(
      [...then].filter((id) => !now.has(id)),
      today,
      (names, of) => `${names} hör till ${of} i dag.`,
    ),
    ...([...then].every((id) => isShown(id))
      ? []
      : ['Siffror visas bara för de team som din styrgrupp svarar för i dag.']),
    ...comingLines(facts, now),
  ];
  if (ended !== undefined)
    heirsOf(federation, group.id, ended, today).forEach((heir) => others.set(heir.id, heir));
  if (lines.length === 0) return undefined;
  const links = [...others.values()].filter(({ id }) => id !== group.id);
  return { lines, groups: links.map(({ id, name }) => ({ id, name })) };
}

/** Which of its teams go to another group, and which come. */
function comingLines(
  { federation, group, teams, today }: MappingFacts,
  now: ReadonlySet<string>,
): readonly string[] {
  const changes = teams.flatMap(({ id }) => {
    const change = nextChange(federation, id, today);
    return change === undefined ? [] : [change];
  });
  const nameOf = (id: string) => federation.steeringGroups.find((one) => one.id === id)?.name ?? '';
  const going = changes.filter(({ teamId }) => now.has(teamId));
  const coming = changes.filter(
    ({ teamId, steeringGroupId }) => steeringGroupId === group.id && !now.has(teamId),
  );
  return [
    ...going.map(
      ({ teamId, steeringGroupId, from }) =>
        `Från ${formatDay(from)} hör ${namesOf(teams, [teamId])} till ${nameOf(steeringGroupId)}.`,
    ),
    ...(isGroupOn(group, today)
      ? coming.map(
          ({ teamId, from }) => `Från ${formatDay(from)} hör ${namesOf(teams, [teamId])} hit.`,
        )
      : []),
  ];
}

function namesOf(teams: readonly Team[], ids: readonly string[]): string {
  return joinWords(teams.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
}
