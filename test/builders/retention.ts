import type { RetainedType } from '../../shared/codes/retention.ts';
import type { RetentionDecision } from '../../shared/retention/retention-decision.ts';
import { officeAccount } from './app.ts';

/** A gallringsbeslut of the first of January 2026, registered or begun then; its id is its status, unless another is given. */
export function aRetention(
  status: 'registered' | 'in-force',
  documentType: RetainedType,
  months: number,
  id: string = status,
): RetentionDecision {
  const at = '2026-01-01T09:00:00.000Z';
  const by = officeAccount;
  return {
    ...{ kind: 'retention-decision', id, schemaVersion: 1, state: status, sort: '2026-01-01' },
    ...{ number: '2026/1', decidedOn: '2026-01-01', documentType, months },
    current: status === 'registered' ? { status } : { status, since: at },
    history: [
      { type: 'registered', at, by },
      ...(status === 'registered' ? [] : [{ type: 'begun', at, by } as const]),
    ],
  };
}
