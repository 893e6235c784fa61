import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../bot/app/messages.ts';
import { renderMessage } from '../../../bot/teams/connector/render-message.ts';
import { understoodWords } from '../../../bot/teams/mention/mention.ts';
import { tabLinks } from '../../../bot/tab-links.ts';
import { parseRoute, type Route } from '../../../tab/router/route.ts';
import { bergChannel, type BotAtWork, startBotAtWork } from './bot-at-work.ts';
import { formCardText } from '../../../shared/text/cards.ts';
import { nodesOfType } from './card-walk.ts';
import { aNotice, minutesView } from './sample-views.ts';
import { afterView, beforeView } from './sample-lists.ts';
import { anFkNotice } from './sample-fk.ts';
import { gatheringMinutes, gatheringNotice } from './sample-gatherings.ts';
import { countyMatterView } from './sample-lifted.ts';
import { digestView } from './sample-reports.ts';

const links = tabLinks({ kind: 'browser', address: 'https://star.example' });

/** Where a card leads in the tab: the last way on it, which is the card's own. */
function opened(card: unknown): Route | undefined {
  const ways = nodesOfType(card, /^Action\.OpenUrl$/).map(({ node }) => String(node['url']));
  const last = ways.at(-1);
  return last === undefined ? undefined : parseRoute(new URL(last).hash);
}

const notice = aNotice();
const before = beforeView();
const after = afterView();
const minutes = minutesView();
const atMeeting = {
  page: 'meeting',
  teamId: notice.head.teamId,
  meetingId: notice.head.meetingId,
} as const;

const fkPage = { page: 'fk', teamId: notice.head.teamId } as const;

/** Every message that the bot posts by itself; one of a new type does not compile until it stands here. */
const messages: {
  readonly [T in Message['type']]: readonly [Extract<Message, { type: T }>, Route | 'nothing'];
} = {
  notice: [{ type: 'notice', view: notice }, atMeeting],
  'notice-changed': [
    { type: 'notice-changed', view: notice, text: 'Mötet är flyttat.' },
    atMeeting,
  ],
  'notice-cancelled': [{ type: 'notice-cancelled', view: notice, text: 'Inställt.' }, atMeeting],
  'fk-notice': [{ type: 'fk-notice', view: anFkNotice() }, fkPage],
  'fk-notice-changed': [
    { type: 'fk-notice-changed', view: anFkNotice(), text: 'Mötet är flyttat.' },
    fkPage,
  ],
  'fk-notice-cancelled': [
    { type: 'fk-notice-cancelled', view: anFkNotice(), text: 'Inställt.' },
    fkPage,
  ],
  'ask-cases': [{ type: 'ask-cases', view: notice, text: 'Har du ärenden?' }, atMeeting],
  before: [{ type: 'before', view: before, notice }, meetingOf(before.head)],
  after: [{ type: 'after', view: after }, meetingOf(after.head)],
  minutes: [{ type: 'minutes', view: minutes }, meetingOf(minutes.head)],
  digest: [
    {
      type: 'digest',
      view: { ...digestView(), link: links.steering('styrgrupp-ber') },
    },
    { page: 'steering', steeringGroupId: 'styrgrupp-ber' },
  ],
  'deviation-news': [
    { type: 'deviation-news', teamId: 'berg', text: 'Styrgruppen har tagit upp avvikelsen.' },
    { page: 'deviations', teamId: 'berg' },
  ],
  'county-news': [
    { type: 'county-news', text: 'Gott exempel från STAR Berg: En kvart varje måndag.' },
    { page: 'from-county' },
  ],
  'county-matter': [{ type: 'county-matter', view: countyMatterView() }, { page: 'county-group' }],
  'report-news': [
    {
      type: 'report-news',
      subject: { type: 'steering-group', steeringGroupId: 'styrgrupp-ber' },
      period: '2026',
      text: 'En rapport väntar på er.',
    },
    {
      page: 'report',
      subject: { type: 'steering-group', steeringGroupId: 'styrgrupp-ber' },
      period: '2026',
    },
  ],
  'gathering-notice': [
    { type: 'gathering-notice', view: gatheringNotice() },
    { page: 'gathering', gatheringId: 'g-called' },
  ],
  'gathering-news': [
    { type: 'gathering-news', head: gatheringNotice().head, text: 'Mötet är flyttat.' },
    { page: 'gathering', gatheringId: 'g-called' },
  ],
  'gathering-minutes': [
    { type: 'gathering-minutes', view: gatheringMinutes(), informs: 'berg' },
    { page: 'gathering', gatheringId: 'g-closed' },
  ],
  'year-news': [
    {
      type: 'year-news',
      ...{ place: { steeringGroupId: 'styrgrupp-ber' }, ofText: 'Styrgrupp Berg–Åre' },
      lines: ['Styrgruppsmöte, senast tors 1 okt 2026'],
      text: 'Styrgrupp Berg–Åre, försenat i årshjulet: styrgruppsmöte.',
    },
    { page: 'year', steeringGroupId: 'styrgrupp-ber' },
  ],
  'ruling-news': [
    { type: 'ruling-news', text: 'STAR Berg frågar: ”Vem betalar tolken?”' },
    { page: 'rulings' },
  ],
  // The channel is nobody's until the form on it is sent.
  connect: [{ type: 'connect', channelId: bergChannel, text: 'Hej!', choices: [] }, 'nothing'],
  // A sentence is no card.
  text: [{ type: 'text', text: 'Anslutet.' }, 'nothing'],
};

function meetingOf({ teamId, meetingId }: { teamId: string; meetingId: string }): Route {
  return { page: 'meeting', teamId, meetingId };
}

describe('what the bot posts', () => {
  it.each(Object.entries(messages))('opens what it speaks of: %s', (_type, [message, route]) => {
    const rendered = renderMessage(message, 'rendering-1', links);
    const leads = 'card' in rendered ? opened(rendered.card) : undefined;
    expect(leads ?? 'nothing').toEqual(route);
  });

  it('leads nowhere while nobody knows where the tab is', () => {
    const rendered = renderMessage(messages.notice[0], 'rendering-1');
    expect('card' in rendered && opened(rendered.card)).toBeUndefined();
  });
});

describe('what the bot answers', () => {
  let bot: BotAtWork;
  beforeEach(async () => {
    bot = await startBotAtWork();
  });
  afterEach(() => bot.stop());

  const berg = 'https://star.example/berg';
  const meeting = `${berg}/meeting/${notice.head.meetingId}`;
  const expected: Readonly<Record<(typeof understoodWords)[string], string>> = {
    help: berg,
    unknown: berg,
    notice: meeting,
    raise: `${meeting}/raise`,
    queue: `${berg}/queue`,
    numbers: `${berg}/numbers`,
    deviation: `${berg}/deviations`,
    mine: berg,
    cases: `${berg}/cases`,
    offers: `${berg}/offers`,
    fk: `${berg}/fk`,
    rules: 'https://star.example/rules',
    rulings: 'https://star.example/rulings',
    documents: 'https://star.example/documents',
    contacts: `${berg}/contacts`,
    glossary: 'https://star.example/help',
    // In a team's channel a sentence, which opens nothing.
    disconnect: 'nothing',
  };

  it.each([...Object.entries(understoodWords), ['blabla', 'unknown'] as const])(
    'opens what was asked for: %s',
    async (word, meant) => {
      await bot.send(bot.recorded('mention-message', { text: `<at>STAR</at> ${word}` }));
      expect(lastWay((await bot.posted()).at(-1)) ?? 'nothing').toBe(
        expected[meant] === 'nothing' ? 'nothing' : withoutIds(expected[meant]),
      );
    },
  );

  it('opens the case that was asked for', async () => {
    await bot.send(bot.recorded('mention-message', { text: '<at>STAR</at> ber 2026 19' }));
    expect(lastWay((await bot.posted()).at(-1))).toMatch(
      /^https:\/\/star\.example\/berg\/BER-2026-/,
    );
  });

  it('opens the case that a form has become', async () => {
    const data = {
      action: 'raise-case',
      type: 'consultation',
      teamId: 'berg',
      meetingId: 'm-1',
      once: 'k',
      card: 'form',
    };
    const action = { type: 'Action.Execute', title: 'x', verb: 'raise-case', data };
    const { body } = await bot.send(
      bot.recorded('card-execute', { value: { action, trigger: 'manual' } }),
    );
    expect(lastWay(body)).toBe(`${berg}/BER-2026-019`);
  });

  it.each([
    ['topic', meeting],
    ['new-case', `${meeting}/raise`],
    ['correction', `${meeting}/correct`],
  ])('opens what a form is about that a kallelse or the minutes ask for: %s', async (ask, way) => {
    const data = {
      action: 'ask-form',
      ask,
      teamId: 'berg',
      meetingId: 'm-1',
      once: 'k',
      card: ask === 'correction' ? 'other' : 'notice',
    };
    const action = { type: 'Action.Execute', title: 'x', verb: 'ask-form', data };
    await bot.send(bot.recorded('card-execute', { value: { action, trigger: 'manual' } }));
    const posted = (await bot.posted()).at(-1);
    expect(lastWay(posted)).toBe(withoutIds(way));
    // The way out comes last, after what the form is for and where else it is to be had.
    const rows = nodesOfType(posted, /^ActionSet$/).map(({ node }) =>
      (node['actions'] as readonly { readonly title: string }[]).map(({ title }) => title),
    );
    const titles = rows.find((row) => row.includes(formCardText.close));
    expect(titles?.at(-2)).toMatch(/ i fliken$/);
    expect(titles?.at(-1)).toBe(formCardText.close);
  });
});

function lastWay(posted: unknown): string | undefined {
  const url = nodesOfType(posted, /^Action\.OpenUrl$/).at(-1)?.node['url'];
  return typeof url === 'string' ? withoutIds(url) : undefined;
}

/** The sample's meetings have other ids each time that they are made. */
function withoutIds(url: string | undefined): string | undefined {
  return url?.replace(/id-\d+/, 'id');
}
