import { cardText } from './cards.ts';
import { raisingText } from './raising.ts';

/** When what a button sent cannot be used. */
export const actionProblemText = {
  unreadable:
    'Det gick inte att läsa vad kortet skickade. Be om ett nytt kort: nämn boten och skriv ”kallelse”.',
  'too-large': 'Det som skrevs är för långt. Korta texten och försök igen.',
  'unknown-action':
    'Knappen hör till ett äldre kort och fungerar inte längre. Nämn boten och skriv ”kallelse”, eller gör det i fliken STAR.',
} as const;

/** What each input says when it is empty, by where its value stands in the command. */
const inputProblems: Readonly<Record<string, string>> = {
  'choice.deputyId': cardText.answer.deputyMissing,
  'choice.word': cardText.answer.wordError,
  part: cardText.topic.partMissing,
  text: cardText.topic.textError,
  category: cardText.deviation.categoryMissing,
  serves: cardText.connect.missing,
  'serves.type': cardText.connect.missing,
  'raise.reference': cardText.raise.referenceMissing,
  'raise.referrer': cardText.raise.referrerMissing,
  'raise.consent.form': raisingText.formMissing,
  'raise.consent.signedOn': raisingText.signedOnMissing,
  'raise.consent.ownWords': raisingText.ownWordsMissing,
  'raise.consent.livesInMunicipality': raisingText.livesHereMissing,
  'raise.gender': cardText.raise.genderMissing,
  'raise.ageBand': cardText.raise.ageBandMissing,
  'raise.livelihoodIn': cardText.raise.livelihoodsMissing,
  'raise.criteria': cardText.raise.criteriaMissing,
  'raise.priorityGroup': cardText.raise.priorityError,
};

/** The form's own words for each place that does not fit; a place that no form has means the card is not ours. */
export function fieldProblemText(places: readonly string[]): string {
  const found = places.map((place) => inputProblems[place.replace(/\.\d+$/, '')]);
  const texts = found.filter((text) => text !== undefined);
  return texts.length < places.length || texts.length === 0
    ? actionProblemText.unreadable
    : [...new Set(texts)].join(' ');
}
