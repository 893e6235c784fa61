import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../shared/offers/offer.ts';
import { presentOffers } from '../../../shared/offers/present.ts';
import { askOffers, endOffer } from '../../../shared/offers/steps.ts';
import type { OfferWriter } from '../../../shared/offers/writer.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aWrittenOffer } from '../../builders/offer.ts';
import { aTeam } from '../../builders/team.ts';
import { builtInRules } from '../../builders/rules.ts';

const team = aTeam().build();
const teams = [
  aTeam().named('STAR Östersund', 'OST').build(),
  aTeam().named('STAR Åre', 'ARE').build(),
  team,
];
const today = '2026-11-20';
const ctx = aContext('2026-11-20T12:00:00.000Z');
const lead: OfferWriter = { teamId: 'berg', leads: true, parties: ['municipality'] };

function shown(
  offers: readonly Offer[],
  change: Partial<Parameters<typeof presentOffers>[0]> = {},
) {
  return presentOffers({
    rules: builtInRules,
    team,
    teams,
    offers,
    writer: lead,
    mayAsk: true,
    today,
    ...change,
  });
}
function row(offer: Offer, change: Partial<Parameters<typeof presentOffers>[0]> = {}) {
  const found = shown([offer], change).groups[0]?.rows[0];
  if (found === undefined) throw new Error('no row');
  return found;
}

const komvux = aWrittenOffer({
  code: 'komvux',
  party: 'municipality',
  provider: 'Bergs lärcentrum',
  about: '',
  teamIds: ['are', 'berg'],
  contact: 'labour-market-coordinator',
});

describe('the utbudskarta', () => {
  it('is grouped by kind of measure in the handbook’s order, each by name', () => {
    const view = shown([
      komvux,
      aWrittenOffer({ code: 'debt-counselling' }),
      aWrittenOffer({ code: 'sius' }),
      aWrittenOffer({ code: 'work-training' }),
    ]);
    expect(view.groups.map(({ title, rows }) => [title, rows.map((one) => one.title)])).toEqual([
      ['Arbetsinriktade insatser', ['Arbetsträning', 'SIUS']],
      ['Kompetensinriktade insatser', ['Komvux']],
      ['Sociala insatser', ['Skuldrådgivning']],
    ]);
  });

  it('is the team’s own: what is for others, and what has ended, is not in it', () => {
    const view = shown([
      aWrittenOffer({ teamIds: ['are'] }),
      value(endOffer(aWrittenOffer(), lead, ctx)),
      komvux,
    ]);
    expect(view.groups.flatMap(({ rows }) => rows).map(({ offerId }) => offerId)).toEqual([
      komvux.id,
    ]);
  });

  it('sums up how many there are and how many need to be confirmed', () => {
    expect(shown([komvux]).summary).toBe('1 insats, alla bekräftade');
    expect(shown([komvux, aWrittenOffer({}, '2026-01-10')]).summary).toBe(
      '2 insatser, 1 behöver bekräftas',
    );
    expect(shown([])).toMatchObject({
      summary: '',
      groups: [],
      emptyText: 'Inga insatser finns i utbudskartan för den här kommunen än.',
    });
  });

  it('lets the samordnare ask each party that has something stale', () => {
    const stale = [
      aWrittenOffer({}, '2026-01-10'),
      aWrittenOffer({ code: 'matching' }, '2026-01-10'),
      aWrittenOffer({ party: 'region', contact: 'rehab-coordinator-psychiatry' }, '2026-01-10'),
    ];
    expect(shown(stale).toAsk).toEqual([
      { party: 'af', text: '2 insatser behöver bekräftas' },
      { party: 'region', text: '1 insats behöver bekräftas' },
    ]);
    expect(shown(stale, { mayAsk: false })).toMatchObject({ toAsk: [], can: { ask: false } });
    const asked = value(askOffers(stale, { party: 'af', teamId: 'berg' }, ctx));
    expect(shown(asked).toAsk).toEqual([]);
  });
});

describe('a line of the map', () => {
  it('says what, whose, where and whom to ask, by function', () => {
    expect(row(komvux)).toMatchObject({
      title: 'Komvux',
      provider: 'Bergs lärcentrum',
      providerText: 'Bergs lärcentrum (Kommunen)',
      whereText: 'Berg och Åre',
      contactText: 'Arbetskonsulent AME (kommunen)',
      stateText: 'Bekräftad tis 3 nov 2026',
      stale: false,
      asked: false,
    });
    expect(row(aWrittenOffer()).whereText).toBe('Hela länet');
    expect(row(aWrittenOffer({ party: 'af', provider: 'Arbetsförmedlingen' }))).toMatchObject({
      providerText: 'Arbetsförmedlingen',
    });
  });

  it('marks what is stale, over and asked about', () => {
    const stale = aWrittenOffer({}, '2026-01-10');
    expect(row(stale)).toMatchObject({
      stale: true,
      stateText: 'Inte bekräftad sedan lör 10 jan 2026',
    });
    const [asked] = value(askOffers([stale], { party: 'af', teamId: 'berg' }, ctx));
    expect(asked && row(asked)).toMatchObject({
      asked: true,
      stateText: 'Inte bekräftad sedan lör 10 jan 2026. Parten är tillfrågad fre 20 nov 2026',
    });
    expect(row(aWrittenOffer({ validTo: '2026-11-19' }))).toMatchObject({
      stale: true,
      stateText: 'Gäller inte längre, sista dag var tors 19 nov 2026',
    });
    expect(row(aWrittenOffer({ validTo: '2026-12-31' })).stateText).toBe(
      'Bekräftad tis 3 nov 2026, gäller till och med tors 31 dec 2026',
    );
  });

  it('is found by any of its words, in small letters', () => {
    const { searchText } = row(komvux);
    for (const word of ['komvux', 'bergs lärcentrum', 'kommunen', 'åre', 'arbetskonsulent'])
      expect(searchText).toContain(word);
  });

  it('can be changed by its own party and the samordnare', () => {
    const af: OfferWriter = { teamId: 'berg', leads: false, parties: ['af'] };
    expect(row(aWrittenOffer()).canChange).toBe(true);
    expect(row(aWrittenOffer(), { writer: af }).canChange).toBe(true);
    expect(row(komvux, { writer: af }).canChange).toBe(false);
    expect(row(aWrittenOffer(), { writer: undefined }).canChange).toBe(false);
  });
});

describe('the form', () => {
  it('offers the parties one may write for', () => {
    const codes = (writer: OfferWriter | undefined) =>
      shown([], { writer }).choices.parties.map(({ value: code }) => code);
    expect(codes(lead)).toEqual(['af', 'fk', 'region', 'municipality']);
    expect(codes({ teamId: 'berg', leads: false, parties: ['region'] })).toEqual(['region']);
    expect(codes(undefined)).toEqual([]);
    expect(shown([], { writer: undefined }).can.add).toBe(false);
  });

  it('offers every municipality', () => {
    expect(shown([]).choices.teams.map(({ label }) => label)).toEqual(['Berg', 'Åre', 'Östersund']);
  });
});
