import { describe, expect, it } from 'vitest';
import { figureCases } from '../../../../bot/app/numbers/figure-cases.ts';
import { numbers } from '../../../../bot/app/numbers/numbers.ts';
import { aFederation, anApp, officeAccount } from '../../../builders/app.ts';
import { aCase } from '../../../builders/case.ts';
import { coordinatorAccount } from '../../../builders/context.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const teamId = team.id;

async function situation() {
  const app = await anApp();
  await app.given('federation', aFederation(), team);
  await app.given(
    `team:${teamId}`,
    aCase('BER-2026-002', team)
      .raisedOn('2026-10-06')
      .aboutA('woman')
      .receivedOn('2026-10-13')
      .build(),
    aCase('BER-2026-001', team).raisedOn('2026-09-08').aboutA('woman').build(),
    aCase('BER-2026-003', team).raisedOn('2026-10-06').aboutA('man').queuedOn('2026-10-13').build(),
    aCase('BER-2026-004', team).raisedOn('2026-08-04').aboutA('man').build(),
  );
  return app;
}

describe('the cases behind a number', () => {
  it('are as many as the number says, for every number of the team that leads to them', async () => {
    const app = await situation();
    const view = await numbers(app, coordinatorAccount, { teamId });
    if (!view.ok) throw new Error(view.error.code);
    const lines = view.value.tables.flatMap(({ rows }) => rows);
    const opening = lines.filter(({ opens, figure }) => opens !== undefined && figure.value !== 0);
    expect(opening.length).toBeGreaterThan(10);
    for (const { opens = '', figure } of opening) {
      const found = await figureCases(app, coordinatorAccount, { teamId, figure: opens });
      if (!found.ok) throw new Error(found.error.code);
      expect([opens, found.value.references.length]).toEqual([opens, figure.value]);
    }
  });

  it('are told by their references, in the order they were raised, in the period that is shown', async () => {
    const app = await situation();
    const women = await figureCases(app, coordinatorAccount, { teamId, figure: 'gender:woman' });
    expect(women).toMatchObject({ value: { references: ['BER-2026-001', 'BER-2026-002'] } });
    const spring = { kind: 'tertial', year: 2026, n: 1 } as const;
    const none = await figureCases(app, coordinatorAccount, {
      ...{ teamId, period: spring },
      figure: 'raised',
    });
    expect(none).toMatchObject({ value: { references: [], note: expect.any(String) as string } });
  });

  it('are there for figures of cases alone', async () => {
    const app = await situation();
    for (const figure of ['meetings', 'steps-taken', 'waiting-time', 'no-such-figure', ''])
      expect(await figureCases(app, coordinatorAccount, { teamId, figure })).toMatchObject({
        error: { code: 'invalid' },
      });
  });

  it('are nobody’s who sees the team from outside, where no number leads to them', async () => {
    const app = await situation();
    expect(await figureCases(app, officeAccount, { teamId, figure: 'raised' })).toMatchObject({
      error: { code: 'denied' },
    });
    const view = await numbers(app, officeAccount, { teamId });
    expect(JSON.stringify(view)).not.toContain('"opens"');
  });

  it('are read as cases are: it stands in the log', async () => {
    const app = await situation();
    await figureCases(app, coordinatorAccount, { teamId, figure: 'raised' });
    const lines = await app.all(`team:${teamId}`, 'audit');
    expect(lines.map((line) => Reflect.get(line, 'verb') as unknown)).toContain(
      'read-figure-cases',
    );
  });
});
