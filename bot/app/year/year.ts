import { roleLabels } from '../../../shared/access/role.ts';
import { type GatheringKind, kindsOf } from '../../../shared/codes/gathering.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import { heirsOf } from '../../../shared/federation/mapping.ts';
import { holderOn } from '../../../shared/federation/successors.ts';
import {
  type Gathering,
  type GatheringPlace,
  ofWhom,
} from '../../../shared/gatherings/gathering.ts';
import { mayAtGathering } from '../../../shared/gatherings/gathering-access.ts';
import type { Around } from '../../../shared/gatherings/seats.ts';
import { groupOfMeeting, groupSeeingTo } from '../../../shared/gatherings/whose.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { ReportSubject } from '../../../shared/period-reports/subject.ts';
import { steers } from '../../../shared/standing/roles.ts';
import { mayReadMilestonesOf } from '../../../shared/milestones/reach.ts';
import { rulingPerson } from '../../../shared/rulings/reach.ts';
import type { RulingOf } from '../../../shared/rulings/whose.ts';
import {
  contactItems,
  countyItems,
  itemsFromCounty,
  reportItems,
} from '../../../shared/year/duties.ts';
import { gatheringItems, itemOf, type WantedYear } from '../../../shared/year/expected.ts';
import { milestoneItems } from '../../../shared/year/milestone-items.ts';
import { presentYear } from '../../../shared/year/present-year.ts';
import type { YearView } from '../../../shared/year/view.ts';
import type { YearItem } from '../../../shared/year/year-item.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import { allContacts } from '../documents/contacts.ts';
import { countyWorkOf, revisionsOf } from '../documents/county-work.ts';
import { enteredIn } from '../documents/entered.ts';
import { allMilestones } from '../documents/milestones.ts';
import { currentOffers } from '../documents/offers.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import {
  aroundOf,
  rolesAtGathering,
  rolesAtPlace,
  unknownPlace,
} from '../gatherings/gathering-at-hand.ts';
import { gatheringsIn } from '../gatherings/gatherings-of.ts';
import { asker } from '../permission/permission.ts';

interface Asked extends GatheringPlace {
  readonly year?: number | undefined;
}

/** The year of a team, a styrgrupp or the county: what is planned, what has been held, and what is missing. */
export async function year(
  app: App,
  actor: AccountKey,
  { year: chosen, ...place }: Asked,
): Promise<Result<YearView, Refusal>> {
  const asking = asker(app, actor);
  const landscape = await app.registry.current();
  const around = aroundOf(landscape);
  const unknown = around === undefined ? 'team' : unknownPlace(around, place);
  if (around === undefined || unknown !== undefined)
    return err({ code: 'not-found', what: unknown ?? 'team' });
  const roles = rolesAtPlace(around, readBy(around, place, asking.today), asking);
  const kinds = kindsOf[ofWhom(place)];
  const reads = kinds.some((what) => mayAtGathering(roles, what, 'read').allowed);
  const refused = kinds
    .map((what) => mayAtGathering(roles, what, 'minutes'))
    .find((verdict) => !verdict.allowed);
  const hasMinutes = kinds.some((what) => mayAtGathering(roles, what, 'minutes').allowed);
  if (!reads && !hasMinutes && refused?.allowed === false)
    return err({ code: 'denied', reason: refused.reason });
  const thisYear = Number(asking.today.slice(0, 4));
  const wanted: WantedYear = {
    year: chosen ?? thisYear,
    ...{ rules: landscape.rules, today: asking.today, since: firstDayOf(landscape, place) },
  };
  const { gatherings, items } = await contentsOf(app, landscape, place, wanted);
  // What comes next may lie in the next year.
  const after =
    wanted.year === thisYear && place.teamId === undefined
      ? (await contentsOf(app, landscape, place, { ...wanted, year: thisYear + 1 })).gatherings
      : [];
  const mayRead = (one: Gathering) => {
    const held = rolesAtGathering(around, one, asking);
    const isOver = one.current.status === 'closed';
    return (
      mayAtGathering(held, one.what, 'read').allowed ||
      (isOver && mayAtGathering(held, one.what, 'minutes').allowed)
    );
  };
  const name = placeName(landscape, place);
  const person = rulingPerson(actor, asking.today, around.federation, around.teams);
  const hasMilestones = mayReadMilestonesOf(person, whoseYear(place));
  // Who is told what came of it sees no more of the year than that.
  const shown = items.filter(({ key, what }) =>
    what === 'milestone'
      ? hasMilestones
      : reads || gatherings.some((one) => one.id === key && mayRead(one)),
  );
  return ok(
    presentYear({
      ...{ ...place, ofText: name, items: shown, gatherings, after, rules: landscape.rules },
      ...{ year: wanted.year, today: asking.today, mayOpen: mayRead, hasMilestones },
      onlyMinutes: !reads && roles.includes('co-opted'),
      mayPlan: (what: GatheringKind) =>
        kindsOf[ofWhom(place)].includes(what) && mayAtGathering(roles, what, 'plan').allowed,
    }),
  );
}

interface Contents {
  readonly gatherings: readonly Gathering[];
  readonly items: readonly YearItem[];
}

/** What a place's year is made of: its own, and what others hold that it is part of. */
export async function contentsOf(
  app: App,
  landscape: Landscape,
  place: GatheringPlace,
  wanted: WantedYear,
): Promise<Contents> {
  const above = await gatheringsIn(app, {}, wanted.year);
  const { teamId, steeringGroupId } = place;
  const federation = landscape.federation?.body;
  if (teamId !== undefined) {
    const own = await gatheringsIn(app, { teamId }, wanted.year);
    const others = above.filter(
      (one) => one.what === 'network-meeting' || isOfItsGroup(federation, one, teamId),
    );
    return {
      gatherings: [...own, ...others],
      items: [
        ...gatheringItems(own, kindsOf.team, wanted),
        ...others.map((one) => ofOthers(landscape, one, wanted)),
        ...(await reportsIn(app, place, wanted)),
        ...contactItems(await allContacts(app), teamId, wanted),
        ...(await fromCounty(app, [teamId], wanted, { confirms: true })),
        ...(await milestonesIn(app, landscape, place, wanted)),
      ],
    };
  }
  if (steeringGroupId !== undefined) {
    const own = above.filter((one) => isOwnOf(federation, one, steeringGroupId, wanted.today));
    const steered = steeredBy(landscape, steeringGroupId, wanted);
    const joint = await jointMeetings(app, landscape, steeringGroupId, wanted);
    const before = above.filter((one) => isBefore(federation, one, steeringGroupId, wanted.today));
    return {
      gatherings: [...own, ...joint, ...before],
      items: [
        ...gatheringItems(
          own.map((one) => ({ ...one, steeringGroupId })),
          kindsOf['steering-group'],
          wanted,
        ),
        ...joint.map((one) => ofOthers(landscape, one, wanted)),
        // By the name of who held it, and not counted among their own.
        ...before.map((one) => ({ ...ofOthers(landscape, one, wanted), isOthers: true as const })),
        ...(await reportsIn(app, place, wanted)),
        ...(await fromCounty(app, steered, wanted, { confirms: false })),
        ...(await milestonesIn(app, landscape, place, wanted)),
      ],
    };
  }
  const own = above.filter((one) => one.steeringGroupId === undefined);
  const [entered, offers, contacts, { revisions }] = await Promise.all([
    enteredIn(app),
    currentOffers(app),
    allContacts(app),
    countyWorkOf(app),
  ]);
  const isRevised = own.some(
    ({ what, state }) => what === 'agreement-revision' && state !== 'cancelled',
  );
  return {
    gatherings: own,
    items: [
      ...gatheringItems(own, kindsOf.county, wanted),
      ...countyItems({ entered, offers, revisions, isRevised }, wanted),
      ...(await reportsIn(app, place, wanted)),
      ...contactItems(contacts, undefined, wanted),
      ...(await milestonesIn(app, landscape, place, wanted)),
    ],
  };
}

/** What others hold that the place is part of: it says whose. The network is the samordnare's everywhere. */
function ofOthers(landscape: Landscape, one: Gathering, { today }: WantedYear): YearItem {
  const item = itemOf(one, today);
  const { federation } = landscape;
  if (ofWhom(one) === 'county' || federation === undefined) return item;
  const steeringGroupId = groupOfMeeting(federation.body, one);
  return { ...item, ofText: placeName(landscape, { ...one, steeringGroupId }) };
}

/** The delmål whose last day is in the year: their own and those they have been given. */
export async function milestonesIn(
  app: Pick<App, 'store'>,
  landscape: Landscape,
  place: GatheringPlace,
  { year: ofYear, today }: Pick<WantedYear, 'year' | 'today'>,
): Promise<readonly YearItem[]> {
  const around = aroundOf(landscape);
  if (around === undefined) return [];
  const among = { ...around, today, year: ofYear };
  return milestoneItems(await allMilestones(app), whoseYear(place), among);
}

function whoseYear({ teamId, steeringGroupId }: GatheringPlace): RulingOf {
  if (teamId !== undefined) return { level: 'team', teamId };
  return steeringGroupId === undefined
    ? { level: 'county' }
    : { level: 'steering-group', steeringGroupId };
}

/** The reports that are due in the year, left or not. */
export async function reportsIn(
  app: Pick<App, 'store'>,
  place: GatheringPlace,
  wanted: WantedYear,
): Promise<readonly YearItem[]> {
  const subject = subjectOf(place);
  const scope = subject.type === 'team' ? teamScope(subject.teamId) : 'federation';
  const reports = await listAll(app.store, scope, { kind: 'period-report' });
  return reportItems(
    subject,
    reports.map(({ body }) => body),
    wanted,
  );
}

function subjectOf({ teamId, steeringGroupId }: GatheringPlace): ReportSubject {
  if (teamId !== undefined) return { type: 'team', teamId };
  return steeringGroupId === undefined
    ? { type: 'county' }
    : { type: 'steering-group', steeringGroupId };
}

/** What of the county's year is known below it. */
async function fromCounty(
  app: App,
  teamIds: readonly string[],
  wanted: WantedYear,
  who: { readonly confirms: boolean },
): Promise<readonly YearItem[]> {
  const [offers, revisions] = await Promise.all([currentOffers(app), revisionsOf(app)]);
  return itemsFromCounty({ teamIds, offers, revisions }, wanted, who);
}

function steeredBy(
  { federation, teams }: Landscape,
  steeringGroupId: string,
  { today }: WantedYear,
): readonly string[] {
  return [...teams.keys()].filter(
    (teamId) => federation !== undefined && steers(federation.body, steeringGroupId, teamId, today),
  );
}

async function jointMeetings(
  app: App,
  { federation, teams }: Landscape,
  steeringGroupId: string,
  { year: ofYear }: WantedYear,
): Promise<readonly Gathering[]> {
  if (federation === undefined) return [];
  const links = federation.body.teamSteering.filter(
    (link) => link.steeringGroupId === steeringGroupId,
  );
  const own = [...teams.keys()].filter((id) => links.some(({ teamId }) => teamId === id));
  const all = await Promise.all(
    own.map(async (teamId) => {
      const found = await gatheringsIn(app, { teamId }, ofYear);
      return found.filter(({ plan }) =>
        steers(federation.body, steeringGroupId, teamId, plan.date),
      );
    }),
  );
  return all.flat().filter(({ what }) => what === 'joint-meeting');
}

/** Theirs on its day; and until it is over theirs who see to it today. */
function isOwnOf(
  federation: Federation | undefined,
  one: Gathering,
  steeringGroupId: string,
  today: IsoDate,
): boolean {
  if (federation === undefined) return false;
  if (groupOfMeeting(federation, one) === steeringGroupId) return true;
  const { status } = one.current;
  const isOver = status === 'closed' || status === 'cancelled';
  return !isOver && groupSeeingTo(federation, one, today) === steeringGroupId;
}

/** Held by a styrgrupp that answered then for a team of theirs: what was decided holds for the team still. */
function isBefore(
  federation: Federation | undefined,
  one: Gathering,
  steeringGroupId: string,
  today: IsoDate,
): boolean {
  if (federation === undefined || one.current.status !== 'closed') return false;
  const then = groupOfMeeting(federation, one);
  if (then === undefined || then === steeringGroupId) return false;
  return heirsOf(federation, then, one.plan.date, today).some(({ id }) => id === steeringGroupId);
}

/** Whether it is the meeting of the styrgrupp that answers for the team on its day. */
function isOfItsGroup(federation: Federation | undefined, one: Gathering, teamId: string): boolean {
  if (federation === undefined) return false;
  const groupId = groupOfMeeting(federation, one);
  return groupId !== undefined && steers(federation, groupId, teamId, one.plan.date);
}

/** A styrgrupp that has been taken over is read by those who did. */
function readBy(
  { federation }: Pick<Around, 'federation'>,
  place: GatheringPlace,
  today: IsoDate,
): GatheringPlace {
  const { steeringGroupId } = place;
  if (steeringGroupId === undefined) return place;
  return { ...place, steeringGroupId: holderOn(federation, steeringGroupId, today) };
}

/** From then on there is something to expect of it: what was before it was here is nobody's debt. */
export function firstDayOf({ teams, federation }: Landscape, place: GatheringPlace): IsoDate {
  const first = (id: string) => {
    const founded = teams.get(id)?.body.history[0];
    return founded === undefined ? undefined : localDate(founded.at);
  };
  const own =
    place.teamId === undefined
      ? [...teams.keys()].filter(
          (id) =>
            place.steeringGroupId === undefined ||
            federation?.body.teamSteering.some(
              (link) => link.teamId === id && link.steeringGroupId === place.steeringGroupId,
            ) === true,
        )
      : [place.teamId];
  const days = own.flatMap((id) => first(id) ?? []).toSorted();
  const [founded = '9999-12-31'] = days;
  if (place.steeringGroupId === undefined) return founded;
  // A styrgrupp that has come out of others answers for nothing before.
  const [linked = founded] = (federation?.body.teamSteering ?? [])
    .filter(({ steeringGroupId }) => steeringGroupId === place.steeringGroupId)
    .map(({ from }) => from)
    .toSorted();
  return linked > founded ? linked : founded;
}

/** Whose year it is. */
export function placeName({ teams, federation }: Landscape, place: GatheringPlace): string {
  if (place.teamId !== undefined) return teams.get(place.teamId)?.body.name ?? place.teamId;
  const group = federation?.body.steeringGroups.find(({ id }) => id === place.steeringGroupId);
  return group?.name ?? roleLabels['county-group'];
}
