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
  livesHere: 'Individen bor i teamets kommun',
  livesHereMissing: 'Teamet tar bara emot den som bor i kommunen.',
  missing: 'Utan samtycke kan ärendet inte tas upp.',
  talkedOver: 'Ärendet är först avstämt med den egna verksamhetens teammedlem',
  previous: 'Tidigare ärende, om det aktualiseras på nytt',
} as const;

/** Beside every free text: what may be a name, a village or an age is refused until its writer says this. */
export const notANameText = 'Texten pekar inte ut någon person';
