import { closingReasonLabels, occupationOutLabels } from '../codes/closing.ts';
import { livelihoodLabels, livelihoods } from '../codes/livelihood.ts';
import { withdrawalReasonLabels } from '../codes/queue.ts';
import {
  ageBandLabels,
  criterionLabels,
  genderLabels,
  processLevelLabels,
  referrerLabels,
} from '../codes/raising.ts';
import { definitions } from './definitions.ts';
import { type Figures, spreadRows } from './figures.ts';
import type { CaseNumbers, LevelTold, Withdrawal } from './team-numbers.ts';
import type { FigureRow, FigureTable } from './view.ts';

const withdrawalLabels: Readonly<Record<Withdrawal, string>> = {
  ...withdrawalReasonLabels,
  'consent-withdrawn': closingReasonLabels['consent-withdrawn'],
};
const levelLabels: Readonly<Record<LevelTold, string>> = {
  ...processLevelLabels,
  none: 'Ej angiven',
};

/** The tables about cases, in the order they are asked for. */
export function caseTables(numbers: CaseNumbers, figures: Figures): readonly FigureTable[] {
  const raised = { total: figures.count('raised', numbers.raised), definition: definitions.raised };
  const closed = { total: figures.count('closed', numbers.closed), definition: definitions.closed };
  return [
    {
      code: 'referrer',
      title: 'Aktualiserade efter vem som aktualiserar',
      rows: figures.rows('referrer', referrerLabels, numbers.raisedByReferrer),
      ...raised,
    },
    {
      code: 'gender',
      title: 'Aktualiserade efter kön',
      rows: figures.rows('gender', genderLabels, numbers.raisedByGender),
      ...raised,
    },
    {
      code: 'age-band',
      title: 'Aktualiserade efter ålder',
      rows: figures.rows('age-band', ageBandLabels, numbers.raisedByAgeBand),
      ...raised,
    },
    courseTable(numbers, figures),
    {
      code: 'criterion',
      title: 'Avböjda efter kriterium',
      rows: figures.rows('criterion', criterionLabels, numbers.declinedByCriterion),
      total: figures.count('declined', numbers.declined),
      definition: definitions.declined,
    },
    ...(numbers.withdrawn === 0
      ? []
      : [
          {
            code: 'withdrawal',
            title: 'Återtagna efter orsak',
            rows: figures.rows('withdrawal', withdrawalLabels, numbers.withdrawnByReason),
            total: figures.count('withdrawn', numbers.withdrawn),
            definition: definitions.withdrawn,
          },
        ]),
    {
      code: 'process-level',
      title: 'Aktualiserade efter processnivå',
      rows: figures.rows('process-level', levelLabels, numbers.raisedByLevel),
      total: raised.total,
      definition: definitions.level,
    },
    {
      code: 'ongoing-gender',
      title: 'Pågående efter kön',
      rows: figures.rows('ongoing-gender', genderLabels, numbers.ongoingByGender),
      total: figures.count('ongoing', numbers.end.ongoing),
      definition: definitions.course,
    },
    {
      code: 'reason',
      title: 'Avslutade efter orsak',
      rows: figures.rows('reason', closingReasonLabels, numbers.closedByReason),
      ...closed,
    },
    {
      code: 'closed-gender',
      title: 'Avslutade efter kön',
      rows: figures.rows('closed-gender', genderLabels, numbers.closedByGender),
      ...closed,
    },
    {
      code: 'occupation',
      title: 'Sysselsättning vid avslut',
      rows: figures.rows('occupation', occupationOutLabels, numbers.occupationOut),
      total: closed.total,
      definition: definitions.occupation,
    },
    resultTable(numbers, figures),
    ...livelihoodTables(numbers, figures),
    ...timeTables(numbers, figures),
  ];
}

function courseTable(numbers: CaseNumbers, figures: Figures): FigureTable {
  const row = (code: string, label: string, value: number): FigureRow => ({
    code,
    label,
    figure: figures.count(code, value),
  });
  return {
    code: 'course',
    title: 'Beslut under perioden och läget vid dess slut',
    rows: [
      row('raised', 'Aktualiserade', numbers.raised),
      row('consultations', 'Konsultationer', numbers.consultations),
      row('received', 'Mottagna', numbers.received),
      row('declined', 'Avböjda', numbers.declined),
      row('withdrawn', 'Återtagna', numbers.withdrawn),
      row('follow-ups', 'Bokade uppföljningar', numbers.followUps),
      row('closed', 'Avslutade', numbers.closed),
      row('waiting', 'Väntar på sitt första möte', numbers.end.waiting),
      row('queued', 'I kö', numbers.end.queued),
      row('ongoing', 'Pågående', numbers.end.ongoing),
    ],
    definition: definitions.course,
  };
}

/** Berg's sense of self-supporting is a sum over several livelihoods, so it is shown inside the team only. */
function resultTable(numbers: CaseNumbers, figures: Figures): FigureTable {
  const { workOrStudies, closed, selfSupporting } = numbers;
  const keys = ['work-or-studies', 'not-work-or-studies', 'closed'];
  const rows: FigureRow[] = [
    {
      code: 'work-or-studies',
      label: 'Till arbete eller studier (mål M3)',
      figure: figures.share(workOrStudies, closed, keys),
    },
  ];
  if (!figures.suppressed)
    rows.push({
      code: 'self-supporting',
      label: 'Självförsörjande i Bergs mening',
      figure: figures.share(selfSupporting, closed, []),
    });
  return { code: 'results', title: 'Resultat vid avslut', rows, definition: definitions.results };
}

function livelihoodTables(numbers: CaseNumbers, figures: Figures): readonly FigureTable[] {
  const occurring = (name: string, counts: CaseNumbers['livelihoodIn']) =>
    figures
      .rows(name, livelihoodLabels, counts)
      .filter(({ code }) => livelihoods.some((one) => one === code && counts[one] !== 0));
  // Pairs of cases with several livelihoods sum to no total that could be guarded, so they stay inside the team.
  const pairs = figures.suppressed && !numbers.singleLivelihoods ? [] : numbers.livelihoodPairs;
  const definition = definitions.livelihood;
  return [
    {
      code: 'livelihood-in',
      title: 'Försörjning vid start, avslutade ärenden',
      rows: occurring('livelihood-in', numbers.livelihoodIn),
      definition,
    },
    {
      code: 'livelihood-out',
      title: 'Försörjning vid avslut',
      rows: occurring('livelihood-out', numbers.livelihoodOut),
      definition,
    },
    {
      code: 'livelihood',
      title: 'Försörjning från start till avslut',
      rows: pairs.map(({ from, to, count }) => ({
        code: `${from}:${to}`,
        label: `${livelihoodLabels[from]} → ${livelihoodLabels[to]}`,
        figure: figures.count(`livelihood-pair:${from}:${to}`, count),
      })),
      definition,
    },
  ];
}

function timeTables(numbers: CaseNumbers, figures: Figures): readonly FigureTable[] {
  const { waitingTime, stillWaiting, handlingTime } = numbers;
  return [
    {
      code: 'waiting-time',
      title: 'Väntetid till mottagande',
      rows: spreadRows(figures, waitingTime, 'duration'),
      definition: definitions.waiting,
    },
    {
      code: 'still-waiting',
      title: 'Väntetid för dem som står i kö',
      rows: spreadRows(figures, stillWaiting, 'duration'),
      definition: definitions.stillWaiting,
    },
    {
      code: 'handling-time',
      title: 'Handläggningstid',
      rows: spreadRows(figures, handlingTime, 'months'),
      definition: definitions.handling,
    },
  ];
}
