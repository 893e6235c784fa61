import { describe, expect, it } from 'vitest';
import { raiseInput } from '../../../shared/cases/raise-input.ts';
import { newRaiseForm, raiseOf, type RaiseForm } from '../../../tab/raise/raise-form.ts';

const filled: RaiseForm = {
  ...newRaiseForm('new'),
  referrer: 'ifo',
  signedOn: '2026-11-30',
  ownWords: true,
  livesHere: true,
  gender: 'woman',
  ageBand: '16-29',
  livelihoodIn: ['social-assistance'],
  criteria: ['working-age', 'combined-needs'],
};

describe('the raising form', () => {
  it('gives a new case that the server takes', () => {
    expect(raiseInput.parse(raiseOf(filled))).toMatchObject({
      type: 'new',
      referrer: 'ifo',
      referrers: [],
      consent: { form: 'star', signedOn: '2026-11-30', ownWords: true, livesInMunicipality: true },
    });
  });

  it.each([
    ['a signed consent', { signedOn: '' }],
    ['the own words', { ownWords: false }],
    ['the right municipality', { livesHere: false }],
    ['who raises it', { referrer: '' }],
    ['kön', { gender: '' }],
    ['the age band', { ageBand: '' }],
  ])('gives no case without %s', (_, missing) => {
    expect(raiseOf({ ...filled, ...missing })).toBeUndefined();
  });

  it('lists the parties only when there are several', () => {
    const referrers = ['ifo', 'af', 'påhittad'];
    expect(raiseOf({ ...filled, referrers })).toMatchObject({ referrers: [] });
    expect(raiseOf({ ...filled, referrer: 'several', referrers })).toMatchObject({
      referrers: ['ifo', 'af'],
    });
  });

  it('sends a priority group only when one is chosen', () => {
    expect(raiseOf(filled)).not.toHaveProperty('priorityGroup');
    expect(raiseOf({ ...filled, priorityGroup: 'young' })).toMatchObject({
      priorityGroup: 'young',
    });
  });

  it('asks nothing about a consultation, and of a follow-up only which', () => {
    expect(raiseOf(newRaiseForm('consultation'))).toEqual({ type: 'consultation' });
    expect(raiseOf(newRaiseForm('follow-up'))).toBeUndefined();
    expect(raiseOf({ ...newRaiseForm('follow-up'), reference: 'BER-2025-003' })).toEqual({
      type: 'follow-up',
      reference: 'BER-2025-003',
    });
  });
});
