import { swedishSortKey } from './format.ts';

/** A word of the work, and what is meant by it here. */
export interface GlossaryEntry {
  readonly word: string;
  readonly means: string;
  /** Other words one may look for it by. */
  readonly also?: readonly string[];
}

const unsorted: readonly GlossaryEntry[] = [
  {
    word: 'STAR',
    means: 'Samverkansteam för arbetslivsinriktad rehabilitering: en plan över fyra myndigheter.',
  },
  {
    word: 'Aktualisera',
    means: 'Att ta upp ett nytt ärende till teamet, med samtycke från den det gäller.',
    also: ['aktualisering'],
  },
  {
    word: 'Aktualiserande part',
    means: 'Den verksamhet som tog upp ärendet och svarar för att väntetiden är aktiv.',
  },
  {
    word: 'Adjungerad',
    means: 'Inbjuden till styrgruppen utan att vara ledamot. Får minnesanteckningarna.',
  },
  {
    word: 'Avstämningsmöte',
    means: 'Planeringsmöte som Försäkringskassan kallar till när den är ärendebärare.',
  },
  {
    word: 'Avvikelse',
    means:
      'Något i samarbetet som inte fungerar som det ska. Går från teamet till styrgruppen och vid behov till Länsam.',
  },
  {
    word: 'Delmål',
    means:
      'Något som ett team, en styrgrupp eller länet ska ha uppnått till en viss dag. Står i årshjulet.',
  },
  {
    word: 'Beteckning',
    means: 'Det enda namn ett ärende har här, till exempel BRA-2026-014: team, år och nummer.',
    also: ['referens', 'ärendenummer'],
  },
  {
    word: 'Dokument',
    means:
      'Blanketter, rutiner, mallar och överenskommelser på ett ställe. Ett i taget gäller, med nummer och datum, och äldre versioner finns kvar.',
    also: ['blankett', 'rutin', 'mall', 'styrande dokument'],
  },
  {
    word: 'Ersättare',
    means: 'Den som går på mötet i en medlems ställe. Kommer från samma verksamhet.',
  },
  {
    word: 'Flerpartsmöte',
    means: 'Planeringsmöte när varken avstämningsmöte eller SIP gäller.',
  },
  {
    word: 'Försörjning',
    means: 'Det någon lever av när ärendet börjar och när det avslutas, till exempel sjukpenning.',
  },
  {
    word: 'Gallring',
    means: 'Att uppgifter tas bort efter ett beslut. Inget tas bort av sig självt utan ett sådant.',
    also: ['gallringsbeslut'],
  },
  {
    word: 'Handläggningstid',
    means: 'Från att ärendet togs emot till att det avslutades, i månader.',
  },
  {
    word: 'Individkoordinator',
    means: 'Finansierad resurs som teamet kan ge ett ärende genom ett eget beslut.',
    also: ['coach'],
  },
  {
    word: 'Insats',
    means:
      'Det som görs i ett ärende: arbetsinriktat, kompetensinriktat, hälsoinriktat eller socialt.',
  },
  {
    word: 'Kallelse',
    means:
      'Samordnarens kallelse till teamets möte. Går ut en vecka före och säger vilka ärenden som tas upp.',
  },
  {
    word: 'Kansli',
    means: 'Samordningsförbundets kontor med förbundschefen. Lägger upp team, roller och regler.',
    also: ['förbundschef'],
  },
  {
    word: 'Konsultation',
    means:
      'Råd från teamet utan att ett ärende tas upp. Räknas för sig och är aldrig en deltagare.',
  },
  {
    word: 'Kontakt',
    means:
      'Hur man når en funktion hos en part: enheten, en länk och från när till när. Aldrig en person.',
    also: ['kontaktperson', 'kontakter'],
  },
  {
    word: 'Kö',
    means: 'Ärenden som teamet har sagt ja till att vänta med. Ordningen är den dag de togs upp.',
  },
  {
    word: 'Länsam',
    means:
      'Länets styrgrupp för modellen, med alla parter. Löser eller för vidare det som rör flera kommuner.',
  },
  {
    word: 'Lägesbild',
    means:
      'Det styrgruppen får efter varje möte och tertial: hur det går i teamen och vad som väntar.',
  },
  {
    word: 'NNS',
    means: 'Nationella nätverket för samordningsförbund. Deras enkäter besvaras på hösten.',
    also: ['enkät'],
  },
  {
    word: 'Nyckeltal',
    means: 'Så många ärenden teamet ska ha igång samtidigt, som ett spann.',
  },
  {
    word: 'Part',
    means: 'Arbetsförmedlingen, Försäkringskassan, regionen och kommunen.',
  },
  {
    word: 'Processledare',
    means: 'Stöder alla team i länet i metoden. Har varken budget eller personalansvar.',
  },
  {
    word: 'Samordnare',
    means:
      'Leder teamet, är neutral och anställd av kommunen. Exakt en per team, utsedd av styrgruppen.',
  },
  {
    word: 'SIP',
    means: 'Samordnad individuell plan, när både hälso- och sjukvården och socialtjänsten är med.',
  },
  {
    word: 'SST',
    means: 'Samordnarnas nätverk i länet.',
    also: ['nätverksträff'],
  },
  {
    word: 'Stegförflyttning',
    means:
      'Var någon står i arbetsförmåga, sysselsättning, försörjning och funktionsnedsättning, vid start, under tiden och vid slut.',
    also: ['steg'],
  },
  {
    word: 'Styrgrupp',
    means:
      'Cheferna som svarar för ett eller flera team. Ser sammanställningar och aldrig enskilda ärenden.',
  },
  {
    word: 'Tertial',
    means: 'En tredjedel av året: januari–april, maj–augusti och september–december.',
  },
  {
    word: 'Utbudskarta',
    means: 'Allas insatser på ett ställe, med vem som ger dem och när de senast bekräftades.',
    also: ['utbud'],
  },
  {
    word: 'Vilande ärende',
    means: 'Ett ärende som väntar på ett beslut, en utredning eller en annan försörjning.',
    also: ['vilande'],
  },
  {
    word: 'Väntetid',
    means: 'Från att ärendet togs upp till teamets första beslut att ta emot det, i dagar.',
  },
  {
    word: 'Ärendebärare',
    means:
      'Den i teamet som bär ett ärende, i första hand från den myndighet som svarar för försörjningen.',
  },
];

/** In Swedish order. */
export const glossary: readonly GlossaryEntry[] = unsorted.toSorted((a, b) =>
  swedishSortKey(a.word) < swedishSortKey(b.word) ? -1 : 1,
);

/** What is found by some words: first those whose word begins so, then those that speak of it. All of them by none. */
export function lookUp(search: string): readonly GlossaryEntry[] {
  const wanted = search.trim().toLocaleLowerCase('sv');
  if (wanted === '') return glossary;
  const lower = (text: string) => text.toLocaleLowerCase('sv');
  const begins = ({ word, also = [] }: GlossaryEntry) =>
    [word, ...also].some((one) => lower(one).startsWith(wanted));
  const speaks = ({ word, means }: GlossaryEntry) => lower(`${word} ${means}`).includes(wanted);
  return [
    ...glossary.filter(begins),
    ...glossary.filter((entry) => !begins(entry) && speaks(entry)),
  ];
}

export const glossaryText = {
  title: 'Ordlista',
  lead: 'Så används orden i STAR.',
  search: 'Sök i ordlistan',
  found: (n: number, search: string) =>
    n === 0 ? `Inget i ordlistan passar ”${search}”.` : `${n} i ordlistan passar ”${search}”.`,
  inTab: 'Hela ordlistan finns under Hjälp i fliken STAR.',
  words: 'Nämn mig och skriv ”ordlista” och ett ord, till exempel ”ordlista SIP”.',
} as const;
