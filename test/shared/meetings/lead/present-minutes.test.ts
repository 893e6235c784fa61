import { describe, expect, it } from 'vitest';
import type { Deviation } from '../../../../shared/deviations/deviation.ts';
import { presentMinutes } from '../../../../shared/meetings/lead/present-minutes.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';
import { ongoingCase, queuedCase } from '../star-cases.ts';

const team = aTeam().build();
const held = () => aMeeting(team).withId('december').calledOn('2026-12-01');

function deviation(category: Deviation['category'], meetingId: string): Deviation {
  return {
    kind: 'deviation',
    id: `${category}-${meetingId}`,
    schemaVersion: 2,
    state: 'reported',
    sort: '2026-12-08T14:00:00.000Z',
    teamId: 'berg',
    issue: 'deviation',
    category,
    alsoTouches: [],
    structural: false,
    managerAsked: false,
    text: 'Det här syns inte i mötesanteckningarna',
    reportedOn: '2026-12-08',
    meetingId,
    history: [],
  };
}

describe('the minutes', () => {
  const meeting = held()
    .answered('ifo-officer', { status: 'coming', mode: 'on-site' })
    .answered('employment-officer', { status: 'deputy', deputyId: 'employment-officer-deputy' })
    .answered('rehab-coordinator-psychiatry', { status: 'absent', word: 'Semester' })
    .withItem({ reference: 'BER-2026-014' })
    .withItem({ reference: 'BER-2026-015' })
    .withItem({ reference: 'BER-2026-016', kind: 'consultation' })
    .withTopic('learning', 'Ny rutin för samtycke')
    .withTopic('fk-slot', 'Hur lång är handläggningstiden?')
    .opened({ ongoing: [ongoingCase('BER-2026-001'), ongoingCase('BER-2026-002')] })
    .attended('coordinator', 'digital')
    .decided('BER-2026-014', { outcome: 'received', caseHolderId: 'ifo-officer' })
    .decided('BER-2026-015', { outcome: 'declined', criterion: 'lives-in-municipality' })
    .decided('BER-2026-016', { outcome: 'answered' })
    .decided('BER-2026-001', { outcome: 'follow-up', on: '2027-01-12' })
    .closed()
    .build();
  const next = aMeeting(team).on('2027-01-12').build();
  const minutes = presentMinutes({
    meeting,
    team,
    deviations: [
      deviation('staffing', 'december'),
      deviation('staffing', 'december'),
      deviation('consent', 'december'),
      deviation('budget', 'november'),
    ],
    nextMeeting: next,
    rules: builtInRules,
  });

  it('tell every decision by reference', () => {
    expect(minutes.decisions).toEqual([
      {
        reference: 'BER-2026-014',
        text: 'Mottaget, ärendebärare: Handläggare IFO (kommunen)',
      },
      { reference: 'BER-2026-015', text: 'Avböjt' },
      { reference: 'BER-2026-016', text: 'Besvarad' },
      { reference: 'BER-2026-001', text: 'Ny uppföljning tis 12 jan 2027' },
    ]);
  });

  it('tell attendance by function, without FK who was not there, and never the word of absence', () => {
    expect(minutes.attendanceText).toBe(
      '3 av 6 närvarande. Saknades: Rehabkoordinator primärvård, Rehabkoordinator psykiatri och Arbetskonsulent AME',
    );
    expect(minutes.attendance).toEqual([
      { label: 'Arbetsförmedlare (AF)', text: 'Ersättare' },
      { label: 'Rehabkoordinator primärvård (regionen)', text: 'Frånvarande, har inte meddelat' },
      { label: 'Rehabkoordinator psykiatri (regionen)', text: 'Frånvarande, har meddelat' },
      { label: 'Handläggare IFO (kommunen)', text: 'På plats' },
      { label: 'Arbetskonsulent AME (kommunen)', text: 'Frånvarande, har inte meddelat' },
      { label: 'Samordnare (kommunen)', text: 'Digitalt' },
    ]);
    expect(JSON.stringify(minutes)).not.toContain('Semester');
  });

  it('list FK when it came, without counting its seat', () => {
    const withFk = held().opened().attended('fk-contact', 'digital').closed().build();
    const { attendance, attendanceText } = presentMinutes({
      meeting: withFk,
      team,
      deviations: [],
      rules: builtInRules,
    });
    // The one who opened it.
    expect(attendanceText).toMatch(/^1 av 6 närvarande\. Saknades: Arbetsförmedlare, /);
    expect(attendanceText).not.toContain('Kontaktperson');
    expect(attendance).toContainEqual({ label: 'Kontaktperson (FK)', text: 'Digitalt' });
  });

  it('count the deviations of this meeting by category, and quote none', () => {
    expect(minutes.deviations).toEqual(['Bemanning: 2', 'Samtycke: 1']);
    expect(JSON.stringify(minutes)).not.toContain('syns inte');
  });

  it('list the topics in the order of the agenda', () => {
    expect(minutes.topics).toEqual([
      'Allmänna frågor till Försäkringskassan: Hur lång är handläggningstiden? Inte besvarad ännu.',
      'Lärande: Ny rutin för samtycke. Går vidare till nästa möte.',
    ]);
  });

  it('name the next meeting and ask everyone to document at home', () => {
    expect(minutes.next).toBe('Nästa möte tis 12 jan 2027 kl. 13.00–16.00');
    expect(minutes.reminder).toBe(
      'Dokumentera besluten i din egen myndighets system. STAR är inte journalen.',
    );
    expect(
      presentMinutes({ meeting, team, deviations: [], rules: builtInRules }),
    ).not.toHaveProperty('next');
  });

  it('tell the verdict on room with the counts it was given on, when there was one', () => {
    expect(minutes).not.toHaveProperty('room');
    const judged = held().opened().judged('over', { ongoing: 21, queued: 0 }).closed().build();
    expect(
      presentMinutes({ meeting: judged, team, deviations: [], rules: builtInRules }).room,
    ).toBe('För många (21 pågående ärenden, 0 i kö)');
  });

  it('tell of a parked case when it is taken up again, not what it waits for: that tells of health', () => {
    const parked = held()
      .opened({ ongoing: [ongoingCase('BER-2026-001')] })
      .decided('BER-2026-001', { outcome: 'parked', cause: 'investigation', on: '2027-03-09' })
      .closed()
      .build();
    const told = presentMinutes({ meeting: parked, team, deviations: [], rules: builtInRules });
    expect(told.decisions).toEqual([
      { reference: 'BER-2026-001', text: 'Vilande, återupptas tis 9 mars 2027' },
    ]);
    expect(JSON.stringify(told).toLowerCase()).not.toContain('utredning');
  });

  it('name the ongoing cases nobody had time for', () => {
    const all = held().opened({ ongoing: [] }).closed().build();
    expect(
      presentMinutes({ meeting: all, team, deviations: [], rules: builtInRules }),
    ).not.toHaveProperty('untouched');
    const short = held()
      .opened({ ongoing: [ongoingCase('BER-2026-001'), ongoingCase('BER-2026-002')] })
      .closed()
      .build();
    expect(
      presentMinutes({ meeting: short, team, deviations: [], rules: builtInRules }).untouched,
    ).toBe('Togs inte upp: BER-2026-001 och BER-2026-002');
  });

  it('name the queued cases nobody spoke of too', () => {
    const short = held()
      .opened({ ongoing: [ongoingCase('BER-2026-001')], queued: [queuedCase('BER-2026-009')] })
      .closed()
      .build();
    expect(
      presentMinutes({ meeting: short, team, deviations: [], rules: builtInRules }).untouched,
    ).toBe('Togs inte upp: BER-2026-001 och BER-2026-009 (i kö)');
  });

  it('name what goes on to the next meeting, but not the standing items nobody had time for', () => {
    expect(minutes).not.toHaveProperty('carriedOver');
    const short = held()
      .withItem({ reference: 'BER-2026-014' })
      .withItem({ reference: 'BER-2026-015', kind: 'consultation' })
      .opened({ ongoing: [ongoingCase('BER-2026-001')] })
      .closed()
      .build();
    expect(
      presentMinutes({ meeting: short, team, deviations: [], rules: builtInRules }).carriedOver,
    ).toBe('2 ärenden går vidare till nästa möte: BER-2026-014 och BER-2026-015');
  });
});
