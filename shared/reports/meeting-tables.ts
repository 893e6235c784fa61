import {
  deviationCategoryLabels,
  deviationStatuses,
  deviationStatusLabels,
} from '../codes/deviation.ts';
import { attendanceLabels, attendances } from '../codes/meeting.ts';
import { functionLabels, parties, partyLabels } from '../codes/party.ts';
import { formatNumber, joinWords } from '../text/format.ts';
import { definitions } from './definitions.ts';
import { plainCount, plainShare } from './figures.ts';
import type { Counts, TeamNumbers } from './team-numbers.ts';
import type { FigureRow, FigureTable } from './view.ts';

/** Counts of meetings, seats and reports. They count no individuals, so nothing here is hidden from anybody. */
export function meetingTables(numbers: TeamNumbers): readonly FigureTable[] {
  const { held, required, withAllParties, noticeInTime, presence, seated } = numbers.meetings;
  return [
    {
      code: 'meetings',
      title: 'Möten',
      rows: [
        {
          code: 'held',
          label: 'Hållna möten, av dem som krävs',
          figure: { text: `${formatNumber(held)} av ${formatNumber(required)}`, value: held },
        },
        {
          code: 'all-parties',
          label: 'Alla parter med',
          figure: plainShare(withAllParties, held),
        },
        {
          code: 'notice-in-time',
          label: 'Kallelse i tid',
          figure: plainShare(noticeInTime, held),
        },
      ],
      definition: definitions.meetings,
    },
    {
      code: 'attendance',
      title: 'Närvaro efter part',
      rows: parties.map((party) => ({
        code: party,
        label: partyLabels[party],
        figure: plainShare(presence[party], seated[party]),
      })),
      definition: definitions.presence,
    },
    {
      code: 'attendance-mode',
      title: 'Närvaro efter part och sätt',
      rows: attendanceRows(numbers),
      definition: definitions.attendance,
    },
    ...deviationTables(numbers),
    staffingTable(numbers),
  ];
}

function attendanceRows({ meetings }: TeamNumbers): readonly FigureRow[] {
  return parties.flatMap((party) =>
    attendances.flatMap((how) => {
      const count = meetings.attendance[party][how];
      const label = `${partyLabels[party]}: ${attendanceLabels[how].toLowerCase()}`;
      return count === 0 ? [] : [{ code: `${party}:${how}`, label, figure: plainCount(count) }];
    }),
  );
}

function deviationTables({ deviations }: TeamNumbers): readonly FigureTable[] {
  const total = plainCount(deviations.reported);
  const definition = definitions.deviations;
  return [
    {
      code: 'deviations',
      title: 'Avvikelser efter kategori',
      rows: occurring(deviationCategoryLabels, deviations.byCategory),
      total,
      definition,
    },
    {
      code: 'deviation-status',
      title: 'Avvikelser efter status',
      rows: deviationStatuses.map((code) => ({
        code,
        label: deviationStatusLabels[code],
        figure: plainCount(deviations.byStatus[code]),
      })),
      total,
      definition,
    },
  ];
}

function staffingTable({ staffing }: TeamNumbers): FigureTable {
  const { required, vacant } = staffing;
  const missing = joinWords(vacant.map((one) => functionLabels[one]));
  return {
    code: 'staffing',
    title: 'Bemanning',
    rows: [
      {
        code: 'filled',
        label: missing === '' ? 'Tillsatta platser' : `Tillsatta platser (saknas: ${missing})`,
        figure: plainShare(required - vacant.length, required),
      },
    ],
    definition: definitions.staffing,
  };
}

function occurring<Code extends string>(
  labels: Readonly<Record<Code, string>>,
  counts: Counts<Code>,
): readonly FigureRow[] {
  return (Object.entries(labels) as [Code, string][]).flatMap(([code, label]) =>
    counts[code] === 0 ? [] : [{ code, label, figure: plainCount(counts[code]) }],
  );
}
