import { describe, expect, it } from 'vitest';
import type { Deviation } from '../../../../shared/deviations/deviation.ts';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { presentMinutes } from '../../../../shared/meetings/minutes/present-minutes.ts';
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
    schemaVersion: 5,
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
    cases: [],
    deviations: [
      deviation('staffing', 'december'),
      deviation('staffing', 'december'),
      deviation('consent', 'december'),
      deviation('budget', 'november'),
    ],
    nextMeeting: next,
    rules: builtInRules,
  });

  it('tell every decision by reference, those of one kind together and counted', () => {
    expect(minutes.totals).toBe(
      'Mottagna 1 · Avböjda 1 · Besvarade konsultationer 1 · Följs upp 1 · Togs inte upp 1',
    );
    expect(minutes.groups).toEqual([
      {
        kind: 'received',
        label: 'Mottagna',
        count: 1,
        rows: [{ text: 'Ärendebärare: Handläggare IFO (kommunen)', references: ['BER-2026-014'] }],
      },
      {
        kind: 'declined',
        label: 'Avböjda',
        count: 1,
        rows: [{ references: ['BER-2026-015'] }],
      },
      {
        kind: 'answered',
        label: 'Besvarade konsultationer',
        count: 1,
        rows: [{ references: ['BER-2026-016'] }],
      },
      {
        kind: 'follow-up',
        label: 'Följs upp',
        count: 1,
        rows: [{ text: 'tis 12 jan 2027', references: ['BER-2026-001'] }],
      },
      {
        kind: 'untouched',
        label: 'Togs inte upp',
        count: 1,
        rows: [{ references: ['BER-2026-002'] }],
      },
    ]);
  });

  it('put what is told the same in one row: 25 cases are a few lines', () => {
    const references = Array.from({ length: 25 }, (_, nth) => `BER-2026-${100 + nth}`);
    const all = references.reduce(
      (so, reference, nth) =>
        so.decided(reference, {
          outcome: 'follow-up',
          on: nth % 5 === 0 ? '2027-02-09' : '2027-01-12',
        }),
      held().opened({ ongoing: references.map((reference) => ongoingCase(reference)) }),
    );
    const { groups } = presentMinutes({
      meeting: all.closed().build(),
      team,
      cases: [],
      deviations: [],
      rules: builtInRules,
    });
    expect(groups.map(({ count, rows }) => [count, rows.length])).toEqual([[25, 2]]);
    expect(groups[0]?.rows.map(({ text, references: of }) => [text, of.length])).toEqual([
      ['tis 9 feb 2027', 5],
      ['tis 12 jan 2027', 20],
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
      cases: [],
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
      presentMinutes({ meeting, team, cases: [], deviations: [], rules: builtInRules }),
    ).not.toHaveProperty('next');
  });

  it('tell the verdict on room with the counts it was given on, when there was one', () => {
    expect(minutes).not.toHaveProperty('room');
    const judged = held().opened().judged('over', { ongoing: 21, queued: 0 }).closed().build();
    expect(
      presentMinutes({ meeting: judged, team, cases: [], deviations: [], rules: builtInRules })
        .room,
    ).toBe('För många (21 pågående ärenden, 0 i kö)');
  });

  it('tell of a parked case when it is taken up again, not what it waits for: that tells of health', () => {
    const parked = held()
      .opened({ ongoing: [ongoingCase('BER-2026-001')] })
      .decided('BER-2026-001', { outcome: 'parked', cause: 'investigation', on: '2027-03-09' })
      .closed()
      .build();
    const told = presentMinutes({
      meeting: parked,
      team,
      cases: [],
      deviations: [],
      rules: builtInRules,
    });
    expect(told.groups).toMatchObject([
      {
        label: 'Vilande',
        rows: [{ text: 'Återupptas tis 9 mars 2027', references: ['BER-2026-001'] }],
      },
    ]);
    expect(JSON.stringify(told).toLowerCase()).not.toContain('utredning');
  });

  const groupsOf = (closed: Meeting) =>
    presentMinutes({ meeting: closed, team, cases: [], deviations: [], rules: builtInRules })
      .groups;

  it('name the ongoing cases nobody had time for', () => {
    expect(groupsOf(held().opened({ ongoing: [] }).closed().build())).toEqual([]);
    const short = held()
      .opened({ ongoing: [ongoingCase('BER-2026-001'), ongoingCase('BER-2026-002')] })
      .closed()
      .build();
    expect(groupsOf(short)).toMatchObject([
      { label: 'Togs inte upp', rows: [{ references: ['BER-2026-001', 'BER-2026-002'] }] },
    ]);
  });

  it('name the queued cases nobody spoke of too', () => {
    const short = held()
      .opened({ ongoing: [ongoingCase('BER-2026-001')], queued: [queuedCase('BER-2026-009')] })
      .closed()
      .build();
    expect(groupsOf(short)).toMatchObject([
      {
        label: 'Togs inte upp',
        count: 2,
        rows: [{ references: ['BER-2026-001'] }, { text: 'I kö', references: ['BER-2026-009'] }],
      },
    ]);
  });

  it('name what goes on to the next meeting, apart from the standing items nobody had time for', () => {
    const short = held()
      .withItem({ reference: 'BER-2026-014' })
      .withItem({ reference: 'BER-2026-015', kind: 'consultation' })
      .opened({ ongoing: [ongoingCase('BER-2026-001')] })
      .closed()
      .build();
    expect(groupsOf(short)).toMatchObject([
      { label: 'Togs inte upp', rows: [{ references: ['BER-2026-001'] }] },
      {
        label: 'Går vidare till nästa möte',
        rows: [{ references: ['BER-2026-014', 'BER-2026-015'] }],
      },
    ]);
  });
});
