import { expect } from 'vitest';
import { z } from 'zod';
import { read } from '../../../bot/app/documents/stored.ts';
import { weeklyDigestJob } from '../../../bot/app/jobs/jobs.ts';
import type { Store } from '../../../bot/app/ports.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import { renderMessage } from '../../../bot/teams/connector/render-message.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { refusalText } from '../../../shared/commands/refusals.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { nodesOfType } from '../../bot/teams/card-walk.ts';
import { aChannel, anApp, type TestApp } from '../../builders/app.ts';
import { type ListeningBot, startListeningBot } from '../listening-bot.ts';
import { accountOf, channels, federation, objectIdOf, type Person, teams } from './people.ts';

/** What a button sends, and what the bot answered to it. */
export interface Answer {
  /** What is read: the sentence, or the card that takes the place of the one that was pressed. */
  readonly said: string;
  /** The card as it is answered to the presser alone. */
  readonly card?: object;
}

type Typed = Readonly<Record<string, string>>;

/** The road of a deviation, walked by people who press cards in Teams' channels and buttons in the tab. */
export class Road {
  readonly app: TestApp;
  readonly bot: ListeningBot;
  private readonly scheduler;

  private constructor(app: TestApp, bot: ListeningBot) {
    this.app = app;
    this.bot = bot;
    this.scheduler = createScheduler(app);
  }

  static async open(store: Store): Promise<Road> {
    const app = await anApp({ store });
    const there = federation();
    await app.given(
      'federation',
      there,
      ...teams,
      aChannel(channels.berg, { type: 'team', teamId: 'berg' }),
      aChannel(channels.are, { type: 'team', teamId: 'are' }),
      aChannel(channels.bracke, { type: 'team', teamId: 'bracke' }),
      aChannel(channels.steering, { type: 'steering-group', steeringGroupId: 'berg-are' }),
      aChannel(channels.otherSteering, { type: 'steering-group', steeringGroupId: 'bracke' }),
      aChannel(channels.county, { type: 'county-group' }),
    );
    for (const group of there.steeringGroups) {
      const job = weeklyDigestJob(group, app.clock.now());
      if (job !== undefined) await app.given('federation', job);
    }
    return new Road(app, await startListeningBot(app));
  }

  close(): Promise<void> {
    return this.bot.stop();
  }

  /** What is due is done; a second later, since a card is not drawn twice in one. */
  async pass(seconds = 2): Promise<void> {
    this.app.clock.pass(seconds);
    await this.scheduler.runDue();
    await this.scheduler.runDue();
  }

  /** The card that the bot answered a mention with in that channel; the sentence where it has none. */
  async mention(person: Person, channelId: string, words: string): Promise<Answer> {
    const before = this.bot.connector.requests.length;
    const change = { text: `<at>STAR</at> ${words}` };
    await this.bot.send('mention-message', this.from(person), channelId, change);
    await expect.poll(() => this.bot.connector.requests.length).toBeGreaterThan(before);
    const { body } = Posted.parse(this.bot.connector.requests[before]);
    const card = body.attachments?.[0]?.content;
    return { said: body.text ?? JSON.stringify(card), ...(card && { card }) };
  }

  /** Presses the button with that verb and those of its data, with what is typed in its form. */
  async press(
    person: Person,
    card: object,
    verb: string,
    { typed = {}, data = {}, in: channelId = channels.berg }: Pressing = {},
  ): Promise<Answer> {
    const button = buttonsOf(card).find(
      (one) =>
        one.verb === verb && Object.entries(data).every(([name, is]) => one.data[name] === is),
    );
    if (button === undefined) throw new Error(`no button ${verb} on the card`);
    const form = button.data['of'];
    const inputs = Object.entries(typed).map(([name, is]) => [
      typeof form === 'string' ? `${form}__${name}` : name,
      is,
    ]);
    const filled: Typed = Object.fromEntries(inputs) as Typed;
    const action = { type: 'Action.Execute', verb, data: { ...button.data, ...filled } };
    const sent = await this.bot.send('card-execute', this.from(person), channelId, {
      value: { action },
    });
    const { value } = Invoked.parse(JSON.parse(sent));
    if (typeof value === 'string') return { said: value };
    return 'message' in value && typeof value['message'] === 'string'
      ? { said: value['message'] }
      : { said: JSON.stringify(value), card: value };
  }

  /** As the tab sends it: nothing where it was done, else the sentence. */
  async tab(person: Person, command: Command): Promise<string> {
    const done = await this.app.run(command, accountOf(person));
    return done.ok ? '' : refusalText(done.error);
  }

  /** The last card of that kind which stands in a channel, as it looks now. */
  standing(type: 'digest' | 'county-matter'): object {
    const last = this.app.messenger.sent.findLast(({ message }) => message.type === type);
    const rendered = last && renderMessage(last.message, 'r');
    if (rendered === undefined || !('card' in rendered)) throw new Error(`no card ${type}`);
    return rendered.card;
  }

  /** What has been told in a channel since it was last asked, in a sentence each. */
  told(channelId: string): readonly string[] {
    const from = this.heard.get(channelId) ?? 0;
    const all = this.app.messenger.sent.filter((one) => one.channelId === channelId);
    this.heard.set(channelId, all.length);
    return all.slice(from).map(({ how, message }) => {
      const { summary } = renderMessage(message, 'r');
      return how === 'update' ? `(ritat om) ${summary}` : summary;
    });
  }

  private readonly heard = new Map<string, number>();

  async deviation(deviationId: string): Promise<Deviation> {
    const stored = await read(this.app.store, 'team:berg', 'deviation', deviationId);
    if (stored === undefined) throw new Error(`no deviation ${deviationId}`);
    return stored.body;
  }

  /** All that is stored of Berg's deviations, to see that nothing of it has changed. */
  everything(): Promise<readonly unknown[]> {
    return this.app.all('team:berg', 'deviation');
  }

  private from(person: Person) {
    return { id: `29:${person}`, aadObjectId: objectIdOf(person) };
  }
}

interface Pressing {
  readonly typed?: Typed;
  readonly data?: Typed;
  readonly in?: string;
}

const Posted = z.object({
  body: z.object({
    text: z.string().optional(),
    attachments: z.array(z.object({ content: z.record(z.string(), z.unknown()) })).optional(),
  }),
});
const Invoked = z.object({ value: z.union([z.string(), z.record(z.string(), z.unknown())]) });
const Button = z.object({ verb: z.string(), data: z.record(z.string(), z.unknown()) });

export function buttonsOf(card: object): readonly z.infer<typeof Button>[] {
  return nodesOfType(card, 'Action.Execute').map(({ node }) => Button.parse(node));
}
