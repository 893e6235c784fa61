import type { Deviation } from '../../shared/deviations/deviation.ts';

/** One that Berg reported, that touches Åre too, and that a member of its styrgrupp has lifted to Länsam. */
export function aLifted(change: Partial<Deviation> = {}): Deviation {
  const by = 'demo/employment-officer';
  return {
    ...{ kind: 'deviation', id: 'd1', schemaVersion: 5, state: 'with-county' },
    ...{ sort: '2026-11-10T09:00:00.000Z', teamId: 'berg', issue: 'obstacle' },
    category: 'ways-of-working',
    text: 'Två kommuner kallar samma arbetsförmedlare samma förmiddag.',
    alsoTouches: ['are'],
    ...{ structural: true, managerAsked: false, reportedOn: '2026-11-10' },
    history: [
      {
        ...{ type: 'reported', at: '2026-11-10T09:00:00.000Z', by },
        as: { role: 'member', party: 'af' },
      },
      {
        ...{ type: 'forwarded', at: '2026-11-12T09:00:00.000Z', by: 'demo/coordinator' },
        as: { role: 'coordinator' },
      },
      {
        ...{ type: 'lifted', at: '2026-11-17T09:00:00.000Z', by: 'demo/manager' },
        as: { role: 'steering-member', party: 'municipality' },
      },
    ],
    ...change,
  };
}
