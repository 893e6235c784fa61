import type { Run } from './run.ts';

export interface CountyPlaces {
  /** Lifted, and not spread yet; and one that the kansli has proposed to all teams, in its own words. */
  readonly liftedExample: string;
  readonly proposedExample: string;
  readonly workGroup: string;
}

/** A good example that is lifted, one that is proposed to all teams, a work group; the revision of 2026 is open in the demo. */
export async function prepareCountyWork(run: Run): Promise<CountyPlaces> {
  const liftedExample = await liftedAsExample(run);
  const proposedExample = await liftedAsExample(run);
  const text = 'Gemensam genomgång varje måndag.';
  const of = { teamId: 'ber', deviationId: proposedExample };
  await run('office', { verb: 'spread-example', ...of, text });
  const { workGroupId: workGroup = '' } = await run('county-group', {
    ...{ verb: 'form-work-group', topic: 'Samtycke', members: ['af'] },
    ...{ from: '2026-12-01', to: '2027-03-31', reportDue: '2027-03-01' },
  });
  return { liftedExample, proposedExample, workGroup };
}

async function liftedAsExample(run: Run): Promise<string> {
  const reported = await run('employment-officer', {
    ...{ verb: 'report-deviation', teamId: 'ber', category: 'ways-of-working' },
    ...{ issue: 'good-example', text: 'Vi ses en kvart varje måndag.' },
  });
  const of = { teamId: 'ber', deviationId: reported['deviationId'] ?? '' };
  await run('coordinator', { verb: 'forward-deviation', ...of });
  await run('steering-member', { verb: 'lift-deviation', ...of, seen: 2 });
  return of.deviationId;
}
