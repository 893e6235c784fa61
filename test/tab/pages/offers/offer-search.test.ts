import { describe, expect, it } from 'vitest';
import { countOffers, searchOffers } from '../../../../tab/pages/offers/offer-search.ts';
import { offers } from '../../fixtures/work.ts';

const { groups } = offers;
const found = (typed: string): readonly string[] =>
  searchOffers(groups, typed).flatMap(({ rows }) => rows.map(({ title }) => title));

describe('searching the utbudskarta', () => {
  it('shows everything while nothing is typed', () => {
    expect(searchOffers(groups, '  ')).toEqual(groups);
    expect(countOffers(groups)).toBe(4);
  });

  it('finds by any part of what is said of an offer, whatever the case', () => {
    expect(found('ÖSTERSUND')).toEqual(['SIUS']);
    expect(found('trä')).toEqual(['Arbetsträning']);
  });

  it('wants all the words that are typed, in any order', () => {
    expect(found('digitalt skuld')).toEqual(['Skuldrådgivning']);
    expect(found('sius skuld')).toEqual([]);
  });

  it('leaves out the groups in which nothing is found', () => {
    expect(searchOffers(groups, 'skuld').map(({ kind }) => kind)).toEqual(['social']);
  });
});
