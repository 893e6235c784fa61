import { lengthText } from '../forms/read.ts';
import { namesOfKinds } from '../guard/refusals.ts';
import { formatNumber, joinWords } from '../text/format.ts';
import type { Problem, Fault } from './problem.ts';
import type { DayProblem } from './written-days.ts';

const dayTexts: Readonly<Record<DayProblem, string>> = {
  ambiguous: 'Datumet kan läsas på flera sätt. Skriv det som 2024-03-05 eller 5 mars 2024.',
  'year-only': 'Bara ett årtal räcker inte. Skriv dagen eller månaden, till exempel 2024-03.',
  'two-digit-year': 'Skriv årtalet med fyra siffror, till exempel 5 mars 2024.',
  'no-such-day': 'Den dagen finns inte i kalendern.',
  'not-a-day': 'Det är inget datum. Skriv det som 2024-03-05, 5/3 2024 eller 5 mars 2024.',
};

/** Fault something in the file is not taken, and what to do about it. */
function whyNot(why: Fault): string {
  switch (why.code) {
    case 'found':
      return `Ser ut att innehålla ${joinWords(namesOfKinds(why.kinds))}. Ta bort det ur filen.`;
    case 'missing':
      return 'Måste stå, men är tomt.';
    case 'not-in-list':
      return `Står inte i listan. Skriv något av: ${why.words.join(' · ')}.`;
    case 'not-one':
      return 'Bara ett värde får stå här.';
    case 'day':
      return dayTexts[why.why];
    case 'not-yes-no':
      return 'Skriv ja eller nej, eller lämna tomt.';
    case 'not-a-time':
      return 'Det är inget klockslag. Skriv det som 13.00.';
    case 'not-a-year':
      return 'Det är inget årtal. Skriv det med fyra siffror, till exempel 2024.';
    case 'not-an-amount':
      return 'Det är inget belopp. Skriv kronor med öre efter ett kommatecken, till exempel 198 402,99.';
    case 'not-a-percent':
      return 'Skriv hela procent av heltid, till exempel 40.';
    case 'not-a-share':
      return 'Skriv andelen i procent med högst en decimal, till exempel 62,5. Är det en enda procent, skriv 1 %.';
    case 'not-a-count':
      return 'Det är inget antal. Skriv ett heltal, till exempel 12.';
    case 'too-long':
      return lengthText({ maxLength: why.most });
    case 'year-ahead':
      return 'Året har inte varit än.';
    case 'year-running':
      return 'Året är inte slut än, och det som händer nu räknas av teamets ärenden.';
    case 'entered-already':
      return 'Här är redan något annat inmatat för samma tid. Rätta det på sidan, eller ta bort raden ur filen.';
    case 'has-cases':
      return 'Teamet har ärenden här det året, och deras siffror räknas av dem.';
    case 'has-year':
      return `Teamets antal för ${why.year} är redan inlästa som årssiffror, och ärendet skulle räknas två gånger. Ta bort dem först, eller ta bort raden ur filen.`;
    case 'post-overlaps':
      return 'Samma tjänst står redan för några av dagarna.';
    case 'no-counts':
      return 'Raden har inga antal.';
    case 'no-answers':
      return 'Minst ett svar måste finnas.';
    case 'no-fees':
      return 'Avgifterna måste vara minst en krona, för kapitalet räknas i procent av dem.';
    case 'goal-of-others':
      return 'Det målet besvaras av andra. Skriv vilka som svarade på just den enkäten.';
    case 'row-twice':
      return `Samma uppgift står redan på rad ${why.line}.`;
    case 'wrong-sum':
      return `Antalen blir ${formatNumber(why.sum)} tillsammans, men ”${why.of}” är ${formatNumber(why.total)}.`;
    case 'month-alone':
      return 'Skriv dagen, inte bara månaden.';
    case 'day-taken':
      return 'Teamet har redan ett möte den dagen.';
    case 'seats':
      return seatsText(why.there);
    case 'not-key':
      return 'Högst tolv bokstäver, siffror och bindestreck.';
    case 'key-twice':
      return `Samma nummer står redan på rad ${why.line}.`;
    case 'age-in-years':
      return 'Skriv åldersgruppen, aldrig åldern i år.';
    case 'in-future':
      return 'Dagen har inte varit än.';
    case 'too-early':
      return 'Dagen ligger före 2010. Kontrollera årtalet.';
    case 'before':
      return `Dagen ligger före ”${why.other}”.`;
    case 'needs':
      return `Då måste också ”${why.other}” stå.`;
    case 'not-with':
      return `Kan inte stå tillsammans med ”${why.other}”.`;
    case 'two-parties':
      return 'När flera parter aktualiserade måste minst två stå här.';
    case 'not-by-rules':
      return 'Fanns inte i de regler som gällde när ärendet aktualiserades.';
    case 'contradicts-reason':
      return 'Stämmer inte med orsaken till avslut.';
    case 'changed-since':
      return 'Raden är redan inläst och sade något annat då. Ångra den inläsningen först, eller ge raden ett nytt nummer.';
    case 'not-in-header':
      return 'Kolumnen saknas i filen.';
    case 'header-unknown':
      return 'Kolumnen känns inte igen. Byt rubrik eller ta bort den.';
    case 'header-twice':
      return 'Kolumnen står två gånger.';
    case 'no-rows':
      return 'Filen har inga rader under rubrikerna.';
    case 'too-many':
      return `Filen har för många rader. Dela upp den i filer med högst ${formatNumber(why.most)} rader.`;
  }
}

function seatsText(there: number): string {
  return there === 0
    ? 'Ingen hade den funktionen i teamet den dagen. Lägg in rollen från den dagen först, eller skriv Obesatt.'
    : `Den dagen hade ${formatNumber(there)} den funktionen i teamet. Skriv ett värde för var och en, med plustecken emellan.`;
}

/** `Rad 4, Kön: Måste stå, men är tomt.` */
export function problemText({ line, column, why }: Problem): string {
  const where = column === undefined ? `Rad ${line}` : `Rad ${line}, ${column}`;
  return `${where}: ${whyNot(why)}`;
}

/** The list of what is wrong as a table, its head first. */
export function problemRows(problems: readonly Problem[]): readonly (readonly string[])[] {
  return [
    ['Rad', 'Kolumn', 'Vad som är fel'],
    ...problems.map(({ line, column = '', why }) => [String(line), column, whyNot(why)]),
  ];
}
