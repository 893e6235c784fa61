/** Months as they are written out or shortened, in both languages. */
export const monthWords: Readonly<Record<string, number>> = {
  ...{ januari: 1, january: 1, jan: 1, februari: 2, february: 2, feb: 2, febr: 2 },
  ...{ mars: 3, march: 3, mar: 3, april: 4, apr: 4, maj: 5, may: 5 },
  ...{ juni: 6, june: 6, jun: 6, juli: 7, july: 7, jul: 7 },
  ...{ augusti: 8, august: 8, aug: 8, september: 9, sept: 9, sep: 9 },
  ...{ oktober: 10, october: 10, okt: 10, oct: 10, november: 11, nov: 11 },
  ...{ december: 12, dec: 12 },
};

/** Before a day they say nothing that the day does not. */
export const weekdayWords: readonly string[] = [
  ...['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  ...['mån', 'tis', 'ons', 'tors', 'tor', 'fre', 'lör', 'sön'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
];

/** In a cell: that nobody knows, which is the same as an empty one. */
export const unknownWords: ReadonlySet<string> = new Set([
  ...['', '-', '–', '—', '?', 'okänd', 'okänt', 'vet ej', 'vet inte', 'saknas', 'uppgift saknas'],
  ...['ej angivet', 'inte angivet', 'ej känt', 'inte känt', 'unknown', 'n/a', 'not known'],
]);

export const yesWords: ReadonlySet<string> = new Set(['ja', 'j', 'yes', 'y', 'true', 'sant', 'x']);
export const noWords: ReadonlySet<string> = new Set(['nej', 'n', 'no', 'false', 'falskt']);
