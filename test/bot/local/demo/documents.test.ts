import { describe, expect, it } from 'vitest';
import type { Job } from '../../../../bot/app/jobs/job.ts';
import type { Counter } from '../../../../bot/app/documents/records.ts';
import { type Kind, parse } from '../../../../bot/app/documents/stored.ts';
import { demoChannels } from '../../../../bot/local/demo/channels.ts';
import { demoDocuments } from '../../../../bot/local/demo/documents.ts';
import type { Gathering } from '../../../../shared/gatherings/gathering.ts';
import { demoAccount, demoPeople } from '../../../../bot/local/demo/people.ts';
import { demoTeams } from '../../../../bot/local/demo/teams.ts';
import { rolesIn } from '../../../../shared/standing/roles.ts';
import type { StarCase } from '../../../../shared/cases/case.ts';
import { taskOutcomes } from '../../../../shared/codes/carrying.ts';
import { parkedCauses } from '../../../../shared/codes/following.ts';
import { kindOfMeasure, measureKinds } from '../../../../shared/codes/measures.ts';
import type { Federation } from '../../../../shared/federation/federation.ts';
import { addMinutes, daysInMonth, localDate } from '../../../../shared/kernel/calendar.ts';
import type { Deviation } from '../../../../shared/deviations/deviation.ts';
import { casesAskedAt } from '../../../../shared/meetings/call/notice-dates.ts';
import { periodOf, previousPeriod, tertialOf } from '../../../../shared/kernel/period.ts';
import { isStale } from '../../../../shared/offers/freshness.ts';
import type { Offer } from '../../../../shared/offers/offer.ts';
import type { Tally } from '../../../../shared/tallies/tally.ts';
import { parties } from '../../../../shared/codes/party.ts';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { numbersOf } from '../../../builders/numbers.ts';
import type { Channel } from '../../../../shared/teams/channel.ts';
import type { Team } from '../../../../shared/teams/team.ts';
import { demoRules } from '../../../../bot/local/demo/rules.ts';
import { planOn } from '../../../../shared/rules/rule-book.ts';

const serviceUrl = 'http://127.0.0.1:56150/_connector';
const now = '2026-11-24T10:00:00.000Z';

/** The bodies the demo stores, by kind. */
interface Bodies {
  readonly team: Team;
  readonly federation: Federation;
  readonly channel: Channel;
  readonly meeting: Meeting;
  readonly case: StarCase;
  readonly deviation: Deviation;
  readonly offer: Offer;
  readonly tally: Tally;
  readonly counter: Counter;
  readonly job: Job;
}

function demoAt(start: string) {
  const documents = demoDocuments(start, serviceUrl);
  const all = <K extends keyof Bodies>(kind: K, teamId?: string): readonly Bodies[K][] =>
    documents
      .filter(({ scope, body }) => body.kind === kind && (!teamId || scope === `team:${teamId}`))
      .map(({ body }) => body as unknown as Bodies[K]);
  return { documents, all };
}
const demo = demoAt(now);
const teams = demo.all('team');
const federation = demo.all('federation')[0]!;

describe('the demo federation', () => {
  it('is the same at every start at the same instant', () => {
    expect(demoDocuments(now, serviceUrl)).toEqual(demo.documents);
  });

  it('can be read back, every document of it', () => {
    for (const { body } of demo.documents) {
      expect(() => parse(body.kind as Kind, { body, etag: '1' })).not.toThrow();
    }
  });

  it('has no document twice, and none that is large', () => {
    const keys = demo.documents.map(({ scope, body }) => `${scope} ${body.kind} ${body.id}`);
    expect(new Set(keys).size).toBe(keys.length);
    const largest = Math.max(...demo.documents.map(({ body }) => JSON.stringify(body).length));
    expect(largest).toBeLessThan(100_000);
  });

  it('ends with the federation itself, so that where it is everything is', () => {
    expect(demo.documents.at(-1)?.body.kind).toBe('federation');
  });

  it("is Jämtland's, with its eight teams and eight styrgrupper", () => {
    expect(federation.name).toBe('Samordningsförbundet i Jämtlands län');
    expect(teams.map(({ code }) => code)).toEqual([
      ...['BER', 'BRA', 'HAR', 'KRO', 'RAG', 'STR', 'ARE', 'OST'],
    ]);
    expect(federation.teamSteering.map(({ teamId }) => teamId)).toEqual(teams.map(({ id }) => id));
    const bracke = teams.find(({ code }) => code === 'BRA');
    expect(bracke?.settings.targetRange).toMatchObject([{ value: { min: 15, max: 20 } }]);
  });

  it('has the funded posts of 2026: month-weighted 952.5 % of full time', () => {
    const percent = Array.from({ length: 12 }, (_, n) => n + 1).flatMap((month) => {
      const mm = String(month).padStart(2, '0');
      const first = `2026-${mm}-01`;
      const last = `2026-${mm}-${daysInMonth(2026, month)}`;
      return (planOn(demoRules, first)?.fundedPosts ?? [])
        .filter(({ from, to }) => from <= first && to >= last)
        .map((post) => post.percent);
    });
    expect(percent.reduce((so, one) => so + one, 0) / 12).toBeCloseTo(952.5, 10);
  });
});

describe("the demo's people", () => {
  const berg = teams[0]!;
  const roles = (key: Parameters<typeof demoAccount>[0]) =>
    rolesIn(demoAccount(key), localDate(now), berg, federation);

  it('are one of each in Berg, one manager, one of Länsam, the processledare, the office and one who is nobody', () => {
    expect(roles('coordinator')).toEqual(['coordinator']);
    expect(roles('employment-officer')).toEqual(['member']);
    expect(roles('rehab-coordinator-psychiatry')).toEqual(['member']);
    expect(roles('fk-contact')).toEqual(['fk-contact']);
    expect(roles('deputy')).toEqual(['deputy']);
    expect(roles('steering-member')).toEqual(['steering-member']);
    expect(roles('county-member')).toEqual(['county-group']);
    expect(roles('office')).toEqual(['office']);
    expect(roles('process-lead')).toEqual(['process-lead']);
    expect(roles('individual-coordinator')).toEqual(['individual-coordinator']);
    expect(roles('outsider')).toEqual([]);
  });

  it('are told apart by function, never by a name', () => {
    expect(new Set(demoPeople.map(({ account }) => account)).size).toBe(demoPeople.length);
    expect(new Set(demoPeople.map(({ label }) => label)).size).toBe(demoPeople.length);
  });

  it('hold no seat in the other teams', () => {
    const accounts = teams.slice(1).flatMap(({ members }) => members.map((one) => one.account));
    expect(accounts.every((account) => account === undefined)).toBe(true);
  });
});

describe("the demo's channels", () => {
  it("are Berg's and its styrgrupp's from the start; the others are to be connected by hand", () => {
    const channels = demo.all('channel');
    expect(channels.map(({ id }) => id)).toEqual([
      '19:star-berg@thread.tacv2',
      '19:styrgrupp-berg@thread.tacv2',
    ]);
    expect(teams.filter(({ channelId }) => channelId !== undefined)).toHaveLength(1);
    expect(teams[0]?.channelId).toBe('19:star-berg@thread.tacv2');
    expect(federation.steeringGroups[0]?.channelId).toBe('19:styrgrupp-berg@thread.tacv2');
    expect(demoChannels).toHaveLength(demoTeams.length + 1);
  });
});

describe('the references', () => {
  it('are unique, and the next one given out is free', () => {
    for (const { id, code } of teams) {
      const references = demo.all('case', id).map((one) => one.id);
      expect(new Set(references).size).toBe(references.length);
      const counters = demo.all('counter', id);
      for (const counter of counters) {
        const year = counter.id.replace('cases-', '');
        const ofYear = references.filter((one) => one.startsWith(`${code}-${year}-`));
        expect(ofYear).toHaveLength(counter.last);
      }
    }
  });
});

describe("each team's work", () => {
  it.each(demoTeams.slice(1).map(({ code }) => code.toLowerCase()))(
    'in %s has something to show this tertial and the last',
    (id) => {
      const source = {
        team: teams.find((team) => team.id === id)!,
        cases: demo.all('case', id),
        meetings: demo.all('meeting', id),
        deviations: demo.all('deviation', id),
        rules: demoRules,
      };
      const current = tertialOf(localDate(now));
      for (const ref of [current, previousPeriod(current)]) {
        const { counted } = numbersOf(source, periodOf(ref), localDate(now));
        expect(counted.raised).toBeGreaterThan(0);
        expect(counted.received).toBeGreaterThan(0);
        expect(counted.ongoing).toBeGreaterThan(0);
        expect(counted.meetings.held.part).toBeGreaterThan(0);
      }
    },
  );

  it('has queues, closed cases, consultations and deviations among them', () => {
    const states = new Set(demo.all('case').map(({ state }) => state));
    expect([...states].sort()).toEqual([
      ...['answered', 'awaited', 'closed', 'declined', 'ongoing', 'queued', 'withdrawn'],
    ]);
    const deviations = demo.all('deviation').map(({ state }) => state);
    expect([...new Set(deviations)].sort()).toEqual([
      ...['compiled', 'in-action', 'passed-on', 'reported', 'solved', 'with-county'],
      'with-steering',
    ]);
  });

  it('has plans with and without the five points and work, parked cases, steps, tasks open and told of', () => {
    const numbers = teams.map((team) => {
      const source = {
        team,
        cases: demo.all('case', team.id),
        meetings: [],
        deviations: [],
        rules: demoRules,
      };
      return numbersOf(source, periodOf({ kind: 'year', year: 2026 }), localDate(now)).counted;
    });
    const sum = (of: (counted: (typeof numbers)[number]) => number) =>
      numbers.reduce((so, counted) => so + of(counted), 0);
    for (const code of ['plan-complete', 'took-part', 'parallel', 'work-focus'] as const) {
      expect(sum((counted) => counted[code].part)).toBeGreaterThan(0);
      expect(sum((counted) => counted[code].part)).toBeLessThan(sum((counted) => counted[code].of));
    }
    expect(sum(({ progressed }) => progressed)).toBeGreaterThan(0);
    expect(sum(({ handovers }) => handovers)).toBeGreaterThan(0);
    expect(sum((counted) => counted['open-tasks'])).toBeGreaterThan(0);
    for (const outcome of taskOutcomes) expect(sum(({ task }) => task[outcome])).toBeGreaterThan(0);
    for (const cause of parkedCauses) expect(sum(({ parked }) => parked[cause])).toBeGreaterThan(0);
    expect(
      demo
        .all('case')
        .filter(({ current }) => current.status === 'queued' && current.waiting !== undefined),
    ).not.toHaveLength(0);
  });

  it('gives the individkoordinator of Berg one case, and so one to see', () => {
    const given = demo
      .all('case', 'ber')
      .filter(
        ({ current }) =>
          current.status === 'ongoing' &&
          current.individualCoordinatorId === 'ber-individual-coordinator',
      );
    expect(given).toHaveLength(1);
  });

  it('is counted by each samordnare for this tertial and the two before', () => {
    expect(demo.all('tally', 'ber').map(({ id }) => id)).toEqual(['2026-T1', '2026-T2', '2026-T3']);
    expect(demo.all('tally', 'rag')).toHaveLength(0);
    expect(demo.all('tally')).toHaveLength(7 * 3);
  });

  it('lacks a samordnare in Ragunda and a seat in Strömsund', () => {
    const vacant = (code: string) => {
      const team = teams.find((one) => one.code === code)!;
      const source = { team, cases: [], meetings: [], deviations: [], rules: demoRules };
      const today = localDate(now);
      return numbersOf(source, periodOf(tertialOf(today)), today).staffing.vacant;
    };
    expect(vacant('RAG')).toEqual(['coordinator']);
    expect(vacant('STR')).toEqual(['rehab-coordinator-psychiatry']);
    expect(vacant('BER')).toEqual([]);
  });
});

describe("the county's utbudskarta", () => {
  const offers = demo.all('offer');

  it('has some 25 offers of every party, with every kind of measure', () => {
    expect(offers).toHaveLength(25);
    expect(new Set(offers.map(({ party }) => party))).toEqual(new Set(parties));
    expect(new Set(offers.map(({ code }) => kindOfMeasure[code]))).toEqual(new Set(measureKinds));
  });

  it('has some that are stale, and some that a party has been asked to confirm', () => {
    const stale = offers.filter((offer) => isStale(offer, demoRules, localDate(now)));
    expect(stale.length).toBeGreaterThan(2);
    expect(stale.length).toBeLessThan(10);
    expect(stale.filter(({ askedOn }) => askedOn !== undefined)).not.toHaveLength(0);
  });
});

describe('the meetings to come', () => {
  const starts = [
    ['on a Tuesday', '2026-11-24T10:00:00.000Z'],
    ['on a Sunday', '2026-11-22T10:00:00.000Z'],
    ['a minute before eight', '2026-12-01T06:59:00.000Z'],
    ['between Christmas and New Year', '2026-12-28T10:00:00.000Z'],
    ['in the break', '2026-07-15T10:00:00.000Z'],
    ['the week the clocks are set', '2027-03-26T10:00:00.000Z'],
    ['before Easter', '2027-03-24T10:00:00.000Z'],
  ] as const;

  it.each(starts)("started %s, only Berg's kallelse is due", (_, start) => {
    const { all } = demoAt(start);
    const planned = all('meeting').filter(({ state }) => state === 'planned');
    const due = planned.filter(({ noticeDue }) => noticeDue <= addMinutes(start, 5));
    expect(due.map(({ teamId }) => teamId)).toEqual(['ber']);
    expect(due[0]?.plan.date.localeCompare(localDate(start))).toBe(1);
    const others = planned.filter(({ teamId }) => teamId !== 'ber');
    expect(others.every(({ noticeDue }) => noticeDue > addMinutes(start, 24 * 60))).toBe(true);
    expect(new Set(others.map(({ teamId }) => teamId)).size).toBe(7);
  });

  it('have their kallelse, the lists before them and the question for cases waiting as jobs, and none else has', () => {
    const planned = demo.all('meeting').filter(({ state }) => state === 'planned');
    const jobs = demo.all('job');
    for (const { id, noticeDue, reminderDue, plan } of planned) {
      const dues = jobs
        .filter((job) => 'meetingId' in job && job.meetingId === id)
        .map(({ due }) => due);
      const asked = casesAskedAt(plan, demoRules);
      expect(dues).toEqual([noticeDue, reminderDue, asked > now ? asked : now]);
    }
    const digests = jobs.filter(({ type }) => type === 'post-tertial-digest');
    const gatherings = demo.documents.flatMap(({ body }) =>
      body.kind === 'gathering' ? [body as Gathering] : [],
    );
    const ahead = gatherings.filter(({ current }) => current.status === 'planned');
    const kallelser = jobs.filter(({ type }) => type === 'post-gathering');
    expect(kallelser.map(({ due }) => due)).toEqual(ahead.map(({ noticeDue }) => noticeDue));
    expect(kallelser.every(({ due }) => due > addMinutes(now, 24 * 60))).toBe(true);
    expect(jobs).toHaveLength(planned.length * 3 + digests.length + kallelser.length);
    expect(digests).toHaveLength(8);
  });
});

describe('the year beside the case meetings', () => {
  it('shows each kind that is called to, held and ahead, and a styrgrupp’s meeting with decisions', () => {
    const gatherings = demo.documents.flatMap(({ body }) =>
      body.kind === 'gathering' ? [body as Gathering] : [],
    );
    const told = gatherings.map(({ what, current }) => `${what} ${current.status}`).toSorted();
    expect(told).toEqual([
      'county-meeting closed',
      'county-meeting planned',
      'network-meeting closed',
      'network-meeting planned',
      'planning-day closed',
      'planning-day planned',
      'steering-meeting called',
      'steering-meeting closed',
    ]);
    const held = gatherings.find(({ id }) => id === 'gathering-steering');
    expect(held?.decisions).toHaveLength(2);
    expect(JSON.stringify(gatherings)).not.toMatch(/BER-\d/);
  });
});
