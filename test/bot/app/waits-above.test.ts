import { beforeEach, describe, expect, it } from 'vitest';
import { contacts } from '../../../bot/app/contacts/contacts.ts';
import { controlledDocuments } from '../../../bot/app/controlled-documents/controlled-documents.ts';
import { home } from '../../../bot/app/home/home.ts';
import { waitsAbove } from '../../../bot/app/home/waits-above.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import type { WaitsView } from '../../../shared/year/wait.ts';
import {
  aFederation,
  anAppWithTeam,
  coOptedAccount,
  managerAccount,
  officeAccount,
  type TestApp,
} from '../../builders/app.ts';
import { aContact, aTeamContact } from '../../builders/contact.ts';
import { aBoardQuestion, anUnansweredQuestion, aTakenBackAnswer } from '../../builders/board.ts';
import { aGathering } from '../../builders/gathering.ts';
import { value } from '../../builders/meeting.ts';
import { aMilestone } from '../../builders/milestone.ts';
import { aSubmittedReport, signedReport } from '../../builders/period-report.ts';
import { anAskedRuling, aRuling } from '../../builders/ruling.ts';
import { aTeam } from '../../builders/team.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { af } from './people.ts';

const county = 'demo/county';
const bare = aFederation();
const federation = {
  ...bare,
  teamSteering: [
    ...bare.teamSteering.filter(({ teamId }) => teamId !== 'are'),
    { teamId: 'are', steeringGroupId: 'berg-are', from: '2026-01-01' },
  ],
};
let app: TestApp;

const ofGroup = { steeringGroupId: 'berg-are' };
const groupReport = { type: 'steering-group', ...ofGroup } as const;
/** Four times, as their year wants it. */
const quarters = ['2026-02-10', '2026-05-12', '2026-08-25', '2026-11-10'];
/** What those who steer have done of their year: nothing of it waits. */
const yearDone = [
  ...quarters.map((day) => aGathering('steering-meeting', ofGroup, day, `s-${day}`)),
  ...quarters.map((day) => aGathering('county-meeting', {}, day, `c-${day}`)),
].map((one) => one.called().opened().closed().build());
const reportsDone = [
  signedReport(groupReport, '2025'),
  signedReport({ type: 'county' }, '2026-H1'),
];

beforeEach(async () => {
  app = await anAppWithTeam();
  await app.given(
    'federation',
    federation,
    aTeam().named('STAR Åre', 'ARE').withoutChannel().build(),
    ...[...yearDone, ...reportsDone],
  );
});

async function reported(): Promise<{ readonly teamId: string; readonly deviationId: string }> {
  const made = value(
    await app.run({
      ...{ verb: 'report-deviation', teamId: 'berg', category: 'budget', text: 'Tolken kostar' },
    }),
  );
  const of = { teamId: 'berg', deviationId: made.ids['deviationId'] ?? '' };
  value(await app.run({ verb: 'forward-deviation', ...of }, managerAccount));
  return of;
}

async function waits(actor: string, steeringGroupId?: string): Promise<WaitsView> {
  return value(await waitsAbove(app, actor, { steeringGroupId }));
}

const told = ({ kinds }: WaitsView) =>
  kinds.map(({ label, waits: all }) => `${label}: ${all.map(({ short }) => short).join('; ')}`);

describe('what waits for those who steer', () => {
  it('is told to the styrgrupp by kind, counted and with the way to where each is done', async () => {
    expect(await waits(managerAccount)).toMatchObject({
      ...{ title: 'Väntar på er', kinds: [], nothingText: 'Inget väntar på er.' },
    });
    const { deviationId } = await reported();
    await app.given('federation', anAskedRuling('r-asked'), aRuling('r-written'));
    await app.given('team:berg', aSubmittedReport());
    const view = await waits(managerAccount);
    expect(view.title).toBe('Väntar på er (4)');
    expect(told(view)).toEqual([
      'Avvikelser att ta ställning till (1): STAR Berg, budget',
      'Beslut att bekräfta (1): ”Vem betalar tolken?”',
      'Frågor att besluta om (1): ”Vem betalar tolken?”',
      'Rapporter att underteckna (1): STAR Berg, första halvåret 2026',
    ]);
    const page = { page: 'steering', steeringGroupId: 'berg-are', deviation: deviationId };
    expect(view.kinds[0]?.waits[0]?.to).toEqual(page);
    expect(view.kinds[3]?.waits[0]?.to).toMatchObject({ page: 'report' });
    // Never what was written of somebody's deviation.
    expect(JSON.stringify(view)).not.toContain('Tolken kostar');
  });

  it('has an action a fortnight before its day, and as late when the day is gone, until it is done', async () => {
    const of = await reported();
    const action = { text: 'Delad kostnad', owner: 'region', due: '2026-12-20' } as const;
    value(
      await app.run({ verb: 'set-deviation-action', ...of, seen: 2, ...action }, managerAccount),
    );
    app.clock.set('2026-12-05T08:00:00.000Z');
    expect(told(await waits(managerAccount))).toEqual([]);
    app.clock.set('2026-12-06T08:00:00.000Z');
    expect(told(await waits(managerAccount))).toEqual([
      'Ska snart vara klart (1): STAR Berg, budget, sön 20 dec',
    ]);
    app.clock.set('2026-12-21T08:00:00.000Z');
    expect(told(await waits(managerAccount))).toEqual([
      'Försenat (1): STAR Berg, budget, sön 20 dec',
    ]);
    value(await app.run({ verb: 'end-deviation', ...of, seen: 3, as: 'solved' }, managerAccount));
    expect(told(await waits(managerAccount))).toEqual([]);
  });

  it('has the delmål of a styrgrupp and of the county that are late or soon due, until they are reached', async () => {
    const ofGroup = { level: 'steering-group', steeringGroupId: 'berg-are' } as const;
    const above = { teamId: undefined };
    await app.given(
      'federation',
      aMilestone({ id: 'soon', due: '2026-11-30', ...above, ...ofGroup }),
      aMilestone({
        id: 'late',
        due: '2026-11-19',
        ...above,
        level: 'county',
        title: 'Mallen finns',
      }),
    );
    expect(told(await waits(managerAccount))).toEqual([
      'Ska snart vara klart (1): Delmål: Alla har en ersättare, mån 30 nov',
    ]);
    const ofCounty = 'Försenat (1): Delmål: Mallen finns, tors 19 nov';
    expect(told(await waits(county))).toContain(ofCounty);
    value(
      await app.run({ verb: 'reach-milestone', milestoneId: 'late', on: '2026-11-20' }, county),
    );
    expect(told(await waits(county))).not.toContain(ofCounty);
  });

  it('has what they are behind with in their own year, until it is done: their report, meetings not planned or not told of', async () => {
    app = await anAppWithTeam();
    await app.given('federation', federation);
    const late = (view: WaitsView) => view.kinds.find(({ code }) => code === 'late');
    const [report, meeting] = [
      { page: 'report', subject: groupReport, period: '2025' },
      { page: 'year', ...ofGroup },
    ];
    expect(late(await waits(managerAccount, 'berg-are'))).toMatchObject({
      ...{ label: 'Försenat (2)', urgent: true },
      waits: [
        { short: 'Styrgruppsmöte, 3 inte planerade sedan ons 1 apr', to: meeting },
        { short: 'Årsrapport, 2025, senast tis 3 mars', to: report },
      ],
    });
    // What Länsam holds waits for Länsam, and the network's meetings for the processledare.
    expect(late(await waits(county))?.waits.map(({ short }) => short)).toEqual([
      'Länsams möte, 3 inte planerade sedan ons 1 apr',
      'Halvårsrapport, första halvåret 2026, senast mån 31 aug',
    ]);
    const [first, ...others] = yearDone;
    const toldOf = aGathering('steering-meeting', ofGroup, '2026-02-10', first?.id ?? '').called();
    await app.given('federation', toldOf.build(), ...others, ...reportsDone);
    const left = late(await waits(managerAccount, 'berg-are'));
    expect(left?.waits).toEqual([
      {
        short: 'Styrgruppsmöte tis 10 feb, inte bekräftat som genomfört',
        to: { page: 'gathering', gatheringId: first?.id },
      },
    ]);
    expect(late(await waits(county))).toBeUndefined();
  });

  it('says whose it is to who sits in several of those who steer, and not to who sits in one', async () => {
    const seat = { id: 'both', role: 'county-group', account: managerAccount } as const;
    const withBoth: Federation = {
      ...federation,
      roles: [...federation.roles, { ...seat, from: '2026-01-01' }],
    };
    const due = { due: '2026-11-19', teamId: undefined };
    await app.given(
      'federation',
      withBoth,
      aMilestone({ id: 'g', ...due, level: 'steering-group', ...ofGroup }),
      aMilestone({ id: 'c', ...due, level: 'county', title: 'Mallen finns' }),
    );
    expect(told(await waits(managerAccount))).toEqual([
      'Försenat (2): Delmål: Alla har en ersättare, tors 19 nov (Styrgrupp Berg–Åre); Delmål: Mallen finns, tors 19 nov (Länsam)',
    ]);
    expect(told(await waits(managerAccount, 'berg-are'))).toEqual([
      'Försenat (1): Delmål: Alla har en ersättare, tors 19 nov',
    ]);
  });

  it('is what has been lifted, for Länsam; for the kansli, its secretary, also who is to be put in a seat', async () => {
    const of = await reported();
    value(await app.run({ verb: 'lift-deviation', ...of, seen: 2 }, managerAccount));
    await app.given(
      'federation',
      aTeam().named('STAR Åre', 'ARE').without('coordinator').withoutChannel().build(),
    );
    expect(told(await waits(county))).toEqual([
      'Avvikelser att ta ställning till (1): STAR Berg, budget',
    ]);
    const offices = await waits(officeAccount);
    expect(told(offices)).toEqual([
      'Avvikelser att ta ställning till (1): STAR Berg, budget',
      'Samordnare att utse (1): STAR Åre',
    ]);
    expect(offices.kinds[1]?.waits[0]?.to).toEqual({ page: 'settings', teamId: 'are' });
    // The styrgrupp says who; it cannot put anybody in the seat, and is led to where it chooses.
    const [groups] = (await waits(managerAccount)).kinds;
    expect(groups).toMatchObject({
      code: 'coordinator',
      waits: [
        {
          short: 'STAR Åre',
          to: { page: 'steering', steeringGroupId: 'berg-are', deviation: 'are' },
        },
      ],
      note: 'Kansliet lägger in den ni utser.',
    });
    expect((await contacts(app, managerAccount, { teamId: 'are' })).ok).toBe(true);
    expect(offices.kinds[1]?.note).toBe('Styrgruppen utser, och ni lägger in personen.');
  });

  it('tells of a new document once: those whom it is for, until they have looked', async () => {
    const publish = {
      verb: 'publish-document',
      documentKind: 'routine',
      from: '2026-11-20',
    } as const;
    const link = 'https://exempel.se/rutin';
    const county = {
      ...publish,
      link,
      blank: true,
      owner: 'county',
      title: 'Rutin för tolk',
    } as const;
    value(
      await app.run({ ...county, audiences: ['steering-groups', 'county-group'] }, officeAccount),
    );
    for (const actor of [managerAccount, 'demo/county'])
      expect(await waits(actor)).toMatchObject({
        title: 'Väntar på er',
        kinds: [
          {
            label: 'Nya dokument sedan du tittade (1)',
            waits: [{ short: 'Rutin för tolk', to: { page: 'documents' } }],
          },
        ],
      });
    // Who published it knows of it.
    expect(told(await waits(officeAccount))).toEqual([]);
    value(await controlledDocuments(app, managerAccount));
    expect(told(await waits(managerAccount))).toEqual([]);
    expect(told(await waits('demo/county'))).toHaveLength(1);
  });

  it('has the county’s contacts that end with nobody after them, for the kansli, with the way to them', async () => {
    await app.given(
      'federation',
      aContact({ to: '2026-12-10' }),
      aTeamContact({ to: '2026-12-10' }),
    );
    expect((await waits(officeAccount)).kinds).toMatchObject([
      {
        label: 'Kontakter som slutar utan efterträdare (1)',
        waits: [{ short: expect.stringContaining('slutar') as string, to: { page: 'contacts' } }],
      },
    ]);
    expect(told(await waits(managerAccount))).toEqual([]);
    await app.given('federation', aContact({ id: 'next', from: '2026-12-11' }));
    expect(told(await waits(officeAccount))).toEqual([]);
  });

  it('is for the processledare what samordnare ask, a second look at what others wrote, and what is late', async () => {
    await app.given(
      'federation',
      ...[anUnansweredQuestion('q1'), aBoardQuestion('q2'), aTakenBackAnswer('q3')],
      aGathering('network-meeting', {}, '2026-11-10', 'network').build(),
    );
    const view = await waits('demo/process-lead');
    expect(told(view)).toEqual([
      'Försenat (1): Samordnarnas nätverksträff tis 10 nov',
      'Samordnarnas frågor utan svar (2): ”Hur gör ni när en part uteblir?”; ”Hur gör ni när en part uteblir?”',
    ]);
    expect(view.kinds.map(({ waits: [first] }) => first?.to)).toEqual([
      { page: 'gathering', gatheringId: 'network' },
      { page: 'board' },
    ]);
    // What of the county's own is late: she keeps it together, and decides nothing of it.
    const late = (due: string) => aMilestone({ id: 'c', due, teamId: undefined, level: 'county' });
    await app.given('federation', late('2026-11-19'));
    expect(told(await waits('demo/process-lead'))[0]).toBe(
      'Försenat (2): Delmål: Alla har en ersättare, tors 19 nov; Samordnarnas nätverksträff tis 10 nov',
    );
    await app.given('federation', late('2027-11-19'));
    // The kansli answers there too, and nothing waits for its daily work.
    expect(told(await waits(officeAccount))).toEqual([]);
  });

  it('stands on the first page of a team for who sits there too, with where they see to it', async () => {
    const both = aTeam().withMember('ifo-officer', { account: managerAccount }).build();
    await app.given('federation', both, anAskedRuling('r-asked'));
    const tasksFor = async (actor: string) =>
      value(await home(app, actor, 'berg')).tasks.filter(({ page }) => page === 'above');
    expect(await tasksFor(managerAccount)).toEqual([
      {
        code: 'steering-waits',
        title: 'Väntar på er i Styrgrupp Berg–Åre (1)',
        text: 'Frågor att besluta om (1).',
        ...{ page: 'above', to: { page: 'steering', steeringGroupId: 'berg-are' } },
        urgent: false,
      },
    ]);
    expect(await tasksFor(coordinatorAccount)).toEqual([]);
  });

  it('is for nobody else, and of no other styrgrupp', async () => {
    const denied = { ok: false, error: { code: 'denied' } };
    for (const actor of [coordinatorAccount, af, coOptedAccount, 'demo/stranger'])
      expect(await waitsAbove(app, actor, {})).toMatchObject(denied);
    expect(await waitsAbove(app, officeAccount, { steeringGroupId: 'berg-are' })).toMatchObject(
      denied,
    );
    expect(await waitsAbove(app, managerAccount, { steeringGroupId: 'another' })).toMatchObject(
      denied,
    );
    expect((await waits(managerAccount, 'berg-are')).title).toBe('Väntar på er');
  });
});
