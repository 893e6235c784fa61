import { describe, expect, it } from 'vitest';
import { handlers } from '../../../bot/app/commands/handlers.ts';
import type { Command, CommandOf, Verb } from '../../../shared/commands/command.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import {
  aChannel,
  anAppWithTeam,
  coOptedAccount,
  managerAccount,
  officeAccount,
  type TestApp,
} from '../../builders/app.ts';
import { aCase } from '../../builders/case.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { aMeeting, aPlan } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const af = 'demo/employment-officer';
const fk = 'demo/fk-contact';
const everyone = [
  coordinatorAccount,
  af,
  fk,
  'demo/employment-officer-deputy',
  'demo/coach',
  officeAccount,
  'demo/process-lead',
  'demo/county',
  managerAccount,
  coOptedAccount,
  'demo/stranger',
  'demo/other-coordinator',
];

const team = aTeam()
  .whereFkMayRaise()
  .withMember('individual-coordinator', { account: 'demo/coach' })
  .build();
const otherTeam = aTeam()
  .named('STAR Åre', 'ARE')
  .without('coordinator')
  .withMember('coordinator', { account: 'demo/other-coordinator' })
  .withoutChannel()
  .build();

interface Places {
  readonly called: Meeting;
  readonly open: Meeting;
  readonly tomorrow: Meeting;
  readonly topicId: string;
}

const ofTeam = { teamId: 'berg' };

/** One command of each verb, and everybody who gets it through. */
const cases: {
  readonly [V in Verb]: { readonly may: readonly string[]; of(places: Places): CommandOf<V> };
} = {
  'create-federation': { may: [], of: () => ({ verb: 'create-federation', name: 'Ett till' }) },
  'create-steering-group': {
    may: [officeAccount],
    of: () => ({ verb: 'create-steering-group', name: 'Styrgrupp Norr', teamIds: ['are'] }),
  },
  'assign-role': {
    may: [officeAccount],
    of: () => ({
      verb: 'assign-role',
      role: 'county-group',
      account: 'demo/new',
      from: '2026-11-20',
    }),
  },
  'end-role': {
    may: [officeAccount],
    of: () => ({ verb: 'end-role', roleId: 'r3', lastDay: '2026-12-31' }),
  },
  'create-team': {
    may: [officeAccount],
    of: () => ({ verb: 'create-team', name: 'STAR Ragunda', municipality: 'Ragunda', code: 'RAG' }),
  },
  'add-member': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({ verb: 'add-member', ...ofTeam, function: 'integration', from: '2026-11-20' }),
  },
  'end-member': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({
      verb: 'end-member',
      ...ofTeam,
      memberId: 'labour-market-coordinator',
      lastDay: '2026-12-31',
    }),
  },
  'link-member': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({
      verb: 'link-member',
      ...ofTeam,
      memberId: 'labour-market-coordinator',
      account: 'demo/successor',
    }),
  },
  'set-team-settings': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({
      verb: 'set-team-settings',
      ...ofTeam,
      settings: { breakPeriods: [], fkMayRaise: false, targetRange: { min: 15, max: 20 } },
    }),
  },
  'connect-channel': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({
      verb: 'connect-channel',
      channelId: '19:new@thread.tacv2',
      serves: { type: 'team', teamId: 'berg' },
    }),
  },
  'plan-meeting': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({ verb: 'plan-meeting', ...ofTeam, plan: { ...aPlan, date: '2027-01-12' } }),
  },
  'plan-series': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({
      verb: 'plan-series',
      ...ofTeam,
      pattern: { nth: 2, weekday: 2, from: '2027-02-01', to: '2027-05-31' },
      plan: { start: '13:00', end: '16:00', place: 'Kommunhuset' },
    }),
  },
  'change-meeting': {
    may: [coordinatorAccount, officeAccount],
    of: ({ called }) => ({
      verb: 'change-meeting',
      ...ofTeam,
      meetingId: called.id,
      plan: { ...aPlan, date: '2026-12-16' },
    }),
  },
  'cancel-meeting': {
    may: [coordinatorAccount, officeAccount],
    of: ({ called }) => ({
      verb: 'cancel-meeting',
      ...ofTeam,
      meetingId: called.id,
      reason: 'illness',
    }),
  },
  'answer-notice': {
    may: [coordinatorAccount, af, fk, 'demo/coach'],
    of: ({ called }) => ({
      verb: 'answer-notice',
      ...ofTeam,
      meetingId: called.id,
      choice: { status: 'coming', mode: 'digital' },
    }),
  },
  'add-topic': {
    may: [coordinatorAccount, af, fk],
    of: ({ called }) => ({
      verb: 'add-topic',
      ...ofTeam,
      meetingId: called.id,
      part: 'fk-slot',
      text: 'Vad gäller vid återgång i arbete på deltid?',
    }),
  },
  'remove-topic': {
    may: [coordinatorAccount, af],
    of: ({ called, topicId }) => ({
      verb: 'remove-topic',
      ...ofTeam,
      meetingId: called.id,
      topicId,
    }),
  },
  'raise-case': {
    may: [coordinatorAccount, af, fk],
    of: ({ called }) => ({
      verb: 'raise-case',
      ...ofTeam,
      meetingId: called.id,
      raise: { type: 'consultation' },
    }),
  },
  'open-meeting': {
    may: [coordinatorAccount],
    of: ({ tomorrow }) => ({ verb: 'open-meeting', ...ofTeam, meetingId: tomorrow.id }),
  },
  'set-attendance': {
    may: [coordinatorAccount],
    of: ({ open }) => ({
      verb: 'set-attendance',
      ...ofTeam,
      meetingId: open.id,
      memberId: 'ifo-officer',
      attendance: 'digital',
    }),
  },
  'decide-item': {
    may: [coordinatorAccount],
    of: ({ open }) => ({
      verb: 'decide-item',
      ...ofTeam,
      meetingId: open.id,
      itemId: open.items[0]?.id ?? '',
      decision: { outcome: 'queued' },
    }),
  },
  'undo-decision': {
    may: [],
    of: ({ open }) => ({
      verb: 'undo-decision',
      ...ofTeam,
      meetingId: open.id,
      itemId: open.items[0]?.id ?? '',
    }),
  },
  'close-meeting': {
    may: [coordinatorAccount],
    of: ({ open }) => ({
      verb: 'close-meeting',
      ...ofTeam,
      meetingId: open.id,
      carryOver: true,
    }),
  },
  'report-deviation': {
    may: [coordinatorAccount, af, fk, 'demo/employment-officer-deputy', 'demo/coach'],
    of: () => ({ verb: 'report-deviation', ...ofTeam, category: 'staffing', text: '' }),
  },
  'forward-deviation': {
    may: [coordinatorAccount],
    of: () => ({ verb: 'forward-deviation', ...ofTeam, deviationId: 'd1' }),
  },
  'end-deviation': {
    may: [coordinatorAccount],
    of: () => ({ verb: 'end-deviation', ...ofTeam, deviationId: 'd1', as: 'solved' }),
  },
};

async function situation(): Promise<{ readonly app: TestApp; readonly places: Places }> {
  const app = await anAppWithTeam({ team });
  app.clock.set('2026-12-07T09:00:00.000Z');
  const called = aMeeting(team)
    .withId('called')
    .on('2026-12-15')
    .called()
    .withTopic('learning', 'Nytt om komvux', 'employment-officer')
    .build();
  const open = aMeeting(team)
    .withId('open')
    .on('2026-12-07')
    .called()
    .withItem({ reference: 'BER-2026-001' })
    .opened()
    .build();
  const tomorrow = aMeeting(team).withId('tomorrow').called().build();
  await app.given('federation', otherTeam, aChannel('19:new@thread.tacv2'));
  await app.given('team:berg', called, open, tomorrow, aCase('BER-2026-001').build(), {
    kind: 'deviation',
    id: 'd1',
    schemaVersion: 1,
    state: 'reported',
    sort: '2026-12-01T08:00:00.000Z',
    ...{
      teamId: 'berg',
      category: 'staffing',
      text: '',
      reportedOn: '2026-12-01',
      history: [{ type: 'reported', at: '2026-12-01T08:00:00.000Z', by: af }],
    },
  });
  return { app, places: { called, open, tomorrow, topicId: called.topics[0]?.id ?? '' } };
}

describe('the verbs', () => {
  it.each(Object.keys(handlers) as Verb[])(
    '%s is for those the access table names',
    async (verb) => {
      const allowed: string[] = [];
      const denied: string[] = [];
      for (const account of everyone) {
        const { app, places } = await situation();
        const command: Command = cases[verb].of(places);
        const result = await app.run(command, account);
        if (result.ok) allowed.push(account);
        else if (result.error.code === 'denied') denied.push(account);
      }
      expect(allowed).toEqual(everyone.filter((account) => cases[verb].may.includes(account)));
      // Two of them nobody gets through here: the federation is there already, and nothing is decided yet.
      if (verb !== 'create-federation') {
        const permitted = verb === 'undo-decision' ? [coordinatorAccount] : cases[verb].may;
        expect(denied).toEqual(everyone.filter((account) => !permitted.includes(account)));
      }
    },
  );

  it('write nothing at all for one who is denied', async () => {
    for (const verb of Object.keys(handlers) as Verb[]) {
      const { app, places } = await situation();
      await app.run(cases[verb].of(places), 'demo/stranger');
      expect(await app.all('team:berg', 'audit')).toEqual([]);
      expect(await app.all('federation', 'audit')).toEqual([]);
      expect(await app.all('team:berg', 'job')).toEqual([]);
    }
  });

  it('count once, whatever they do, when the same click comes twice', async () => {
    for (const verb of Object.keys(handlers) as Verb[]) {
      const account = cases[verb].may[0];
      if (account === undefined) continue;
      const { app, places } = await situation();
      const command = cases[verb].of(places);
      const first = await app.run(command, account, 'one-and-the-same');
      const second = await app.run(command, account, 'one-and-the-same');
      expect([verb, first]).toMatchObject([verb, { ok: true, value: { status: 'done' } }]);
      const ids = first.ok ? first.value.ids : {};
      // Where the state says it all (a setting, an answer), the second finds nothing to do.
      expect([verb, second]).toMatchObject([verb, { ok: true, value: { ids } }]);
      const scope = verb in federationVerbs ? 'federation' : 'team:berg';
      expect([verb, await app.all(scope, 'audit')]).toMatchObject([verb, [{ verb }]]);
    }
  });
});

const federationVerbs: Partial<Record<Verb, true>> = {
  'create-steering-group': true,
  'assign-role': true,
  'end-role': true,
  'create-team': true,
  'add-member': true,
  'end-member': true,
  'link-member': true,
  'set-team-settings': true,
  'connect-channel': true,
};
