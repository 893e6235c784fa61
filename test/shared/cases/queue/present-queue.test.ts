import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../shared/access/role.ts';
import type { StarCase } from '../../../../shared/cases/case.ts';
import {
  presentQueue,
  type QueueAsker,
  roomText,
} from '../../../../shared/cases/page/present-queue.ts';
import { aCase } from '../../../builders/case.ts';
import { value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { tryStep } from '../try-step.ts';
import { builtInRules, rankingRules } from '../../../builders/rules.ts';

const team = aTeam().aimingAt(15, 20).build();
const today = '2026-11-22';

describe('the queue', () => {
  const late = aCase('BER-2026-001')
    .raisedOn('2026-08-18')
    .on('disability-pension')
    .queuedOn('2026-09-08')
    .build();
  const sick = aCase('BER-2026-003')
    .raisedOn('2026-10-27')
    .by('psychiatry')
    .prioritised('sickness-benefit')
    .queuedOn('2026-11-10')
    .build();
  const young = aCase('BER-2026-002')
    .raisedOn('2026-09-21')
    .prioritised('young')
    .queuedOn('2026-10-13')
    .build();
  const queued = [late, young, sick];
  const view = presentQueue(team, { queued, ongoing: [] }, builtInRules, today);

  it('is in the order they were raised, the priority groups being marks', () => {
    expect(view.rows.map(({ place, reference }) => [place, reference])).toEqual([
      [1, 'BER-2026-001'],
      [2, 'BER-2026-002'],
      [3, 'BER-2026-003'],
    ]);
  });

  it('is in order of priority group and then of when they were raised where the year’s plan ranks the groups', () => {
    const ranked = presentQueue(team, { queued, ongoing: [] }, rankingRules, today);
    expect(ranked.rows.map(({ reference }) => reference)).toEqual([
      'BER-2026-003',
      'BER-2026-002',
      'BER-2026-001',
    ]);
  });

  it('has a case where the team moved it, also where that was beside one that was ranked then and is not now', () => {
    const step = (sort: string) => ({
      ...sick,
      history: [
        ...sick.history,
        {
          type: 'queue-moved' as const,
          at: '2026-11-11T12:00:00.000Z',
          by: 'demo/coordinator',
          rules: '2026',
          sort,
          reason: 'team-agreed' as const,
        },
      ],
    });
    const order = (sort: string, rules = builtInRules) =>
      presentQueue(team, { queued: [late, young, step(sort)], ongoing: [] }, rules, today).rows.map(
        ({ reference }) => reference.slice(-1),
      );
    const besideYoung = `04 ${young.raisedAt}O`;
    expect(order(besideYoung)).toEqual(['1', '2', '3']);
    expect(order(`02 ${late.raisedAt}O`)).toEqual(['1', '3', '2']);
    expect(order('(')).toEqual(['3', '1', '2']);
    expect(order(besideYoung, rankingRules)).toEqual(['2', '3', '1']);
  });

  it('marks a case with every group it is in', () => {
    const both = aCase('BER-2026-005')
      .aboutA('man', '16-29')
      .on('social-assistance', 'activity-compensation')
      .queuedOn('2026-11-10')
      .build();
    const [row] = presentQueue(team, { queued: [both], ongoing: [] }, builtInRules, today).rows;
    expect(row?.groups).toEqual(['Aktivitetsersättning', 'Försörjningsstöd', 'Unga (16–29 år)']);
  });

  it('tells how long each has waited since it was raised, and who answers for the wait', () => {
    expect(view.rows[2]).toMatchObject({
      groups: ['Sjukpenning'],
      waitingDays: 26,
      waitingText: 'Väntat 26 dagar, varav 12 i kö',
      answersForText: 'Region Jämtland Härjedalen svarar för väntan',
      raisedText: 'Aktualiserat tis 27 okt 2026 (Psykiatri)',
    });
    expect(view.rows[0]).toMatchObject({ groups: [] });
  });

  it('says one number where a case was queued the day it was raised', () => {
    const atOnce = aCase('BER-2026-004').raisedOn('2026-10-24').queuedOn('2026-10-24').build();
    const [row] = presentQueue(team, { queued: [atOnce], ongoing: [] }, builtInRules, today).rows;
    expect(row?.waitingText).toBe('Väntat 29 dagar');
  });

  it('says at once how many they are and the longest wait', () => {
    expect(view.summary).toBe('3 i kö, längsta väntan 96 dagar');
    expect(presentQueue(team, { queued: [], ongoing: [] }, builtInRules, today)).toMatchObject({
      summary: 'Ingen i kö',
      emptyText: 'Ingen står i kö.',
    });
  });
});

describe('a paused intake', () => {
  const paused = aTeam().withIntakePaused('2026-11-01', '2026-12-31').build();
  const none = { queued: [], ongoing: [] };

  it('is said with the queue, with its last day, while it lasts', () => {
    expect(presentQueue(paused, none, builtInRules, today).pausedText).toBe(
      'Intaget är pausat till och med tors 31 dec 2026.',
    );
    expect(presentQueue(paused, none, builtInRules, '2027-01-01')).not.toHaveProperty('pausedText');
    expect(presentQueue(team, none, builtInRules, today)).not.toHaveProperty('pausedText');
  });
});

describe('the wait of a queued case', () => {
  const first = () => aCase('BER-2026-001').raisedOn('2026-08-18').queuedOn('2026-09-08');
  const second = aCase('BER-2026-002').raisedOn('2026-09-21').queuedOn('2026-10-13').build();
  const rowOf = (starCase: StarCase, asker?: QueueAsker) =>
    presentQueue(
      team,
      { queued: [second, starCase], ongoing: [] },
      builtInRules,
      today,
      asker,
    ).rows.find(({ reference }) => reference === 'BER-2026-001');

  it('shows what is done meanwhile, as said and as it was entered', () => {
    const noted = first().did('2026-09-09', {
      verb: 'note-waiting',
      waitingAction: 'investigation',
      text: 'Klar i mars',
    });
    expect(rowOf(noted.build())?.note).toEqual({
      said: 'Utredning pågår: Klar i mars',
      action: 'investigation',
      text: 'Klar i mars',
    });
    expect(rowOf(first().build())).not.toHaveProperty('note');
  });

  it('shows why the team moved it', () => {
    const move = { verb: 'move-in-queue', after: second.id, reason: 'not-reachable' } as const;
    const moved = value(tryStep(first().build(), move, { queued: [second] }));
    expect(rowOf(moved)).toMatchObject({
      place: 2,
      movedText: 'Flyttat i kön: individen kan inte påbörja något nu',
    });
    expect(rowOf(first().build())).not.toHaveProperty('movedText');
  });

  it('can be noted by the party that answers for it, and moved by the samordnare', () => {
    const by = (role: Role, seatId: string) =>
      rowOf(first().build(), { roles: [role], seatIds: [seatId] })?.can;
    expect(by('coordinator', 'coordinator')).toEqual(['note-waiting', 'move-in-queue']);
    expect(by('member', 'labour-market-coordinator')).toEqual(['note-waiting']);
    expect(by('member', 'employment-officer')).toEqual([]);
    expect(rowOf(first().build())?.can).toEqual([]);
  });

  it('cannot be moved where nobody else waits', () => {
    const alone = presentQueue(team, { queued: [second], ongoing: [] }, builtInRules, today, {
      roles: ['coordinator'],
      seatIds: ['coordinator'],
    });
    expect(alone.rows[0]?.can).toEqual(['note-waiting']);
  });
});

describe('the ongoing cases beside it', () => {
  const ongoing = (reference: string) =>
    aCase(reference).raisedOn('2026-09-01').receivedOn('2026-09-08');
  const rows = presentQueue(
    team,
    {
      queued: [],
      ongoing: [
        ongoing('BER-2026-012').followedUpOn('2026-10-13', '2026-11-22').build(),
        ongoing('BER-2026-011').followedUpOn('2026-10-13', '2026-11-10').build(),
        ongoing('BER-2026-010').build(),
      ],
    },
    builtInRules,
    today,
  ).ongoingRows;

  it('come by reference, with their ärendebärare by function', () => {
    expect(rows.map(({ reference }) => reference)).toEqual([
      'BER-2026-010',
      'BER-2026-011',
      'BER-2026-012',
    ]);
    expect(rows[0]).toMatchObject({
      holderText: 'Handläggare IFO (kommunen)',
      sinceText: 'Mottaget tis 8 sep 2026',
    });
  });

  it('are pointed out where no next step is booked, or it has passed', () => {
    expect(rows.map(({ nextText, overdue }) => [nextText, overdue])).toEqual([
      ['Ingen uppföljning bokad', true],
      ['Uppföljningen tis 10 nov 2026 har passerat', true],
      ['Nästa uppföljning sön 22 nov 2026', false],
    ]);
  });
});

describe('a case just received', () => {
  const overdueOn = (today: string) =>
    presentQueue(
      aTeam().build(),
      {
        queued: [],
        ongoing: [aCase('BER-2026-020').raisedOn('2026-09-01').receivedOn('2026-09-08').build()],
      },
      builtInRules,
      today,
    ).ongoingRows[0]?.overdue;

  it('has thirty days to get its first follow-up before it is pointed out', () => {
    expect(overdueOn('2026-09-08')).toBe(false);
    expect(overdueOn('2026-10-08')).toBe(false);
    expect(overdueOn('2026-10-09')).toBe(true);
  });
});

describe('the room in a team', () => {
  const range = { min: 15, max: 20 };

  it.each([
    [12, '12 pågående ärenden, nyckeltal 15–20: plats för 3–8 till'],
    [15, '15 pågående ärenden, nyckeltal 15–20: plats för 5 till'],
    [19, '19 pågående ärenden, nyckeltal 15–20: plats för 1 till'],
    [20, '20 pågående ärenden, nyckeltal 15–20: fullt'],
    [22, '22 pågående ärenden, nyckeltal 15–20: 2 över målet'],
  ])('with %i ongoing', (ongoing, text) => {
    expect(roomText(ongoing, range)).toBe(text);
  });

  it('is not guessed at where no range is set', () => {
    expect(roomText(1, undefined)).toBe('1 pågående ärende, inget nyckeltal är satt');
  });
});
