import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importSheet } from '../../../../bot/app/imports/import-sheet.ts';
import { planSheet } from '../../../../bot/app/imports/sheet-plan.ts';
import { numbers } from '../../../../bot/app/numbers/numbers.ts';
import { runCommand } from '../../../../bot/app/run/run-command.ts';
import { readSheet } from '../../../../bot/files/read-sheet.ts';
import { starCase } from '../../../../shared/cases/case.ts';
import { anAppWithTeam, officeAccount } from '../../../builders/app.ts';
import { coordinatorAccount } from '../../../builders/context.ts';
import { numbersOf } from '../../../builders/numbers.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const published = { from: '2020-09-01', to: '2024-10-31' };
const file = new URL('../../../fixtures/berg-2020-2024.csv', import.meta.url);

const app = await anAppWithTeam({ team });
const sheet = await readSheet(readFileSync(file));
const plan = await planSheet(app, {
  ...{ team, what: 'cases', sheet: sheet.ok ? sheet.value : [] },
});
const by = { run: runCommand, actor: officeAccount, teamId: 'berg' };
const result = await importSheet(app, plan, by);

/** The handbook's §6, A published table to reproduce. */
describe("STAR Berg's published table, from a file", () => {
  it('is read without a word and is 36 rows', () => {
    expect([plan.problems, plan.count, result.ok]).toEqual([[], 36, true]);
  });

  it('comes out of the engine', async () => {
    const cases = (await app.all('team:berg', 'case')).map((body) => starCase.parse(body));
    const source = { team, cases, meetings: [], deviations: [], rules: builtInRules };
    const { counted } = numbersOf(source, published, '2026-11-20');
    expect(counted.raised).toBe(36);
    expect(counted.referrer).toEqual({
      ...{ ifo: 10, 'primary-care': 2, psychiatry: 5, ame: 5, af: 9, fk: 2, several: 3, self: 0 },
    });
    expect(counted.gender).toEqual({ man: 17, woman: 19, other: 0 });
    expect(counted).toMatchObject({ closed: 28, ongoing: 8, waiting: 0, queued: 0, declined: 0 });
    expect(counted['self-supporting']).toEqual({ part: 12, of: 28 });
    expect(counted['livelihood-in']).toMatchObject({
      ...{ employment: 0, 'disability-pension': 0, 'social-assistance': 17 },
    });
    expect(counted['livelihood-out']['social-assistance']).toBe(2);
  });

  it('comes out of what the tab is given', async () => {
    const period = { kind: 'interval', ...published } as const;
    const view = await numbers(app, coordinatorAccount, { teamId: 'berg', period });
    if (!view.ok) throw new Error(view.error.code);
    const printed = (table: string) =>
      Object.fromEntries(
        view.value.tables
          .find(({ code }) => code === table)
          ?.rows.map(({ code, figure }) => [code, figure.text]) ?? [],
      );
    expect(printed('referrer')).toMatchObject({
      ...{ ifo: '10', 'primary-care': '2', psychiatry: '5', ame: '5', af: '9', fk: '2' },
      ...{ several: '3', self: '0' },
    });
    expect(printed('gender')).toMatchObject({ man: '17', woman: '19' });
    expect(printed('course')).toMatchObject({ raised: '36', closed: '28', ongoing: '8' });
    expect(printed('results')['self-supporting']).toBe('12 av 28 (43 %)');
  });
});
