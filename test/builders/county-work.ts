import type { AgreementRevision } from '../../shared/county-work/agreement-revision.ts';
import type { GoodExample } from '../../shared/county-work/good-example.ts';
import type { WorkGroup } from '../../shared/county-work/work-group.ts';
import type { Deviation } from '../../shared/deviations/deviation.ts';
import { aLifted } from './lifted.ts';

const at = '2026-11-10T09:00:00.000Z';
const as = { role: 'process-lead' } as const;
const by = 'demo/somebody';

/** Berg's, lifted to Länsam as a good example. */
export function aLiftedExample(id = 'd5'): Deviation {
  return aLifted({ id, issue: 'good-example', text: 'Gemensam genomgång varje måndag.' });
}

/** Waits for its second look. */
export function anExample(change: Partial<GoodExample> = {}): GoodExample {
  return {
    ...{ kind: 'good-example', id: 'e1', schemaVersion: 1, state: 'proposed', sort: at },
    ...{ teamId: 'berg', text: 'Gemensam genomgång varje måndag.', writers: [by] },
    history: [{ type: 'proposed', at, by, as }],
    ...change,
  };
}

export function aWorkGroup(change: Partial<WorkGroup> = {}): WorkGroup {
  return {
    ...{ kind: 'work-group', id: 'g1', schemaVersion: 1, state: 'active', sort: at },
    topic: 'Gemensam rutin för tolk',
    members: ['af', 'region', 'coordinator'],
    ...{ from: '2026-11-10', to: '2027-03-31', reportDue: '2027-03-01' },
    history: [{ type: 'formed', at, by, as }],
    ...change,
  };
}

export function aRevision(change: Partial<AgreementRevision> = {}): AgreementRevision {
  return {
    ...{ kind: 'agreement-revision', id: 'revision-2026', schemaVersion: 1, state: 'open' },
    ...{ sort: at, year: 2026, commentsDue: '2026-12-31', comments: [] },
    history: [{ type: 'opened', at, by, as }],
    ...change,
  };
}
