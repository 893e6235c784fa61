import type { Job } from '../../app/jobs/job.ts';
import { gatheringJob } from '../../app/jobs/jobs.ts';
import type { GatheringKind } from '../../../shared/codes/gathering.ts';
import { addGatheringTopic, answerGathering } from '../../../shared/gatherings/answer.ts';
import type { Gathering, GatheringPlace } from '../../../shared/gatherings/gathering.ts';
import {
  attendGathering,
  closeGathering,
  confirmGatheringDecision,
  decideGathering,
  openGathering,
} from '../../../shared/gatherings/hold.ts';
import { planGathering } from '../../../shared/gatherings/plan.ts';
import { markGatheringCalled } from '../../../shared/gatherings/posted.ts';
import { addDays, type Instant, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import { isWorkday } from '../../../shared/kernel/holidays.ts';
import { dayWithNoticeAhead } from './dates.ts';
import { steeringGroupOfBerg } from './federation.ts';
import { demoAccount } from './people.ts';
import { demoRules } from './rules.ts';
import { contextAt, done } from './seats.ts';

const ofBerg: GatheringPlace = { teamId: 'ber' };
const ofGroup: GatheringPlace = { steeringGroupId: steeringGroupOfBerg };
const member = demoAccount('steering-member');
const memberSeat = 'role-steering-berg';

export interface DemoGatherings {
  readonly gatherings: readonly Gathering[];
  /** Their kallelser, which lie ahead. */
  readonly jobs: readonly Job[];
}

/** What has been held, called and planned of the year beside the case meetings: at Berg, its styrgrupp and the county. */
export function demoGatherings(now: Instant): DemoGatherings {
  const today = localDate(now);
  const planned = [
    plannedOn('gathering-planning-ahead', 'planning-day', ofBerg, addDays(today, 45), now),
    plannedOn('gathering-network-ahead', 'network-meeting', {}, addDays(today, 35), now),
    plannedOn('gathering-county-ahead', 'county-meeting', {}, addDays(today, 28), now),
  ];
  return {
    gatherings: [
      heldSteering(now),
      calledSteering(now),
      heldPlanning(now),
      held(plannedOn('gathering-network', 'network-meeting', {}, addDays(today, -40), now)),
      heldCounty(now),
      ...planned,
    ],
    jobs: planned.map((one) => gatheringJob(one, { of: 'notice' }, now, one.noticeDue)),
  };
}

/** Planned two months before its day; one that lies ahead is so that its kallelse does too. */
function plannedOn(
  id: string,
  what: GatheringKind,
  place: GatheringPlace,
  day: string,
  now: Instant,
): Gathering {
  let date = day > localDate(now) ? dayWithNoticeAhead(day, now) : day;
  while (!isWorkday(date)) date = addDays(date, -1);
  const ctx = contextAt(zonedInstant(addDays(date, -60), '09:00'), () => id);
  const plan = { date, start: '13:00', end: '15:00', place: 'Kommunhuset' };
  return done(planGathering({ what, ...place }, plan, ctx));
}

function at(one: Gathering, time: string, key = 'gathering', actor = member) {
  return contextAt(zonedInstant(one.plan.date, time), () => `${one.id}-${key}`, actor);
}

/** Without a card: it was before the channel was there. */
function called(one: Gathering, when: Instant = one.noticeDue): Gathering {
  return markGatheringCalled(one, undefined, demoRules, when);
}

function opened(one: Gathering): Gathering {
  return done(openGathering(called(one), undefined, at(one, '13:00')));
}

function held(one: Gathering): Gathering {
  return done(closeGathering(opened(one), [], at(one, '15:00')));
}

function heldPlanning(now: Instant): Gathering {
  const day = addDays(localDate(now), -75);
  const one = opened(plannedOn('gathering-planning', 'planning-day', ofBerg, day, now));
  const seats = ['ber-ifo-officer', 'ber-employment-officer', 'ber-labour-market-coordinator'];
  const there = seats.reduce(
    (so, seatId) => done(attendGathering(so, seatId, 'physical', at(one, '13:05'))),
    one,
  );
  return done(closeGathering(there, [], at(one, '15:00')));
}

/** With a decision of its own to be anchored, and one that its secretary wrote and a member has confirmed. */
function heldSteering(now: Instant): Gathering {
  const day = addDays(localDate(now), -50);
  const one = opened(plannedOn('gathering-steering', 'steering-meeting', ofGroup, day, now));
  const there = done(attendGathering(one, memberSeat, 'physical', at(one, '13:05')));
  const own = done(
    decideGathering(
      there,
      {
        text: 'Varje part utser en ersättare för sin medlem i teamet.',
        owner: 'all',
        anchoring: ['municipality'],
        anchorUntil: addDays(localDate(now), 20),
      },
      { asSecretary: false },
      at(one, '13:40', 'own'),
    ),
  ).gathering;
  const written = done(
    decideGathering(
      own,
      { text: 'Teamet håller ett informationstillfälle för vårdcentralen.', owner: 'region' },
      { asSecretary: true },
      at(one, '14:10', 'written', demoAccount('coordinator')),
    ),
  );
  const confirmed = done(
    confirmGatheringDecision(written.gathering, written.decisionId, at(one, '14:50')),
  );
  return done(closeGathering(confirmed, [], at(one, '15:00')));
}

function calledSteering(now: Instant): Gathering {
  const day = addDays(localDate(now), 6);
  const planned = plannedSoon(day, now);
  const by = contextAt(now, () => 'gathering-steering-topic', member);
  const topic = { text: 'Hur teamet når dem som är unga och har aktivitetsersättning' };
  const withTopic = done(addGatheringTopic(planned, topic, by)).gathering;
  const coming = { status: 'coming', mode: 'on-site' } as const;
  return done(answerGathering(withTopic, memberSeat, coming, by));
}

function plannedSoon(day: string, now: Instant): Gathering {
  let date = day;
  while (!isWorkday(date)) date = addDays(date, 1);
  const ctx = contextAt(zonedInstant(addDays(date, -60), '09:00'), () => 'gathering-steering-next');
  const plan = { date, start: '09:00', end: '11:00', place: 'Kommunhuset' };
  const one = done(planGathering({ what: 'steering-meeting', ...ofGroup }, plan, ctx));
  return called(one, one.noticeDue < now ? one.noticeDue : now);
}

function heldCounty(now: Instant): Gathering {
  const day = addDays(localDate(now), -60);
  const one = opened(plannedOn('gathering-county', 'county-meeting', {}, day, now));
  const decided = done(
    decideGathering(
      one,
      { text: 'En gemensam rutin för tolk gäller alla team.', owner: 'region' },
      { asSecretary: false },
      at(one, '14:00', 'own'),
    ),
  ).gathering;
  return done(closeGathering(decided, [], at(one, '15:00')));
}
