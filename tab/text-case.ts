/** The words around cases: the list, one case and what is done to it, the queue. Come with those pages, not before. */
export const caseText = {
  list: {
    which: 'Vilka ärenden',
    search: 'Sök på beteckning',
    segments: {
      mine: 'Mina',
      alarms: 'Med larm',
      ongoing: 'Pågående',
      queued: 'I kö',
      ended: 'Avslutade',
    },
    none: {
      mine: 'Du har inga egna ärenden just nu.',
      alarms: 'Inget ärende har larm.',
      ongoing: 'Inga ärenden pågår.',
      queued: 'Inga ärenden står i kö eller väntar på sitt första möte.',
      ended: 'Inga ärenden är avslutade.',
    },
    found: 'Sökträffar',
    showAll: 'Visa alla',
    noMatch: (search: string) => `Inget ärende med beteckningen ”${search}”.`,
  },
} as const;
