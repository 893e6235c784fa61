import { describe, expect, it } from 'vitest';
import type { Role } from '../../../shared/access/role.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { presentDeviations } from '../../../shared/deviations/present.ts';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import {
  compileDeviation,
  endDeviation,
  forwardDeviation,
  liftDeviation,
  setDeviationAction,
} from '../../../shared/deviations/steps.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
const teams = [
  team,
  aTeam().named('STAR Östersund', 'OST').build(),
  aTeam().named('STAR Åre', 'ARE').build(),
  aTeam().named('STAR Bräcke', 'BRA').build(),
];
const teamIds = teams.map(({ id }) => id);
const at = (day: string) => aContext(`${day}T12:00:00.000Z`);

function reported(text = '', day = '2026-11-10') {
  return value(reportDeviation(team, { category: 'staffing', text }, at(day)));
}

function listed(
  deviations: readonly Deviation[],
  roles: readonly Role[] = ['coordinator'],
  today = '2026-12-01',
) {
  return presentDeviations({ team, teams, deviations, roles, today });
}

function row(deviation: Deviation, roles: readonly Role[] = ['coordinator'], today = '2026-12-01') {
  const [first] = listed([deviation], roles, today).rows;
  if (first === undefined) throw new Error('no row');
  return first;
}

const action = {
  text: 'Ersättare utses till varje möte',
  owner: 'region',
  due: '2026-12-15',
} as const;
const forwarded = value(forwardDeviation(reported('', '2026-09-08'), at('2026-09-09')));
const acted = value(setDeviationAction(forwarded, action, at('2026-10-01')));
const ownMatter = value(
  reportDeviation(team, { category: 'ways-of-working', text: '' }, at('2026-11-10')),
);
const structural = value(
  compileDeviation(
    reported('', '2026-09-01'),
    {
      issue: 'obstacle',
      category: 'budget',
      text: 'Ingen vet vem som betalar tolken.',
      alsoTouches: ['ost', 'are'],
      structural: true,
      managerAsked: true,
    },
    at('2026-09-03'),
    teamIds,
  ),
);

describe('the list of deviations', () => {
  const older = reported('Dagordningen kom i två versioner.', '2026-10-13');
  const newer = reported('', '2026-11-10');
  const solved = value(endDeviation(ownMatter, 'solved', at('2026-11-21')));

  it('begins with what nobody has taken care of, the newest first', () => {
    const { rows } = listed([solved, older, forwarded, newer]);
    expect(rows.map(({ id }) => id)).toEqual([newer.id, older.id, forwarded.id, solved.id]);
    expect(rows.map(({ statusText }) => statusText)).toEqual([
      'Rapporterad',
      'Rapporterad',
      'Hos styrgruppen sedan ons 9 sep 2026',
      'Löst lör 21 nov 2026',
    ]);
  });

  it('offers the federation’s other municipalities in Swedish order', () => {
    const view = listed([]);
    expect(view.otherTeams).toEqual([
      { value: 'bra', label: 'Bräcke' },
      { value: 'are', label: 'Åre' },
      { value: 'ost', label: 'Östersund' },
    ]);
    expect(view.emptyText).toBe('Inga avvikelser är rapporterade.');
  });
});

describe('a row', () => {
  it('shows each step with its day, since the team always hears back', () => {
    const lifted = value(liftDeviation(acted, at('2026-11-02')));
    const ended = value(endDeviation(lifted, 'other-forum', at('2026-12-01')));
    expect(row(ended).steps).toEqual([
      'Rapporterad tis 8 sep 2026',
      'Lämnad till styrgruppen ons 9 sep 2026',
      'Åtgärd beslutad tors 1 okt 2026',
      'Lyft till Länsam mån 2 nov 2026',
      'Lämnad till annat forum tis 1 dec 2026',
    ]);
    expect(row(ended).statusText).toBe('Lämnad till annat forum tis 1 dec 2026');
  });

  it('shows the action with who answers for it and by when, and that it is late', () => {
    expect(row(acted).action).toEqual({
      text: 'Ersättare utses till varje möte',
      ownerText: 'Ansvarig: Region Jämtland Härjedalen',
      dueText: 'Klart senast tis 15 dec 2026',
      late: false,
    });
    expect(row(acted, undefined, '2026-12-15').action?.late).toBe(false);
    expect(row(acted, undefined, '2026-12-16').action?.late).toBe(true);
    const solved = value(endDeviation(acted, 'solved', at('2026-12-10')));
    expect(row(solved, undefined, '2027-01-10').action?.late).toBe(false);
    expect(row(forwarded)).not.toHaveProperty('action');
  });

  it('counts an action that is changed from the day the first was decided', () => {
    const again = value(setDeviationAction(acted, action, at('2026-10-20')));
    expect(row(again).statusText).toBe('Åtgärd beslutad sedan tors 1 okt 2026');
  });

  it('says what it is, what it touches and whom the samordnare has asked', () => {
    expect(row(structural)).toMatchObject({
      issueText: 'Hinder',
      categoryText: 'Budget',
      marks: ['Rör även Östersund och Åre', 'Strukturell fråga', 'Närmaste chef är tillfrågad'],
    });
    expect(row(reported())).toMatchObject({ issueText: '', marks: [] });
  });

  it('suggests Länsam for what is structural or touches another municipality, until it is there', () => {
    expect(row(structural).liftText).toBe(
      'Frågan är strukturell och rör 3 kommuner. Lämna den till styrgruppen, som kan lyfta den till Länsam.',
    );
    const withSteering = value(forwardDeviation(structural, at('2026-09-08')));
    expect(row(withSteering).liftText).toBe(
      'Frågan är strukturell och rör 3 kommuner. Lyft den gärna till Länsam.',
    );
    const touching = value(
      reportDeviation(
        team,
        { category: 'budget', text: '', alsoTouches: ['are'] },
        at('2026-11-10'),
        teamIds,
      ),
    );
    expect(row(touching).liftText).toBe(
      'Frågan rör 2 kommuner. Lämna den till styrgruppen, som kan lyfta den till Länsam.',
    );
    expect(row(forwarded)).not.toHaveProperty('liftText');
    expect(row(value(liftDeviation(withSteering, at('2026-09-10'))))).not.toHaveProperty(
      'liftText',
    );
  });

  it('fills in the forms with what it says now', () => {
    expect(row(structural).now).toEqual({
      issue: 'obstacle',
      category: 'budget',
      alsoTouches: ['ost', 'are'],
      structural: true,
      managerAsked: true,
      actionText: '',
    });
    expect(row(acted).now).toMatchObject({
      actionText: 'Ersättare utses till varje möte',
      actionOwner: 'region',
      actionDue: '2026-12-15',
    });
  });
});

describe('what can be done with a row', () => {
  const steps = (deviation: Deviation, roles: readonly Role[] = ['coordinator']) => {
    const { ends, ...can } = row(deviation, roles).can;
    const named = Object.entries(can).filter(([, may]) => may);
    return [...named.map(([name]) => name), ...ends];
  };

  const lifted = value(liftDeviation(forwarded, at('2026-09-10')));
  const ended = value(endDeviation(lifted, 'passed-on', at('2026-09-11')));

  it('is for the samordnare what is in the team, and to write what the styrgrupp decides', () => {
    expect(steps(reported())).toEqual(['compile', 'forward']);
    expect(steps(structural)).toEqual(['compile', 'forward']);
    expect(steps(ownMatter)).toEqual(['compile', 'forward', 'solved']);
    for (const one of [forwarded, acted]) {
      expect(steps(one)).toEqual(['setAction', 'lift', 'solved']);
      expect(row(one).secretaryText).toBe(
        'Du skriver in beslutet åt styrgruppen, som får bekräfta det.',
      );
    }
    for (const one of [lifted, ended]) expect(steps(one)).toEqual([]);
    expect(row(ownMatter)).not.toHaveProperty('secretaryText');
  });

  it('is for the styrgrupp what is with it, and to take up what lies in the team', () => {
    const steering = (one: Deviation) => steps(one, ['steering-member']);
    expect(steering(reported())).toEqual(['forward']);
    for (const one of [forwarded, acted])
      expect(steering(one)).toEqual(['setAction', 'askBack', 'lift', 'solved']);
    for (const one of [lifted, ended]) expect(steering(one)).toEqual([]);
    expect(row(forwarded, ['steering-member'])).not.toHaveProperty('secretaryText');
  });

  it('is for Länsam what is lifted', () => {
    const county = (one: Deviation) => steps(one, ['county-group']);
    expect(county(lifted)).toEqual(['anchor', 'solved', 'passed-on', 'other-forum']);
    for (const one of [reported(), forwarded, acted, ended]) expect(county(one)).toEqual([]);
    expect(steps(lifted, ['office'])).toEqual(['anchor', 'solved', 'passed-on', 'other-forum']);
    expect(row(lifted, ['office']).secretaryText).toBe(
      'Du skriver in beslutet åt Länsam, som får bekräfta det.',
    );
  });

  it('is nothing for the others', () => {
    for (const deviation of [reported(), structural, forwarded, acted]) {
      expect(steps(deviation, ['member'])).toEqual([]);
    }
    expect(listed([], ['member']).canHandle).toBe(false);
  });
});
