import type { Run } from './run.ts';

/** A team's own, one that is reached, and one of the county's that all teams have been given. */
export interface HeldMilestones {
  readonly open: string;
  readonly reached: string;
  readonly given: string;
}

export async function heldMilestones(run: Run): Promise<HeldMilestones> {
  const content = { due: '2027-01-31', answers: 'coordinator' } as const;
  const ofTeam = { verb: 'add-milestone', whose: 'team:ber', ...content } as const;
  const open = await run('coordinator', { ...ofTeam, title: 'Alla har en ersättare' });
  const reached = await run('coordinator', { ...ofTeam, title: 'Rutinen är läst' });
  const { milestoneId = '' } = reached;
  await run('coordinator', { verb: 'reach-milestone', milestoneId, on: '2026-11-20' });
  const given = await run('office', {
    ...{ verb: 'add-milestone', whose: 'county', givenTo: 'teams', ...content },
    title: 'Teamet har läst planen',
  });
  return {
    open: open['milestoneId'] ?? '',
    reached: milestoneId,
    given: given['milestoneId'] ?? '',
  };
}
