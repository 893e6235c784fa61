import { describe, expect, it } from 'vitest';
import { casePage } from '../../../../bot/app/cases/case-page.ts';
import { importSheet } from '../../../../bot/app/imports/import-sheet.ts';
import { planSheet } from '../../../../bot/app/imports/sheet-plan.ts';
import { numbers } from '../../../../bot/app/numbers/numbers.ts';
import { runCommand } from '../../../../bot/app/run/run-command.ts';
import { anAppWithTeam, officeAccount } from '../../../builders/app.ts';
import { aTeam } from '../../../builders/team.ts';
import { coordinatorAccount } from '../../../builders/context.ts';

/** The least that a file can say, of one case that is closed and one that goes on. */
const sheet = [
  ['Aktualiserat', 'Aktualiserat av', 'Kön', 'Mottaget', 'Avslutat', 'Orsak till avslut'],
  [
    'mars 2023',
    'IFO',
    'kvinna',
    '2023-04-04',
    'februari 2024',
    'Ansökan om utredning av sjukersättning inlämnad',
  ],
  ['2024-05-07', 'AF', 'man', '2024-06-04', '', ''],
].map((cells, n) => ({ line: n + 1, cells }));

const app = await anAppWithTeam();
const plan = await planSheet(app, { team: aTeam().build(), what: 'cases', sheet });
await importSheet(app, plan, { run: runCommand, actor: officeAccount, teamId: 'berg' });

describe('what a file does not say', () => {
  it('is shown as not known on the page of the case, which says where it comes from', async () => {
    const asked = { teamId: 'berg', reference: 'BER-2023-001' };
    const view = await casePage(app, coordinatorAccount, asked);
    const facts = view.ok ? [...view.value.facts, ...(view.value.closing ?? [])] : [];
    const shown = Object.fromEntries(facts.map(({ label, text }) => [label, text]));
    expect(shown).toMatchObject({
      Ärendebärare: 'Inte känd',
      Samtycke: 'Inte angivet',
      Kriterier: 'Inte angivet',
      Orsak: 'Ansökan om utredning av sjukersättning inlämnad',
    });
    expect(shown).toHaveProperty('Inläst i efterhand');
    for (const label of ['Ålder', 'Resultat', 'Tar över', 'NNS-enkäten erbjuden'])
      expect(shown).not.toHaveProperty(label);
  });

  it('rings for an ärendebärare where the case goes on', async () => {
    const asked = { teamId: 'berg', reference: 'BER-2024-001' };
    const view = await casePage(app, coordinatorAccount, asked);
    expect(view).toMatchObject({ ok: true, value: { holderText: 'Inte känd' } });
    expect(JSON.stringify(view)).toContain('Ingen i teamet är ärendebärare.');
  });

  it('has no hour and nobody in the history, and no step of it is taken back by itself', async () => {
    const asked = { teamId: 'berg', reference: 'BER-2024-001' };
    const view = await casePage(app, coordinatorAccount, asked);
    if (!view.ok) throw new Error(view.error.code);
    expect(view.value.history.map(({ whenText, byText }) => [whenText, byText])).toEqual([
      ['tis 4 juni 2024', 'Inläst från fil'],
      ['tis 7 maj 2024', 'Inläst från fil'],
    ]);
    expect(view.value.undo).toBeUndefined();
    const step = { verb: 'undo-step', ...asked, step: 1 } as const;
    expect(await app.run(step)).toMatchObject({ ok: false, error: { code: 'step-stays' } });
  });

  it('is counted as not known, and in no number of days where only the month was told', async () => {
    const period = { kind: 'interval', from: '2023-01-01', to: '2024-12-31' } as const;
    const view = await numbers(app, coordinatorAccount, { teamId: 'berg', period });
    const table = (code: string) =>
      view.ok ? view.value.tables.find((one) => one.code === code)?.rows : undefined;
    const unknownIn = (code: string) => table(code)?.find((one) => one.code === 'unknown');
    const unknown = { label: 'Inte angivet', figure: { text: '1', value: 1 } };
    expect(unknownIn('result')).toMatchObject(unknown);
    expect(unknownIn('occupation')).toMatchObject(unknown);
    expect(unknownIn('age-band')).toMatchObject({ ...unknown, figure: { text: '2', value: 2 } });
    // Of the closed case nobody has told whether the survey was offered: it is in no share of that.
    expect(table('results')?.filter(({ code }) => code.startsWith('nns-'))).toMatchObject([
      { code: 'nns-told', figure: { value: 0 } },
      { code: 'nns-offered', figure: { text: '–' } },
    ]);
    const days = view.ok ? JSON.stringify(table('waiting-time')) : '';
    // 28 days, of the case whose both days are known.
    expect(days).toContain('28');
    expect(JSON.stringify(table('handling-time'))).not.toMatch(/\d+,\d/);
  });
});
