import { z } from 'zod';
import type { ItemDecision } from '../../shared/cases/item-decision.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { Run } from './run.ts';
import { aRaise } from './raise.ts';
import type { World } from './world.ts';

/** Cases of STAR Berg, raised by the arbetsförmedlare who carries the ongoing ones; the individkoordinator has one. */
export interface CasePlaces {
  readonly raised: string;
  readonly queued: string;
  readonly queuedLast: string;
  /** With a plan, a task of the IFO-handläggare's, and last a step of the arbetsförmedlare's. */
  readonly ongoing: string;
  readonly task: string;
  readonly measure: string;
  readonly lastStep: number;
  readonly parked: string;
  /** Raised by the municipality, carried by the arbetsförmedlare. */
  readonly closed: string;
  /** By a meeting that is over; raised and carried by others than FK. */
  readonly closedBefore: string;
}

const storedCase = z.looseObject({
  id: z.string(),
  raisingParty: z.string(),
  current: z.looseObject({
    status: z.string(),
    caseHolderId: z.string().optional(),
    tasks: z.array(z.object({ id: z.string() })).optional(),
    closing: z.object({ reason: z.string() }).optional(),
    plan: z.object({ measures: z.array(z.object({ id: z.string() })) }).optional(),
  }),
  history: z.array(z.unknown()),
});
const storedMeeting = z.looseObject({
  items: z.array(
    z.looseObject({ id: z.string(), reference: z.string(), decision: z.unknown().optional() }),
  ),
});

const holder = 'ber-employment-officer';

interface Given {
  readonly open: string;
  readonly raised: string;
  /** The item that is left undecided for the walk. */
  readonly spared: string;
}

export async function prepareCases(
  world: World,
  run: Run,
  { open, raised, spared }: Given,
): Promise<CasePlaces> {
  const at = { teamId: 'ber', meetingId: open };
  const items = () => {
    const found = world.documents('team:ber', 'meeting').find(({ id }) => id === open);
    return storedMeeting.parse(found).items;
  };
  const caseOf = (reference: string) =>
    storedCase.parse(world.documents('team:ber', 'case').find(({ id }) => id === reference));
  const decide = (reference: string, decision: ItemDecision) => {
    const itemId = items().find((item) => item.reference === reference)?.id ?? '';
    return run('coordinator', { verb: 'decide-item', ...at, itemId, decision });
  };
  const raise = async (decision: ItemDecision) => {
    const made = await run('employment-officer', {
      verb: 'raise-case',
      ...at,
      raise: aRaise('af'),
    });
    const reference = made['reference'] ?? '';
    await decide(reference, decision);
    return reference;
  };
  const received = {
    outcome: 'received',
    caseHolderId: holder,
    overrideReason: 'Har redan kontakt',
  } as const;
  const step = (command: Command) => run('employment-officer', command);

  const queued = await raise({ outcome: 'queued' });
  const queuedLast = await raise({ outcome: 'queued' });
  const ongoing = await raise(received);
  const ofOngoing = { teamId: 'ber', reference: ongoing };
  await run('coordinator', {
    verb: 'decide-individual-coordinator',
    ...ofOngoing,
    memberId: 'ber-individual-coordinator',
  });
  await step({
    verb: 'make-plan',
    ...ofOngoing,
    plan: {
      form: 'multi-party-meeting',
      actors: { fk: 'absent', healthCare: true, socialServices: false },
      heldOn: '2026-12-01',
      individualTookPart: true,
      points: ['own-task'],
      measures: [{ code: 'work-trial', provider: 'af', from: '2026-12-07' }],
    },
    nextFollowUp: '2027-01-12',
  });
  await run('ifo-officer', {
    verb: 'take-on-task',
    ...ofOngoing,
    memberId: 'ber-ifo-officer',
    task: 'contact-individual',
    due: '2026-12-15',
  });
  await step({ verb: 'book-follow-up', ...ofOngoing, on: '2027-01-19' });
  const parked = await raise(received);
  const ofParked = { teamId: 'ber', reference: parked };
  await step({ verb: 'park-case', ...ofParked, cause: 'decision', on: '2027-02-09' });

  // One of the demo's own ongoing cases, which the open meeting takes up, is handed to AF and closed there.
  const toClose = items()
    .filter(({ decision, id }) => decision === undefined && id !== spared)
    .map(({ reference }) => caseOf(reference))
    .find((one) => one.current.status === 'ongoing' && one.raisingParty === 'municipality');
  const closed = toClose?.id ?? '';
  if (toClose?.current.caseHolderId !== holder)
    await run('coordinator', {
      verb: 'hand-over-case',
      teamId: 'ber',
      reference: closed,
      caseHolderId: holder,
      reason: 'workload',
    });
  await decide(closed, {
    outcome: 'closed',
    closing: {
      reason: 'b1-disability-pension-applied',
      planAgreed: false,
      livelihoodOut: ['sickness-benefit'],
      occupationOut: 'none',
      result: 'neither',
      takingOver: 'fk',
      nnsOffered: false,
    },
  });

  const closedBefore = world
    .documents('team:ber', 'case')
    .map((one) => storedCase.parse(one))
    .find(
      ({ id, raisingParty, current: { closing, caseHolderId } }) =>
        id !== closed &&
        closing?.reason === 'a1-employment' &&
        raisingParty === 'municipality' &&
        caseHolderId !== 'ber-fk-contact',
    );

  const { current, history } = caseOf(ongoing);
  return {
    raised,
    queued,
    queuedLast,
    ongoing,
    task: current.tasks?.at(-1)?.id ?? '',
    measure: current.plan?.measures[0]?.id ?? '',
    lastStep: history.length - 1,
    parked,
    closed,
    closedBefore: closedBefore?.id ?? '',
  };
}
