import { occupationsOut } from '../codes/closing.ts';
import { livelihoods } from '../codes/livelihood.ts';
import { workOrStudies as workOrStudiesOut } from './closing-numbers.ts';
import { type Cell, hiddenCells, isSmall } from './suppress.ts';
import type { CaseNumbers, Counts } from './team-numbers.ts';
import { ofTwo, workCells } from './work-cells.ts';

/** What it costs to hide what is asked for first, and what stands in the report before and cannot be hidden here. */
const headline = 4;
const before = 1000;

/** Keys of the counts of cases that are not shown outside the team. */
export function hiddenCaseCounts(numbers: CaseNumbers, threshold: number): ReadonlySet<string> {
  const cells = hiddenCells(caseCells(numbers), threshold, hiddenOpenings(numbers, threshold));
  return new Set([...cells, ...loneCells(numbers, threshold)]);
}

/**
 * Everything shown of a team's cases, as one network of cells whose sums are those a reader can form. It keeps the whole
 * course: raised and what stood over go to received, declined, withdrawn, waiting and queued; received and what was ongoing go to
 * ongoing and closed. So a hidden count cannot be had by subtraction between tables either.
 */
export function caseCells(numbers: CaseNumbers): readonly Cell[] {
  const { opening, end, coordinated, parkedByCause } = numbers;
  const notParked = Object.values(parkedByCause).reduce((left, n) => left - n, end.ongoing);
  return [
    ...breakdown('referrer', numbers.raisedByReferrer, 'all', 'raised-1'),
    ...breakdown('gender', numbers.raisedByGender, 'raised-1', 'raised-2'),
    ...breakdown('age-band', numbers.raisedByAgeBand, 'raised-2', 'raised-3'),
    ...breakdown('process-level', numbers.raisedByLevel, 'raised-3', 'raised-4'),
    cell('raised', numbers.raised, 'raised-4', 'undecided', headline),
    cell('opening-undecided', opening.waiting + opening.queued, 'all', 'undecided', before),
    cell('opening-ongoing', opening.ongoing, 'all', 'taken', before),
    cell('received', numbers.received, 'undecided', 'taken', headline),
    cell('waiting', end.waiting, 'undecided', 'all'),
    cell('queued', end.queued, 'undecided', 'all', headline),
    cell('declined', numbers.declined, 'undecided', 'declined'),
    ...breakdown('criterion', numbers.declinedByCriterion, 'declined', 'all'),
    cell('withdrawn', numbers.withdrawn, 'undecided', 'withdrawn'),
    ...breakdown('withdrawal', numbers.withdrawnByReason, 'withdrawn', 'all'),
    cell('ongoing', end.ongoing, 'taken', 'ongoing', headline),
    ...breakdown('ongoing-gender', numbers.ongoingByGender, 'ongoing', 'ongoing-1'),
    ...breakdown('coordinated', ofTwo(coordinated, end.ongoing), 'ongoing-1', 'ongoing-2'),
    ...breakdown('parked', { ...parkedByCause, no: notParked }, 'ongoing-2', 'all'),
    cell('closed', numbers.closed, 'taken', 'closed-1', headline),
    ...breakdown('closed-gender', numbers.closedByGender, 'closed-1', 'closed-2'),
    ...breakdown('reason', numbers.closedByReason, 'closed-2', 'closed-3'),
    ...occupationCells(numbers),
    ...livelihoodCells(numbers),
    ...workCells(numbers.work),
  ];
}

/** Opening stock is not printed, but stands in the report before: it is known unless a part of it was hidden there. */
function hiddenOpenings({ opening }: CaseNumbers, threshold: number): readonly string[] {
  const { waiting, queued, ongoing } = opening;
  return [
    ...(isSmall(waiting, threshold) || isSmall(queued, threshold) ? ['opening-undecided'] : []),
    ...(isSmall(ongoing, threshold) ? ['opening-ongoing'] : []),
  ];
}

function occupationCells(numbers: CaseNumbers): readonly Cell[] {
  const { occupationOut, workOrStudies, closed } = numbers;
  const end = numbers.singleLivelihoods ? 'closed-4' : 'all';
  return [
    cell('work-or-studies', workOrStudies, 'closed-3', 'in-work', headline),
    cell('not-work-or-studies', closed - workOrStudies, 'closed-3', 'not-in-work', headline),
    ...occupationsOut.map((code) =>
      cell(
        `occupation:${code}`,
        occupationOut[code],
        workOrStudiesOut.includes(code) ? 'in-work' : 'not-in-work',
        end,
      ),
    ),
  ];
}

/** Only where each case has one livelihood do they sum to the cases; otherwise there is no total to subtract from. */
function livelihoodCells(numbers: CaseNumbers): readonly Cell[] {
  const { livelihoodIn, livelihoodOut, livelihoodPairs, singleLivelihoods } = numbers;
  if (!singleLivelihoods) return [];
  return [
    ...livelihoods.map((code) =>
      cell(`livelihood-in:${code}`, livelihoodIn[code], 'closed-4', `in-${code}`),
    ),
    ...livelihoodPairs.map(({ from, to, count }) =>
      cell(`livelihood-pair:${from}:${to}`, count, `in-${from}`, `out-${to}`),
    ),
    ...livelihoods.map((code) =>
      cell(`livelihood-out:${code}`, livelihoodOut[code], `out-${code}`, 'all'),
    ),
  ];
}

/** Counts that are part of no sum shown here. */
function loneCells(numbers: CaseNumbers, threshold: number): readonly string[] {
  const { consultations, followUps, participantsThisYear, singleLivelihoods, work } = numbers;
  const alone = Object.entries({
    consultations,
    'follow-ups': followUps,
    participants: participantsThisYear,
    handovers: work.handovers,
    'open-tasks': work.openTasks,
  });
  return [
    ...alone.flatMap(([key, value]) => (isSmall(value, threshold) ? [key] : [])),
    ...(singleLivelihoods
      ? []
      : [
          ...hiddenAmong('livelihood-in', numbers.livelihoodIn, threshold),
          ...hiddenAmong('livelihood-out', numbers.livelihoodOut, threshold),
        ]),
  ];
}

/** A case with several livelihoods is in several counts, so they only just fail to sum: a lone hidden one gets company. */
function hiddenAmong(name: string, counts: Counts<string>, threshold: number): readonly string[] {
  const some = Object.entries(counts)
    .filter(([, value]) => value > 0)
    .sort(([, a], [, b]) => a - b);
  const small = some.filter(([, value]) => isSmall(value, threshold)).length;
  return some.slice(0, small === 1 ? 2 : small).map(([code]) => `${name}:${code}`);
}

function breakdown(name: string, counts: Counts<string>, from: string, to: string) {
  return Object.entries(counts).map(([code, value]) => cell(`${name}:${code}`, value, from, to));
}

function cell(key: string, value: number, from: string, to: string, weight = 1): Cell {
  return { key, value, from, to, weight };
}
