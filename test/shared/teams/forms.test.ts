import { describe, expect, it } from 'vitest';
import { readForm } from '../../../shared/forms/read.ts';
import {
  addMemberForm,
  addMemberStart,
  codeOf,
  deputyLater,
  firstSeatForm,
  firstSeatStart,
  readEnding,
  readNewTeam,
  suggestedTeam,
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
    expect(readForm(addMemberForm, textsOf({ ...values, function: 'coordinator' }))).toEqual({
      ok: true,
      value: { function: 'coordinator', from: '2026-12-01' },
    });
    const members = team.members.filter(({ role }) => role === 'member').map(({ id }) => id);
    expect(choices?.deputyFor?.map(({ value }) => value)).toEqual(members);
    expect(choices?.account).toEqual(team.accountChoices);
  });

  it('is one of the first with a deputy whose account may come later, or with none', () => {
    const { choices } = firstSeatStart(team);
    expect(choices?.deputy?.[0]).toEqual(deputyLater);
    expect(readForm(firstSeatForm, textsOf({ account: '', deputy: '' }))).toEqual({
      ok: true,
      value: {},
    });
  });
});
