import { roleLabels } from '../access/role.ts';
import { actionOwnerLabels } from '../codes/deviation.ts';
import { gatheringLabels, isCalledTo } from '../codes/gathering.ts';
import { meetingStatusLabels } from '../codes/meeting.ts';
import { partyLabels } from '../codes/party.ts';
import { chairOn } from '../federation/chair.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { formatWhen, noNoticeWentOut, noticeWentOut } from '../meetings/present-head.ts';
import { formatDay, formatInstant, inSentence } from '../text/format.ts';
import type { Gathering, GatheringDecision } from './gathering.ts';
import { type Around, groupSeats } from './seats.ts';
import { groupOfMeeting } from './whose.ts';
import type { GatheringHead } from './view.ts';

export function presentGatheringHead(gathering: Gathering, around: Around): GatheringHead {
  const { federation, teams } = around;
  const { id, what, plan, current, teamId } = gathering;
  const steeringGroupId = groupOfMeeting(federation, gathering);
  const team = teams.find((one) => one.id === teamId);
  const group = federation.steeringGroups.find((one) => one.id === steeringGroupId);
  const chairText = chairTextOf(gathering, around);
  return {
    gatheringId: id,
    ...(teamId === undefined ? {} : { teamId }),
    ...(steeringGroupId === undefined ? {} : { steeringGroupId }),
    what,
    status: current.status,
    statusText: isCalledTo(what) ? meetingStatusLabels[current.status] : ownStatus(gathering),
    title: `${gatheringLabels[what]} ${formatDay(plan.date)}`,
    ofText: team?.name ?? group?.name ?? roleLabels['county-group'],
    ...(chairText === undefined ? {} : { chairText }),
    when: formatWhen(plan),
    date: plan.date,
    start: plan.start,
    end: plan.end,
    ...(plan.place === undefined ? {} : { place: plan.place }),
    ...(plan.link === undefined ? {} : { link: plan.link }),
    ...(plan.lunch === undefined ? {} : { lunchTimes: plan.lunch }),
    ...(isCalledTo(what) ? { noticeText: noticeTextOf(gathering) } : {}),
  };
}

/** Who leads a styrgrupp on that day; any member may all the same. */
function chairTextOf(gathering: Gathering, { federation }: Around): string | undefined {
  const { what, plan } = gathering;
  const steeringGroupId = groupOfMeeting(federation, gathering);
  if (what !== 'steering-meeting' || steeringGroupId === undefined) return undefined;
  const chair = chairOn(federation, steeringGroupId, plan.date);
  const seat = groupSeats(federation, steeringGroupId, plan.date).find(
    ({ id }) => id === chair?.seat.id,
  );
  return seat === undefined ? undefined : `Ordförande: ${seat.label}`;
}

function ownStatus({ current }: Gathering): string {
  if (current.status === 'closed') return 'Genomfört';
  return current.status === 'cancelled' ? meetingStatusLabels.cancelled : 'Planerat';
}

function noticeTextOf({ history, current, noticeDue, noticeLate }: Gathering): string {
  const called = history.findLast((event) => event.type === 'called');
  if (called !== undefined) return noticeWentOut(called);
  return current.status === 'planned'
    ? `Kallelsen går ut ${formatInstant(noticeDue)}${noticeLate ? ' (sent)' : ''}`
    : noNoticeWentOut;
}

/** `Ansvarig: Kommunen · klart senast tis 8 dec 2026` */
export function ownerTextOf({ owner, due }: GatheringDecision): string {
  const responsible = `Ansvarig: ${actionOwnerLabels[owner]}`;
  return due === undefined ? responsible : `${responsible} · klart senast ${formatDay(due)}`;
}

export function anchoringOf({
  anchoring,
}: GatheringDecision): readonly { readonly text: string; readonly done: boolean }[] {
  return anchoring.map(({ party, until, done }) => {
    const at = `Förankras hos ${inSentence(partyLabels[party])}`;
    if (done !== undefined) return { text: `${at}: klart ${formatInstant(done.at)}`, done: true };
    return { text: until === undefined ? at : `${at} senast ${formatDay(until)}`, done: false };
  });
}

export function secretaryTextOf({ asSecretary, confirmed }: GatheringDecision): string | undefined {
  if (asSecretary === undefined) return undefined;
  return confirmed === undefined
    ? 'Skrivet av sekreteraren, väntar på att en ledamot bekräftar'
    : `Skrivet av sekreteraren, bekräftat av en ledamot ${formatInstant(confirmed.at)}`;
}

/** Whether something of it has not been done in time. */
export function isDecisionLate({ anchoring }: GatheringDecision, today: IsoDate): boolean {
  return anchoring.some(
    ({ until, done }) => done === undefined && until !== undefined && until < today,
  );
}
