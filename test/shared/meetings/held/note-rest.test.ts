import { describe, expect, it } from 'vitest';
import { zonedInstant } from '../../../../shared/kernel/calendar.ts';
import { setAttendance } from '../../../../shared/meetings/lead/hold.ts';
import {
  noteRest,
  restNoted,
  restOf,
  unnoteRest,
} from '../../../../shared/meetings/held/note-rest.ts';
import { presentRest } from '../../../../shared/meetings/held/present-rest.ts';
import { meeting as meetingDocument } from '../../../../shared/meetings/meeting.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const during = aContext(zonedInstant('2026-12-08', '13:05'));
const open = aMeeting(team)
  .called()
  .answered('rehab-coordinator-psychiatry', { status: 'absent' })
  .opened()
  .build();
const left = [
  'employment-officer',
  'rehab-coordinator-primary-care',
  'ifo-officer',
  'labour-market-coordinator',
];

describe('noting in one press that the others are here', () => {
  it('is about every seat that nothing is noted of, and not about FK, who comes later', () => {
    expect(restOf(open, team).toSorted()).toEqual(left.toSorted());
    const noted = value(noteRest(open, team, 'physical', during));
    expect(noted.attendance).toEqual({
      ...open.attendance,
      ...Object.fromEntries(left.map((id) => [id, 'physical'])),
    });
    expect(noted.attendance).not.toHaveProperty('fk-contact');
    expect(noted.history.slice(open.history.length)).toMatchObject([
      { type: 'rest-noted', attendance: 'physical' },
    ]);
    expect(meetingDocument.parse(noted)).toEqual(noted);
  });

  it('is taken back as one, but for a seat that has been noted otherwise since', () => {
    const noted = value(noteRest(open, team, 'digital', during));
    expect(value(unnoteRest(noted, during)).attendance).toEqual(open.attendance);
    const late = value(setAttendance(noted, team, 'ifo-officer', 'absent', during));
    expect(restNoted(late)).not.toContain('ifo-officer');
    expect(value(unnoteRest(late, during)).attendance).toEqual({
      ...open.attendance,
      'ifo-officer': 'absent',
    });
  });

  it('is refused when nobody is left, and taking it back when there is nothing to take back', () => {
    const noted = value(noteRest(open, team, 'physical', during));
    expect(noteRest(noted, team, 'physical', during)).toMatchObject({
      error: { code: 'all-noted' },
    });
    expect(unnoteRest(open, during)).toMatchObject({ error: { code: 'rest-not-noted' } });
    const back = value(unnoteRest(noted, during));
    expect(unnoteRest(back, during)).toMatchObject({ error: { code: 'rest-not-noted' } });
  });

  it('is done only while the meeting is held', () => {
    const called = aMeeting(team).called().build();
    expect(noteRest(called, team, 'physical', during)).toMatchObject({
      error: { code: 'meeting-is', status: 'called' },
    });
  });

  it('says how many it is about and that FK is not among them, in person first where there is a place', () => {
    expect(presentRest(open, team, true).map(({ text }) => text)).toEqual([
      'Övriga 4 på plats, inte FK',
      'Övriga 4 digitalt, inte FK',
    ]);
    const fkThere = value(setAttendance(open, team, 'fk-contact', 'digital', during));
    expect(presentRest(fkThere, team, false)[0]?.text).toBe('Övriga på plats');
    const online = { ...open, attendance: {}, plan: { ...open.plan, place: undefined } };
    expect(presentRest(online, team, true)[0]).toEqual({
      attendance: 'digital',
      text: 'Alla digitalt, inte FK',
    });
  });

  it('is not offered for the one seat that is left, nor when the meeting is over', () => {
    const one = left
      .slice(1)
      .reduce((so, id) => value(setAttendance(so, team, id, 'physical', during)), open);
    expect(presentRest(one, team, true)).toEqual([]);
    expect(presentRest(aMeeting(team).called().opened().closed().build(), team, true)).toEqual([]);
  });
});
