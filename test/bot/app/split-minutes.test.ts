import { describe, expect, it } from 'vitest';
import { gatheringPage } from '../../../bot/app/gatherings/gathering-page.ts';
import { year } from '../../../bot/app/year/year.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import { aClock, anApp, officeAccount, type TestApp } from '../../builders/app.ts';
import { aSeat, eightTeams } from '../../builders/eight-groups.ts';
import { aBareFederation } from '../../builders/federation.ts';
import { aGathering } from '../../builders/gathering.ts';
import { emptyStores } from '../../builders/stores.ts';

const teams = eightTeams.filter(({ id }) => ['ber', 'har', 'ost'].includes(id));
const [before, after] = ['2026-07-31', '2026-08-01'];
const since = '2025-01-01';
const was = { from: since, to: before };

/**
 * Berg and Härjedalen answered to one styrgrupp until the end of July, and to one each since; Berg's has taken over what the old
 * one had. Östersund has had its own all the time.
 */
const federation: Federation = {
  ...aBareFederation([
    { id: 'styr-old', name: 'Styrgrupp Söder', channelId: '19:old', ...was },
    { id: 'styr-ber', name: 'Styrgrupp Berg', channelId: '19:old', from: after },
    { id: 'styr-har', name: 'Styrgrupp Härjedalen', from: after },
    { id: 'styr-ost', name: 'Styrgrupp Östersund' },
  ]),
  teamSteering: [
    { teamId: 'ber', steeringGroupId: 'styr-old', ...was },
    { teamId: 'har', steeringGroupId: 'styr-old', ...was },
    { teamId: 'ber', steeringGroupId: 'styr-ber', from: after },
    { teamId: 'har', steeringGroupId: 'styr-har', from: after },
    { teamId: 'ost', steeringGroupId: 'styr-ost', from: since },
  ],
  roles: [
    { id: 'office', role: 'office', account: officeAccount, from: since },
    aSeat('old', was),
    aSeat('ber', { from: after }),
    aSeat('har', { from: after }),
    aSeat('har', { id: 'psy', account: 'demo/psy-har', role: 'co-opted', party: 'region' }),
    aSeat('ost'),
  ],
};

const held = (id: string, date: string, steeringGroupId = 'styr-old') =>
  aGathering('steering-meeting', { steeringGroupId }, date, id)
    .called()
    .opened()
    .decided({
      ...{ text: 'Varje part utser en ersättare.', owner: 'all', due: '2026-12-01' },
      ...{ anchoring: ['municipality'], anchorUntil: '2026-11-30' },
    })
    .closed()
    .withIds()
    .build();

async function aCounty(open: (typeof emptyStores)[number][1]): Promise<TestApp> {
  const app = await anApp({ store: await open(), clock: aClock('2026-09-01T09:00:00.000Z') });
  await app.given('federation', federation, ...teams);
  await app.given(
    'federation',
    held('before-split', '2026-06-03'),
    held('of-berg', '2026-08-26', 'styr-ber'),
    aGathering('steering-meeting', { steeringGroupId: 'styr-old' }, '2026-10-07', 'coming')
      .called()
      .build(),
  );
  return app;
}

/** What becomes of it, by who asks: read, stand by what a secretary wrote, say that it is anchored, change the time. */
const expected = {
  'demo/chef-ber': ['read', 'done', 'done'],
  'demo/chef-har': ['minutes', 'not-called', 'not-called'],
  'demo/psy-har': ['minutes', 'not-called', 'not-called'],
  'demo/chef-ost': ['not-in-team', 'not-in-team', 'not-in-team'],
  'demo/chef-old': ['not-in-team', 'not-in-team', 'not-in-team'],
  'demo/nobody': ['not-in-team', 'not-in-team', 'not-in-team'],
} as const;

interface Outcome {
  readonly ok: boolean;
  readonly error?: object;
}
const said = (result: Outcome): string => {
  if (result.ok) return 'done';
  return String(result.error && 'reason' in result.error ? result.error.reason : result.error);
};

describe.each(emptyStores)('minutes of a styrgrupp that was split, on %s', (_, open) => {
  it.each(Object.entries(expected))('are to %s: %s, %s, %s', async (actor, outcomes) => {
    const app = await aCounty(open);
    const page = await gatheringPage(app, actor, { gatheringId: 'before-split' });
    const of = { gatheringId: 'before-split', decisionId: 'decision-0' } as const;
    const confirmed = await app.run({ verb: 'confirm-gathering-decision', ...of }, actor);
    const anchored = await app.run({ verb: 'anchor-gathering-decision', ...of }, actor);
    const reads = page.ok ? (outcomes[0] === 'read' ? 'read' : 'minutes') : said(page);
    expect([reads, said(confirmed), said(anchored)]).toEqual(outcomes);
    if (page.ok)
      expect(JSON.stringify(page.value.decisions)).toContain('Varje part utser en ersättare.');
  });

  it('are all that the other group reads: nothing that was planned then, and nothing held since', async () => {
    const app = await aCounty(open);
    for (const gatheringId of ['coming', 'of-berg']) {
      const found = await gatheringPage(app, 'demo/chef-har', { gatheringId });
      expect([gatheringId, said(found)]).toEqual([gatheringId, 'not-in-team']);
    }
  });

  it('stand in the year of both, by the name of who held them, and count as neither’s', async () => {
    const app = await aCounty(open);
    for (const [actor, steeringGroupId, counted] of [
      ['demo/chef-ber', 'styr-ber', 1],
      ['demo/chef-har', 'styr-har', 0],
    ] as const) {
      const found = await year(app, actor, { steeringGroupId });
      if (!found.ok) throw new Error(found.error.code);
      const rows = found.value.months.flatMap((month) => month.rows);
      const row = rows.find(({ key }) => key === 'before-split');
      expect(row).toMatchObject({
        text: 'Styrgruppsmöte, Styrgrupp Söder',
        gathering: { id: 'before-split' },
      });
      expect(found.value.counts.join()).toContain(`Styrgruppsmöte: ${counted} av`);
    }
    const other = await year(app, 'demo/chef-ost', { steeringGroupId: 'styr-ost' });
    expect(JSON.stringify(other)).not.toContain('before-split');
  });
});
