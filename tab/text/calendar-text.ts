/** The words around one's own calendar address, and around a meeting as a file for the calendar. */
export const calendarText = {
  title: 'Mötena i din kalender',
  lead: 'Prenumerera på dina möten, så syns de i Outlook eller Google Kalender. Planeras, flyttas eller ställs ett möte in följer kalendern med.',
  what: 'Där står möten i dina team, i din styrgrupp och i länet, och sista dagen för de rapporter du skriver: tid, plats och möteslänk. Inga ärenden.',
  create: 'Skapa kalenderadress',
  renew: 'Skapa en ny adress',
  end: 'Ta bort adressen',
  ended: 'Kalendern som hämtade adressen får inga fler uppdateringar. Ta bort den där också.',
  address: 'Din kalenderadress',
  once: 'Kopiera adressen nu, den visas bara den här gången. Dela den inte: den som har adressen ser när och var du har möten.',
  renewing: 'Den gamla adressen slutar gälla när du skapar en ny.',
  how: 'Så här gör du',
  ways: [
    {
      name: 'Outlook, ny eller på webben',
      steps: 'Kalender › Lägg till kalender › Prenumerera från webben. Klistra in adressen.',
    },
    {
      name: 'Outlook, klassisk',
      steps: 'Kalender › Lägg till kalender › Från internet. Klistra in adressen.',
    },
    {
      name: 'Google Kalender, på datorn',
      steps: 'Andra kalendrar › + › Från webbadress. Klistra in adressen.',
    },
  ],
  delay: 'Outlook och Google hämtar själva, ofta med några timmars mellanrum.',
  file: 'Lägg i kalendern',
  fileOf: (when: string) => `Lägg i kalendern: ${when}`,
} as const;
