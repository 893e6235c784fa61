import type { CaseState, NewCase } from '../../../shared/cases/case.ts';
import type { Instant } from '../../../shared/kernel/calendar.ts';
import type { Party } from '../../../shared/codes/party.ts';

const raisedAt: Instant = '2026-09-08T12:00:00.000Z';

function starCase(reference: string, current: CaseState, raisingParty: Party): NewCase {
  return {
    kind: 'case',
    id: reference,
    schemaVersion: 6,
    state: current.status,
    sort: `9:${raisedAt}`,
    teamId: 'berg',
    raisedAt,
    raisedBy: 'ifo-officer',
    raisingParty,
    current,
    history: [{ type: 'raised', at: raisedAt, by: 'demo/ifo-officer', rules: '2026' }],
    type: 'new',
    referrer: 'ifo',
    referrers: [],
    consent: { form: 'star', signedOn: '2026-09-01', ownWords: true, livesInMunicipality: true },
    gender: 'woman',
    ageBand: '30-64',
    livelihoodIn: ['social-assistance'],
    criteria: [],
    talkedOver: false,
    priorityGroups: [],
  };
}

/** A case as far as a meeting looks at it: ongoing, with IFO as its ärendebärare. */
export function ongoingCase(reference: string, nextFollowUp?: string): NewCase {
  return starCase(
    reference,
    {
      status: 'ongoing',
      receivedAt: raisedAt,
      caseHolderId: 'ifo-officer',
      tasks: [],
      ...(nextFollowUp === undefined ? {} : { nextFollowUp }),
    },
    'municipality',
  );
}

export function queuedCase(
  reference: string,
  { since = raisedAt, raisingParty = 'region' }: { since?: Instant; raisingParty?: Party } = {},
): NewCase {
  return starCase(reference, { status: 'queued', since }, raisingParty);
}

export function raisedCase(reference: string): NewCase {
  return starCase(reference, { status: 'raised' }, 'municipality');
}
