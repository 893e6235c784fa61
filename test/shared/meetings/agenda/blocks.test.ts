import { describe, expect, it } from 'vitest';
import { partsInOrder, blocksOf, blockTimes } from '../../../../shared/meetings/agenda/blocks.ts';
import { meetingPlanWarnings } from '../../../../shared/meetings/call/present-warnings.ts';
import { presentFkSlot } from '../../../../shared/meetings/fk/present-slot.ts';
import { netMinutes } from '../../../../shared/meetings/lunch.ts';
import { presentNotice } from '../../../../shared/meetings/call/present-notice.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';
import type { AgendaPlan } from '../../../../shared/teams/agenda-plan.ts';

const from = '2026-01-01';
const planning = (agendaPlan: AgendaPlan) => aTeam().deciding(from, { agendaPlan }).build();
/** Bräcke 2024–25: Del 1 first with lunch in it, 11.00–13.30, then the cases 13.30–16.00. */
const asBracke = planning({
  first: 'general',
  minutes: { general: 105, cases: 150, fk: 0 },
  lunch: { from: '12:00', to: '12:45' },
});
const asBerg = planning({ first: 'cases', minutes: { cases: 90, fk: 60, general: 30 } });
const at = (start: string, end: string) => aMeeting().planned({ start, end }).build();

describe('the order of the agenda', () => {
  it('is the cases first, then FK, where the team has decided nothing', () => {
    const meeting = aMeeting().build();
    expect(blocksOf(meeting, aTeam().build())).toEqual(['cases', 'fk', 'general']);
    expect(partsInOrder(meeting, aTeam().build())).toEqual([
      'ongoing-cases',
      'new-cases',
      'queued-cases',
      'closed-cases',
      'consultations',
      'fk-slot',
      'learning',
      'implementation',
      'other-information',
      'deviations',
    ]);
  });

  it('is the team’s own, with FK after the cases whichever comes first', () => {
    expect(blocksOf(aMeeting().build(), asBracke)).toEqual(['general', 'cases', 'fk']);
  });

  it('is that of the meeting’s day: what is decided later changes no earlier meeting', () => {
    const team = aTeam()
      .deciding('2027-01-01', { agendaPlan: { first: 'general' } })
      .build();
    expect(blocksOf(aMeeting().on('2026-12-08').build(), team)[0]).toBe('cases');
    expect(blocksOf(aMeeting().on('2027-01-12').build(), team)[0]).toBe('general');
  });
});

describe('the times of the sections', () => {
  it('are those Bräcke had, with lunch in the first', () => {
    expect(blockTimes(at('11:00', '16:00'), asBracke)).toEqual({
      general: { from: '11:00', to: '13:30' },
      cases: { from: '13:30', to: '16:00' },
    });
  });

  it('give FK its hour after the cases', () => {
    expect(blockTimes(at('13:00', '16:00'), asBerg)).toEqual({
      cases: { from: '13:00', to: '14:30' },
      fk: { from: '14:30', to: '15:30' },
      general: { from: '15:30', to: '16:00' },
    });
  });

  it('begin after a lunch that falls between two sections', () => {
    const meeting = aMeeting()
      .planned({ start: '10:30', end: '15:00', lunch: { from: '12:00', to: '13:00' } })
      .build();
    expect(blockTimes(meeting, asBerg)).toMatchObject({
      cases: { from: '10:30', to: '12:00' },
      fk: { from: '13:00', to: '14:00' },
    });
  });

  it('are not guessed where the team sets no minutes aside', () => {
    expect(blockTimes(aMeeting().build(), aTeam().build())).toEqual({});
  });

  it('stand in the kallelse, and FK reads when to join', () => {
    const meeting = at('13:00', '16:00');
    const sections = presentNotice(meeting, asBerg, builtInRules).agenda.map(
      ({ section }) => section,
    );
    expect(sections.filter(Boolean)).toEqual([
      'Del 2: ärenden kl. 13.00–14.30',
      'Försäkringskassan är med kl. 14.30–15.30',
      'Del 1: lärande och information kl. 15.30–16.00',
    ]);
    const slot = presentFkSlot({
      meeting,
      team: asBerg,
      roles: ['fk-contact'],
      ownSeatIds: [],
      cases: [],
      ongoing: [],
      rules: builtInRules,
      today: '2026-12-01',
    });
    expect(slot.timeText).toBe('Försäkringskassan är med kl. 14.30–15.30');
  });
});

describe('the sections without times', () => {
  it('have their names all the same, FK’s too: its questions stand under no other', () => {
    const agenda = presentNotice(aMeeting().build(), aTeam().build(), builtInRules).agenda;
    expect(
      agenda.filter(({ section }) => section !== undefined).map((one) => [one.part, one.section]),
    ).toEqual([
      ['ongoing-cases', 'Del 2: ärenden'],
      ['fk-slot', 'Försäkringskassan'],
      ['learning', 'Del 1: lärande och information'],
    ]);
  });
});

describe('the length of a meeting', () => {
  it('is counted without the team’s usual lunch where it falls within, or without its own', () => {
    expect(netMinutes(at('11:00', '16:00').plan, asBracke)).toBe(255);
    expect(netMinutes(at('13:00', '16:00').plan, asBracke)).toBe(180);
    const own = { ...at('11:00', '16:00').plan, lunch: { from: '12:00', to: '13:00' } };
    expect(netMinutes(own, asBracke)).toBe(240);
  });

  it('is judged with that lunch against what is required, and against what the agenda takes', () => {
    const warnings = (start: string, end: string, team = asBracke) =>
      meetingPlanWarnings(at(start, end).plan, team, builtInRules).join(' ');
    expect(warnings('11:00', '14:00')).toContain('Mötet är 2 timmar och 15 minuter utan lunch.');
    expect(warnings('11:00', '16:00')).toBe('');
    expect(warnings('12:45', '16:00')).toContain('1 timme mer än mötet');
  });
});
