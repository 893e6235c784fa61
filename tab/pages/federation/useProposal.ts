import { useState } from 'react';
import type { WantedGroup } from '../../../shared/regrouping/contract.ts';
import { isRecord } from '../../client/failure.ts';
import { keptBySession } from '../../client/kept.ts';
import { useMe } from '../../client/me.ts';

/** The groups of a new division that are put together and not carried out; they stay through a reload. */
export interface Proposal {
  readonly groups: readonly WantedGroup[];
  /** Seats that do not follow their group. */
  readonly leaveOut: readonly string[];
}

export function useProposal(): {
  readonly proposal: Proposal;
  readonly change: (part: Partial<Proposal>) => void;
  readonly forget: () => void;
} {
  const { account } = useMe();
  const key = `star-typed/${account}/regrouping`;
  const [proposal, setProposal] = useState(() => kept(key));
  return {
    proposal,
    change: (part) => {
      const next = { ...proposal, ...part };
      keptBySession.set(key, JSON.stringify(next));
      setProposal(next);
    },
    forget: () => keptBySession.remove(key),
  };
}

const empty: Proposal = { groups: [], leaveOut: [] };

function kept(key: string): Proposal {
  try {
    const found: unknown = JSON.parse(keptBySession.get(key) ?? 'null');
    return isProposal(found) ? found : empty;
  } catch {
    return empty; // Not written by us.
  }
}

function isProposal(found: unknown): found is Proposal {
  return (
    isRecord(found) &&
    Array.isArray(found['leaveOut']) &&
    Array.isArray(found['groups']) &&
    found['groups'].every(isGroup)
  );
}

function isGroup(found: unknown): found is WantedGroup {
  return isRecord(found) && typeof found['groupId'] === 'string' && Array.isArray(found['teamIds']);
}
