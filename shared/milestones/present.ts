import {
  milestoneAnswererLabels,
  type MilestoneStatus,
  milestoneStatuses,
  milestoneStatusLabels,
  milestoneWriterLabels,
} from '../codes/milestone.ts';
import { rulingLevelLabels } from '../codes/ruling.ts';
import { localDate } from '../kernel/calendar.ts';
import { nameOf } from '../rulings/present.ts';
import type { RulingPerson } from '../rulings/reach.ts';
import { type RulingOf, whoseCode } from '../rulings/whose.ts';
import type { Team } from '../teams/team.ts';
import { formatDay, inSentence } from '../text/format.ts';
import { headings } from '../text/headings.ts';
import { isMilestoneOver, isMilestoneOverdue, statusFor } from './due.ts';
import type { Milestone, MilestoneStanding } from './milestone.ts';
import { mayReadMilestonesOf, writesMilestonesAs } from './reach.ts';
import { timesWritten } from './steps.ts';
import type { MilestoneRow, MilestonesView, MilestoneTable } from './view.ts';
import { isFor, ownerNow, receiversOf, standingWith } from './whose-now.ts';

export interface MilestoneFacts {
  readonly person: RulingPerson;
  /** Every team of the federation, in the order they are shown. */
  readonly teams: readonly Pick<Team, 'id' | 'name'>[];
  readonly milestones: readonly Milestone[];
  /** Whose page it is. */
  readonly whose: RulingOf;
}

/** The delmål of a team, a styrgrupp or the county: their own, and those of the county's that they have been given. */
export function presentMilestones(facts: MilestoneFacts): MilestonesView {
  const { person, milestones, whose } = facts;
  const rows = milestones
    .filter((one) => isFor(one, whose, person))
    .toSorted((a, b) => (a.sort < b.sort ? -1 : 1))
    .map((one) => presentMilestone(one, facts));
  const canAdd = writesMilestonesAs(person, whose) !== undefined;
  const isCounty = whose.level === 'county';
  const isOver = ({ status }: MilestoneRow) => isMilestoneOver(status);
  const table = isCounty ? presentTable(facts) : undefined;
  return {
    whose: whoseCode(whose),
    open: rows.filter((row) => !isOver(row)),
    over: rows.filter(isOver).toReversed(),
    ...(table === undefined ? {} : { table }),
    canAdd,
    canGive: canAdd && isCounty,
    emptyText: canAdd
      ? 'Inga delmål är inlagda än. Lägg till det första, till exempel ett ur överenskommelsen.'
      : 'Inga delmål är inlagda än.',
    today: person.today,
  };
}

function presentMilestone(milestone: Milestone, facts: MilestoneFacts): MilestoneRow {
  const { person, teams, whose } = facts;
  const { id, title, due, answers, givenTo } = milestone;
  const isOwner = whoseCode(ownerNow(milestone, person)) === whoseCode(whose);
  const isWhole = givenTo !== undefined && isOwner;
  const standing = standingWith(milestone, whose, person);
  const status = statusFor(milestone, whose, { ...person, teams });
  const isOverdue = isMilestoneOverdue(milestone, status, person.today);
  const writes = writesMilestonesAs(person, whose) !== undefined;
  const isOver = isMilestoneOver(status);
  // What the county has struck is nobody else's to take up again.
  const isDroppedAbove =
    givenTo !== undefined && !isOwner && milestone.current.status === 'dropped';
  const given = isWhole ? presentGiven(milestone, facts) : undefined;
  return {
    ...{ milestoneId: id, title, due, answers, status, isOverdue },
    statusText: isOverdue ? overdueText : milestoneStatusLabels[status],
    whenText: whenText(milestone, status, standing),
    answersText: `${milestoneAnswererLabels[answers]} ansvarar`,
    ...(givenTo === undefined || isOwner
      ? {}
      : {
          fromText: `Länets delmål för ${givenTo === 'teams' ? 'alla team' : 'alla styrgrupper'}`,
        }),
    ...reasonOf(isDroppedAbove ? milestone.current : standing),
    byText: byText(milestone, isOwner ? undefined : whoseCode(whose)),
    ...(given === undefined ? {} : { given }),
    basedOn: timesWritten(milestone),
    can: {
      change: writes && isOwner && !isOver,
      begin: writes && !isWhole && status === 'not-started',
      reach: writes && !isWhole && !isOver,
      drop: writes && (isWhole ? milestone.current.status !== 'dropped' : !isOver),
      takeBack:
        writes &&
        !isDroppedAbove &&
        (isWhole ? milestone.current.status === 'dropped' : status !== 'not-started'),
    },
  };
}

const overdueText = 'Försenat';

function reasonOf(standing: MilestoneStanding): Pick<MilestoneRow, 'reason'> {
  return standing.status === 'dropped' ? { reason: standing.reason } : {};
}

function whenText(
  { due }: Milestone,
  status: MilestoneStatus,
  standing: MilestoneStanding,
): string {
  if (status === 'done' && standing.status === 'done') return `Klart ${formatDay(standing.on)}`;
  return `${status === 'dropped' ? 'Skulle vara klart' : 'Senast'} ${formatDay(due)}`;
}

/** When it was last written in and as whom. @param receiver of what somebody has been given, with what they said of it themselves */
function byText({ history }: Milestone, receiver: string | undefined): string {
  const event = history.findLast((one) => one.type !== 'stood' || one.whose === receiver);
  if (event === undefined) return '';
  const said = event.type === 'added' ? 'Inlagt' : 'Senast ändrat';
  return `${said} ${formatDay(localDate(event.at))} av ${milestoneWriterLabels[event.as]}`;
}

/** How it goes with each that it has been given to. */
function presentGiven(
  milestone: Milestone,
  facts: MilestoneFacts,
): NonNullable<MilestoneRow['given']> {
  const { person, teams } = facts;
  const rows = receiversOf(milestone, teams, person).map((one) => {
    const standing = standingWith(milestone, one, person);
    return {
      ...{ whose: whoseCode(one), name: bodyName(one, facts), status: standing.status },
      text: standingText(standing),
    };
  });
  const reached = rows.filter(({ status }) => status === 'done').length;
  const of = milestone.givenTo === 'teams' ? 'team' : 'styrgrupper';
  return { reachedText: `${reached} av ${rows.length} ${of} är klara`, rows };
}

function standingText(standing: MilestoneStanding): string {
  const label = milestoneStatusLabels[standing.status];
  if (standing.status === 'done') return `${label} ${formatDay(standing.on)}`;
  return standing.status === 'dropped' ? `${label}: ${inSentence(standing.reason)}` : label;
}

/** Teams, then styrgrupper, each with how many of its delmål stand where; those alone that the reader may read. */
function presentTable(facts: MilestoneFacts): MilestoneTable | undefined {
  const { person, teams, milestones } = facts;
  const bodies: readonly RulingOf[] = [
    ...teams.map(({ id }) => ({ level: 'team', teamId: id }) as const),
    ...receiversOf({ givenTo: 'steering-groups' }, teams, person),
  ];
  const rows = bodies
    .filter((whose) => mayReadMilestonesOf(person, whose))
    .map((whose) => {
      const own = milestones
        .filter((one) => isFor(one, whose, person))
        .map((one) => ({ one, status: statusFor(one, whose, { ...person, teams }) }));
      const count = (wanted: MilestoneStatus) =>
        own.filter(({ status }) => status === wanted).length;
      const late = own.filter(({ one, status }) => isMilestoneOverdue(one, status, person.today));
      return {
        ...{ whose: whoseCode(whose), name: bodyName(whose, facts) },
        counts: [...milestoneStatuses.map(count), late.length],
      };
    });
  if (rows.length === 0) return undefined;
  return {
    columns: [
      ...milestoneStatuses.map((status) => milestoneStatusLabels[status]),
      'Varav försenat',
    ],
    rows,
  };
}

function bodyName(whose: RulingOf, { person, teams }: MilestoneFacts): string {
  switch (whose.level) {
    case 'team':
      return nameOf(whose.teamId, teams, rulingLevelLabels.team);
    case 'steering-group':
      return nameOf(
        whose.steeringGroupId,
        person.federation.steeringGroups,
        rulingLevelLabels['steering-group'],
      );
    case 'county':
      return headings.wholeCounty;
  }
}
