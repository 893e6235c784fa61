import { runOnCard } from '../../bot/app/run/run-on-card.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import type { Team } from '../../shared/teams/team.ts';
import { aClock } from '../builders/app.ts';
import { countingStore } from '../builders/faulty-store.ts';
import { type Answer, calledMeeting, everySeatAnswers } from './answers.ts';
import { standingCases } from './case-load.ts';
import type { Figure } from './figure.ts';
import { measuredApp } from './measured-app.ts';
import { coordinatorOf, fullTeam } from './people.ts';
import { sowFederation, sowInTeams } from './sow.ts';

const teamCount = 50;
/** A thousand answers in a minute. */
const secondsBetween = 0.06;
const meetingId = 'counted';

/** What an answer asks of the database, counted through the real use case. */
export async function measureStoreCost(): Promise<readonly Figure[]> {
  const { store, calls } = countingStore(await openSqliteStore(':memory:'));
  const teams = Array.from({ length: teamCount }, (_, n) => fullTeam(n));
  await sowFederation(store, teams, 'http://127.0.0.1:1/');
  await sowInTeams(store, new Map(teams.map((team) => [team.id, documentsOf(team)])));
  const clock = aClock('2026-12-03T09:00:00.000Z');
  const app = measuredApp(store, clock);
  const answers = everySeatAnswers(teams, () => meetingId);

  const before = { ...calls };
  const alone = { read: 0, list: 0, commit: 0 };
  for (const [n, answer] of answers.entries()) {
    // What is kept in memory is asked for first, so that it can be told from what the answer itself asks for.
    await Promise.all([
      app.registry.current(),
      app.ongoing.of(answer.team.id),
      app.ended.around(calledMeeting(answer.team, meetingId)),
    ]);
    const start = { ...calls };
    await give(app, answer, n);
    alone.read += calls.read - start.read;
    alone.list += calls.list - start.list;
    alone.commit += calls.commit - start.commit;
    clock.pass(secondsBetween);
  }
  await store.close();
  const kept = {
    read: calls.read - before.read - alone.read,
    list: calls.list - before.list - alone.list,
  };
  const per = (count: number): number => count / answers.length;
  const note = `${answers.length} answers over ${teamCount} teams`;
  return [
    { name: 'point reads an answer', value: per(alone.read), unit: '', aim: { atMost: 1 }, note },
    { name: 'commits an answer', value: per(alone.commit), unit: '', aim: { atMost: 1 }, note },
    { name: 'queries an answer', value: per(alone.list), unit: '', aim: { atMost: 0 }, note },
    {
      name: 'for what is kept in memory, per 1000 answers',
      value: 1000 * per(kept.read + kept.list),
      unit: 'calls',
      note: `${kept.read} reads and ${kept.list} queries in the minute they took: the registry every 5 s, the follow-up choices once a minute and team`,
    },
  ];
}

function documentsOf(team: Team) {
  return [calledMeeting(team, meetingId), ...standingCases(team)];
}

async function give(app: Parameters<typeof runOnCard>[0], answer: Answer, n: number) {
  const { team, seatId, choice } = answer;
  const actor = team.members.find(({ id }) => id === seatId)?.account ?? coordinatorOf(team);
  const command = { verb: 'answer-notice', teamId: team.id, meetingId, choice } as const;
  const done = await runOnCard(app, { id: `press-${n}-${team.id}`, actor, command });
  if (!done.ok) throw new Error(`refused: ${done.error.code}`);
}
