import { ofTeamsThatMayTell, type Yardstick } from './ways.ts';

/** The goals of the yearly plan, and what it asks of each half-year (handbook §6). */
export const yearlyPlan: Yardstick = {
  'M1 influence': { goals: ['m1-influence'] },
  'M2 own planning': { goals: ['m2-own-planning'], partly: ofTeamsThatMayTell },
  'M3 work or studies': { goals: ['m3-work-or-studies'], partly: ofTeamsThatMayTell },
  'M4 AF’s measures': { goals: ['m4-af-measures'], partly: ofTeamsThatMayTell },
  'M5 readier for work': { goals: ['m5-readier-for-work'] },
  'M6 participants of the county, with a forecast': { goals: ['m6-participants-county'] },
  'M7 routines for equality': { goals: ['m7-equality-routines'] },
  'M8 structure supports relations': { goals: ['m8-structure-relations'] },
  'M9 cross-sector understanding': { goals: ['m9-cross-sector'] },
  'M10 managers see development': { goals: ['m10-managers-development'] },
  'M11 own capital against fees': { goals: ['m11-own-capital'] },
  'half-year: participants by kön': {
    counted: ['participants-gender'],
    staysInTeam:
      'beside the raised by kön it would tell who is closed; the raised stand by kön in the kansli’s file',
  },
  'half-year: participants by age': {
    counted: ['participants-age'],
    staysInTeam: 'beside the raised by age it would tell who is closed',
  },
  'half-year: priority groups': {
    counted: ['priority-participants'],
    staysInTeam: 'nearly the livelihood, of which it would tell the difference',
  },
  'half-year: livelihood at start': {
    counted: ['livelihood-received'],
    staysInTeam: 'beside that of the closed it would tell what the ongoing live on',
  },
  'half-year: closed by reason': { counted: ['reason'], partly: ofTeamsThatMayTell },
  'half-year: meetings and attendance': { counted: ['meetings', 'attendance'] },
  'half-year: deviations': { counted: ['deviations'] },
  'half-year: queue': { counted: ['queued', 'still-waiting'] },
  'half-year: signed by the styrgrupp': { written: 'reflection' },
};
