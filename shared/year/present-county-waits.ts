import type { BoardQuestion } from '../board/board-question.ts';
import { isAnswered } from '../board/steps.ts';
import { gatheringLabels } from '../codes/gathering.ts';
import type { GoodExample } from '../county-work/good-example.ts';
import type { WorkGroup } from '../county-work/work-group.ts';
import type { Gathering } from '../gatherings/gathering.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { formatDayShort } from '../text/format.ts';
import type { Wait } from './wait.ts';

export interface CountyWorkWaits {
  readonly actor: AccountKey;
  readonly today: IsoDate;
  readonly examples: readonly GoodExample[];
  readonly workGroups: readonly WorkGroup[];
  /** The samordnare's, for who supports them. */
  readonly questions: readonly BoardQuestion[];
  /** That they hold themselves. */
  readonly gatherings: readonly Gathering[];
}

/** A second look at what others have written, a report that is late, a meeting that nobody has said was held, an unanswered question. */
export function waitsForCountyWork({
  actor,
  today,
  examples,
  workGroups,
  questions,
  gatherings,
}: CountyWorkWaits): readonly Wait[] {
  const page = { page: 'county-group' } as const;
  return [
    ...workGroups
      .filter((one) => isReportLate(one, today))
      .map(({ topic, reportDue }) => wait('late', `${topic}, ${formatDayShort(reportDue)}`, page)),
    ...gatherings
      .filter((one) => isLeftOpen(one, today))
      .map(({ id, what, plan }) =>
        wait('late', `${gatheringLabels[what]} ${formatDayShort(plan.date)}`, {
          page: 'gathering',
          gatheringId: id,
        }),
      ),
    ...examples
      .filter(({ state, writers }) => state === 'proposed' && !writers.includes(actor))
      .map(({ text }) => wait('example', `”${text}”`, page)),
    ...questions
      .filter((one) => one.state === 'open' && one.rulingId === undefined && !isAnswered(one))
      .map(({ question }) => wait('question', `”${question}”`, { page: 'board' })),
  ];
}

function wait(code: Wait['code'], short: string, to: NonNullable<Wait['to']>): Wait {
  return { code, text: short, short, to };
}

function isReportLate({ state, history, reportDue }: WorkGroup, today: IsoDate): boolean {
  return (
    state === 'active' && reportDue < today && !history.some(({ type }) => type === 'reported')
  );
}

/** Its day has gone, and nobody has closed it. */
function isLeftOpen({ state, plan }: Gathering, today: IsoDate): boolean {
  return plan.date < today && state !== 'closed' && state !== 'cancelled';
}
