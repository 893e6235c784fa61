import { describe, expect, it } from 'vitest';
import { readRole } from '../../../shared/federation/forms.ts';
import {
  accountAsked,
  addMemberForm,
  addMemberStart,
  codeOf,
  deputyLater,
  firstSeatStart,
  otherPerson,
  readEnding,
  readFirstSeat,
  readLink,
  readNewTeam,
  readSeat,
  suggestedTeam,
  unlinked,
} from '../../../shared/teams/forms.ts';
import { textsOf } from '../../builders/texts.ts';
import { team } from '../../tab/fixtures/pages.ts';

describe('a new team', () => {
  it.each([
    ['Åre', 'ARE'],
    ['Östersund', 'OST'],
    ['Härjedalen', 'HAR'],
    ['Be', 'BE'],
  ])('gets its three letters from its municipality: %s → %s', (municipality, code) => {
    expect(codeOf(municipality)).toBe(code);
  });

  it('is suggested a name and letters by its municipality, and neither before that is written', () => {
    expect(suggestedTeam(' Berg ')).toEqual({ name: 'STAR Berg', code: 'BER' });
    expect(suggestedTeam('  ')).toEqual({ name: '', code: '' });
  });

  it.each(['BE', 'ber', 'B2R', 'ÅRE'])('has three letters from A to Z, not “%s”', (code) => {
    const written = { municipality: 'Berg', name: 'STAR Berg' };
    expect(readNewTeam(textsOf({ ...written, code }))).toEqual({
      ok: false,
      error: [{ field: 'code', text: 'Skriv tre bokstäver från A till Z.' }],
    });
    expect(readNewTeam(textsOf({ ...written, code: 'BER' }))).toMatchObject({ ok: true });
  });
});

describe('an account', () => {
  const tenant = '11111111-2222-4333-8444-555555555555';
  const object = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
  const pasted = ` ${tenant.toUpperCase()}/${object}\n`;
  const seat = { function: 'fk-contact', from: '2026-12-01' };
  const role = { role: 'process-lead', from: '2026-12-01' };

  it.each([
    ['a new seat', readSeat, seat],
    ['one of the first seats', readFirstSeat, {}],
    ['a seat that is linked', readLink, {}],
    ['a role', readRole, role],
  ])('that Teams does not list is pasted as its holder copied it: %s', (_, read, rest) => {
    const written = { ...rest, account: otherPerson.value, otherAccount: pasted };
    expect(read(textsOf(written))).toMatchObject({
      ok: true,
      value: { account: `${tenant}/${object}` },
    });
    const chosen = { ...rest, account: 'demo/ny', otherAccount: pasted };
    expect(read(textsOf(chosen))).toMatchObject({ ok: true, value: { account: 'demo/ny' } });
  });

  it.each([
    '',
    'anna.berg@berg.se',
    'Anna Berg',
    object,
    `${tenant} ${object}`,
    `${tenant}/${object}/${object}`,
    `${tenant}/19640823-3234`,
    'demo/ny',
  ])('that is written otherwise is not taken, and the form says what is wanted: “%s”', (text) => {
    for (const [read, rest] of [
      [readSeat, seat],
      [readLink, {}],
      [readRole, role],
    ] as const)
      expect(
        read(textsOf({ ...rest, account: otherPerson.value, otherAccount: text })),
      ).toMatchObject({
        ok: false,
        error: [{ field: 'otherAccount', text: addMemberForm.fields.otherAccount.missing }],
      });
  });

  it('is taken off a seat, and not asked for in writing while one of the list is chosen', () => {
    expect(readLink(textsOf({ account: unlinked.value }))).toEqual({ ok: true, value: {} });
    expect(accountAsked(textsOf({ account: 'demo/ny' }))).toEqual({ notAsked: ['otherAccount'] });
    expect(accountAsked(textsOf({ account: otherPerson.value }))).toEqual({ notAsked: [] });
  });
});

describe('a seat that ends', () => {
  it.each([
    [{ ends: 'at-once' }, { ok: true, value: { lastDay: 'at-once' } }],
    [
      { ends: 'after-day', lastDay: '2026-12-31' },
      { ok: true, value: { lastDay: '2026-12-31' } },
    ],
    [
      { ends: 'after-day', lastDay: '' },
      { ok: false, error: [{ field: 'lastDay', text: 'Välj sista dagen.' }] },
    ],
    [
      { lastDay: '2026-12-31' },
      { ok: false, error: [{ field: 'ends', text: 'Välj när åtkomsten slutar.' }] },
    ],
  ])('ends at once or after a day, and says which: %j', (texts, read) => {
    expect(readEnding(textsOf(texts))).toEqual(read);
  });
});

describe('a new seat', () => {
  it('is one’s own from today, without an account, until something else is chosen', () => {
    const { values = {}, choices } = addMemberStart(team, '2026-12-01');
    expect(readSeat(textsOf({ ...values, function: 'coordinator' }))).toEqual({
      ok: true,
      value: { function: 'coordinator', from: '2026-12-01' },
    });
    const members = team.members.filter(({ role }) => role === 'member').map(({ id }) => id);
    expect(choices?.deputyFor?.map(({ value }) => value)).toEqual(members);
    expect(choices?.account).toEqual([...team.accountChoices, otherPerson]);
  });

  it('is one of the first with a deputy whose account may come later, or with none', () => {
    const { choices } = firstSeatStart(team);
    expect(choices?.deputy?.[0]).toEqual(deputyLater);
    expect(readFirstSeat(textsOf({ account: '', deputy: '' }))).toEqual({
      ok: true,
      value: {},
    });
  });
});
