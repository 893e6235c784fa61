/** What is written as a name of a person is, in ways that a free text field meets; no line of a corpus. */
export const nameForms = [
  'Kerstin Hallgren har frågat',
  'samtal med hassan warsame',
  'Ánne Guttorms plan',
  'Ärendet gäller E. Lindfors',
  'Yttrande från Päivi\nKorhonen',
] as const;
