import { describe, expect, it } from 'vitest';
import { confirming, guardedAt } from '../../builders/guarded.ts';
import {
  actionOwners,
  actionOwnerLabels,
  deviationCategories,
  deviationKindLabels,
  deviationKinds,
  type DeviationStatus,
  deviationStatuses,
} from '../../../shared/codes/deviation.ts';
import { parties } from '../../../shared/codes/party.ts';
import { deviation as stored, type Deviation } from '../../../shared/deviations/deviation.ts';
import { deviationStatusOn } from '../../../shared/deviations/history.ts';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import {
  anchorDeviation,
  askBackDeviation,
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
const teamIds = ['berg', 'are', 'bra'];
const at = (day: string) => aContext(`${day}T12:00:00.000Z`);
const ctx = at('2026-11-20');

const compilation = {
  issue: 'obstacle',
  category: 'budget',
  text: 'Ingen vet vem som betalar tolken.',
  alsoTouches: ['are'],
  structural: true,
  managerAsked: true,
} as const;
const action = {
  text: 'Den part som bokar betalar tolken',
  owner: 'all',
  due: '2026-12-15',
} as const;

const reported = value(reportDeviation(team, { category: 'staffing', text: '' }, at('2026-11-10')));
const compiled = value(compileDeviation(reported, compilation, at('2026-11-11'), teamIds));
const forwarded = value(forwardDeviation(compiled, at('2026-11-12')));
const acted = value(setDeviationAction(forwarded, action, at('2026-11-13')));
const lifted = value(liftDeviation(acted, at('2026-11-14')));
const every: Readonly<Record<DeviationStatus, Deviation>> = {
  reported,
  compiled,
  'with-steering': forwarded,
  'in-action': acted,
  'with-county': lifted,
  solved: value(endDeviation(lifted, 'solved', at('2026-11-15'))),
  'passed-on': value(endDeviation(lifted, 'passed-on', at('2026-11-15'))),
  'other-forum': value(endDeviation(lifted, 'other-forum', at('2026-11-15'))),
};

/** Each step with where it leads, from every status it can be taken from. */
const steps = {
  compile: {
    from: ['reported', 'compiled'],
    to: 'compiled',
    take: (one: Deviation) => compileDeviation(one, compilation, ctx, teamIds),
  },
  forward: {
    from: ['reported', 'compiled'],
    to: 'with-steering',
    take: (one: Deviation) => forwardDeviation(one, ctx),
  },
  'set action': {
    from: ['with-steering', 'in-action'],
    to: 'in-action',
    take: (one: Deviation) => setDeviationAction(one, action, ctx),
  },
  lift: {
    from: ['with-steering', 'in-action'],
    to: 'with-county',
    take: (one: Deviation) => liftDeviation(one, ctx),
  },
  'ask the team': {
    from: ['with-steering', 'in-action'],
    to: 'reported',
    take: (one: Deviation) => askBackDeviation(one, { text: 'Hur ofta händer det?' }, ctx),
  },
  anchor: {
    from: ['with-county'],
    to: 'with-county',
    take: (one: Deviation) => anchorDeviation(one, { owner: 'region', due: '2027-01-31' }, ctx),
  },
  'end as solved': {
    from: ['with-steering', 'in-action', 'with-county'],
    to: 'solved',
    take: (one: Deviation) => endDeviation(one, 'solved', ctx),
  },
  'end as passed on': {
    from: ['with-county'],
    to: 'passed-on',
    take: (one: Deviation) => endDeviation(one, 'passed-on', ctx),
  },
  'end in another forum': {
    from: ['with-county'],
    to: 'other-forum',
    take: (one: Deviation) => endDeviation(one, 'other-forum', ctx),
  },
} as const;

const taken = Object.entries(steps).flatMap(([name, { from, to, take }]) =>
  from.map((status) => ({ name, status, to, take })),
);
const refused = Object.entries(steps).flatMap(([name, { from, take }]) =>
  deviationStatuses
    .filter((status) => !from.some((one) => one === status))
    .map((status) => ({ name, status, take })),
);

describe('the road of a deviation', () => {
  it.each(taken)('$name: from $status to $to', ({ status, to, take }) => {
    const after = value(take(every[status]));
    expect(after.state).toBe(to);
    expect(after.history).toHaveLength(every[status].history.length + 1);
    expect(after.history.slice(0, -1)).toEqual(every[status].history);
    expect(after.history.at(-1)).toMatchObject({ at: ctx.now, by: ctx.actor });
    expect(stored.safeParse(after).success).toBe(true);
  });

  it.each(refused)('$name: not from $status', ({ name, status, take }) => {
    const ended = ['solved', 'passed-on', 'other-forum'].includes(status);
    // Who pays for the interpreter is no matter of the team's own.
    const notOwn = name === 'end as solved' && ['reported', 'compiled'].includes(status);
    const category = status === 'reported' ? 'staffing' : 'budget';
    const onlyCounty = !ended && ['end as passed on', 'end in another forum'].includes(name);
    expect(take(every[status])).toEqual({
      ok: false,
      error: notOwn
        ? { code: 'reaches-steering', category }
        : onlyCounty
          ? { code: 'only-from-county' }
          : { code: 'deviation-is', status },
    });
  });

  it('can be asked for as it stood on any day, and a day has what happened last in it', () => {
    const passedOn = every['passed-on'];
    const on = (day: string) => deviationStatusOn(passedOn, day);
    expect(on('2026-11-09')).toBeUndefined();
    expect(['10', '11', '12', '13', '14', '15'].map((day) => on(`2026-11-${day}`))).toEqual([
      'reported',
      'compiled',
      'with-steering',
      'in-action',
      'with-county',
      'passed-on',
    ]);
    const sameDay = value(forwardDeviation(compiled, at('2026-11-11')));
    expect(deviationStatusOn(sameDay, '2026-11-11')).toBe('with-steering');
  });

  it('is told by the day in Sweden, on the night the clocks go back too', () => {
    const night = aContext('2026-10-24T22:30:00.000Z');
    const late = value(reportDeviation(team, { category: 'goals', text: '' }, night));
    expect(late.reportedOn).toBe('2026-10-25');
    expect(deviationStatusOn(late, '2026-10-24')).toBeUndefined();
    expect(deviationStatusOn(late, '2026-10-25')).toBe('reported');
  });
});

describe('reporting', () => {
  const report = (change: object) =>
    reportDeviation(team, { category: 'budget', text: '', ...change }, ctx, teamIds);

  it.each(deviationKinds)('takes the kind %s along the same road', (issue) => {
    expect(value(report({ issue })).issue).toBe(issue);
  });

  it('is a deviation, about one event in one municipality, when nothing else is said', () => {
    expect(value(report({}))).toMatchObject({
      issue: 'deviation',
      alsoTouches: [],
      structural: false,
      managerAsked: false,
    });
  });

  it('names each municipality it touches once', () => {
    expect(value(report({ alsoTouches: ['are', 'bra', 'are'] })).alsoTouches).toEqual([
      'are',
      'bra',
    ]);
  });

  it('refuses a team that is not of the federation, and the team’s own', () => {
    expect(report({ alsoTouches: ['are', 'umea'] })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'team' },
    });
    expect(report({ alsoTouches: ['berg'] })).toEqual({
      ok: false,
      error: { code: 'invalid', fields: ['alsoTouches'] },
    });
  });

  it('refuses what may be a name until its writer says that it is none', () => {
    const text = 'Anna Svensson svarar inte på mejl';
    expect(report({ text })).toMatchObject({
      error: guardedAt('text', 'possible-name'),
    });
    expect(value(report({ text, confirmed: confirming(text) })).text).toBe(text);
  });
});

describe('compiling', () => {
  it('puts in order what it says', () => {
    expect(compiled).toMatchObject(compilation);
    expect(compiled.reportedOn).toBe(reported.reportedOn);
  });

  it('leaves what is not mentioned as it was', () => {
    const again = { category: 'budget', text: '', managerAsked: false } as const;
    expect(value(compileDeviation(compiled, again, ctx, teamIds))).toMatchObject({
      issue: 'obstacle',
      alsoTouches: ['are'],
      structural: true,
      text: '',
      managerAsked: false,
    });
  });

  it('keeps a municipality that was there even when its team is gone, and takes no new one', () => {
    const gone = ['berg'];
    const kept = compileDeviation(compiled, compilation, ctx, gone);
    expect(value(kept).alsoTouches).toEqual(['are']);
    expect(
      compileDeviation(compiled, { ...compilation, alsoTouches: ['bra'] }, ctx, gone),
    ).toMatchObject({ error: { code: 'not-found' } });
  });

  it('refuses what a report refuses', () => {
    expect(
      compileDeviation(reported, { ...compilation, text: 'Ring 070-123 45 67' }, ctx, teamIds),
    ).toMatchObject({ error: guardedAt('text', 'phone') });
    expect(
      compileDeviation(reported, { ...compilation, alsoTouches: ['berg'] }, ctx, teamIds),
    ).toMatchObject({ error: { code: 'invalid' } });
  });
});

describe('the action of the styrgrupp', () => {
  const set = (change: object) => setDeviationAction(forwarded, { ...action, ...change }, ctx);

  it('is kept with who answers for it and by when, in the history too', () => {
    const after = value(set({}));
    expect(after.action).toEqual(action);
    expect(after.history.at(-1)).toMatchObject({ type: 'action-set', action });
  });

  it('can be changed, and the one before stays in the history', () => {
    const changed = value(setDeviationAction(acted, { ...action, owner: 'af' }, ctx));
    expect(changed.action?.owner).toBe('af');
    expect(
      changed.history.flatMap((event) => (event.type === 'action-set' ? [event.action.owner] : [])),
    ).toEqual(['all', 'af']);
  });

  it('goes along to Länsam', () => {
    expect(lifted.action).toEqual(action);
  });

  it('is due today at the earliest', () => {
    expect(set({ due: '2026-11-20' }).ok).toBe(true);
    expect(set({ due: '2026-11-19' })).toEqual({ ok: false, error: { code: 'due-in-past' } });
  });

  it.each(actionOwners)('can be owned by %s', (owner) => {
    expect(value(set({ owner })).action?.owner).toBe(owner);
  });

  it('needs a text that points at nobody and is short', () => {
    expect(set({ text: ' ' })).toMatchObject({ error: guardedAt('text', 'empty') });
    expect(set({ text: 'å'.repeat(201) })).toMatchObject({ error: guardedAt('text', 'too-long') });
    const text = 'Kontakta Lars Nilsson';
    expect(set({ text })).toMatchObject({ error: guardedAt('text', 'possible-name') });
    expect(set({ text, confirmed: confirming(text) }).ok).toBe(true);
  });
});

describe('the categories', () => {
  it('are the eleven of the handbook', () => {
    expect(deviationCategories).toHaveLength(11);
    expect(new Set(deviationCategories).size).toBe(11);
  });
});

describe('what goes the same road', () => {
  it('has a name each, in the order they are offered', () => {
    expect(Object.values(deviationKindLabels)).toEqual([
      'Avvikelse',
      'Fråga',
      'Hinder',
      'Förslag',
      'Gott exempel',
      'Utvecklingsmöjlighet',
    ]);
    // Parties first, then functions; no function that is no seat of a party.
    expect(Object.keys(actionOwnerLabels)).toEqual([...actionOwners]);
    expect(actionOwners.slice(0, 6)).toEqual([...parties, 'all', 'steering-group']);
  });
});
