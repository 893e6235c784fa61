import type { Labels } from '../text/choice.ts';

/** The two answers to a `yes-no`, as they are sent. */
export const answerLabels: Labels<'yes' | 'no'> = { yes: 'Ja', no: 'Nej' };

/** On the button that takes back what was done. */
export const takeItBack = 'Ta tillbaka';

/** In a list while nothing is chosen. */
export const choose = 'Välj';

/** Beside every free text (handbook §7). */
export const noPersons =
  'Skriv inget som kan peka ut en person: inga namn, personnummer eller adresser.';

/** Said by whoever wrote it, of what the guard found and cannot know. */
export const pointsAtNobody = 'Texten pekar inte ut någon person';

/** Over the first and the last day of something. */
export const fromDay = 'Från och med';
export const toDay = 'Till och med';
export const validFromDay = 'Gäller från och med';

/** Before the day from which something holds. */
export const validSince = 'Gäller sedan';

/** Said at a field that is empty, where forms of several areas ask the same. */
export const dayMissing = 'Välj en dag.';
export const dayOrNone = 'Välj en dag, eller ingen.';
export const firstDayMissing = 'Ange den första dagen.';
export const lastDayOrNone = 'Välj sista dagen, eller lämna tomt.';
export const lastDayMissing = 'Ange den sista dagen.';
/** Of a contact or a measure. */
export const emptyUntilFurther = 'Lämna tomt om den gäller tills vidare.';
export const whoMissing = 'Välj vem det gäller.';
export const answerMissing = 'Skriv ett svar, högst 300 tecken.';
export const ownerMissing = 'Välj vem som ansvarar.';
/** Of what is written above the teams. */
export const aboutTheWork = 'Om arbetet och samverkan, aldrig om ett enskilt ärende.';
export const wholeLinkMissing = 'Klistra in hela länken, den börjar med https.';
export const whyMissing = 'Skriv kort varför.';
export const livelihoodMissing = 'Välj försörjning.';
export const occupationMissing = 'Välj sysselsättning.';
export const newMeasure = 'Ny insats';
export const measureMissing = 'Välj en insats.';
export const municipalitiesMissing = 'Välj kommuner i listan, eller ingen.';

/** On the button of what is asked. */
export const askQuestion = 'Ställ en fråga';

/** Labels of what several forms ask. */
export const whatAbout = 'Vad gäller det?';
export const dueDay = 'Klart senast';

/** On the buttons of a measure, in a plan or in the utbudskarta. */
export const measureWords = {
  add: 'Lägg till en insats',
  save: 'Spara insatsen',
  saved: 'Insatsen är sparad.',
  remove: 'Ta bort insatsen',
} as const;

/** What holds gets its last day. */
export const endWords = {
  save: 'Spara sista dagen',
  saved: 'Sista dagen är sparad.',
} as const;

/** A channel gets its use, from the card in it or in the tab. */
export const connectWords = {
  connect: 'Anslut kanalen',
  connected: 'Kanalen är ansluten.',
} as const;

/** Shown where an answer is left out. */
export const notGiven = 'Inte angivet';

/** Of what no document says, wherever it is shown beside what one does. */
export const ourOwnChoice = 'programmets val, inte överenskommelsens';
