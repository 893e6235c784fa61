import { describe, expect, it } from 'vitest';
import type { NewCase } from '../../../shared/cases/case.ts';
import { allFigures } from '../../../shared/reports/figures/all-figures.ts';
import { aCase } from '../../builders/case.ts';
import { received, table, view } from './presented.ts';

const noBreakSpace = '\u00a0';

describe('the same numbers outside the team', () => {
  it('have the flow totals as they are, and no count of 1–4 of those told apart', () => {
    const shown = view(received(8, 3), { suppressed: true });
    expect(shown.headline.map(({ label, figure }) => `${label} ${figure.text}`)).toEqual([
      'Aktualiserade 8',
      'Mottagna 8',
      'I kö 0',
      'Pågående 5',
      'Avslutade 3',
      'Väntetid (median) 7 dagar',
    ]);
    const ofNobody = allFigures
      .filter(({ class: figureClass }) => figureClass === 'flow-total')
      .map(({ table: { code } }) => code);
    for (const { code, rows } of shown.tables.filter((one) => !ofNobody.includes(one.code)))
      for (const { figure } of rows) {
        expect(figure.text, code).not.toMatch(/^[1-4]$/);
        if (figure.text === '..') expect(figure.value, code).toBeUndefined();
      }
    expect(shown.tables.find(({ code }) => code === 'reason')).toMatchObject({
      rows: [{ label: 'För få för att dela upp', figure: { text: '..' } }],
      total: { text: '3' },
    });
    expect(shown.suppressedNote).toContain('från 1 till 4');
  });

  it('stand beside the target range', () => {
    expect(view(received(3), { suppressed: true }).ongoingAgainstTarget).toEqual({
      ongoing: 3,
      min: 6,
      max: 12,
      text: '3 pågående ärenden, nyckeltal 6–12: plats för 3–9 till',
    });
  });

  it('give the median of three cases and more, the ninetieth percentile of ten, and never one case', () => {
    const times = (n: number) => table(view(received(n), { suppressed: true }), 'waiting-time');
    expect(times(0)).toEqual({ median: '–' });
    expect(times(2)).toEqual({ median: 'för få för att säga' });
    expect(times(3)).toEqual({ median: '7 dagar' });
    expect(times(10)).toEqual({ median: '7 dagar', ninetieth: '7 dagar' });
  });

  it('tell neither how many wait for their first meeting nor how many were taken back, which are what is left of each other', () => {
    const course = table(view(received(8), { suppressed: true }), 'course');
    expect(course).toHaveProperty('raised');
    for (const code of ['waiting', 'withdrawn']) expect(course).not.toHaveProperty(code);
  });

  it('merge who raised into parties before anything is hidden', () => {
    const by = (referrer: 'ifo' | 'ame' | 'af', count: number) =>
      Array.from({ length: count }, (_, n) =>
        aCase(`BER-2026-${referrer}${n}`).raisedOn('2026-05-05').by(referrer).build(),
      );
    const shown = (...cases: readonly NewCase[]) =>
      table(view(cases, { suppressed: true }), 'referrer');
    expect(shown(...by('ifo', 5), ...by('ame', 6))).toMatchObject({ ifo: '5', ame: '6', af: '0' });
    expect(shown(...by('ifo', 3), ...by('ame', 4), ...by('af', 5))).toEqual({
      'ifo+ame': '7',
      af: '5',
      fk: '0',
      'primary-care+psychiatry': '0',
      several: '0',
      self: '0',
    });
    // Seven, of which two may not be told apart from the rest.
    expect(shown(...by('ifo', 3), ...by('ame', 4), ...by('af', 2))).toEqual({ referrer: '..' });
  });

  it('put what is small together with as little else as hides it', () => {
    const about = (gender: 'woman' | 'man' | 'other', count: number) =>
      Array.from({ length: count }, (_, n) =>
        aCase(`BER-2026-${gender}${n}`).raisedOn('2026-05-05').aboutA(gender).build(),
      );
    const shown = (...cases: readonly NewCase[]) => view(cases, { suppressed: true });
    const genders = shown(...about('woman', 9), ...about('man', 6), ...about('other', 1));
    expect(table(genders, 'gender')).toEqual({ woman: '9', 'other+man': '7' });
    const rows = genders.tables.find(({ code }) => code === 'gender')?.rows;
    expect(rows?.map(({ label }) => label)).toEqual(['Kvinna', 'Annat eller inte angivet, man']);
  });

  it('are of as long as it takes, which is said', () => {
    const raised = (day: string, count: number, gender: 'woman' | 'man') =>
      Array.from({ length: count }, (_, n) =>
        aCase(`BER-2026-${gender}${day}${n}`).raisedOn(day).aboutA(gender).build(),
      );
    const cases = [
      ...raised('2026-02-02', 4, 'woman'),
      ...raised('2026-02-03', 5, 'man'),
      ...raised('2026-05-05', 4, 'woman'),
      ...raised('2026-05-06', 5, 'man'),
    ];
    const found = view(cases, { suppressed: true }).tables.find(({ code }) => code === 'gender');
    expect(found).toMatchObject({
      rows: [
        { label: 'Kvinna', figure: { text: '8' } },
        { label: 'Man', figure: { text: '10' } },
        { label: 'Annat eller inte angivet', figure: { text: '0' } },
        { code: 'balance' },
      ],
      total: { text: '18' },
      note: 'Tolv månader till och med mån 31 aug 2026',
    });
  });

  it('give a share only of ten or more, and not where its complement is small', () => {
    const share = (cases: readonly NewCase[]) =>
      table(view(cases, { suppressed: true }), 'goals')?.['work-or-studies'];
    const otherwise = (count: number) =>
      Array.from({ length: count }, (_, n) =>
        aCase(`BER-2026-90${n}`)
          .raisedOn('2026-05-05')
          .receivedOn('2026-05-12')
          .closedOn('2026-08-11', {
            reason: 'b3-personal',
            planAgreed: false,
            occupationOut: 'none',
          })
          .build(),
      );
    expect(share([...received(6, 6), ...otherwise(5)])).toBe(`6 av 11 (55${noBreakSpace}%)`);
    expect(share([...received(10, 10), ...otherwise(1)])).toBe('..');
    // All of them would be said of each.
    expect(share(received(12, 12))).toBe('..');
    expect(share(received(5))).toBe('–');
  });

  it("leave out Berg's sense of self-supporting, which could be subtracted from", () => {
    expect(table(view(received(12, 12), { suppressed: true }), 'results')).not.toHaveProperty(
      'self-supporting',
    );
  });

  it('leave out which party takes over, from which the measures of AF could be subtracted', () => {
    expect(table(view(received(12, 12)), 'taking-over')).toMatchObject({ none: '12' });
    expect(table(view(received(12, 12), { suppressed: true }), 'taking-over')).toBeUndefined();
  });

  it('show meetings and seats as they are, since they count no individuals', () => {
    expect(table(view([], { suppressed: true }), 'meetings')).toMatchObject({ held: '1 av 4' });
  });
});
