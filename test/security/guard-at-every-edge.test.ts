import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type FakeConnector, startFakeConnector } from '../bot/teams/fake-connector.ts';
import { cardVerbs } from '../../bot/teams/press/card-verbs.ts';
import { buttons, freeTextOf } from './buttons.ts';
import { activityIn, bergChannel, installationIn, mention, press } from './activities.ts';
import { someWritten, tracesIn, written } from './birth-number-forms.ts';
import { type FullCommand, fullCommands, refusedCommands } from './full-commands.ts';
import { accountOf } from './people.ts';
import { aBase, type Base } from './places.ts';
import { type TextField, textFields } from './text-fields.ts';
import { aBriefWorld, aWorld, copyOf, type World } from './world.ts';

let base: Base;
let world: World;
let empty: World;
let connector: FakeConnector;
let full: readonly FullCommand[];
let refused: readonly FullCommand[];
const printed: string[] = [];
beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) {
    const real = stream.write.bind(stream);
    vi.spyOn(stream, 'write').mockImplementation((chunk, ...rest) => {
      printed.push(String(chunk));
      return real(chunk, ...(rest as []));
    });
  }
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation(
      (...said: unknown[]) => void printed.push(String(said)),
    );
  base = await aBase();
  connector = await startFakeConnector();
  world = await aWorld(copyOf(base.file, 'guarded'));
  empty = await aWorld(path.join(path.dirname(base.file), 'empty.sqlite'));
  full = fullCommands(base.places);
  refused = refusedCommands(base.places);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await world.stop();
  await empty.stop();
  await connector.close();
  base.remove();
});

const traces = (one: World = world) => tracesIn(one.file, [...one.log, ...printed].join('\n'));

type Step = string | number;
type Json = Readonly<Record<Step, unknown>>;
const at = (value: unknown, [step, ...rest]: readonly Step[]): unknown =>
  step === undefined || value === undefined ? value : at((value as Json)[step], rest);

function put(value: unknown, [step, ...rest]: readonly Step[], text: string): unknown {
  if (step === undefined) return text;
  const inside = put((value as Json | undefined)?.[step], rest, text);
  if (typeof step === 'number') return [inside];
  return { ...(value as Json | undefined), [step]: inside };
}

function sampleFor(field: TextField): FullCommand | undefined {
  const fits = ({ command }: FullCommand) =>
    field.where.every(({ path, is }) => at(command, path) === is);
  const inPlace = [...full, ...refused].filter(fits);
  return inPlace.find(({ command }) => at(command, field.path) !== undefined) ?? inPlace[0];
}

const fields = textFields().filter(({ verb }) => verb !== 'create-federation');
const named = fields.map((field): [string, TextField] => [
  `${field.verb} ${field.path.join('.')}`,
  field,
]);

describe('the commands this is tried with', () => {
  it('would go through as they are', async () => {
    for (const { by, command } of full) {
      const other = await aBriefWorld(copyOf(base.file, 'as-they-are'));
      const { status, text } = await other.command(accountOf(by), command);
      await other.stop();
      expect([command.verb, status, text]).toEqual([command.verb, 200, expect.any(String)]);
    }
  });

  it('have every text field that a schema has', () => {
    expect(named.filter(([, field]) => sampleFor(field) === undefined)).toEqual([]);
    expect(fields.filter(({ shape }) => shape === 'free').length).toBeGreaterThan(8);
  });
});

describe('a number of a person in a command from the tab', () => {
  it.each(named)('is refused and leaves no trace: %s', async (_name, field) => {
    const sample = sampleFor(field);
    const before = world.fingerprint();
    for (const text of written(field.shape)) {
      const command = put(sample?.command, field.path, text);
      const answer = await world.command(accountOf(sample?.by ?? 'office'), command);
      expect([text, answer.status >= 400 && answer.status < 500]).toEqual([text, true]);
      if (field.shape === 'free') {
        // Nothing that is decided anew where this stands takes a reason: that is said first.
        const codes = ['guarded', 'not-found', 'outcome-not-for-item'];
        expect(codes).toContain(answer.body['code']);
        expect(answer.body['text']).toMatch(/[åäö].*\.$/);
      }
      expect(answer.text).not.toContain(text);
    }
    expect(world.fingerprint()).toBe(before);
    expect(traces()).toEqual([]);
  });

  it('is refused as the name of the federation', async () => {
    for (const name of written('free')) {
      const command = { verb: 'create-federation', name };
      const answer = await empty.command(accountOf('office'), command);
      expect([name, answer.body['code']]).toEqual([name, 'guarded']);
    }
    expect(empty.fingerprint()).toBe('[]');
    expect(traces(empty)).toEqual([]);
  });

  it('is kept nowhere as the id of the click, nor is a name there', async () => {
    const changed = await aWorld(copyOf(base.file, 'ids'));
    const name = 'Zubeyda-har-ADHD-0701740605';
    const ids = [...written('pattern'), name];
    const command = { verb: 'report-deviation', teamId: 'ber', category: 'staffing', text: '' };
    for (const id of ids) {
      const sent = () => changed.command(accountOf('coordinator'), command, id);
      expect([id, (await sent()).body['status']]).toEqual([id, 'done']);
      expect([id, (await sent()).body['status']]).toEqual([id, 'already-done']);
    }
    expect(traces(changed)).toEqual([]);
    expect(JSON.stringify(changed.documents('team:ber', 'receipt'))).not.toContain(name);
    await changed.stop();
  });

  it('is nobody’s account', async () => {
    for (const account of written('account').filter((one) => /^[\x20-\x7e]*$/.test(one))) {
      const answer = await empty.command(account, { verb: 'create-federation', name: 'Förbundet' });
      expect([account, answer.status]).toEqual([account, 401]);
    }
    expect(traces(empty)).toEqual([]);
  });

  it('is kept nowhere when it comes beside the fields, in an address or in a body that cannot be read', async () => {
    const number = '19640823-3234';
    const account = accountOf('coordinator');
    const command = {
      verb: 'add-topic',
      teamId: 'ber',
      meetingId: base.places.ahead,
      part: 'learning',
      text: 'Nytt',
    };
    await world.command(account, { ...command, [number]: number, note: number });
    await world.post(account, `/api/commands?${number}`, {
      id: number,
      command: number,
      [number]: 1,
    });
    await world.post(account, '/api/commands', `{"${number}`);
    await world.post(account, '/api/teams/ber/plan-preview', {
      plan: { place: number, [number]: 1 },
    });
    for (const page of [
      `/api/teams/${number}/queue`,
      `/api/teams/ber/numbers?period=${number}`,
      `/api/teams/ber/meetings/${number}`,
      `/api/steering/${number}`,
      `/api/${number}`,
      `/tab/${number}`,
    ])
      await world.get(account, page);
    expect(traces()).toEqual([]);
  });
});

describe('a number of a person in a card', () => {
  const cards = () => buttons(base.places);

  it('is tried with every button there is', () => {
    expect(new Set(cards().map(({ action }) => action))).toEqual(new Set(cardVerbs));
  });

  it.each(cardVerbs)('leaves no trace, whatever field of %s it stands in', async (verb) => {
    for (const card of cards().filter(({ action }) => action === verb)) {
      for (const name of [...Object.keys(card), 'note', 'msteams']) {
        for (const text of someWritten('free', freeTextOf(card) === name ? 6 : 3)) {
          const data = { ...card, [name]: text };
          const answer = await world.activity(press('coordinator', data));
          expect([card.action, name, text, answer.status]).toEqual([card.action, name, text, 200]);
          const isFreeText = freeTextOf(card) === name;
          if (isFreeText) expect(answer.body['value']).toMatch(/(person|samordnings)nummer/);
          expect(answer.text).not.toContain(text);
        }
      }
      expect([card.action, traces()]).toEqual([card.action, []]);
    }
  });

  it('leaves none when it is a name of a field, or comes with an older client', async () => {
    const { serviceUrl } = connector;
    for (const number of someWritten('pattern', 4)) {
      for (const card of cards()) {
        await world.activity(press('coordinator', { ...card, [number]: number }));
        const value = { ...card, text: number, word: number };
        const given = { person: 'coordinator', channelId: bergChannel, value, serviceUrl } as const;
        await world.activity(activityIn('card-submit', given));
      }
      await world.activity(press('coordinator', { action: number }));
    }
    await world.idle();
    expect(traces()).toEqual([]);
  });
});

describe('a number of a person in what Teams tells', () => {
  it('is not kept as the name of a channel', async () => {
    for (const [n, name] of written('free').entries()) {
      const channelId = `19:ny-${n}@thread.tacv2`;
      const installed = installationIn(channelId, name);
      const team = { id: '19:star-jamtland@thread.tacv2', name };
      const channelData = { ...(installed['channelData'] as Json), team };
      expect((await world.activity({ ...installed, channelData })).status).toBe(200);
      const again = { ...channelData, channel: { id: channelId, name } };
      expect((await world.activity({ ...installed, channelData: again })).status).toBe(200);
    }
    expect(world.documents('federation', 'channel').length).toBeGreaterThan(20);
    expect(traces()).toEqual([]);
  });

  it('is not kept from a message, its sender or its ids', async () => {
    for (const number of someWritten('free', 8)) {
      const asked = mention(
        'coordinator',
        bergChannel,
        `avvikelse ${number}`,
        connector.serviceUrl,
      );
      const from = { ...(asked['from'] as Json), name: number };
      await world.activity({ ...asked, from, id: number, replyToId: number, locale: number });
      await world.activity({ ...asked, from: { id: number, aadObjectId: number } });
      await world.activity({ ...asked, type: number, name: number, [number]: number });
      await world.activity({ ...asked, channelData: { [number]: number }, serviceUrl: number });
    }
    await world.idle();
    expect(traces()).toEqual([]);
  });
});
