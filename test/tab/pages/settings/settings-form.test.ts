import { describe, expect, it } from 'vitest';
import { teamSettings } from '../../../../shared/teams/team.ts';
import { settingsFormOf, settingsOf } from '../../../../tab/pages/settings/settings-form.ts';
import { codeOf } from '../../../../tab/team/team-code.ts';
import { team } from '../../fixtures/pages.ts';

describe('the settings form', () => {
  it('gives back what it was filled with', () => {
    expect(teamSettings.parse(settingsOf(settingsFormOf(team.settings)))).toEqual({
      targetRange: { min: 15, max: 20 },
      breakPeriods: [{ from: '2027-06-21', to: '2027-08-15' }],
      fkMayRaise: true,
    });
  });

  it('can be without a target range', () => {
    const form = { ...settingsFormOf(team.settings), min: '', max: '' };
    expect(settingsOf(form)).not.toHaveProperty('targetRange');
  });

  it('leaves out a break that has not been filled in', () => {
    const form = { ...settingsFormOf(team.settings), breaks: [{ from: '2027-06-21', to: '' }] };
    expect(settingsOf(form).breakPeriods).toEqual([]);
  });

  it('pauses the intake with or without an end, and not when switched off again', () => {
    const form = { ...settingsFormOf(team.settings), paused: true, pausedFrom: '2026-12-01' };
    expect(settingsOf(form).intakePaused).toEqual({ from: '2026-12-01' });
    expect(settingsOf({ ...form, pausedTo: '2027-01-31' }).intakePaused).toEqual({
      from: '2026-12-01',
      to: '2027-01-31',
    });
    expect(settingsOf({ ...form, paused: false })).not.toHaveProperty('intakePaused');
  });
});

describe("a new team's three letters", () => {
  it.each([
    ['Åre', 'ARE'],
    ['Östersund', 'OST'],
    ['Härjedalen', 'HAR'],
    ['Be', 'BE'],
  ])('of %s are %s', (municipality, code) => {
    expect(codeOf(municipality)).toBe(code);
  });
});
