import type { QueueView } from '../../../shared/cases/queue/view.ts';
import { presentQueue } from '../../../shared/cases/page/present-queue.ts';
import type { SharedNoticeView } from '../../../shared/meetings/call/view.ts';
import type { MinutesView } from '../../../shared/meetings/minutes/view.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { presentMinutes } from '../../../shared/meetings/minutes/present-minutes.ts';
import { presentNotice } from '../../../shared/meetings/call/present-notice.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { correctAttendance } from '../../../shared/meetings/correct/correct-attendance.ts';
import { addDays } from '../../../shared/kernel/calendar.ts';
import { aContext } from '../../builders/context.ts';
import { aMeeting, value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { ongoingCase, queuedCase } from '../../shared/meetings/star-cases.ts';
import { builtInRules } from '../../builders/rules.ts';

const dayAfter = aContext('2026-12-09T08:00:00.000Z');
const berg = aTeam().aimingAt(8, 12).build();
const ongoing = ['BER-2025-021', 'BER-2026-003', 'BER-2026-008'].map((code) => ongoingCase(code));

/** The December meeting as it stands two days after the kallelse. */
export function aCalledMeeting() {
  return aMeeting(berg)
    .planned({ lunch: { from: '12:00', to: '13:00' }, start: '11:00', end: '16:00' })
    .called()
    .answered('ifo-officer', { status: 'coming', mode: 'on-site' })
    .answered('coordinator', { status: 'coming', mode: 'on-site' })
    .answered('employment-officer', { status: 'deputy', deputyId: 'employment-officer-deputy' })
    .answered('rehab-coordinator-psychiatry', { status: 'coming', mode: 'digital' })
    .answered('labour-market-coordinator', {
      status: 'absent',
      word: 'Ta gärna mina ärenden i januari',
    })
    .withItem({ reference: 'BER-2026-014', raisedBy: 'ifo-officer' })
    .withItem({ reference: 'BER-2026-015', raisedBy: 'rehab-coordinator-psychiatry' })
    .withItem({ reference: 'BER-2026-016', kind: 'consultation', raisedBy: 'employment-officer' })
    .withTopic('learning', 'Återkoppling från nätverksträffen i Åre', 'coordinator')
    .withTopic('fk-slot', 'Hur länge gäller särskilda skäl?', 'ifo-officer');
}

export function aNotice(
  meeting: Meeting = aCalledMeeting().build(),
  team: Team = berg,
): SharedNoticeView {
  return presentNotice(meeting, team, builtInRules, ongoing);
}

/** 40 cases, 20 members, ten long topics and the longest words: the most a card must bear. */
export function aHugeNotice(): SharedNoticeView {
  const seats = Array.from({ length: 14 }, (_, nth) => `kommunen-${nth + 1}`);
  const team = seats.reduce((so, id) => so.withMember('adult-education', { id }), aTeam()).build();
  const all = team.members.filter(({ role }) => role === 'member');
  let meeting = aMeeting(team).called();
  for (const [nth, { id }] of all.entries()) {
    meeting = meeting.answered(id, {
      status: 'absent',
      word: `${nth} ${'åäö '.repeat(45)}`.trim(),
    });
  }
  for (let nth = 1; nth <= 40; nth += 1) {
    const kind = nth % 2 === 0 ? 'new' : 'consultation';
    meeting = meeting.withItem({
      reference: `BER-2026-${100 + nth}`,
      kind,
      raisedBy: 'ifo-officer',
    });
  }
  for (let nth = 1; nth <= 10; nth += 1) {
    meeting = meeting.withTopic('other-information', `Punkt ${nth} ${'räksmörgås '.repeat(11)}`);
  }
  const cases = Array.from({ length: 40 }, (_, nth) => ongoingCase(`BER-2025-${200 + nth}`));
  return presentNotice(meeting.build(), team, builtInRules, cases);
}

export function minutesView(): MinutesView {
  const meeting = aCalledMeeting()
    .opened({ ongoing, queued: [queuedCase('BER-2026-011')] })
    .attended('rehab-coordinator-primary-care', 'physical')
    .decided('BER-2026-014', { outcome: 'received', caseHolderId: 'ifo-officer' })
    .decided('BER-2026-015', { outcome: 'queued' })
    .decided('BER-2026-016', { outcome: 'answered' })
    .decided('BER-2026-003', { outcome: 'follow-up', on: '2027-01-12' })
    .closed()
    .build();
  const right = { memberId: 'labour-market-coordinator', attendance: 'digital' } as const;
  const corrected = value(correctAttendance(meeting, berg, right, dayAfter));
  const nextMeeting = aMeeting(berg).on('2027-01-12').build();
  return {
    ...presentMinutes({
      meeting: corrected,
      team: berg,
      cases: ongoing,
      deviations: [],
      nextMeeting,
      rules: builtInRules,
    }),
    deviations: ['Bemanning: 1'],
  };
}

/** 60 cases, each followed up on a day of its own, 20 members, and each corrected: the most minutes must bear. */
export function hugeMinutes(): MinutesView {
  const seats = Array.from({ length: 14 }, (_, nth) => `kommunen-${nth + 1}`);
  const team = seats.reduce((so, id) => so.withMember('adult-education', { id }), aTeam()).build();
  const cases = Array.from({ length: 60 }, (_, nth) => ongoingCase(`BER-2025-${200 + nth}`));
  let held = aMeeting(team).called();
  for (let nth = 1; nth <= 20; nth += 1)
    held = held.withTopic('other-information', `Punkt ${nth} ${'räksmörgås '.repeat(11)}`);
  held = held.opened({ ongoing: cases });
  for (const [nth, { id }] of cases.entries())
    held = held.decided(id, { outcome: 'follow-up', on: addDays('2027-01-12', nth) });
  let meeting = held.closed().build();
  for (const { id: memberId } of team.members.filter(({ role }) => role === 'member'))
    for (const attendance of ['digital', 'deputy', 'absent-with-word'] as const)
      meeting = value(correctAttendance(meeting, team, { memberId, attendance }, dayAfter));
  return presentMinutes({ meeting, team, cases, deviations: [], rules: builtInRules });
}

export function queueView(): QueueView {
  const queued = [
    queuedCase('BER-2026-011', { since: '2026-10-13T11:00:00.000Z' }),
    queuedCase('BER-2026-012', { since: '2026-11-10T11:00:00.000Z', raisingParty: 'af' }),
  ];
  return presentQueue(berg, { queued, ongoing }, builtInRules, '2026-12-08');
}
