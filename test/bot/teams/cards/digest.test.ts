import { describe, expect, it } from 'vitest';
import type { CardElement, CardInput } from '../../../../bot/teams/cards/parts/card.ts';
import { sizeOf } from '../../../../bot/teams/cards/parts/fitted.ts';
import { digestCard } from '../../../../bot/teams/cards/reporting/digest.ts';
import type { DigestView } from '../../../../shared/digest/view.ts';
import { digestView } from '../sample-reports.ts';

const toSign = (n: number) => ({
  ...{ teamId: `team-${n}`, period: '2026-H1' },
  text: `STAR Samhällsbyggnadsområdet ${n}: rapporten väntar på underskrift.`,
  link: `https://teams.microsoft.com/l/entity/${'a'.repeat(200)}/${n}`,
});

/** Of many teams, each with what may be longest. */
function large(teams: number, deviations: number): DigestView {
  const view = digestView();
  const [team] = view.teams;
  const [one] = view.waiting;
  if (team === undefined || one === undefined) throw new Error('nothing waits');
  return {
    ...view,
    teams: Array.from({ length: teams }, (_, n) => ({
      ...team,
      name: `STAR Samhällsbyggnadsområdet ${n}`,
    })),
    waiting: Array.from({ length: deviations }, (_, n) => ({
      ...one,
      link: `https://teams.microsoft.com/l/entity/${'a'.repeat(300)}/${n}`,
      row: {
        ...one.row,
        id: `0b0e0f0a-1c2d-4e5f-8a9b-${String(n).padStart(12, '0')}`,
        text: 'å'.repeat(300),
        marks: ['Rör även Härjedalen och Östersund', 'Strukturell fråga'],
      },
    })),
    rulings: Array.from({ length: deviations }, (_, n) => ({
      rulingId: `1c0e0f0a-1c2d-4e5f-8a9b-${String(n).padStart(12, '0')}`,
      text: `STAR Samhällsbyggnadsområdet ${n} frågar: ”${'å'.repeat(300)}”`,
      from: '2026-12-08',
    })),
    toSign: Array.from({ length: teams }, (_, n) => toSign(n)),
    changed: Array.from({ length: 30 }, (_, n) => `${n} ${'å'.repeat(120)}`),
  };
}

const inputs = (element: CardElement): readonly CardInput[] =>
  'id' in element
    ? [element]
    : element.type === 'ActionSet'
      ? element.actions.flatMap((action) =>
          action.type === 'Action.ShowCard' ? action.card.body.flatMap(inputs) : [],
        )
      : [];

describe('the digest’s card', () => {
  it('is no larger than Teams takes with twenty teams and ten deviations, and says what it left to the tab', () => {
    const card = digestCard({ view: large(20, 10) });
    expect(sizeOf(card)).toBeLessThanOrEqual(27_000);
    const said = JSON.stringify(card);
    for (let n = 0; n < 20; n += 1) expect(said).toContain(`STAR Samhällsbyggnadsområdet ${n}:`);
    expect(said).toMatch(/Och \d till i fliken\./);
  });

  it('is no larger than that with 75 teams that all have changed, and names each of them', () => {
    const card = digestCard({ view: large(75, 10) });
    expect(sizeOf(card)).toBeLessThanOrEqual(27_000);
    expect(JSON.stringify(card.body)).toContain('STAR Samhällsbyggnadsområdet 74:');
  });

  it('has every waiting deviation with its text and its forms, no id twice', () => {
    const card = digestCard({ view: { ...large(8, 3), rulings: [], appointing: [] } });
    const ids = card.body.flatMap(inputs).map(({ id }) => id);
    expect(ids).toHaveLength(3 * 4);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the way to each report that waits for a signature, and says how many more there are', () => {
    const card = digestCard({ view: { ...digestView(), toSign: [0, 1].map(toSign) } });
    const ways = card.body.flatMap((element) =>
      element.type === 'ActionSet' ? element.actions : [],
    );
    const urls = ways.flatMap((way) => (way.type === 'Action.OpenUrl' ? [way.url] : []));
    expect(urls).toEqual(expect.arrayContaining([toSign(0).link, toSign(1).link]));
    expect(JSON.stringify(digestCard({ view: large(20, 0) }))).toContain('Och 17 till i fliken.');
  });

  it('has one line a team, and what waits once', () => {
    const said = JSON.stringify(digestCard({ view: digestView() }).body);
    expect(said.match(/Väntar på er: 2 avvikelser väntar på beslut/g) ?? []).toHaveLength(0);
    expect(said.match(/Väntar på er: 1 avvikelse väntar på beslut/g)).toHaveLength(1);
    expect(said.match(/Psykiatrin saknar ersättare\./g)).toHaveLength(1);
  });

  it('asks for the answer to each question that waits, and leads to each deviation', () => {
    const view = { ...large(8, 2), toSign: [], changed: [] };
    const card = digestCard({ view });
    const actions = card.body.flatMap((one) => (one.type === 'ActionSet' ? one.actions : []));
    const forms = actions.filter(({ title }) => title === 'Skriv beslutet');
    expect(JSON.stringify(forms).match(/"rulingId":"1c0e0f0a-[^"]*0000000[01]"/g)).toHaveLength(
      2 * 2,
    );
    const urls = actions.flatMap((one) => (one.type === 'Action.OpenUrl' ? [one.url] : []));
    expect(urls).toEqual(expect.arrayContaining(view.waiting.map(({ link }) => link)));
    const { rulings } = large(0, 5);
    const said = JSON.stringify(digestCard({ view: { ...digestView(), rulings } }));
    expect(said).toContain('2 frågor till väntar på ert beslut i fliken.');
    const ids = digestCard({ view: { ...digestView(), rulings } }).body.flatMap(inputs);
    expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
  });
});
