/** The words around delmål. */
export const milestonesText = {
  title: 'Delmål',
  over: (n: number) => `Klara och strukna (${n})`,
  noneOpen: 'Inga delmål återstår.',
  none: 'Inga delmål',
  reason: 'Skäl:',
  table: 'Så går det i team och styrgrupper',
  tableLead: 'Antal delmål, deras egna och de länet har lagt på dem.',
  body: 'Team eller styrgrupp',
} as const;
