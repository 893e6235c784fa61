import type { CountyRow, CountyView } from './county-view.ts';

/** Teams beside each other: of the county, with what they come to together, or of one styrgrupp. */
export interface Compared extends Pick<CountyView, 'period' | 'columns' | 'teams'> {
  readonly total?: CountyRow['figures'];
}
