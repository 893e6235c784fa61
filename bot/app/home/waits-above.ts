import { isToAppoint } from '../../../shared/appointing/need.ts';
import { mayDo, mayDoAbove } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { roleLabels } from '../../../shared/access/role.ts';
import type {
  Federation,
  FederationRole,
  SteeringGroup,
} from '../../../shared/federation/federation.ts';
import { isGroupOn } from '../../../shared/federation/mapping.ts';
import type { Around } from '../../../shared/gatherings/seats.ts';
import type { SteeringWaits } from '../../../shared/home/home-steering-tasks.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { rulingPerson } from '../../../shared/rulings/reach.ts';
import { rolesAbove } from '../../../shared/standing/roles.ts';
import {
  appointedWait,
  contactWaits,
  coordinatorWait,
  documentWaits,
} from '../../../shared/year/present-waiting.ts';
import { presentWaits } from '../../../shared/year/present-waits.ts';
import type { Wait, WaitCode, WaitsView } from '../../../shared/year/wait.ts';
import { type App, today } from '../context/app.ts';
import { newDocuments } from '../controlled-documents/controlled-documents.ts';
import { allContacts } from '../documents/contacts.ts';
import { aroundOf } from '../gatherings/gathering-at-hand.ts';
import type { Landscape } from '../context/registry.ts';
import type { Asker } from '../permission/permission.ts';
import { type ThoseWhoSteer, waitsOf } from '../gatherings/waits.ts';
import { yearWaits } from '../year/waits-of-year.ts';
import { leadsCountyWork, waitsOfCountyWork } from './waits-of-county-work.ts';

/** A secretary writes what Länsam decides, and neither confirms nor signs it. */
const notForSecretary: readonly WaitCode[] = ['confirm', 'report'];

/** Who supports the county's work sees that it is done in time: delmål, its meetings and its report. */
const forSupport: readonly WaitCode[] = ['late', 'soon'];

interface Asked {
  /** That styrgrupp's alone, on its own page. */
  readonly steeringGroupId?: string | undefined;
}

/**
 * What waits for those who steer, on their first page: for a styrgrupp's members, for Länsam, for the kansli as its secretary and
 * since it puts people in their seats, and for the processledare. By category, reference, question and title; the rest is read
 * where it leads.
 */
export async function waitsAbove(
  app: App,
  actor: AccountKey,
  { steeringGroupId }: Asked,
): Promise<Result<WaitsView, Refusal>> {
  const date = today(app);
  const landscape = await app.registry.current();
  const around = aroundOf(landscape);
  if (around === undefined) return err({ code: 'denied', reason: 'not-in-team' });
  const held = rolesAbove(actor, date, around.federation);
  const roles = held.map(({ role }) => role);
  const own = groupsDecidedBy(around.federation, held, date).filter(
    ({ id }) => steeringGroupId === undefined || id === steeringGroupId,
  );
  const isAbove = steeringGroupId === undefined;
  const decides = isAbove && mayDo(roles, 'decide-lifted').allowed;
  const writes = isAbove && mayDo(roles, 'write-for-county').allowed;
  const leads = isAbove && leadsCountyWork(roles);
  if (own.length === 0 && !decides && !writes && !leads) {
    const verdict = mayDoAbove(roles, isAbove ? 'write-for-county' : 'decide-deviations');
    return err({ code: 'denied', reason: verdict.allowed ? 'not-for-your-role' : verdict.reason });
  }
  const where = { landscape, around, today: date };
  const ofGroups = await Promise.all(
    own.map(({ id }) => allWaitsOf(app, where, { type: 'steering-group', steeringGroupId: id })),
  );
  const ofCounty =
    decides || writes || leads ? await allWaitsOf(app, where, { type: 'county' }) : [];
  const seats: readonly Wait[] = writes
    ? around.teams.flatMap((team) => {
        const need = isToAppoint(team, date);
        return need === undefined
          ? appointedWait(team)
          : [coordinatorWait(team, need, { page: 'settings', teamId: team.id })];
      })
    : [];
  const theirs = ofCounty.filter(
    ({ code }) => decides || (writes ? !notForSecretary.includes(code) : forSupport.includes(code)),
  );
  const ofWork = leads ? await waitsOfCountyWork(app, { actor, roles, today: date }) : [];
  const ending =
    isAbove && mayDo(roles, 'write-county-contacts').allowed
      ? contactWaits(await allContacts(app), date)
      : [];
  const person = rulingPerson(actor, date, around.federation, around.teams);
  const documents = documentWaits(await newDocuments(app, actor, person));
  return ok(
    presentWaits([...ofGroups.flat(), ...theirs, ...ofWork, ...seats, ...ending, ...documents]),
  );
}

interface Where {
  readonly landscape: Landscape;
  readonly around: Around;
  readonly today: IsoDate;
}

/** What is laid before them, and what of their own year they are behind with. */
async function allWaitsOf(
  app: App,
  { landscape, around, today: date }: Where,
  whose: ThoseWhoSteer,
): Promise<readonly Wait[]> {
  const place = whose.type === 'county' ? {} : { steeringGroupId: whose.steeringGroupId };
  const [before, ofYear] = await Promise.all([
    waitsOf(app, around, whose, { today: date, on: date }),
    yearWaits(app, landscape, place, date),
  ]);
  return [...before, ...ofYear];
}

/** The groups that somebody decides in that day. */
function groupsDecidedBy(
  { steeringGroups }: Federation,
  held: readonly FederationRole[],
  date: IsoDate,
): readonly SteeringGroup[] {
  return steeringGroups.filter(
    (group) =>
      isGroupOn(group, date) &&
      held.some(
        (one) =>
          'steeringGroupId' in one &&
          one.steeringGroupId === group.id &&
          mayDo([one.role], 'decide-deviations').allowed,
      ),
  );
}

/** The same on the first page of a team, for who sits in a styrgrupp or Länsam too: by where they see to it. */
export async function waitsWhereSteering(
  app: App,
  around: Around,
  { actor, today: date }: Asker,
): Promise<readonly SteeringWaits[]> {
  const held = rolesAbove(actor, date, around.federation);
  const where = { landscape: await app.registry.current(), around, today: date };
  const ofGroups = groupsDecidedBy(around.federation, held, date).map(
    async ({ id, name }): Promise<SteeringWaits> => ({
      name,
      to: { page: 'steering', steeringGroupId: id },
      waits: await allWaitsOf(app, where, { type: 'steering-group', steeringGroupId: id }),
    }),
  );
  const decides = held.some(({ role }) => mayDo([role], 'decide-lifted').allowed);
  const ofCounty = async (): Promise<readonly SteeringWaits[]> => [
    {
      name: roleLabels['county-group'],
      to: { page: 'county-group' },
      waits: await allWaitsOf(app, where, { type: 'county' }),
    },
  ];
  return [...(await Promise.all(ofGroups)), ...(decides ? await ofCounty() : [])];
}
