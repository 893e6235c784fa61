/** How each thing is counted (handbook §6), printed with the numbers. */
export const definitions = {
  raised:
    'Nya ärenden som aktualiserats under perioden. Konsultationer räknas för sig. Ett ärende från flera parter räknas en gång.',
  course:
    'Läget gäller periodens sista dag, eller i dag om perioden pågår. Beslut som har ångrats på samma möte räknas inte.',
  declined: 'Ärenden som teamet avböjt under perioden, efter det kriterium som inte var uppfyllt.',
  withdrawn:
    'Ärenden som återtagits under perioden innan teamet tog emot dem, av den som aktualiserade eller för att samtycket återkallades. Aktualiserade ärenden är väntande, i kö, pågående, avslutade, avböjda eller återtagna.',
  level: 'Nya ärenden som aktualiserats under perioden.',
  plans:
    'Ärenden vars plan har gjorts, eller gjorts om, under perioden. De fem punkterna är gemensamt planerat, begripligt och tillgängligt för individen, aktörernas nästa steg, individens egen uppgift och kontaktuppgifter. Parallella insatser är minst två som pågår eller planeras samma tid.',
  progress:
    'Ärenden med minst två noteringar, där den senaste är gjord under perioden. Den första noteringen jämförs med den senaste.',
  carrying:
    'Individkoordinator gäller läget vid periodens slut. Byten räknas under perioden; ett ärende kan byta flera gånger.',
  parked: 'Pågående ärenden som är parkerade vid periodens slut. De räknas som pågående.',
  tasks:
    'Uppgifter som återrapporterats under perioden. Det som inte gick att göra räknas för sig och det som inte blev gjort för sig.',
  late: 'Avslutade ärenden där ett utfall efter avslutet noterats under perioden. Den senaste noteringen räknas.',
  screening:
    'Antal erbjudna och genomförda, som samordnaren räknar varje tertial. Tertial som ligger helt inom perioden räknas. Aldrig per ärende.',
  occasions:
    'Tillfällen då verksamheter som aktualiserar har fått information, i tertial som ligger helt inom perioden.',
  closed: 'Ärenden som avslutats under perioden.',
  occupation: 'Sysselsättning vid avslut, för ärenden som avslutats under perioden.',
  livelihood:
    'Ärenden som avslutats under perioden. Ett ärende med flera försörjningar räknas på flera rader.',
  results:
    'Av ärenden som avslutats under perioden. Mål M3 räknar arbete (även subventionerad anställning) eller studier. Självförsörjande i Bergs mening är arbete, sjukersättning eller båda.',
  waiting:
    'Dagar från aktualisering till teamets beslut att ta emot, för ärenden som tagits emot under perioden.',
  stillWaiting: 'Dagar från aktualisering till periodens slut, för ärenden som står i kö då.',
  handling:
    'Månader om 30,4375 dagar från mottaget till avslutat, för ärenden som avslutats under perioden.',
  meetings:
    'Ett möte i månaden krävs, utom när uppehåll täcker mer än halva månaden. Pågående månad räknas när mötet har hållits. Alla parter betyder Arbetsförmedlingen, regionen och kommunen; Försäkringskassan deltar en timme efter ärendena och räknas inte in.',
  presence:
    'Möten där någon från parten var med, på plats, digitalt eller genom ersättare, av de möten där parten hade en plats i teamet.',
  attendance: 'Platser på hållna möten, efter part och sätt att delta.',
  deviations: 'Avvikelser som rapporterats under perioden.',
  staffing: 'De sex funktioner som alltid ska finnas i ett team, vid periodens slut.',
} as const;

/** What `..` means, where anything may be hidden. */
export function suppressedNote(limits: {
  readonly threshold: number;
  readonly percentFrom: number;
}): string {
  return `Antal 1–${limits.threshold - 1} visas som .. för att ingen ska kunna kännas igen, och ibland även ett större antal som de annars kan räknas fram ur. Andelar i procent visas inte när de bygger på färre än ${limits.percentFrom} ärenden. Möten, platser och avvikelser visas som de är.`;
}
