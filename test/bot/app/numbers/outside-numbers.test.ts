import { describe, expect, it } from 'vitest';
import { numbers } from '../../../../bot/app/numbers/numbers.ts';
import { anAppWithTeam } from '../../../builders/app.ts';
import { coordinatorAccount } from '../../../builders/context.ts';
import { value } from '../../../builders/meeting.ts';

describe('a team’s numbers, unfolded on the styrgrupp’s page', () => {
  it('are as they leave the team, also for who is of it', async () => {
    const app = await anAppWithTeam();
    const own = value(await numbers(app, coordinatorAccount, { teamId: 'berg' }));
    expect(own).not.toHaveProperty('suppressedNote');
    const outside = { teamId: 'berg', outside: true };
    expect(value(await numbers(app, coordinatorAccount, outside))).toHaveProperty('suppressedNote');
  });

  it('are of no free interval', async () => {
    const app = await anAppWithTeam();
    const period = { kind: 'interval', from: '2026-10-01', to: '2026-10-31' } as const;
    const asked = { teamId: 'berg', period, outside: true };
    expect(await numbers(app, coordinatorAccount, asked)).toMatchObject({
      error: { code: 'only-report-periods' },
    });
  });
});
