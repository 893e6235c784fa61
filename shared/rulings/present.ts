import { validSince } from '../forms/words.ts';
import { rulingLevelLabels } from '../codes/ruling.ts';
import { mayDo } from '../access/access.ts';
import { localDate } from '../kernel/calendar.ts';
import type { Team } from '../teams/team.ts';
import { formatDay } from '../text/format.ts';
import {
  concernsPlace,
  decidesIn,
  mayRead,
  type RulingPerson,
  type RulingPlace,
  whoseNow,
  writesAs,
} from './reach.ts';
import type { Ruling } from './ruling.ts';
import type { RulingRow, RulingsView } from './view.ts';
import { type RulingOf, whoseCode, whoseOf } from './whose.ts';
import { isUnconfirmed, writerText, writtenText } from './present-writer.ts';

export interface RulingFacts {
  readonly person: RulingPerson;
  /** Every team of the federation, in the order they are shown. */
  readonly teams: readonly Pick<Team, 'id' | 'name'>[];
  readonly rulings: readonly Ruling[];
  /** The channel it is shown in, where others read it too: what concerns that team or group, and the county. */
  readonly place?: RulingPlace | undefined;
}

/** What somebody may read of the register, the newest first. */
export function presentRulings(facts: RulingFacts): RulingsView {
  const { person, teams, rulings, place } = facts;
  const readable = rulings.filter(
    (ruling) =>
      mayRead(person, ruling) &&
      (place === undefined || concernsPlace(ruling, place, person.federation, person.today)),
  );
  const known = new Map(readable.map((ruling) => [ruling.id, ruling]));
  return {
    rows: [...readable]
      .sort((a, b) => (a.sort < b.sort ? 1 : -1))
      .map((ruling) => presentRuling(ruling, facts, known)),
    bodies: bodiesOf(facts)
      .filter((whose) => writesAs(person, whose) !== undefined)
      .map((whose) => ({ value: whoseCode(whose), label: whoseText(whose, facts) })),
    asksFor: teams
      .filter(({ id }) => mayDo(person.inTeams.get(id) ?? [], 'ask-rulings').allowed)
      .map(({ id, name }) => ({ value: id, label: name })),
    emptyText: 'Inga beslut finns i registret än.',
    today: person.today,
  };
}

function presentRuling(
  ruling: Ruling,
  facts: Pick<RulingFacts, 'person' | 'teams'>,
  known: ReadonlyMap<string, Ruling>,
): RulingRow {
  const { person } = facts;
  const whose = whoseNow(ruling, person.federation, person.today);
  const name = whoseText(whose, facts);
  const { replacedBy, replaces, state } = ruling;
  const unconfirmed = isUnconfirmed(ruling);
  const writes = writesAs(person, whose) !== undefined;
  const next = linked(replacedBy, known);
  const before = linked(replaces, known);
  return {
    rulingId: ruling.id,
    level: ruling.level,
    whoseText: decidedBy(ruling, name, facts),
    question: ruling.question,
    decision: ruling.decision ?? '',
    stateText: stateText(ruling, name, person.today),
    writtenText: byText(ruling, facts),
    ...(ruling.boardQuestionId === undefined ? {} : { fromBoard: true as const }),
    waits: state === 'asked',
    holds: holdsOn(ruling, person.today),
    unconfirmed,
    ...(next === undefined ? {} : { replacedBy: next }),
    ...(before === undefined ? {} : { replaces: before }),
    can: {
      decide: state === 'asked' && writes,
      confirm: unconfirmed && decidesIn(person, whose),
      replace: state === 'current' && writes,
    },
  };
}

/** What was decided stays theirs who decided it, and says who has it now: `Styrgrupp Berg, numera Styrgrupp Söder`. */
function decidedBy(
  ruling: Ruling,
  now: string,
  facts: Pick<RulingFacts, 'person' | 'teams'>,
): string {
  const then = whoseText(whoseOf(ruling), facts);
  return ruling.state === 'asked' || then === now ? now : `${then}, numera ${now}`;
}

/** One that comes into force later counts: it is what one is to know of. */
function holdsOn({ state, to }: Ruling, today: string): boolean {
  return state !== 'asked' && (to === undefined || to >= today);
}

function whoseText(whose: RulingOf, facts: Pick<RulingFacts, 'person' | 'teams'>): string {
  switch (whose.level) {
    case 'team':
      return nameOf(whose.teamId, facts.teams, rulingLevelLabels.team);
    case 'steering-group':
      return nameOf(
        whose.steeringGroupId,
        facts.person.federation.steeringGroups,
        rulingLevelLabels['steering-group'],
      );
    case 'county':
      return rulingLevelLabels.county;
  }
}

export function nameOf(
  id: string,
  named: readonly { readonly id: string; readonly name: string }[],
  otherwise: string,
): string {
  return named.find((one) => one.id === id)?.name ?? otherwise;
}

function stateText(ruling: Ruling, whose: string, today: string): string {
  const { state, from = localDate(ruling.sort), to } = ruling;
  if (state === 'asked') return `Väntar hos ${whose} sedan ${formatDay(localDate(ruling.sort))}`;
  if (to !== undefined && to < from) return `Ersatt innan det började gälla`;
  const begins = from > today ? 'Gäller först från' : validSince;
  if (to === undefined) return `${begins} ${formatDay(from)}`;
  if (to >= today) return `${begins} ${formatDay(from)} till och med ${formatDay(to)}`;
  return `Gällde ${formatDay(from)} till och med ${formatDay(to)}`;
}

function byText(ruling: Ruling, { teams }: Pick<RulingFacts, 'teams'>): string {
  const { confirmed, state, teamId, level } = ruling;
  const asked = teamId === undefined || level === 'team' ? undefined : nameOf(teamId, teams, '');
  const parts = [
    asked === undefined || asked === '' ? undefined : `Frågan ställd av ${asked}`,
    state === 'asked' ? undefined : `Skrivet av ${writerText(ruling)}`,
    confirmed === undefined
      ? undefined
      : `Bekräftat ${formatDay(confirmed.on)} av ${writtenText(confirmed)}`,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function linked(id: string | undefined, known: ReadonlyMap<string, Ruling>) {
  const found = id === undefined ? undefined : known.get(id);
  return found === undefined ? undefined : { rulingId: found.id, question: found.question };
}

/** Everybody who can decide anything, from the team up. */
export function bodiesOf({
  person,
  teams,
}: Pick<RulingFacts, 'person' | 'teams'>): readonly RulingOf[] {
  return [
    ...teams.map(({ id }) => ({ level: 'team', teamId: id }) as const),
    ...person.federation.steeringGroups.map(
      ({ id }) => ({ level: 'steering-group', steeringGroupId: id }) as const,
    ),
    { level: 'county' },
  ];
}
