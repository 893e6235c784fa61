import { describe, expect, it } from 'vitest';
import { finsamFile } from '../../../../bot/app/numbers/finsam.ts';
import type { PeriodRef } from '../../../../shared/kernel/period.ts';
import { anAppWithTeam, officeAccount } from '../../../builders/app.ts';
import { aCase } from '../../../builders/case.ts';
import { coordinatorAccount } from '../../../builders/context.ts';
import { aTeam } from '../../../builders/team.ts';

const raised = (what: string) => `Aktualiserade under perioden ${what}`;
const halfYear: PeriodRef = { kind: 'half-year', year: 2026, n: 1 };

type Raised = Readonly<Partial<Record<'woman' | 'man' | 'other', number>>>;

/** Raised and received, so many a day, in a team. */
function cases(day: string, raised: Raised, first = 100) {
  let number = first;
  return Object.entries(raised).flatMap(([gender, n]) =>
    Array.from({ length: n }, () =>
      aCase(`BER-2026-${(number += 1)}`)
        .raisedOn(`2026-${day}`)
        .aboutA(gender as keyof Raised)
        .receivedOn(`2026-${day}`)
        .build(),
    ),
  );
}

async function fileOf(there: ReturnType<typeof cases>, ref: PeriodRef = halfYear) {
  const app = await anAppWithTeam({ team: aTeam().build() });
  app.clock.set('2026-07-02T08:00:00.000Z');
  await app.given('team:berg', ...there);
  const found = await finsamFile(app, officeAccount, { period: ref });
  return found.ok ? linesOf(found.value.text) : found.error.code;
}

function linesOf(text: string): readonly string[] {
  const [, ...lines] = text.trim().split(/\r?\n/);
  return lines.map((line) => line.split(';').slice(2, 5).join(' '));
}

describe('the file for the national follow-up', () => {
  it('has the participants, and those raised by kön as their team has published it', async () => {
    expect(await fileOf(cases('02-03', { woman: 9, man: 8 }))).toEqual([
      'Deltagare under perioden Alla 17',
      ...['Kvinna 9', 'Man 8', 'Annat eller inte angivet 0', 'Alla 17'].map(raised),
    ]);
  });

  it('says what it leaves out, and why', async () => {
    const app = await anAppWithTeam({ team: aTeam().build() });
    app.clock.set('2026-07-02T08:00:00.000Z');
    await app.given('team:berg', ...cases('02-03', { woman: 5, man: 2 }));
    const found = await finsamFile(app, officeAccount, { period: halfYear });
    if (!found.ok) throw new Error(found.error.code);
    const [head, participants, rest, all] = found.value.text.trim().split(/\r?\n/);
    expect(head).toBe('Insats;Period;Räknas;Kön;Antal;Anmärkning');
    expect(participants).toMatch(/;Deltagare under perioden;Alla;7;Kön redovisas för de aktual/);
    expect(rest).toMatch(/;Aktualiserade under perioden;Kan inte redovisas efter kön;7;I team/);
    expect(all).toMatch(/;Aktualiserade under perioden;Alla;7;$/);
  });

  it('tells by two files no more than each team tells: nothing of the few that came in between', async () => {
    const before = cases('02-03', { woman: 9, man: 8 });
    const there = [...before, ...cases('05-12', { woman: 4 }, 300)];
    const first = { kind: 'tertial', year: 2026, n: 1 } as const;
    expect(await fileOf(there, first)).toEqual([
      'Deltagare under perioden Alla 17',
      ...['Kvinna 9', 'Man 8', 'Annat eller inte angivet 0', 'Alla 17'].map(raised),
    ]);
    expect(await fileOf(there)).toEqual([
      'Deltagare under perioden Alla 21',
      ...['Kan inte redovisas efter kön 21', 'Alla 21'].map(raised),
    ]);
  });

  it('is of a period that is over, and for the kansli alone', async () => {
    expect(
      await fileOf(cases('02-03', { woman: 7 }), { kind: 'half-year', year: 2026, n: 2 }),
    ).toBe('period-not-over');
    const app = await anAppWithTeam({ team: aTeam().build() });
    const found = await finsamFile(app, coordinatorAccount, { period: halfYear });
    expect(found).toMatchObject({ ok: false, error: { code: 'denied' } });
  });
});
