import type { IsoDate } from '../../kernel/calendar.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import type { Team } from '../../teams/team.ts';
import { formatNumber, formatOngoing, formatQueued } from '../../text/format.ts';
import { alarmsOf, type CaseAlarm } from './alarms.ts';
import type { StarCase } from '../case.ts';

/** What the whole team's cases need, counted, for whoever leads it: no case is named. */
export interface TeamAlarms {
  /** `9 pågående ärenden behöver ses över`. */
  readonly ongoing?: { readonly title: string; readonly text: string };
  /** `3 köade ärenden saknar uppgift om vad som görs`. */
  readonly queued: readonly string[];
}

/** A case can have several; each is counted under every one of them. */
const ongoingAlarms = [
  ['no-holder', 'utan ärendebärare'],
  ['follow-up-passed', 'där uppföljningen har passerat'],
  ['no-next-step', 'utan nästa uppföljning'],
  ['no-measure', 'utan påbörjad insats'],
  ['long-stay', 'som har pågått länge'],
] as const satisfies readonly (readonly [CaseAlarm, string])[];

export function teamAlarms(
  team: Team,
  cases: readonly StarCase[],
  rules: RuleBook,
  today: IsoDate,
): TeamAlarms {
  const alarmed = cases.map((starCase) => ({
    status: starCase.current.status,
    alarms: alarmsOf(team, starCase, rules, today),
  }));
  const count = (alarm: CaseAlarm): number =>
    alarmed.filter(({ alarms }) => alarms.includes(alarm)).length;
  const ongoing = alarmed.filter(
    ({ status, alarms }) => status === 'ongoing' && alarms.length > 0,
  ).length;
  const what = ongoingAlarms.flatMap(([alarm, words]) =>
    count(alarm) === 0 ? [] : [`${formatNumber(count(alarm))} ${words}`],
  );
  return {
    ...(ongoing === 0
      ? {}
      : {
          ongoing: {
            title: `${formatOngoing(ongoing)} behöver ses över`,
            text: `${what.join(', ')}.`,
          },
        }),
    queued: [
      ...queuedText(count('waiting-unknown'), 'saknar uppgift om vad som görs'),
      ...queuedText(count('waiting-passive'), 'väntar utan att något görs'),
    ],
  };
}

function queuedText(n: number, words: string): readonly string[] {
  return n === 0 ? [] : [`${formatQueued(n)} ${words}`];
}

/** The same as sentences, for a card. */
export function teamAlarmLines({ ongoing, queued }: TeamAlarms): readonly string[] {
  return [
    ...(ongoing === undefined ? [] : [`${ongoing.title}: ${ongoing.text}`]),
    ...queued.map((line) => `${line}.`),
  ];
}
