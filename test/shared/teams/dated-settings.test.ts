import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/kernel/calendar.ts';
import { setTeamSettings } from '../../../shared/teams/decide.ts';
import { settingChanges, settingsOn } from '../../../shared/teams/dated-settings.ts';
import { presentSettings } from '../../../shared/teams/present-settings.ts';
import type { Team, TeamSettings } from '../../../shared/teams/team.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

/** 20 November 2026. */
const ctx = aContext();
const { today } = ctx;
const summer = { from: '2027-06-21', to: '2027-08-15' };

function deciding(team: Team, from: string, decided: Partial<TeamSettings>): Team {
  const settings = { ...settingsOn(team, from), ...decided };
  return value(setTeamSettings(team, { settings, from, basedOn: settingChanges(team) }, ctx));
}

describe('what a team decides for itself', () => {
  const team = aTeam().aimingAt(8, 12).build();
  const later = deciding(team, '2027-01-01', { targetRange: { min: 15, max: 20 } });
  const target = (of: Team, day: string) => settingsOn(of, day).targetRange?.max;

  it('holds from its day on, and not before', () => {
    expect([target(later, today), target(later, '2026-12-31')]).toEqual([12, 12]);
    expect([target(later, '2027-01-01'), target(later, '2030-01-01')]).toEqual([20, 20]);
    expect(target(later, '2001-01-01')).toBe(12);
  });

  it('is in the history with its day and what it is about', () => {
    expect(later.history.at(-1)).toEqual({
      type: 'settings-changed',
      at: ctx.now,
      by: ctx.actor,
      from: '2027-01-01',
      settings: ['targetRange'],
    });
  });

  it('leaves the other decisions alone, those for later too', () => {
    const both = deciding(later, today, { fkMayRaise: true, fkWorksWithCases: true });
    expect(settingsOn(both, '2027-02-01')).toMatchObject({
      fkMayRaise: true,
      fkWorksWithCases: true,
      targetRange: { min: 15, max: 20 },
    });
  });

  it('is taken back by deciding that it stays as it was', () => {
    const back = deciding(later, '2027-01-01', { targetRange: { min: 8, max: 12 } });
    expect(back.settings).toEqual(team.settings);
  });

  it('declares a break for good, whatever else is decided about breaks for later', () => {
    const easter = { from: '2027-03-22', to: '2027-03-29' };
    const first = deciding(team, '2027-01-01', { breakPeriods: [easter] });
    const both = deciding(first, today, { breakPeriods: [summer] });
    expect(settingsOn(both, '2027-07-01').breakPeriods).toEqual([easter, summer]);
    const without = deciding(both, today, { breakPeriods: [] });
    expect(settingsOn(without, '2027-07-01').breakPeriods).toEqual([easter]);
  });

  it('says nothing of a break or a pause that is over', () => {
    const old = aTeam()
      .onBreak({ from: '2026-06-21', to: '2026-08-15' }, summer)
      .withIntakePaused('2026-09-01', '2026-09-30')
      .build();
    const { breakPeriods, fkMayRaise, fkWorksWithCases } = settingsOn(old, today);
    const settings = { fkMayRaise, fkWorksWithCases, breakPeriods: breakPeriods.slice(1) };
    expect(value(setTeamSettings(old, { settings, from: today, basedOn: 0 }, ctx))).toBe(old);
  });

  it('is from today at the earliest', () => {
    const settings = settingsOn(team, today);
    const from = addDays(today, -1);
    expect(setTeamSettings(team, { settings, from, basedOn: 0 }, ctx)).toEqual({
      ok: false,
      error: { code: 'too-early', field: 'from', earliest: today },
    });
  });

  it('is not saved over what somebody else has decided since', () => {
    const settings = { ...settingsOn(later, today), fkMayRaise: true, fkWorksWithCases: true };
    expect(setTeamSettings(later, { settings, from: today, basedOn: 0 }, ctx)).toEqual({
      ok: false,
      error: { code: 'settings-changed-since' },
    });
  });
});

describe('the past', () => {
  const decision = fc.record({
    days: fc.nat({ max: 90 }),
    ahead: fc.nat({ max: 200 }),
    targetRange: fc.option(
      fc.record({ min: fc.nat({ max: 9 }), max: fc.integer({ min: 9, max: 20 }) }),
      { nil: undefined },
    ),
    fkMayRaise: fc.boolean(),
    breaks: fc.subarray([summer, { from: '2026-12-20', to: '2027-01-06' }]),
  });

  it('stays as it was, whatever is decided in whatever order', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 12 }), (decisions) => {
        let day = today;
        let team = aTeam().build();
        const judged = new Map<string, TeamSettings>();
        for (const { days, ahead, targetRange, fkMayRaise, breaks } of decisions) {
          day = addDays(day, days);
          judged.set(day, settingsOn(team, addDays(day, -1)));
          const settings: TeamSettings = {
            fkMayRaise,
            fkWorksWithCases: !fkMayRaise,
            breakPeriods: breaks,
            ...(targetRange === undefined ? {} : { targetRange }),
          };
          const from = addDays(day, ahead);
          const basedOn = settingChanges(team);
          const command = { settings, from, basedOn };
          team = value(setTeamSettings(team, command, { ...ctx, today: day }));
          // What is over by then is not said again.
          const now = settingsOn(team, from);
          expect(now.targetRange).toEqual(settings.targetRange);
          expect(now.fkMayRaise).toBe(fkMayRaise);
          for (const [past, was] of judged)
            expect([past, settingsOn(team, addDays(past, -1))]).toEqual([past, was]);
        }
      }),
    );
  });
});

describe('the settings as they are shown', () => {
  const team = aTeam()
    .aimingAt(8, 12)
    .onBreak({ from: '2026-06-21', to: '2026-08-15' }, summer)
    .deciding('2026-09-01', { targetRange: { min: 10, max: 14 } })
    .deciding('2027-01-01', { targetRange: { min: 15, max: 20 } })
    .deciding('2027-02-01', { intakePaused: { from: '2027-02-01', to: '2027-02-28' } })
    .build();
  const { now, coming, earlier } = presentSettings(team, today);
  const said = (lines: typeof now) =>
    lines.map(({ label, text, whenText }) => [label, text, whenText].join(' | '));

  it('are what holds now', () => {
    expect(said(now)).toEqual([
      'Nyckeltal för samtidiga ärenden | 10–14 ärenden | från tis 1 sep 2026 till och med tors 31 dec 2026',
      'Uppehåll | mån 21 juni 2027–sön 15 aug 2027 | ',
      'Försäkringskassan får aktualisera ärenden | Nej | ',
      'Försäkringskassans kontaktperson arbetar med enskilda ärenden | Ja | ',
      'Försäkringskassans teman, varannan månad | Inga teman | ',
      'Intag av nya ärenden | Öppet | till och med sön 31 jan 2027',
      'Dagordningens upplägg | Ärendena först | ',
    ]);
  });

  it('are what is to come and what held before', () => {
    expect(said(coming)).toEqual([
      'Nyckeltal för samtidiga ärenden | 15–20 ärenden | från fre 1 jan 2027',
      'Intag av nya ärenden | Pausat mån 1 feb 2027–sön 28 feb 2027 | från mån 1 feb 2027',
    ]);
    expect(said(earlier)).toEqual([
      'Nyckeltal för samtidiga ärenden | 8–12 ärenden | till och med mån 31 aug 2026',
    ]);
  });
});
