import { caseColumns } from './case-columns.ts';
import type { Columns } from './column.ts';
import {
  assistanceColumns,
  capitalColumns,
  costColumns,
  postColumns,
  type NamedTeams,
  surveyColumns,
  yearColumns,
} from './entered-columns.ts';
import type { ImportKind } from './import-record.ts';
import { meetingColumns } from './meeting-columns.ts';

/** What stands in a file of each kind. */
export function columnsOf(what: ImportKind, teams: NamedTeams): Columns {
  switch (what) {
    case 'cases':
      return caseColumns;
    case 'meetings':
      return meetingColumns;
    case 'yearly':
      return yearColumns(teams);
    case 'costs':
      return costColumns(teams);
    case 'posts':
      return postColumns(teams);
    case 'survey':
      return surveyColumns(teams);
    case 'assistance':
      return assistanceColumns(teams);
    case 'capital':
      return capitalColumns;
  }
}
