import { describe, expect, it } from 'vitest';
import type { MeetingShownOn } from '../../../shared/access/meeting-page.ts';
import type { Role } from '../../../shared/access/role.ts';
import { presentComingUp } from '../../../shared/home/present-coming-up.ts';
import { aCase } from '../../builders/case.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().whereFkMayRaise().build();
const meeting = aMeeting(team)
  .calledOn('2026-12-01')
  .withItem({ reference: 'BER-2026-014', kind: 'new' })
  .build();
const { date } = meeting.plan;
const carried = (reference: string, on: string) =>
  aCase(reference, team)
    .raisedOn('2026-09-01')
    .receivedOn('2026-10-13', 'ifo-officer')
    .did('2026-10-13', { verb: 'book-follow-up', on })
    .build();
const due = carried('BER-2026-001', date);
const later = carried('BER-2026-002', '2027-03-09');
const queued = aCase('BER-2026-009', team).raisedOn('2026-10-01').queuedOn('2026-10-13').build();

function seenBy(seat: string, role: Role, page: MeetingShownOn | 'none' = 'meeting') {
  return presentComingUp({
    team,
    roles: [role],
    seatIds: [seat],
    meetings: [meeting],
    cases: [due, later, queued],
    meetingPages: page === 'none' ? new Map() : new Map([[meeting.id, page]]),
    today: '2026-12-03',
  });
}

describe('what comes up at the next meeting', () => {
  it('names the new ones and those that the reader follows up there, and counts the others', () => {
    expect(seenBy('ifo-officer', 'member')).toEqual({
      meetingId: meeting.id,
      groups: [
        { label: 'Nytt ärende', references: ['BER-2026-014'] },
        { label: 'Du följer upp', references: ['BER-2026-001'] },
        { label: 'Dessutom', references: [], countText: '1 pågående ärende' },
        { label: 'I kö', references: [], countText: '1 ärende' },
      ],
    });
  });

  it('names no ongoing case to who carries none', () => {
    expect(seenBy('coordinator', 'coordinator')?.groups.map(({ label }) => label)).toEqual([
      'Nytt ärende',
      'Dessutom',
      'I kö',
    ]);
  });

  it("tells FK's contact nothing of the others' cases", () => {
    expect(seenBy('fk-contact', 'fk-contact', 'fk')).toBeUndefined();
  });

  it('tells who reads no agenda and no case nothing', () => {
    expect(seenBy('nobody', 'office', 'none')).toBeUndefined();
  });
});
