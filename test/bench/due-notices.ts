import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../bot/app/ports.ts';
import { beforeJob, noticeJob } from '../../bot/app/jobs/jobs.ts';
import { teamScope } from '../../bot/app/documents/stored.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { addSeconds, type Instant } from '../../shared/kernel/calendar.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import type { Team } from '../../shared/teams/team.ts';
import { aMeeting } from '../builders/meeting.ts';
import { standingCases } from './case-load.ts';
import { type Connector, startConnector } from './connector.ts';
import type { Figure } from './figure.ts';
import { fullTeam } from './people.ts';
import { startStar } from './servers.ts';
import { sowFederation, sowInTeams } from './sow.ts';
import { inWorkplace } from './workplace.ts';

const teamCount = 300;
/** What 50 requests a second allow for them. */
const allowedSeconds = teamCount / 50;
/** The server stands, and has looked through all meetings, before the first is due. */
const leadSeconds = 8;
const limitMs = 60_000;

/** 300 kallelser due at the same instant, against a connector that enforces Teams' limits. */
export async function measureDueNotices(): Promise<readonly Figure[]> {
  return inWorkplace(async (folder) => {
    const file = path.join(folder, 'star.sqlite');
    const store = await openSqliteStore(file);
    const connector = await startConnector();
    const teams = Array.from({ length: teamCount }, (_, n) => fullTeam(n));
    const planned = new Map(teams.map((team) => [team, aMeeting(team).withId('due').build()]));
    await sowFederation(store, teams, connector.serviceUrl);
    await sowInTeams(
      store,
      new Map([...planned].map(([team, meeting]) => [team.id, documentsOf(team, meeting)])),
    );
    const due = planned.get(teams[0] as Team)?.noticeDue ?? '';
    const star = await startStar(file, addSeconds(due, -leadSeconds));
    try {
      const calledAt = await untilAllCalled(store, teams);
      return figuresOf(due, calledAt, connector);
    } finally {
      await star.stop();
      await Promise.all([store.close(), connector.stop()]);
    }
  });
}

function documentsOf(team: Team, meeting: Meeting) {
  const planned = meeting.history[0]?.at ?? meeting.noticeDue;
  return [
    meeting,
    noticeJob(meeting, planned),
    beforeJob(meeting, planned),
    ...standingCases(team),
  ];
}

function figuresOf(
  due: Instant,
  calledAt: readonly Instant[],
  connector: Connector,
): readonly Figure[] {
  const last = calledAt.reduce((latest, at) => (at > latest ? at : latest), due);
  const seconds = (Date.parse(last) - Date.parse(due)) / 1000;
  const doubled = [...connector.threads.values()].reduce((sum, posts) => sum + posts - 1, 0);
  return [
    {
      name: `${teamCount} kallelser due at once, against the ${allowedSeconds} s that 50 a second allow`,
      value: seconds / allowedSeconds,
      unit: '×',
      aim: { atMost: 1.2 },
      note: `${seconds.toFixed(2)} s from the instant they were due until the last was recorded`,
    },
    { name: 'of them posted twice', value: doubled, unit: '', aim: { atMost: 0 } },
    { name: 'requests turned away with 429 meanwhile', value: connector.throttled(), unit: '' },
  ];
}

/** When each was recorded as called, by the server's clock. */
async function untilAllCalled(store: Store, teams: readonly Team[]): Promise<readonly Instant[]> {
  const deadline = performance.now() + limitMs;
  while (performance.now() < deadline) {
    await pause(200);
    const called = await Promise.all(teams.map((team) => calledAtOf(store, team)));
    const known = called.filter((at) => at !== undefined);
    if (known.length === teams.length) return known;
  }
  throw new Error('not all kallelser were posted in time');
}

async function calledAtOf(store: Store, team: Team): Promise<Instant | undefined> {
  const stored = await store.read(teamScope(team.id), 'meeting', 'due');
  const { history } = stored?.body as unknown as Meeting;
  return history.find(({ type }) => type === 'called')?.at;
}
