import { describe, expect, it } from 'vitest';
import { confirming, guardedAt } from '../../builders/guarded.ts';
import { kindOfMeasure, measureCodes, measureKinds } from '../../../shared/codes/measures.ts';
import { offer as stored } from '../../../shared/offers/offer.ts';
import {
  addOffer,
  askOffers,
  changeOffer,
  confirmOffer,
  endOffer,
  offersToAsk,
} from '../../../shared/offers/steps.ts';
import type { OfferWriter } from '../../../shared/offers/writer.ts';
import { parties, type Party } from '../../../shared/codes/party.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aWrittenOffer, anOfferInput } from '../../builders/offer.ts';

const at = (day: string) => aContext(`${day}T12:00:00.000Z`);
const ctx = at('2026-11-20');
const teamIds = ['berg', 'are', 'bra'];
const lead: OfferWriter = { teamId: 'berg', leads: true, parties: ['municipality'] };
const memberOf = (...own: Party[]): OfferWriter => ({ teamId: 'berg', leads: false, parties: own });
const by = (writer: OfferWriter) => ({ writer, teamIds });

describe('adding an offer', () => {
  const add = (change: Parameters<typeof anOfferInput>[0], writer = lead) =>
    addOffer(anOfferInput(change), by(writer), ctx);

  it('keeps it once for the county, confirmed by who wrote it', () => {
    const added = value(add({}));
    expect(added).toMatchObject({
      state: 'current',
      code: 'sius',
      party: 'af',
      teamIds: [],
      confirmedOn: '2026-11-20',
      history: [{ type: 'added', at: ctx.now, by: ctx.actor }],
    });
    expect(stored.safeParse(added).success).toBe(true);
  });

  it('asks no more than what, who, where and whom to ask', () => {
    const added = value(add({ about: undefined }));
    expect(added.about).toBe('');
    expect(added).not.toHaveProperty('validTo');
  });

  it.each(parties)('lets the samordnare write for %s', (party) => {
    expect(value(add({ party })).party).toBe(party);
  });

  it.each(parties)('lets a member of %s write for it and for no other party', (own) => {
    for (const party of parties) {
      const result = add({ party, teamIds: ['berg'] }, memberOf(own));
      expect([party, result.ok]).toEqual([party, party === own]);
      if (!result.ok) expect(result.error).toEqual({ code: 'offer-of-other-party' });
    }
  });

  it('lets one who sits for two parties write for both', () => {
    const both = memberOf('af', 'region');
    expect(add({ party: 'af' }, both).ok && add({ party: 'region' }, both).ok).toBe(true);
    expect(add({ party: 'fk' }, both).ok).toBe(false);
  });

  it('lets the municipality write its own, not what another municipality gives', () => {
    const own = memberOf('municipality');
    const asked = (ids: string[]) => add({ party: 'municipality', teamIds: ids }, own).ok;
    expect(asked(['berg'])).toBe(true);
    expect([asked(['berg', 'are']), asked([]), asked(['are'])]).toEqual([false, false, false]);
    // The other parties cover the county: AF's member in Berg may know what AF gives in Åre.
    expect(add({ party: 'af', teamIds: ['are'] }, memberOf('af')).ok).toBe(true);
  });

  it('lets the samordnare write what municipalities share, and nothing of another one', () => {
    const asked = (ids: string[]) => add({ party: 'municipality', teamIds: ids }).ok;
    expect([asked(['berg']), asked(['berg', 'are']), asked([])]).toEqual([true, true, true]);
    expect(asked(['are'])).toBe(false);
    const ofAre = aWrittenOffer({ party: 'municipality', teamIds: ['are'] });
    expect(endOffer(ofAre, lead, ctx)).toEqual({
      ok: false,
      error: { code: 'offer-of-other-party' },
    });
  });

  it('refuses a team that is not of the federation, and names each once', () => {
    expect(add({ teamIds: ['berg', 'umea'] })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'team' },
    });
    expect(value(add({ teamIds: ['are', 'are'] })).teamIds).toEqual(['are']);
  });

  it('takes a last day from today on', () => {
    expect(value(add({ validTo: '2026-11-20' })).validTo).toBe('2026-11-20');
    expect(add({ validTo: '2026-11-19' })).toEqual({ ok: false, error: { code: 'validity-over' } });
  });

  it('refuses texts that point at a person or are too long, in both fields', () => {
    expect(add({ provider: '' })).toMatchObject({
      error: guardedAt('provider', 'empty'),
    });
    expect(add({ provider: 'å'.repeat(81) })).toMatchObject({
      error: guardedAt('provider', 'too-long'),
    });
    expect(add({ about: 'Ring 070-123 45 67' })).toMatchObject({
      error: guardedAt('about', 'phone'),
    });
    expect(add({ about: 'å'.repeat(141) })).toMatchObject({
      error: guardedAt('about', 'too-long'),
    });
    expect(add({ about: 'å'.repeat(140) }).ok).toBe(true);
  });

  it('refuses what may be a name until its writer says that it is none', () => {
    const provider = 'Anna Lindhagen';
    expect(add({ provider })).toMatchObject({ error: guardedAt('provider', 'possible-name') });
    expect(add({ provider, confirmed: confirming(provider) }).ok).toBe(true);
  });

  it('sorts by kind of measure, then by name and who gives it, as Swedish sorts', () => {
    const sorts = measureCodes.map((code) => ({ code, sort: value(add({ code })).sort }));
    const kinds = sorts
      .sort((a, b) => (a.sort < b.sort ? -1 : 1))
      .map(({ code }) => measureKinds.indexOf(kindOfMeasure[code]));
    expect(kinds).toEqual([...kinds].sort());
    const of = (provider: string) => value(add({ provider })).sort;
    expect(of('Zebran') < of('Åre lärcentrum')).toBe(true);
    expect(of('Åre lärcentrum') < of('Östersunds kommun')).toBe(true);
  });
});

describe('changing an offer', () => {
  const before = aWrittenOffer({ validTo: '2026-12-31' }, '2026-01-10');
  const change = (to: Parameters<typeof anOfferInput>[0], writer = lead, offer = before) =>
    changeOffer(offer, anOfferInput(to), by(writer), ctx);

  it('writes it anew and so confirms it, with what was before in the history', () => {
    const changed = value(change({ about: 'Nu även på distans', teamIds: ['berg'] }));
    expect(changed).toMatchObject({
      id: before.id,
      about: 'Nu även på distans',
      teamIds: ['berg'],
      confirmedOn: '2026-11-20',
    });
    expect(changed.history.map(({ type }) => type)).toEqual(['added', 'changed']);
    expect(stored.safeParse(changed).success).toBe(true);
  });

  it('can take away its last day', () => {
    expect(value(change({})).validTo).toBeUndefined();
  });

  it('answers the question whether it still holds', () => {
    const [asked] = value(askOffers([before], { party: 'af', teamId: 'berg' }, ctx));
    expect(asked?.askedOn).toBe('2026-11-20');
    expect(value(change({}, lead, asked)).askedOn).toBeUndefined();
  });

  it('is for its own party alone, before and after', () => {
    expect(change({}, memberOf('af')).ok).toBe(true);
    expect(change({}, memberOf('region'))).toMatchObject({
      error: { code: 'offer-of-other-party' },
    });
    expect(change({ party: 'region' }, memberOf('af'))).toMatchObject({
      error: { code: 'offer-of-other-party' },
    });
    expect(change({ party: 'region' }, memberOf('af', 'region')).ok).toBe(true);
  });

  it('keeps a municipality whose team is gone, and takes no unknown one', () => {
    const old = aWrittenOffer({ teamIds: ['old'] });
    expect(change({ teamIds: ['old', 'berg'] }, lead, old).ok).toBe(true);
    expect(change({ teamIds: ['old'] })).toMatchObject({ error: { code: 'not-found' } });
  });
});

describe('confirming an offer', () => {
  it('says that it is right as it stands', () => {
    const confirmed = value(confirmOffer(aWrittenOffer({}, '2026-01-10'), memberOf('af'), ctx));
    expect(confirmed.confirmedOn).toBe('2026-11-20');
    expect(confirmed.history.at(-1)).toMatchObject({ type: 'confirmed', by: ctx.actor });
  });

  it('is once a day, however often it is pressed', () => {
    const once = value(confirmOffer(aWrittenOffer({}, '2026-01-10'), lead, ctx));
    expect(value(confirmOffer(once, lead, ctx))).toBe(once);
    expect(value(confirmOffer(once, lead, at('2026-11-21')))).not.toBe(once);
  });

  it('does not bring back one whose last day has been: it is changed or taken out', () => {
    const over = aWrittenOffer({ validTo: '2026-11-19' }, '2026-01-10');
    expect(confirmOffer(over, lead, ctx)).toEqual({ ok: false, error: { code: 'validity-over' } });
    expect(confirmOffer(aWrittenOffer({ validTo: '2026-11-20' }), lead, ctx).ok).toBe(true);
  });

  it('is for its own party', () => {
    expect(confirmOffer(aWrittenOffer(), memberOf('fk'), ctx)).toEqual({
      ok: false,
      error: { code: 'offer-of-other-party' },
    });
  });
});

describe('ending an offer', () => {
  const ended = value(endOffer(aWrittenOffer(), memberOf('af'), ctx));

  it('takes it out of the map and keeps it, since cases point at it', () => {
    expect(ended.state).toBe('ended');
    expect(ended.history.at(-1)).toMatchObject({ type: 'ended' });
    expect(stored.safeParse(ended).success).toBe(true);
  });

  it('is the last that is done to it', () => {
    const over = { ok: false, error: { code: 'offer-is-ended' } };
    expect(endOffer(ended, lead, ctx)).toEqual(over);
    expect(confirmOffer(ended, lead, ctx)).toEqual(over);
    expect(changeOffer(ended, anOfferInput(), by(lead), ctx)).toEqual(over);
  });

  it('is for its own party', () => {
    expect(endOffer(aWrittenOffer(), memberOf('region'), ctx).ok).toBe(false);
  });
});

describe('asking a party to confirm', () => {
  const stale = aWrittenOffer({}, '2026-05-01');
  const fresh = aWrittenOffer({}, '2026-11-01');
  const asking = { party: 'af', teamId: 'berg' } as const;

  it('marks its stale offers in the team’s map, and only those', () => {
    const offers = [
      stale,
      fresh,
      aWrittenOffer({ party: 'fk', contact: 'fk-contact' }, '2026-05-01'),
      aWrittenOffer({ teamIds: ['are'] }, '2026-05-01'),
      value(endOffer(aWrittenOffer({}, '2026-05-01'), lead, at('2026-06-01'))),
      aWrittenOffer({ teamIds: ['berg'], validTo: '2026-11-19' }, '2026-11-01'),
    ];
    const asked = value(askOffers(offers, asking, ctx));
    expect(asked.map(({ id }) => id)).toEqual([offers[0]?.id, offers[5]?.id]);
    for (const one of asked) {
      expect(one.askedOn).toBe('2026-11-20');
      expect(one.history.at(-1)).toMatchObject({ type: 'asked', by: ctx.actor });
      expect(stored.safeParse(one).success).toBe(true);
    }
  });

  it('is refused when there is nothing to ask about, and at most once a day', () => {
    expect(askOffers([fresh], asking, ctx)).toEqual({
      ok: false,
      error: { code: 'nothing-to-ask' },
    });
    const asked = value(askOffers([stale], asking, ctx));
    expect(askOffers(asked, asking, ctx)).toMatchObject({ error: { code: 'nothing-to-ask' } });
    expect(value(askOffers(asked, asking, at('2026-11-27')))[0]?.askedOn).toBe('2026-11-27');
  });

  it('takes as many at a time as one commit holds, the rest right after', () => {
    const many = Array.from({ length: 130 }, () => aWrittenOffer({}, '2026-05-01'));
    const first = value(askOffers(many, asking, ctx));
    expect(first).toHaveLength(90);
    const after = many.map((one) => first.find(({ id }) => id === one.id) ?? one);
    expect(offersToAsk(after, 'berg', ctx)).toHaveLength(40);
    expect(value(askOffers(after, asking, ctx))).toHaveLength(40);
  });
});
