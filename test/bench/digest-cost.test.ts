import { expect, test } from 'vitest';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { measureDigestCost } from './digest-cost.ts';
import { sowWorld } from './world/sow-world.ts';

test('a digest after a meeting, of four teams with five years, asks of Cosmos what a hundred request units pay for', async () => {
  const size = { teams: 4, years: 5, serviceUrl: 'http://127.0.0.1:1/' };
  const { file, teams } = await sowWorld(temporaryFolder(), size);
  const [digest] = await measureDigestCost(file, teams);
  expect(digest?.value).toBeLessThanOrEqual(100);
  // With what it says has changed, and what is kept for the next.
  expect(digest?.note).toMatch(/^1 line of what has changed; .* 3 writes;/);
});
