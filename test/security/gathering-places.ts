import type { Run } from './run.ts';

/** Gatherings of the styrgrupp of STAR Berg, each where something can be done with it, and one of the team's. */
export interface GatheringPlaces {
  /** To come, with a topic. */
  readonly ahead: string;
  readonly topic: string;
  /** To come, before which the municipality's representative has asked. */
  readonly asked: string;
  readonly tomorrow: string;
  /** Being held, with a decision that the secretary wrote, to be anchored by the municipality. */
  readonly open: string;
  readonly decision: string;
  readonly closed: string;
  /** An information occasion that has been, and nobody has said so. */
  readonly occasion: string;
}

export async function prepareGatherings(run: Run): Promise<GatheringPlaces> {
  const plan = async (date: string) => {
    const { gatheringId = '' } = await run('steering-member', {
      verb: 'plan-gathering',
      steeringGroupId: 'styrgrupp-ber',
      what: 'steering-meeting',
      plan: { date, start: '13:00', end: '15:00', place: 'Kommunhuset' },
    });
    return gatheringId;
  };
  const ahead = await plan('2026-12-15');
  const { topicId: topic = '' } = await run('steering-member', {
    verb: 'add-gathering-topic',
    gatheringId: ahead,
    text: 'Rutin för samtycke',
  });
  const asked = await plan('2027-01-12');
  await run('steering-member', { verb: 'ask-gathering-people', gatheringId: asked });
  const tomorrow = await plan('2026-12-02');
  const open = await plan('2026-12-01');
  await run('steering-member', { verb: 'open-gathering', gatheringId: open });
  const { decisionId: decision = '' } = await run('coordinator', {
    verb: 'decide-gathering',
    gatheringId: open,
    text: 'Varje part utser en ersättare.',
    owner: 'all',
    anchoring: ['municipality'],
  });
  const closed = await plan('2026-12-02');
  await run('steering-member', { verb: 'open-gathering', gatheringId: closed });
  await run('steering-member', { verb: 'close-gathering', gatheringId: closed });
  const { gatheringId: occasion = '' } = await run('coordinator', {
    verb: 'plan-gathering',
    teamId: 'ber',
    what: 'information-occasion',
    plan: { date: '2026-11-24', start: '13:00', end: '14:00', place: 'Vårdcentralen' },
  });
  return { ahead, topic, asked, tomorrow, open, decision, closed, occasion };
}
