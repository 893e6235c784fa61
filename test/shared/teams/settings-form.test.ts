import { describe, expect, it } from 'vitest';
import {
  breakRowsIn,
  breakRowsText,
  readSettings,
  type SettingTexts,
  settingTexts,
} from '../../../shared/teams/settings-form.ts';
import { type TeamSettings, teamSettings } from '../../../shared/teams/team.ts';

const today = '2026-12-01';
const settings: TeamSettings = {
  targetRange: { min: 15, max: 20 },
  breakPeriods: [{ from: '2027-06-21', to: '2027-08-15' }],
  fkMayRaise: true,
  fkWorksWithCases: true,
};
const opened = settingTexts(settings, today);
const read = (texts: SettingTexts) => readSettings({ ...opened, ...texts });
const problems = (texts: SettingTexts) => {
  const result = read(texts);
  return result.ok ? [] : result.error.map(({ field, text }) => `${field}: ${text}`);
};

describe('the form of a team’s settings', () => {
  it('says what it was opened with, from today', () => {
    const result = readSettings(opened);
    expect(result).toEqual({ ok: true, value: { from: today, settings } });
    if (result.ok) expect(teamSettings.parse(result.value.settings)).toEqual(settings);
  });

  it('can be for a later day, and without a target range', () => {
    expect(read({ from: '2027-01-01', min: '', max: '' })).toMatchObject({
      value: { from: '2027-01-01', settings: { fkMayRaise: true, fkWorksWithCases: true } },
    });
    const result = read({ min: '', max: '' });
    expect(result.ok && result.value.settings).not.toHaveProperty('targetRange');
  });

  it('pauses the intake with or without an end, and not when switched off again', () => {
    const paused = { paused: 'true', pausedFrom: '2026-12-01' };
    expect(read(paused)).toMatchObject({
      value: { settings: { intakePaused: { from: '2026-12-01' } } },
    });
    expect(read({ ...paused, pausedTo: '2027-01-31' })).toMatchObject({
      value: { settings: { intakePaused: { from: '2026-12-01', to: '2027-01-31' } } },
    });
    const off = read({ ...paused, paused: 'false' });
    expect(off.ok && off.value.settings).not.toHaveProperty('intakePaused');
  });

  it('opens without the breaks and the pause that are over', () => {
    const old = {
      ...settings,
      breakPeriods: [{ from: '2026-06-21', to: '2026-08-15' }, ...settings.breakPeriods],
      intakePaused: { from: '2026-09-01', to: '2026-10-31' },
    };
    expect(settingTexts(old, today)).toEqual(opened);
  });

  it('says of all that must be mended where it is', () => {
    expect(problems({ min: '15', max: '' })).toEqual([
      'max: Skriv både minst och högst, eller lämna båda tomma.',
    ]);
    expect(problems({ min: '', max: '20' })).toEqual([
      'min: Skriv både minst och högst, eller lämna båda tomma.',
    ]);
    expect(problems({ min: '21' })).toEqual([
      'min: Minst ska inte vara mer än högst.',
      'max: Minst ska inte vara mer än högst.',
    ]);
    expect(problems({ min: '12,5', from: '' })).toEqual([
      'from: Ange den dag det börjar gälla.',
      'min: Skriv ett heltal från 0 till 500.',
    ]);
    expect(problems({ paused: 'true' })).toEqual(['pausedFrom: Ange den dag pausen börjar.']);
    expect(problems({ paused: 'true', pausedFrom: '2027-01-02', pausedTo: '2027-01-01' })).toEqual([
      'pausedTo: Pausen ska inte sluta innan den börjar.',
    ]);
    const breaks = [
      { from: '2027-06-21', to: '' },
      { from: '2027-08-01', to: '2027-07-01' },
    ];
    expect(problems({ breakPeriods: breakRowsText(breaks) })).toEqual([
      'breakPeriods.0.to: Ange den sista dagen.',
      'breakPeriods.1.to: Uppehållet ska inte sluta innan det börjar.',
    ]);
  });

  it('has no breaks where the browser has kept none', () => {
    expect([breakRowsIn(undefined), breakRowsIn('{}')]).toEqual([[], []]);
  });
});
