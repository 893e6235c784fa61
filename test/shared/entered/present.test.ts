import { describe, expect, it } from 'vitest';
import { demoRules } from '../../../bot/local/demo/rules.ts';
import { presentEntered, type EnteredFacts } from '../../../shared/entered/present.ts';
import { anEntered, costsOfBerg } from '../../builders/entered.ts';

const county: EnteredFacts = {
  federationName: 'Samordningsförbundet',
  there: [],
  canEnter: true,
  isInside: false,
  due: [],
  rules: demoRules,
  today: '2026-12-01',
};
const team: EnteredFacts = { ...county, team: { id: 'ber', name: 'STAR Berg' }, isInside: true };

function sectionOf(facts: EnteredFacts, what: string) {
  const found = presentEntered(facts).sections.find((one) => one.what === what);
  if (found === undefined) throw new Error(`no ${what}`);
  return found;
}

describe('the page of what is entered', () => {
  it('has Berg’s costs by year as its final report has them, to the öre', () => {
    const there = costsOfBerg.map(([year, , staff]) =>
      anEntered({ what: 'costs', values: { year, staff, other: 0 } }),
    );
    const { rows } = sectionOf({ ...team, there }, 'costs');
    const told = rows.toReversed().map(({ title, lines }) => {
      const sum = lines.find(({ label }) => label === 'Sammanlagt')?.text;
      return [title, sum?.replaceAll('\u00a0', ' ')];
    });
    expect(told).toEqual(costsOfBerg.map(([year, written]) => [String(year), `${written} kr`]));
  });

  it('says whose it is, where it comes from and which version it is, with what it said before', () => {
    const values = { year: 2025, staff: 100, other: 0 };
    const before = anEntered({ what: 'costs', values });
    const now = anEntered(
      { what: 'costs', values: { ...values, other: 12.5 } },
      { there: [before], at: '2026-02-02T09:00:00.000Z' },
    );
    const [row] = sectionOf({ ...team, there: [now] }, 'costs').rows;
    expect(row?.sourceText).toBe(
      'Källa: Kommunens bokslut. Inmatat mån 2 feb 2026 av samordnare, version 2.',
    );
    expect(row?.earlier).toHaveLength(1);
    expect(row?.values).toMatchObject({ staff: '100', other: '12,5' });
  });

  it('shows the plan’s posts, and those of the whole county weighted by month', () => {
    expect(sectionOf(team, 'posts').rows.map(({ title }) => title)).toEqual([
      'Samordnare',
      'Individkoordinator',
    ]);
    expect(sectionOf(county, 'posts').totals[0]?.replaceAll('\u00a0', ' ')).toBe(
      'Hela länet 2026, månadsviktat: 952,5 % av heltid',
    );
  });

  it('asks of each post of the plan how much of it is filled, and shows it once when that is told', () => {
    const [from, to] = ['2026-01-01', '2026-12-31'];
    const post = { post: 'coordinator' as const, from, to, percent: 10 };
    const [before] = sectionOf(team, 'posts').rows;
    expect(before).toMatchObject({ title: 'Samordnare', mayWithdraw: false });
    expect(before?.values).toEqual({ ...post, percent: '10' });
    const there = [anEntered({ what: 'posts', values: { ...post, filled: 5 } })];
    const { rows, totals } = sectionOf({ ...team, there }, 'posts');
    expect(rows.filter(({ title }) => title === 'Samordnare')).toMatchObject([
      { mayWithdraw: true, values: { filled: '5' } },
    ]);
    expect(totals[0]?.replaceAll('\u00a0', ' ')).toBe(
      'Månadsviktat 2026: 50 % finansierat, 5 % tillsatt',
    );
  });

  it('keeps försörjningsstöd with the teams and the capital with the county', () => {
    const kinds = (facts: EnteredFacts) => presentEntered(facts).sections.map(({ what }) => what);
    expect(kinds(team)).toEqual(['costs', 'posts', 'assistance', 'survey']);
    expect(kinds(county)).toEqual(['costs', 'posts', 'survey', 'capital']);
  });

  it('hides a survey that few answered from who neither entered it nor is of the team', () => {
    const asked = { goal: 'm1-influence', respondents: 'participants' } as const;
    const values = { year: 2025, ...asked, percent: 75, answers: 4 };
    const there = [anEntered({ what: 'survey', values })];
    const textOf = (facts: EnteredFacts) =>
      JSON.stringify(sectionOf({ ...facts, there, canEnter: false }, 'survey').rows);
    expect(textOf(team)).toContain('75');
    expect(textOf({ ...team, isInside: false })).not.toContain('75');
    expect(textOf({ ...team, isInside: false })).toContain('för få svar');
  });

  it('shows a year from before by its flow alone outside the team, and by its splits within', () => {
    const counts = { raised: 36, closed: 28, 'gender:man': 17, 'gender:woman': 19 };
    const there = [anEntered({ what: 'yearly', values: { year: 2024, counts } })];
    const lines = (isInside: boolean) =>
      sectionOf({ ...team, isInside, there }, 'yearly').rows[0]?.lines.map(({ text }) => text);
    expect(lines(false)).toEqual(['Aktualiserade 36, Avslutade 28']);
    expect(lines(true)).toEqual(['Aktualiserade 36, Avslutade 28', 'Kvinna 19, Man 17']);
  });
});
