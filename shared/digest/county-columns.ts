/** The columns of the county's page, by the figures they show, in their order. */
export const countyColumns = [
  'raised',
  'received',
  'queued',
  'waiting-time',
  'ongoing',
  'closed',
  'handling-time',
  'consultations',
  'held',
  'all-functions',
] as const;
export type CountyColumn = (typeof countyColumns)[number];
