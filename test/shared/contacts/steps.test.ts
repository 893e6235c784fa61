import { describe, expect, it } from 'vitest';
import { contactFunctions, contactParties, partiesWith } from '../../../shared/codes/contact.ts';
import { contact as stored } from '../../../shared/contacts/contact.ts';
import { hasEnded, lacksSuccessor } from '../../../shared/contacts/lasting.ts';
import {
  addContact,
  changeContact,
  type ContactInput,
  endContact,
} from '../../../shared/contacts/steps.ts';
import { aContact } from '../../builders/contact.ts';
import { aContext } from '../../builders/context.ts';
import { guardedAt } from '../../builders/guarded.ts';
import { value } from '../../builders/meeting.ts';

const ctx = aContext('2026-12-01T09:00:00.000Z');
const input: ContactInput = {
  ...{ party: 'fk', function: 'for-coordinators', unit: 'Partnerlinjen', from: '2026-12-01' },
};
const refusedWith = (code: string) => ({ ok: false, error: { code } });

describe('a contact', () => {
  it('is a function of a party, with its unit, its link and its days, and can be stored', () => {
    const link = 'https://forsakringskassan.se/samverkan';
    const added = value(addContact(undefined, { ...input, link, to: '2027-12-31' }, ctx));
    expect(stored.parse(added)).toEqual(added);
    expect(added).toMatchObject({ link, to: '2027-12-31', history: [{ type: 'added' }] });
    expect(value(addContact('berg', input, ctx)).teamId).toBe('berg');
  });

  it('may have a switchboard, and never a person', () => {
    expect(addContact(undefined, { ...input, unit: 'Partnerlinjen 0771-524 524' }, ctx).ok).toBe(
      true,
    );
    const unit = 'Ring 070-123 45 67';
    expect(addContact(undefined, { ...input, unit }, ctx)).toMatchObject({
      error: guardedAt('unit', 'phone') as object,
    });
    const link = 'https://teams.microsoft.com/l/chat/0/0?users=anna.lindhagen@fk.example';
    expect(addContact(undefined, { ...input, link }, ctx)).toMatchObject({
      error: guardedAt('link', 'email') as object,
    });
  });

  it.each([
    'javascript:alert(1)',
    'http://fk.example/a',
    'https://localhost/',
    'https://x@fk.example',
    'Ring oss',
  ])('has no link that is none: %s', (link) => {
    expect(addContact(undefined, { ...input, link }, ctx)).toEqual(
      refusedWith('contact-link-is-none'),
    );
  });

  it('may lead to a channel in Teams', () => {
    const link =
      'https://teams.microsoft.com/l/channel/19%3Aabc0123456789def%40thread.tacv2/Allm%C3%A4nt?groupId=0f2e4f9e-0b0a-4c0e-9d0a-2b8a4b1c9f11';
    expect(value(addContact(undefined, { ...input, link }, ctx)).link).toBe(link);
  });

  it('is of a party that has the function', () => {
    for (const ofFunction of contactFunctions)
      for (const party of contactParties) {
        const added = addContact(undefined, { ...input, party, function: ofFunction }, ctx);
        expect([ofFunction, party, added.ok]).toEqual([
          ...[ofFunction, party],
          partiesWith(ofFunction).includes(party),
        ]);
      }
    expect(addContact(undefined, { ...input, party: 'af', function: 'office' }, ctx)).toEqual(
      refusedWith('contact-of-other-party'),
    );
  });

  it('has its days in order', () => {
    const backwards = { ...input, to: '2026-11-30' };
    expect(addContact(undefined, backwards, ctx)).toEqual(
      refusedWith('contact-ends-before-it-begins'),
    );
    expect(endContact(aContact(), { to: '2026-11-09' }, ctx)).toEqual(
      refusedWith('contact-ends-before-it-begins'),
    );
  });

  it('is written anew whole: what is left out is gone, and its history stays', () => {
    const before = aContact({ link: 'https://fk.example', to: '2026-12-31' });
    const changed = value(changeContact(before, { ...input, unit: 'Servicekontoret' }, ctx));
    expect(changed).toMatchObject({ unit: 'Servicekontoret', id: before.id });
    expect([changed.link, changed.to]).toEqual([undefined, undefined]);
    expect(changed.history.map(({ type }) => type)).toEqual(['added', 'changed']);
  });

  it('gets a last day, and is then as it was', () => {
    const ended = value(endContact(aContact(), { to: '2026-11-30' }, ctx));
    expect(ended).toMatchObject({ to: '2026-11-30', history: [{}, { on: '2026-11-30' }] });
    expect(endContact(ended, { to: '2026-12-31' }, ctx)).toEqual(refusedWith('contact-has-ended'));
    expect(changeContact(ended, input, ctx)).toEqual(refusedWith('contact-has-ended'));
  });
});

describe('a contact that ends', () => {
  const ending = aContact({ to: '2026-12-31' });

  it('is told of from a month before its last day until two months after it', () => {
    const told = (today: string) => lacksSuccessor(ending, [ending], today);
    expect(['2026-11-30', '2026-12-01', '2027-03-01', '2027-03-02'].map(told)).toEqual([
      ...[false, true, true, false],
    ]);
    expect([hasEnded(ending, '2026-12-31'), hasEnded(ending, '2027-01-01')]).toEqual([false, true]);
  });

  it('is not told of when another of its kind is there the day after', () => {
    const told = (change: Parameters<typeof aContact>[0]) =>
      lacksSuccessor(ending, [ending, aContact({ id: 'k9', ...change })], '2026-12-15');
    expect(told({ from: '2027-01-01' })).toBe(false);
    expect(told({ from: '2026-01-01' })).toBe(false);
    expect(told({ from: '2027-01-02' })).toBe(true);
    expect(told({ from: '2026-01-01', to: '2026-12-31' })).toBe(true);
    expect(told({ from: '2027-01-01', teamId: 'berg' })).toBe(true);
    expect(told({ from: '2027-01-01', function: 'manager' })).toBe(true);
    expect(told({ from: '2027-01-01', party: 'af' })).toBe(true);
    expect(lacksSuccessor(aContact(), [], '2026-12-15')).toBe(false);
  });
});
