import { whoIsMeant, sentenceAround } from '../words/who-is-meant.ts';
import { type Span, spansInSmall } from '../words/span.ts';

/**
 * How somebody is, told without the name of an illness: `svimmade på praktiken`, `luktar sprit`, `slutade med sin
 * medicin`, `har kol`. The words are anybody's, so a sentence about the work is passed over.
 *
 * @param text as `inspectionText` makes it
 */
export function findToldSigns(text: string): readonly Span[] {
  return spansInSmall(text, signs).filter(({ start }) => {
    const sentence = sentenceAround(text, start);
    const isAsked = text[sentence.start + sentence.text.length] === '?';
    return whoIsMeant(sentence.text, isAsked) !== 'work';
  });
}

const very =
  '(?:(?:så|väldigt|mycket|riktigt|jätte|skit|fortfarande|ganska|rätt|lite|inget|inte så) ?)*-?';
const badly =
  '(?:dåligt|kasst|uselt|skit|illa|pyton|bedrövligt|fruktansvärt|hemskt|sämre|bättre|bra)';
const bodily =
  'svimma(?:r|de|t)|kräk(?:s|tes|ts)|spy(?:r|dde|tt)|krampa(?:r|de|t)|skaka(?:r|de|t) (?:av|i|hela)|darra(?:r|de)|hyperventilera(?:r|de|t)|kollapsa(?:r|de|t)|halta(?:r|de|t)|grät|gråter|gråtit|hosta(?:r|de) blod|rasa(?:r|de|t) i vikt|magra(?:r|de|t)|gått (?:upp|ner) i vikt|svull(?:en|nade)|gipsad?|röntga(?:s|ts|des)|ramlade och|isolerar sig|stänger in sig|ligger i sängen|orkar (?:inte|ej) (?:upp|gå upp|duscha|med|längre)|kom inte ur sängen|bröt ihop|brutit ihop|fick ett bryt|klappade ihop|gick in i väggen';
const mind =
  '(?:fick|får|fått|har|hade) (?:panik|dödsångest|ångest|sammanbrott|mardrömmar|flashbacks?|vanföreställningar|ett (?:bryt|anfall|utbrott)|tics|yrsel|feber|blödningar|kramper)|paniken|självmordstankar|dödslängtan|hör röster|livströtta?';
const drink =
  '(?:luktar|luktade|luktat|stinker|doftar|doftade) (?:av )?(?:sprit|alkohol|öl|hasch|gräs|fylla|hembränt)|(?:kom|kommer|var|är|dök upp) (?:full|berusad|onykter|packad|hög|påverkad|bakis|bakfull)|alkoholproblem|dricker (?:igen|mycket|för mycket)|(?:pillren|piller(?!-)|tabletterna)|beroendevård|torken|nykter(?:het(?:en)?)? (?:i|sedan)|tagit återfall|återfall(?:it)?';
const care =
  '(?:slutade|slutat|slutar|börjat|börjar|började|bytt|byter|vägrar|glömmer|ta|tar|tagit|äta|höjd|sänkt|ny|utan|sin|sina) (?:med |ta |äta )?(?:sin |sina |ny |nya )?(?:medicin(?:en|er|erna|ering(?:en)?)?|tabletter(?:na)?)|medicinen (?:hjälper|gör|är|har|verkar|fungerar)|läkarbesök (?:varje|hos)|väntar på (?:operation|röntgen|mr|provsvar|magnetröntgen|biopsi|cancerbesked|transplantation)|(?:ska|skall) (?:göra en |på )?(?:mr|röntgen|magnetröntgen|biopsi|gastroskopi|koloskopi|op(?:\\.|eration)?)|på rehab för|inlagd|läggs in|lades in|akuten|ambulans(?:en)?|iva|provsvaren|cellprov|hemodialys';
const senses =
  '(?:hör|ser|går|minns|sover|äter|andas|talar|pratar) (?:mycket |så |väldigt |riktigt )?(?:dåligt|illa|sämre|knappt)|(?:sover|äter) (?:inte|ej|knappt|bara|aldrig)|nedsatt (?:syn|hörsel|rörlighet|minne|ork)|trött hela|ständig(?:t)? (?:trött|värk|ont)|ont (?:överallt|hela|i)|tappat (?:synen|hörseln|känseln|minnet)|bröstet (?:värker|gör ont)|svårt att (?:andas|gå|stå|sova|gripa|lyfta|läsa|skriva|koncentrera|minnas|vistas|vara bland)';
/** In small letters they are other words too, so a verb has to stand before. */
const shortNames =
  '(?:har|fått|fick|haft|med|pga\\.?|av|diagnos(?:en)?|konstaterad|misstänkt|utreds för|utredd för) (?:en |svår |lindrig |trolig |ev\\.? |både )?(?:ms|kol|add|als|ibs|gad|cp|hep(?:atit)? ?[abc]|ust|ast|sle|eds|asd|dcd|pots|pmdd|pmds|dvt|tia|ra|fas|fasd|tbi|npf)(?:-diagnos)?';

const signs = [
  String.raw`(?<!\p{L})mår (?:${very})?${badly}(?!\p{L})|(?<!\p{L})mådde (?:${very})?${badly}(?!\p{L})|(?<!\p{L})mått ${very}${badly}(?!\p{L})`,
  ...[bodily, mind, drink, care, senses, shortNames].map(
    (words) => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`,
  ),
].map((source) => new RegExp(source, 'gu'));
