import { describe, expect, it } from 'vitest';
import { fkThemeOn } from '../../../../shared/codes/fk-theme.ts';
import { presentNotice } from '../../../../shared/meetings/call/present-notice.ts';
import { presentFkSlot } from '../../../../shared/meetings/fk/present-slot.ts';
import { setTeamSettings } from '../../../../shared/teams/decide.ts';
import { settingChanges, settingsOn } from '../../../../shared/teams/dated-settings.ts';
import { presentSettings } from '../../../../shared/teams/present-settings.ts';
import { readSettings, settingTexts } from '../../../../shared/teams/settings-form.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';

const ctx = aContext();
const berg = aTeam().withFkThemes('health-insurance').build();

function noticeOf(team: typeof berg, date: string) {
  return presentNotice(aMeeting().on(date).build(), team, builtInRules);
}

function slotThemeOf(team: typeof berg, date: string) {
  return presentFkSlot({
    meeting: aMeeting().on(date).build(),
    team,
    roles: ['fk-contact'],
    ownSeatIds: ['fk-contact'],
    cases: [],
    ongoing: [],
    rules: builtInRules,
    today: ctx.today,
  }).themeText;
}

describe('the theme of FK’s hour', () => {
  it('is the other one every month, over the turn of the year too', () => {
    const months = ['2026-11-10', '2026-12-08', '2027-01-12', '2027-02-09'];
    const health = months.map((day) => fkThemeOn('health-insurance', day));
    expect(health).toEqual([
      'health-insurance',
      'disability-benefits',
      'health-insurance',
      'disability-benefits',
    ]);
    expect(months.map((day) => fkThemeOn('disability-benefits', day))).toEqual(
      health.map((one) =>
        one === 'health-insurance' ? 'disability-benefits' : 'health-insurance',
      ),
    );
  });

  it('stands in the team’s kallelse, on its glance and over the questions', () => {
    const { glance, agenda } = noticeOf(berg, '2026-12-08');
    expect(glance.agendaText).toBe(
      'Inget står på dagordningen ännu · Försäkringskassans tema: ersättning vid funktionsnedsättning',
    );
    expect(agenda.find(({ part }) => part === 'fk-slot')?.title).toBe(
      'Allmänna frågor till Försäkringskassan · Tema: ersättning vid funktionsnedsättning',
    );
  });

  it('stands on FK’s page', () => {
    expect(slotThemeOf(berg, '2027-01-12')).toBe('Tema: sjukförsäkringen');
  });

  it('is said nowhere by a team that has decided none', () => {
    const none = aTeam().build();
    expect(noticeOf(none, '2026-12-08').glance.agendaText).toBe('Inget står på dagordningen ännu');
    expect(slotThemeOf(none, '2026-12-08')).toBeUndefined();
  });

  it('is decided from a day on, and what was before stays as it was', () => {
    const fkOddMonths = 'disability-benefits' as const;
    const settings = { ...settingsOn(berg, '2027-01-01'), fkOddMonths };
    const changed = value(
      setTeamSettings(berg, { settings, from: '2027-01-01', basedOn: settingChanges(berg) }, ctx),
    );
    expect(slotThemeOf(changed, '2026-11-10')).toBe('Tema: sjukförsäkringen');
    expect(slotThemeOf(changed, '2027-01-12')).toBe('Tema: ersättning vid funktionsnedsättning');
    const { coming } = presentSettings(changed, ctx.today);
    expect(coming.map(({ name, text }) => [name, text])).toEqual([
      ['fkOddMonths', 'Funktionsnedsättning i januari, sjukförsäkringen i februari och så vidare'],
    ]);
  });

  it('is chosen in the team’s settings, and can be left out there', () => {
    const texts = settingTexts(settingsOn(berg, ctx.today), ctx.today);
    const chosen = readSettings({ ...texts, fkOddMonths: 'disability-benefits' });
    expect(chosen.ok && chosen.value.settings.fkOddMonths).toBe('disability-benefits');
    const none = readSettings({ ...texts, fkOddMonths: '' });
    expect(none.ok && none.value.settings).not.toHaveProperty('fkOddMonths');
  });
});
