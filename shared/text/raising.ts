/** The words of the consent gate (handbook §3), the same on the card and in the tab: nobody may read two gates into one. */
export const raisingText = {
  consent: 'Samtycke',
  form: 'Samtycket är lämnat på',
  forms: [
    { value: 'star', label: 'Aktualisering till STAR' },
    { value: 'fk', label: 'Försäkringskassans eget samtycke' },
  ],
  formMissing: 'Välj vilken blankett samtycket är lämnat på.',
  signedOn: 'Samtycket undertecknat den',
  signedOnMissing: 'Ange vilken dag samtycket skrevs under.',
  ownWords: 'Individens egna ord finns på blanketten',
  ownWordsMissing: 'Blanketten behöver individens egna ord.',
  livesHere: 'Individen är folkbokförd i teamets kommun',
  livesHereMissing: 'Teamet tar bara emot den som är folkbokförd i kommunen.',
  missing: 'Utan samtycke kan ärendet inte tas upp.',
  talkedOver: 'Ärendet är först avstämt med den egna verksamhetens teammedlem',
  previous: 'Tidigare ärende, om det aktualiseras på nytt',
} as const;

/** Beside every free text: what looks like a name is refused until its writer says that it is none. */
export const notANameText = 'Det som liknar ett namn är inte namnet på en person';
