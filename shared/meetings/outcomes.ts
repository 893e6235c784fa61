import type { CaseItemKind, Outcome } from './agenda.ts';

const outcomesByKind: Readonly<Record<CaseItemKind, readonly Outcome[]>> = {
  new: ['received', 'queued', 'declined'],
  queued: ['received', 'queued', 'declined'],
  consultation: ['answered'],
  'follow-up': ['follow-up', 'parked', 'closed'],
};

/** What the team can decide about an item of that kind, in the order to offer it (handbook §3). */
export function outcomesOf(kind: CaseItemKind): readonly Outcome[] {
  return outcomesByKind[kind];
}
