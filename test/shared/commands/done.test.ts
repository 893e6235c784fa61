import { expect, it } from 'vitest';
import { handlers } from '../../../bot/app/run/handlers.ts';
import type { Command, Verb } from '../../../shared/commands/command.ts';
import { presentDone } from '../../../shared/commands/done.ts';
import { situation } from '../../bot/app/situation.ts';
import { verbs } from '../../bot/app/verbs.ts';

const all = Object.keys(handlers) as Verb[];

it.each(all)('%s answers who sent it in a Swedish sentence', async (verb) => {
  const { places } = await situation();
  const command: Command = verbs[verb].of(places);
  const { text } = presentDone(command, { reference: 'BER-2026-014' });
  expect(text).toMatch(/^\p{Lu}.{5,160}[.!]$/u);
  expect(text).not.toMatch(/undefined|\[object/);
});

it('what the team has decided can be taken back from the very answer', async () => {
  const { places } = await situation();
  const { undo } = presentDone(verbs['decide-item'].of(places), {});
  expect(undo).toMatchObject({ verb: 'undo-decision', teamId: 'berg' });
});

it('a topic that was added can be taken back once it is known which it became', async () => {
  const { places } = await situation();
  const added = verbs['add-topic'].of(places);
  expect(presentDone(added, {}).undo).toBeUndefined();
  expect(presentDone(added, { topicId: 't9' }).undo).toMatchObject({
    verb: 'remove-topic',
    topicId: 't9',
  });
});
