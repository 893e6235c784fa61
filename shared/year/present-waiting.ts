import type { CoordinatorNeed } from '../appointing/need.ts';
import { appointingWords } from '../appointing/present.ts';
import { deviationCategoryLabels, deviationKindLabels } from '../codes/deviation.ts';
import { gatheringLabels } from '../codes/gathering.ts';
import { contactFunctionLabels, contactPartyShortLabels } from '../codes/contact.ts';
import type { Contact } from '../contacts/contact.ts';
import { lacksSuccessor } from '../contacts/lasting.ts';
import type { ControlledDocument } from '../controlled-documents/controlled-document.ts';
import type { Deviation } from '../deviations/deviation.ts';
import { awaitsConfirming } from '../deviations/history.ts';
import { isBeforeCounty } from '../deviations/present-lifted.ts';
import { confirmedBy } from '../deviations/whose.ts';
import { type GroupDecision, groupDecisions } from '../digest/present-decisions.ts';
import type { Gathering } from '../gatherings/gathering.ts';
import { addDays, type IsoDate } from '../kernel/calendar.ts';
import { parsePeriodCode } from '../kernel/period-code.ts';
import { subjectWords } from '../period-reports/labels.ts';
import type { PeriodReport } from '../period-reports/period-report.ts';
import { askedText } from '../rulings/present-asked.ts';
import type { Milestone } from '../milestones/milestone.ts';
import type { Ruling } from '../rulings/ruling.ts';
import type { Team } from '../teams/team.ts';
import { formatDay, formatDayShort, formatPeriodShort, inSentence } from '../text/format.ts';
import { soonDays, type Wait, type WaitPlace } from './wait.ts';

export interface TeamWaits {
  readonly team: Team;
  readonly deviations: readonly Deviation[];
  readonly reports: readonly PeriodReport[];
  /** That its samordnare is to be chosen. */
  readonly toAppoint?: CoordinatorNeed | undefined;
}

/** What waits for those who meet without being one team's. */
export interface OwnWaits {
  /** Who they are: `Styrgrupp Berg`, `Länsam`. */
  readonly name: string;
  /** Questions that they are asked to decide, and what their secretary wrote and none of them has confirmed. */
  readonly rulings: readonly Ruling[];
  /** Their own, to be signed. */
  readonly reports: readonly PeriodReport[];
  /** Their meetings. */
  readonly gatherings: readonly Gathering[];
  /** Their delmål that are not over. */
  readonly milestones: readonly Pick<Milestone, 'title' | 'due'>[];
  readonly today: IsoDate;
}

/**
 * What waits for a styrgrupp, as its page and its agenda have it. A deviation is told of by its category and never by its text,
 * since a card of it stands in a channel; the question of a ruling has been told there already.
 */
export function waitsForSteering(
  steeringGroupId: string,
  teams: readonly TeamWaits[],
  own: OwnWaits,
): readonly Wait[] {
  const page = { page: 'steering', steeringGroupId } as const;
  const ofTeams = teams.flatMap(({ team, deviations, reports, toAppoint }) => [
    ...(toAppoint === undefined
      ? []
      : [coordinatorWait(team, toAppoint, { ...page, deviation: team.id })]),
    ...deviations
      .filter(({ state }) => state === 'with-steering')
      .map((one) =>
        deviationWait(team, one, { ...page, deviation: one.id }, 'att ta ställning till'),
      ),
    ...deviations
      .filter((one) => isToConfirm(one, 'steering-group'))
      .map((one) => confirmWait(team, one, { ...page, deviation: one.id })),
    ...toSign(reports).map(({ subject, period }): Wait => ({
      code: 'report',
      text: `${team.name}: rapport att underteckna, ${inSentence(periodText(period))}`,
      short: `${team.name}, ${inSentence(periodText(period))}`,
      to: { page: 'report', subject, period },
    })),
  ]);
  const decided = groupDecisions(
    steeringGroupId,
    { deviations: teams, gatherings: own.gatherings },
    own.today,
  );
  return [
    ...ofTeams,
    ...ownWaits(teams, own),
    ...dueWaits(decided, own),
    ...milestoneWaits(own, page),
  ];
}

/** A team that nobody leads, or soon nobody. @param to where who asks may choose somebody, or put them in the seat */
export function coordinatorWait(
  { name }: Pick<Team, 'name'>,
  need: CoordinatorNeed,
  to: WaitPlace,
): Wait {
  const { short } = appointingWords.needed(need);
  return {
    code: 'coordinator',
    text: `${name}: ${short} och ${need.why === 'vacant' ? '' : 'en ny '}behöver utses`,
    short: need.why === 'vacant' ? name : `${name}, ${short}`,
    to,
  };
}

/** A samordnare whom a styrgrupp has chosen: for the kansli, which puts them in their seat. */
export function appointedWait({ id, name, appointment }: Team): readonly Wait[] {
  if (appointment?.status !== 'appointed') return [];
  const short = `${name}, från ${formatDayShort(appointment.from)}`;
  return [
    {
      code: 'appointed',
      text: `${short}: samordnaren är utsedd och ska läggas in`,
      ...{ short, to: { page: 'settings', teamId: id } },
    },
  ];
}

/** The county's that end, or have ended, with nobody after them: for those who write them. */
export function contactWaits(contacts: readonly Contact[], today: IsoDate): readonly Wait[] {
  return contacts.flatMap((contact): readonly Wait[] => {
    const { to, function: ofFunction, party, teamId } = contact;
    if (to === undefined || teamId !== undefined) return [];
    if (!lacksSuccessor(contact, contacts, today)) return [];
    const about = `${contactFunctionLabels[ofFunction]} (${contactPartyShortLabels[party]})`;
    const short = `${about}, ${to < today ? 'slutade' : 'slutar'} ${formatDayShort(to)}`;
    return [{ code: 'contact', text: short, short, to: { page: 'contacts' } }];
  });
}

/** What has been published for them since they looked, by its title. */
export function documentWaits(documents: readonly ControlledDocument[]): readonly Wait[] {
  return documents.map(({ title }) => ({
    code: 'document',
    ...{ text: title, short: title, to: { page: 'documents' } },
  }));
}

/** What has been lifted to Länsam, by category, and what it is asked and signs itself. */
export function waitsForCounty(
  teams: readonly Pick<TeamWaits, 'team' | 'deviations'>[],
  own: OwnWaits,
): readonly Wait[] {
  const page = { page: 'county-group' } as const;
  const lifted = teams.flatMap(({ team, deviations }) =>
    deviations.filter(isBeforeCounty).flatMap((one): readonly Wait[] => {
      if (isToConfirm(one, 'county-group')) return [confirmWait(team, one, page)];
      return one.anchoring === undefined
        ? [deviationWait(team, one, page, 'lyft till Länsam')]
        : anchoringWaits(team, one, one.anchoring.due, own.today);
    }),
  );
  return [...lifted, ...ownWaits(teams, own), ...milestoneWaits(own, page)];
}

function deviationWait(
  { name }: Pick<Team, 'name'>,
  { issue, category }: Deviation,
  to: WaitPlace,
  what: string,
): Wait {
  const about = inSentence(deviationCategoryLabels[category]);
  return {
    code: 'deviation',
    text: `${name}: ${inSentence(deviationKindLabels[issue])} ${what}, ${about}`,
    short: `${name}, ${about}`,
    to,
  };
}

function isToConfirm(deviation: Deviation, by: 'steering-group' | 'county-group'): boolean {
  return awaitsConfirming(deviation) !== undefined && confirmedBy(deviation) === by;
}

function confirmWait({ name }: Pick<Team, 'name'>, { category }: Deviation, to: WaitPlace): Wait {
  const about = inSentence(deviationCategoryLabels[category]);
  return {
    code: 'confirm',
    text: `${name}: beslut att bekräfta, ${about}`,
    short: `${name}, ${about}`,
    to,
  };
}

function anchoringWaits(
  { name }: Pick<Team, 'name'>,
  { category }: Deviation,
  due: IsoDate,
  today: IsoDate,
): readonly Wait[] {
  const about = inSentence(deviationCategoryLabels[category]);
  return dayWaits({ about: `${name}, ${about}`, due, to: { page: 'county-group' } }, today);
}

function dueWaits(
  decided: readonly GroupDecision[],
  { today, name: of }: OwnWaits,
): readonly Wait[] {
  return decided
    .filter(({ state }) => state === 'late' || state === 'waiting')
    .flatMap((one) =>
      // What it decided of a deviation is named by its team.
      dayWaits(one, today).map((wait) => (one.to.page === 'gathering' ? { ...wait, of } : wait)),
    );
}

/** What they have set out to reach themselves, and what has been given to them. */
function milestoneWaits({ milestones, today, name: of }: OwnWaits, to: WaitPlace): readonly Wait[] {
  return milestones.flatMap(({ title, due }) =>
    dayWaits({ about: `Delmål: ${title}`, due, to }, today).map((wait) => ({ ...wait, of })),
  );
}

/** What should have been done, and what soon is to be. */
function dayWaits(
  { about, due, to }: Pick<GroupDecision, 'about' | 'due'> & { readonly to: WaitPlace },
  today: IsoDate,
): readonly Wait[] {
  if (due === undefined || due > addDays(today, soonDays)) return [];
  const isLate = due < today;
  return [
    {
      code: isLate ? 'late' : 'soon',
      text: `${about}: ${isLate ? 'skulle ha varit klart' : 'ska vara klart'} ${formatDay(due)}`,
      short: `${about}, ${formatDayShort(due)}`,
      to,
    },
  ];
}

function ownWaits(
  teams: readonly Pick<TeamWaits, 'team'>[],
  { rulings, reports, gatherings, name: of }: OwnWaits,
): readonly Wait[] {
  const asking = (id: string | undefined) => teams.find(({ team }) => team.id === id)?.team.name;
  const to = { page: 'rulings' } as const;
  const waits: readonly Wait[] = [
    ...rulings.map(({ state, teamId, question }): Wait => {
      const name = asking(teamId);
      if (state !== 'asked')
        return {
          ...{ code: 'confirm', to, short: `”${question}”` },
          text: `Beslut att bekräfta: ”${question}”`,
        };
      return {
        ...{ code: 'ruling', to, short: `”${question}”` },
        text: askedText(name, question),
      };
    }),
    ...toSign(reports).map(({ subject, period }): Wait => ({
      code: 'report',
      text: `${subjectWords[subject.type].title} att underteckna, ${inSentence(periodText(period))}`,
      short: `${subjectWords[subject.type].title}, ${inSentence(periodText(period))}`,
      to: { page: 'report', subject, period },
    })),
    ...gatherings.flatMap(meetingWaits),
  ];
  return waits.map((wait) => ({ ...wait, of }));
}

/** Decisions that were written down for them at a meeting. */
function meetingWaits({ id, what, plan, decisions }: Gathering): readonly Wait[] {
  const about = `${gatheringLabels[what]} ${formatDayShort(plan.date)}`;
  return decisions
    .filter(({ asSecretary, confirmed }) => asSecretary === true && confirmed === undefined)
    .map(() => ({
      code: 'confirm',
      text: `Beslut att bekräfta, ${inSentence(about)}`,
      short: about,
      to: { page: 'gathering', gatheringId: id },
    }));
}

function toSign(reports: readonly PeriodReport[]): readonly PeriodReport[] {
  return reports.filter(({ state }) => state === 'submitted');
}

function periodText(code: string): string {
  const ref = parsePeriodCode(code);
  return ref.ok ? formatPeriodShort(ref.value) : code;
}
