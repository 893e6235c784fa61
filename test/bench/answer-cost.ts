import type { Team } from '../../shared/teams/team.ts';
import {
  type AnswerStage,
  assertCounted,
  onAnswerStage,
  press,
  pressEvenly,
  untilRedrawn,
} from './answer-stage.ts';
import { everySeatAnswers } from './answers.ts';
import { type Figure, median } from './figure.ts';
import { fullTeam, seatsPerTeam } from './people.ts';

const teamCount = 50;
const roundCount = 7;
const warmUpCount = 3;
/** Six times what two thousand people need who all answer within a minute. */
const perSecond = 200;

interface Round {
  readonly star: number;
  readonly bare: number;
  readonly redraws: number;
}

/** What an answer costs the processor, with the redrawn card that it leads to, at a pace at which people press. */
export async function measureAnswerCost(): Promise<readonly Figure[]> {
  const teams = Array.from({ length: teamCount }, (_, n) => fullTeam(n));
  return onAnswerStage(teams, meetingIds, async (stage) => {
    for (let n = 0; n < warmUpCount; n += 1) await warmUp(stage, teams, `warm-up-${n}`);
    const rounds: Round[] = [];
    for (let n = 0; n < roundCount; n += 1) rounds.push(await round(stage, teams, n));
    return figuresOf(rounds);
  });
}

function figuresOf(rounds: readonly Round[]): readonly Figure[] {
  const star = rounds.map((one) => one.star);
  const bare = rounds.map((one) => one.bare);
  const redraws = median(rounds.map((one) => one.redraws));
  return [
    {
      name: 'processor time of an answer, until the last card is redrawn',
      value: median(star),
      unit: 'µs',
      aim: { atMost: 600 },
      note: `${Math.min(...star).toFixed(0)}–${Math.max(...star).toFixed(0)}; ${roundCount} rounds of ${teamCount} teams, ${seatsPerTeam} seats each, ${perSecond} a second, ${redraws.toFixed(2)} cards redrawn an answer`,
    },
    {
      name: 'processor time of a bare bot that says thanks to it',
      value: median(bare),
      unit: 'µs',
      note: `${Math.min(...bare).toFixed(0)}–${Math.max(...bare).toFixed(0)}; its clients kept as ours are`,
    },
    {
      name: 'the one against the other',
      value: median(rounds.map((one) => one.star / one.bare)),
      unit: '×',
    },
  ];
}

function meetingIds(): readonly string[] {
  return [
    ...Array.from({ length: warmUpCount }, (_, n) => `warm-up-${n}`),
    ...Array.from({ length: roundCount }, (_, n) => `round-${n}`),
  ];
}

/** As fast as it goes, until the program has been compiled. */
async function warmUp(stage: AnswerStage, teams: readonly Team[], meetingId: string) {
  const answers = everySeatAnswers(teams, () => meetingId);
  await press(stage.bare, stage, answers);
  await press(stage.star, stage, answers);
  await untilRedrawn(stage);
}

async function round(stage: AnswerStage, teams: readonly Team[], n: number): Promise<Round> {
  const meetingId = `round-${n}`;
  const answers = everySeatAnswers(teams, () => meetingId);
  const ofBare = () => pressEvenly(stage.bare, stage, answers, perSecond);
  // The order changes from round to round.
  const bareFirst = n % 2 === 0 ? await ofBare() : undefined;
  const before = stage.connector.updates();
  const star = await pressEvenly(stage.star, stage, answers, perSecond);
  const redraws = (stage.connector.updates() - before) / answers.length;
  const bare = bareFirst ?? (await ofBare());
  await assertCounted(stage, teams, meetingId, answers.length);
  return { star, bare, redraws };
}
