import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { closingWithoutOutcome } from '../../shared/cases/ended.ts';
import type { Command } from '../../shared/commands/command.ts';
import { accountOf, type Person } from './people.ts';
import { aBase, type Base } from './places.ts';
import { aWorld, copyOf, type World } from './world.ts';

let base: Base;
let world: World;
beforeEach(async () => {
  base = await aBase();
  world = await aWorld(copyOf(base.file, 'texts'));
});
afterEach(async () => {
  await world.stop();
  base.remove();
});

const ofTeam = { teamId: 'ber' };
const written = 'kvartalsrapporten om skogen';

async function done(person: Person, command: Command): Promise<Readonly<Record<string, string>>> {
  const answer = await world.command(accountOf(person), command);
  expect([command.verb, answer.status]).toEqual([command.verb, 200]);
  return z.object({ ids: z.record(z.string(), z.string()) }).parse(answer.body).ids;
}

/** The files of the database that what was written stands in, now, while the server works. */
function filesWithIt(): readonly string[] {
  const folder = path.dirname(world.file);
  return readdirSync(folder)
    .filter((name) => name.startsWith(path.basename(world.file)))
    .filter((name) => readFileSync(path.join(folder, name)).includes(written));
}

describe('what was written about somebody', () => {
  it('is in no file when the team has closed the case for a consent withdrawn at the meeting', async () => {
    const { open: meetingId, undecidedItem: itemId } = base.places;
    const meeting = world.documents('team:ber', 'meeting').find(({ id }) => id === meetingId);
    const items = z
      .array(z.object({ id: z.string(), reference: z.string() }))
      .parse(meeting?.['items']);
    const reference = items.find(({ id }) => id === itemId)?.reference ?? '';
    await done('coordinator', {
      verb: 'make-plan',
      ...ofTeam,
      reference,
      plan: {
        form: 'sip',
        actors: { fk: 'takes-part', healthCare: true, socialServices: false },
        formReason: written,
        heldOn: '2026-12-01',
        individualTookPart: true,
        points: ['own-task'],
        measures: [{ code: 'work-trial', provider: 'af', from: '2026-12-07' }],
      },
      nextFollowUp: '2027-01-12',
    });
    expect(filesWithIt()).not.toEqual([]);
    const closing = closingWithoutOutcome('consent-withdrawn');
    const decision = { outcome: 'closed', closing } as const;
    await done('coordinator', { verb: 'decide-item', ...ofTeam, meetingId, itemId, decision });
    expect(filesWithIt()).toEqual([]);
  });

  it('is in no file when a topic has been taken away, nor what the meeting made of it', async () => {
    const at = { ...ofTeam, meetingId: base.places.open };
    const text = written;
    const topic = { verb: 'add-topic', ...at, part: 'learning', text } as const;
    const { topicId = '' } = await done('coordinator', topic);
    expect(filesWithIt()).not.toEqual([]);
    await done('coordinator', { verb: 'remove-topic', ...at, topicId });
    expect(filesWithIt()).toEqual([]);

    const settled = {
      topicId: base.places.openTopic,
      outcome: 'passed-on',
      line: written,
    } as const;
    await done('coordinator', { verb: 'settle-topic', ...at, ...settled });
    expect(filesWithIt()).not.toEqual([]);
    await done('coordinator', { verb: 'unsettle-topic', ...at, topicId: base.places.openTopic });
    expect(filesWithIt()).toEqual([]);
  });
});
