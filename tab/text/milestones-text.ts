import { formatCount } from '../../shared/text/format.ts';

/** The words around delmål. */
export const milestonesText = {
  title: 'Delmål',
  titled: (open: number, late: number) =>
    late === 0
      ? `Delmål (${open})`
      : `Delmål (${open}), ${formatCount(late, 'försenat', 'försenade')}`,
  over: (n: number) => `Klara och strukna (${n})`,
  noneOpen: 'Inga delmål återstår.',
  none: 'Inga delmål',
  reason: 'Skäl:',
  table: 'Så går det i team och styrgrupper',
  tableLead: 'Antal delmål, deras egna och de länet har lagt på dem.',
  body: 'Team eller styrgrupp',
} as const;
