import { describe, expect, it } from 'vitest';
import { zonedInstant } from '../../../../shared/kernel/calendar.ts';
import { carryOn } from '../../../../shared/meetings/agenda/carry.ts';
import { closeMeeting } from '../../../../shared/meetings/lead/close.ts';
import { type Meeting, meeting as meetingDocument } from '../../../../shared/meetings/meeting.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { ongoingCase, queuedCase } from '../star-cases.ts';

const team = aTeam().build();
const end = aContext(zonedInstant('2026-12-08', '15:50'));

describe('closing a meeting', () => {
  it('keeps when it opened and when it closed', () => {
    const open = aMeeting(team).called().opened().build();
    const { meeting, carried } = value(closeMeeting(open, false, end));
    expect(meeting).toMatchObject({
      state: 'closed',
      current: {
        status: 'closed',
        openedAt: zonedInstant('2026-12-08', '13:00'),
        closedAt: end.now,
      },
    });
    expect(carried).toEqual([]);
    expect(meetingDocument.safeParse(meeting).success).toBe(true);
  });

  it('asks first when something raised is undecided, and says how much', () => {
    const open = aMeeting(team)
      .withItem({ reference: 'BER-2026-014' })
      .withItem({ reference: 'BER-2026-015', kind: 'consultation' })
      .withItem({ reference: 'BER-2026-003', kind: 'follow-up' })
      .opened()
      .decided('BER-2026-015', { outcome: 'answered' })
      .build();
    expect(closeMeeting(open, false, end)).toEqual({
      ok: false,
      error: { code: 'undecided-items', count: 2 },
    });
    const { carried } = value(closeMeeting(open, true, end));
    expect(carried.map(({ reference }) => reference)).toEqual(['BER-2026-014', 'BER-2026-003']);
  });

  it('lets standing items end undecided, as the next meeting lists them anew', () => {
    const open = aMeeting(team)
      .opened({ ongoing: [ongoingCase('BER-2026-001')], queued: [queuedCase('BER-2026-009')] })
      .build();
    const { meeting, carried } = value(closeMeeting(open, false, end));
    expect(carried).toEqual([]);
    expect(meeting.items).toHaveLength(2);
  });
});

describe('carrying over', () => {
  const open = aMeeting(team)
    .withItem({ reference: 'BER-2026-014', raisedBy: 'ifo-officer' })
    .withItem({ reference: 'BER-2026-015', kind: 'consultation', raisingParty: 'af' })
    .opened()
    .build();
  const { meeting: closed, carried } = value(closeMeeting(open, true, end));
  const onto = (at: Meeting) => carryOn(closed, at, end).next;
  const next = () => aMeeting(team).on('2027-01-12');

  it('puts the items on the next agenda as they were raised, under ids of their own', () => {
    const meeting = onto(next().build());
    expect(meeting.items).toEqual([
      {
        id: expect.any(String) as string,
        reference: 'BER-2026-014',
        kind: 'new',
        standing: false,
        raisedBy: 'ifo-officer',
        raisingParty: 'municipality',
        carriedFrom: closed.id,
      },
      {
        id: expect.any(String) as string,
        reference: 'BER-2026-015',
        kind: 'consultation',
        standing: false,
        raisingParty: 'af',
        carriedFrom: closed.id,
      },
    ]);
    expect(meeting.items.map(({ id }) => id)).not.toContain(carried[0]?.id);
    expect(meeting.history.filter(({ type }) => type === 'item-added')).toHaveLength(2);
  });

  it('twice, or where it was already raised again, puts them there once', () => {
    const raisedAgain = next().withItem({ reference: 'BER-2026-014' }).build();
    const once = onto(raisedAgain);
    expect(once.items.map(({ reference }) => reference)).toEqual(['BER-2026-014', 'BER-2026-015']);
    expect(onto(once)).toBe(once);
  });

  it('leaves a meeting alone that is over or will not be held', () => {
    const cancelled = next().cancelled().build();
    expect(onto(cancelled)).toBe(cancelled);
    const held = next().opened().closed().build();
    expect(onto(held)).toBe(held);
  });
});
