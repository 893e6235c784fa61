import type { Team } from '../../shared/teams/team.ts';
import {
  type AnswerStage,
  assertCounted,
  onAnswerStage,
  press,
  type PressResult,
  untilRedrawn,
} from './answer-stage.ts';
import { everySeatAnswers, hotAnswers } from './answers.ts';
import { type Figure, median } from './figure.ts';
import { fullTeam, seatsPerTeam } from './people.ts';

const teamCount = 300;
/** Short rounds, many: what else runs on the machine then disturbs both sides alike. */
const teamsPerRound = 50;
const roundCount = 9;
const warmUpCount = 2;
const hotCount = 5;
/** In a meeting of twenty seats each of them changes its mind a few times at most. */
const hotAnswerCount = 200;

interface Round {
  readonly star: PressResult;
  readonly bare: PressResult;
}

/** Answers a second to the kallelse, full path with a durable file, against a bot that does nothing. */
export async function measureCardAnswers(): Promise<readonly Figure[]> {
  const teams = Array.from({ length: teamCount }, (_, n) => fullTeam(n));
  return onAnswerStage(teams, meetingIds, async (stage) => {
    for (let n = 0; n < warmUpCount; n += 1) await spreadRound(stage, teams, `warm-up-${n}`, n);
    const rounds: Round[] = [];
    for (let n = 0; n < roundCount; n += 1) {
      rounds.push(await spreadRound(stage, teams, spreadMeeting(n), n));
    }
    const hot: number[] = [];
    for (let n = 0; n < hotCount; n += 1) hot.push(await hotRound(stage, teams, `hot-${n}`));
    const memory: Figure = {
      name: 'memory of the server under these answers, at most',
      value: stage.star.residentMb().most,
      unit: 'MB',
      aim: { atMost: 350 },
      note: 'resident, from its start on; with the heap limit of the start command',
    };
    return [...figuresOf(rounds, hot), memory];
  });
}

function figuresOf(rounds: readonly Round[], hot: readonly number[]): readonly Figure[] {
  const star = median(rounds.map((round) => round.star.perSecond));
  const bare = median(rounds.map((round) => round.bare.perSecond));
  const p99 = median(rounds.map((round) => round.star.p99));
  return [
    {
      name: 'card answers a second, against a bare bot',
      value: median(rounds.map((round) => round.star.perSecond / round.bare.perSecond)),
      unit: '×',
      aim: { atLeast: 0.7 },
      note: `median ${star.toFixed(0)} against ${bare.toFixed(0)} a second, p99 ${p99} ms; ${roundCount} rounds of ${teamsPerRound} of ${teamCount} teams, ${seatsPerTeam} seats each, every answer found in the file`,
    },
    {
      name: 'processor time of an answer, bare bot against ours',
      value: median(rounds.map((round) => round.bare.cpu / round.star.cpu)),
      unit: '×',
      note: `${cpuOf(rounds, 'bare')} against ${cpuOf(rounds, 'star')} µs; less moved by others on the machine than the figure above`,
    },
    {
      name: 'card answers a second, all at one meeting',
      value: median(hot),
      unit: '×',
      note: `${hotAnswerCount} answers in a row to one kallelse`,
    },
  ];
}

function cpuOf(rounds: readonly Round[], which: keyof Round): string {
  return median(rounds.map((round) => round[which].cpu)).toFixed(0);
}

/** Each round begins where a kallelse begins, without an answer. */
function meetingIds(team: Team): readonly string[] {
  const warm = Array.from({ length: warmUpCount }, (_, n) => `warm-up-${n}`);
  const spread = Array.from(
    { length: Math.ceil((roundCount * teamsPerRound) / teamCount) },
    (_, n) => `spread-${n}`,
  );
  const hot = Array.from({ length: hotCount }, (_, n) => `hot-${n}`);
  return team.code === 'AAA' ? [...warm, ...spread, ...hot] : [...warm, ...spread];
}

function spreadMeeting(round: number): string {
  return `spread-${Math.floor((round * teamsPerRound) / teamCount)}`;
}

async function spreadRound(
  stage: AnswerStage,
  all: readonly Team[],
  meetingId: string,
  n: number,
): Promise<Round> {
  const from = (n * teamsPerRound) % teamCount;
  const teams = all.slice(from, from + teamsPerRound);
  const answers = everySeatAnswers(teams, () => meetingId);
  // The order changes from round to round, and the one waits until the other has nothing left to do.
  const bareFirst = n % 2 === 0 ? await press(stage.bare, stage, answers) : undefined;
  const star = await press(stage.star, stage, answers);
  await untilRedrawn(stage);
  const bare = bareFirst ?? (await press(stage.bare, stage, answers));
  await assertCounted(stage, teams, meetingId, answers.length);
  return { star, bare };
}

async function hotRound(
  stage: AnswerStage,
  all: readonly Team[],
  meetingId: string,
): Promise<number> {
  const teams = all.slice(0, 1);
  const answers = teams.flatMap((team) => hotAnswers(team, meetingId, hotAnswerCount));
  const bare = await press(stage.bare, stage, answers);
  const star = await press(stage.star, stage, answers);
  await untilRedrawn(stage);
  await assertCounted(stage, teams, meetingId, answers.length);
  return star.perSecond / bare.perSecond;
}
