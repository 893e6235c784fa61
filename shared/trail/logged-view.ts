/** What tells of cases, and is logged with who has read it (handbook §7). */
export type LoggedView =
  | 'home'
  | 'meeting'
  | 'notice'
  | 'queue'
  | 'cases'
  | 'ended-cases'
  | 'found-cases'
  | 'raising'
  | 'case'
  | 'before'
  | 'after'
  | 'fk-slot'
  | 'deviations'
  | 'trail'
  | 'trail-file'
  | 'extract';
