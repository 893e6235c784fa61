import { describe, expect, it } from 'vitest';
import type { Stored, StoredBody } from '../../../bot/app/ports.ts';
import { type Kind, parse, writtenVersions } from '../../../bot/app/documents/stored.ts';
import { stateAt } from '../../../shared/cases/history.ts';
import { queueKey } from '../../../shared/cases/queue-order.ts';
import { builtInRules } from '../../builders/rules.ts';
import version1 from '../../fixtures/stored/version-1.json' with { type: 'json' };

/** Written by the program of version 1: the demo's, and three cases by its own builders. */
const bodies: readonly StoredBody[] = version1;

function stored(body: StoredBody): Stored {
  return { body, etag: '1' };
}

function body(id: string): StoredBody {
  const found = bodies.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id} in the fixture`);
  return found;
}

function upgradedCase(id: string) {
  return parse('case', stored(body(id))).body;
}

describe('what was stored of reports while each was a team’s', () => {
  const happened = { at: '2026-07-02T08:00:00.000Z', by: 'demo/coordinator' };

  it('is that team’s report, with its texts, and is called by its period', () => {
    const texts = { reflection: { text: 'Vi möts oftare.', version: 1, ...happened } };
    const history = [{ type: 'written', ...happened, section: 'reflection', version: 1 }];
    const before = {
      ...{ kind: 'period-report', id: '2026-H1', schemaVersion: 1, teamId: 'berg' },
      ...{ state: 'draft', sort: '2026-H1', texts, signatures: [], history },
    };
    expect(parse('period-report', stored(before)).body).toEqual({
      ...{ kind: 'period-report', id: '2026-H1', schemaVersion: 3, period: '2026-H1' },
      subject: { type: 'team', teamId: 'berg' },
      ...{ state: 'draft', sort: '2026-H1', texts, signatures: [], history },
    });
  });

  it('is told of all the same, and other jobs keep their team', () => {
    const job = {
      ...{ kind: 'job', id: 'tell-report-2026-H1-1', schemaVersion: 3, state: 'ready' },
      ...{ due: happened.at, createdAt: happened.at, attempts: 0, teamId: 'berg' },
    };
    const told = { ...job, type: 'tell-report', period: '2026-H1', event: 1 };
    expect(parse('job', stored(told)).body).toMatchObject({
      schemaVersion: writtenVersions.job,
      subject: { type: 'team', teamId: 'berg' },
    });
    const other = { ...job, type: 'nudge-tasks', from: '2026-07-02' };
    expect(parse('job', stored(other)).body).toMatchObject({ teamId: 'berg' });
  });
});

describe('what version 1 stored', () => {
  it.each(bodies.map(({ kind, id }) => [kind, id] as const))('is read: %s %s', (kind, id) => {
    expect(body(id).schemaVersion).toBe(1);
    expect(parse(kind as Kind, stored(body(id))).body).toMatchObject({
      id,
      schemaVersion: writtenVersions[kind],
    });
  });

  const cases = bodies.filter(({ kind }) => kind === 'case');

  it.each(cases.map(({ id, state }) => [id, state] as const))(
    'leaves the case %s %s, where its history folds to, in the queue by the day it was raised',
    (id, state) => {
      const upgraded = upgradedCase(id);
      expect(upgraded.state).toBe(state);
      expect(upgraded.current).toEqual(stateAt(upgraded.history));
      expect(queueKey(upgraded, builtInRules)).toBe(`99 ${upgraded.raisedAt}`);
    },
  );

  it('leaves a case in the group it was said to be in, and in those that livelihood and age point at besides', () => {
    const groupsOf = (change: object) => {
      const raised = { ...body('OST-2026-041'), livelihoodIn: ['social-assistance'], ...change };
      const upgraded = parse('case', stored(raised)).body;
      return upgraded.type === 'new' ? upgraded.priorityGroups : undefined;
    };
    expect(groupsOf({ priorityGroup: 'young', ageBand: '16-29' })).toEqual([
      'social-assistance',
      'young',
    ]);
    expect(groupsOf({ priorityGroup: 'sickness-benefit', ageBand: '30-64' })).toEqual([
      'sickness-benefit',
      'social-assistance',
    ]);
    expect(groupsOf({ priorityGroup: undefined })).toEqual([]);
  });

  it('names the rule set of the day each case was raised, in every event', () => {
    const rules = (id: string) => [...new Set(upgradedCase(id).history.map((one) => one.rules))];
    expect(rules('BER-2026-091')).toEqual(['2025']);
    expect(rules('BER-2026-090')).toEqual(['2026']);
  });

  it('lets a team’s settings have held since it began, since nothing said from when', () => {
    const { settings, history } = parse('team', stored(body('ber'))).body;
    const from = '2025-01-02';
    expect(settings).toEqual({
      targetRange: [{ from, value: { min: 8, max: 12 } }],
      breakPeriods: [{ from, value: [{ from: '2026-07-01', to: '2026-07-31' }] }],
      fkMayRaise: [{ from, value: true }],
      fkWorksWithCases: [{ from, value: true }],
      fkOddMonths: [{ from: '2020-01-01', value: null }],
      intakePaused: [{ from, value: null }],
      agendaPlan: [{ from: '2020-01-01', value: null }],
    });
    // Half past eleven in the evening in UTC is the next day in Stockholm.
    expect(history[1]).toMatchObject({ from: '2026-03-11', settings: [] });
  });

  it('keeps what was undone undone', () => {
    expect(upgradedCase('BER-2026-090').history.map(({ type }) => type)).toEqual([
      'raised',
      'received',
      'undone',
      'queued',
    ]);
  });

  it('gives a case that was received no tasks it never had', () => {
    expect(upgradedCase('BER-2026-091').current).toMatchObject({
      status: 'ongoing',
      tasks: [],
      nextFollowUp: '2026-10-13',
    });
  });

  it('does not guess that a case had been talked over', () => {
    expect(upgradedCase('BER-2026-092')).toMatchObject({ talkedOver: false });
  });
});
