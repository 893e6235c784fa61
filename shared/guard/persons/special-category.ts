import { whoIsMeant, sentenceAround } from '../words/who-is-meant.ts';
import { type Span, spansInSmall } from '../words/span.ts';

/**
 * What the data protection regulation names beside health (articles 9 and 10): crime, faith, orientation, origin, politics
 * and union, and with them violence and debts, where they are said of somebody. Crime as the work of an authority
 * (`Kriminalvården informerar`), faith as a feast and union as a party to talk to are none.
 *
 * @param text as `inspectionText` makes it
 */
export function findSpecialCategories(text: string): readonly Span[] {
  const told = spansInSmall(text, ofOne);
  const weak = spansInSmall(text, [said]).filter(({ start }) => {
    const sentence = sentenceAround(text, start);
    const isAsked = text[sentence.start + sentence.text.length] === '?';
    return whoIsMeant(sentence.text, isAsked) === 'somebody';
  });
  const bare = spansInSmall(text, [conduct]).filter(({ start }) => {
    const sentence = sentenceAround(text, start);
    const isAsked = text[sentence.start + sentence.text.length] === '?';
    return whoIsMeant(sentence.text, isAsked) !== 'work';
  });
  return [...told, ...bare, ...weak];
}

const crimes =
  '(?:stöld|snatteri|inbrott|rån|misshandel|grov misshandel|våld\\p{L}*|våldtäkt|sexbrott|sexualbrott|narkotikabrott|knarkbrott|drograttfylla|rattfylla|rattfylleri|rattonykterhet|bedrägeri|bidragsbrott|bidragsfusk|förskingring|häleri|hot|olaga hot|ofredande|vapenbrott|mord|dråp|mordbrand|skadegörelse|barnporr\\p{L}*|vållande|kvinnofridskränkning|olovlig körning|ekobrott|skattebrott|smuggling|hets|grov\\p{L}* \\p{L}+)';

/** What only one person is or has done. */
const ofOne = [
  // dömd för stöld, åtalad, häktad, sitter inne, fick ett år
  String.raw`(?<!\p{L})(?:dömd|dömts|dömdes|åtalad|åtalas|åtalats|häktad|häktades|anhållen|gripen|greps|misstänkt|misstänks|friad|lagförd|avtjänar|avtjänat|suttit av|sitter av|straffad|polisanmäld|polisanmälts|efterlyst|delgiven)(?! (?:avtal|beslut|plats)\p{L}*)(?: (?:för|till) (?!(?:autism|adhd|npf|depression|sjukdom)(?!\p{L}))(?:\p{L}+ ?){1,3})?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:(?:sitter|satt|suttit|hamnade|kom|åkte|muckar|muckade|släpps|frigavs|villkorligt frigiven|frigiven|frigavs|utskriven|ute) (?:inne|i häktet|i fängelse|på kåken|på anstalt\p{L}*|från (?:fängelse|anstalt\p{L}*|häktet|kåken))|muckar|muckat|muckade|villkorlig(?:t)? (?:frigiv\p{L}+|dom)|utvisas|i belastningsregistret|kriminell(?:t)? (?:förflutet|bakgrund|belastad|historia|liv)|gängkriminell|gängmedlem|gängmiljö|avhoppare|tungt kriminell|tidigare kriminell|ex-?kriminell|livstidsdömd|återfallsförbrytare|prickad)(?!\p{L})`,
  // har begått, har misshandlat
  String.raw`(?<!\p{L})(?:begått|begick|gjort sig skyldig till|erkänt|snattat|snattade|stulit|misshandlat|misshandlade|slog sin|slår sin|våldtagit|rånat|knivhögg|knivhuggit|hotat (?:personal|handläggare|sin|med)|langar|langat|säljer (?:droger|knark|narkotika|hasch)|kör (?:full|onykter|påverkad|utan körkort)|tagen för|åk(?:er|t|te) fast|åkt dit för|åkte dit för|åker dit)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:våldsutsatt|misshandlad|utsatt för (?:våld|hot|hedersvåld|sexuella|övergrepp|förtryck)|hedershotad|hotad av (?:sin|släkten|exet)|lever (?:gömd|med skyddad|under hot|i skyddat)|bor på (?:kvinnojour\p{L}*|skyddat boende)|könsstympad|bortgift|tvångsgift|blev (?:våldtagen|slagen|misshandlad)|(?:slagen|misshandlad) av)(?!\p{L})`,
  // är muslim, jehovas vittne, ber fem gånger om dagen
  String.raw`(?<!\p{L})(?:(?:är|blev|blivit|var|som) (?:(?:djupt|strängt|aktiv|praktiserande|troende|en|f\.d\.|tidigare|sunni|shia|ortodox|rysk|syrisk) ?){0,2}-?(?:sunni|shia)?(?:muslim\p{L}*|kristen|troende|jude|judinna|judisk|katolik|ortodox|hindu|buddhist|sikh|ateist|pingstvän|frireligiös|konvertit|frälst|yazidi|jesid|mormon|laestadian|scientolog|baptist|jehovas? vittnen?|islamist|salafist)|jehovas? vittne|(?:konverterat|konverterade) till|lämnat (?:islam|församlingen|kyrkan|jehovas|sekten)|(?:ber|bad) fem gånger|(?:går|gick) i (?:moskén|kyrkan|synagogan|bönehuset|pingst\p{L}*|frikyrkan)|aktiv i (?:moskén|församlingen|pingst\p{L}*|frikyrkan|svenska kyrkan|jehovas)|fastar (?:under|i|hela)|firar inte|bär (?:slöja|hijab|niqab|burka|turban|kippa)|vägrar skaka hand|(?:muslimsk|kristen|judisk|troende) (?:man|kvinna|tjej|kille|familj|mamma|pappa|deltagare|klient))(?!\p{L})`,
  // är homosexuell, har kommit ut, gift med en man
  String.raw`(?<!\p{L})(?:(?:är|som|öppet|blev|lever|lever som|kommit ut som|kom ut som|definierar sig som|identifierar sig som) (?:(?:en|öppet|nog|troligen) )?(?:homo\p{L}*|gay|bög|lesbisk|flata|bisexuell|pansexuell|asexuell|queer|transperson|trans(?:kvinna|man|sexuell)?|icke-?binär|intersex\p{L}*|hbtqi?(?:-person)?|polyamorös)|(?:homo|bi)sexuell (?:man|kvinna|kille|tjej|deltagare)|kommit ut(?: för)?|kom ut som|under (?:transition|könsbekräftande)|bytt kön|byter kön|juridiskt kön|könskorriger\p{L}*|könsbekräftande (?:vård|behandling|operation)|(?:samkönat|homosexuellt) (?:par|förhållande))(?!\p{L})`,
  // är rom, av kurdiskt ursprung, är same
  String.raw`(?<!\p{L})(?:(?:är|som är|var|född) (?:(?:etnisk|även|också|delvis|svensk-?) ?)?-?(?:rom|romsk|same|samisk|kurd|kurdisk|somalier|somalisk|arab|arabisk|syrier|syrian|assyrier|iranier|irakier|afghan|hazar|eritrean|tigrinier|amhara|oromo|turk|albansk?|kosovoalban|bosnier|serb|kroat|ryss|ryska|ukrainare|ukrainska|thai|thailändska|vietnames|kines|polack|polska|finne|tornedaling|resande|resandefolket|tattare|zigenare|tjetjen|uigur|palestinier|palestinsk|judisk|latino|afrikan|svart|mörkhyad|färgad)(?! (?:tolk|mat|språk\p{L}*|material\p{L}*|info\p{L}*|version\p{L}*|översättning\p{L}*|obligatorisk\p{L}*|förvaltning\p{L}*|kund|rött|vit))|(?:av|med) (?:romsk|samisk|kurdisk|somalisk|arabisk|utländsk|afghansk|syrisk|rysk|etnisk\p{L}*|judisk|iransk|irakisk|eritreansk|turkisk)t? (?:ursprung|bakgrund|härkomst|släkt)|kommer (?:ursprungligen |urspr\.? )?från (?:syrien|somalia|eritrea|afghanistan|irak|iran|ukraina|ryssland|thailand|etiopien|sudan|turkiet|bosnien|kosovo|polen|rumänien|kongo|kurdistan|palestina|gaza|libanon|jemen|vietnam|kina|filippinerna|chile|colombia))(?!\p{L})`,
  // pratar bara tigrinska, kom hit -16
  String.raw`(?<!\p{L})(?:(?:pratar|talar|förstår|kan) (?:(?:bara|endast) \p{L}+(?:iska|inja|dari|farsi|ska|ani)|inte svenska|ingen svenska|lite svenska)|(?:kom|kommit|flydde|flytt|invandrade|anlände) (?:hit|till sverige|till landet)(?: (?:i|år|som|för|från|\p{L}+))*(?: [-'’]?(?:19|20)?\d\d)?|(?:ny)?anländ(?:a)? (?:från|\d{4})|asylsökande från|papperslös|avvisning\p{L}*|uppehållstillståndet (?:går|gick) ut|ensamkommande (?:från|som|pojke|flicka|kille|tjej))(?!\p{L})`,
  // röstar på, är med i facket, strejkade
  String.raw`(?<!\p{L})(?:röstar på|röstade på|(?:är|var|blev) (?:aktiv|medlem|med|engagerad|ordförande|kassör) i (?:sverigedemokraterna|socialdemokraterna|moderaterna|vänsterpartiet|centerpartiet|miljöpartiet|kristdemokraterna|liberalerna|sd|ssu|muf|nmr|afs|mp|kd|vpk|facket|kommunal|unionen|if metall|metall|vision|transport|byggnads|handels|seko|hotell- och restaurang|lärarförbundet|syndikalisterna|sac|nordiska motståndsrörelsen|antifa|pkk|svart block)|(?:sverigedemokrat|sosse|moderat|vänsterpartist|centerpartist|miljöpartist|kristdemokrat|kommunist|nazist|nynazist|högerextrem|vänsterextrem|rasist|syndikalist|anarkist)(?= (?:och|som|i|så|men)|$|[,.;])|sd-?(?:politiker|medlem|are)|fackligt (?:förtroendevald|ombud|aktiv)|(?:är|var) (?:fackombud|skyddsombud|klubbordförande)|(?:fack|kommunal|unionen|metall)-?medlem|medlem i (?:facket|kommunal|unionen|if metall|vision|seko|handels|transport|byggnads))(?!\p{L})`,
  // skulder hos kronofogden, vräkt
  String.raw`(?<!\p{L})(?:har (?:stora |många |nya )?(?:spelskulder|skulder|betalningsanmärkning\p{L}*|inkasso\p{L}*)|skuldsatt|överskuldsatt|vräkt|vräks|vräkning(?:en)? (?:den|\d|på|i)|avhyst|hemlös|bostadslös|utmätt|utmäts|löneutmätning|i personlig konkurs|skuld (?:på|hos)|skulder (?:på|hos|till))(?!\p{L})(?<!medskuld)`,
  // enda transpersonen i byn, enda muslimen på jobbet
  String.raw`(?<!\p{L})(?:enda|ende|ensam|första|förste|en av få) (?:homo|trans|bög|lesb|muslim|jud|rom(?:en|sk)|same|somali|eritrean|afghan|syri|ukrain|ryss|kurd|thai|sverigedemokrat|kommunist|kristn|mormon|jehova)\p{L}*`,
].map((source) => new RegExp(source, 'gu'));

/** Words of crime that tell of somebody where nothing tells that they are about the work. */
const conduct = new RegExp(
  String.raw`(?<!\p{L})(?:${crimes}sdom(?:en)?|skyddade personuppgifter|skyddad (?:identitet|adress|folkbokföring)|sekretessmarkerad|skyddstillsyn|samhällstjänst|fotboja\p{L}*|kontaktförbud|besöksförbud|reseförbud|utvisningsdom|ungdomstjänst|fängelsedom|fängelsestraff\p{L}*|straffregister|övervakaren?|permis|kriminalitet|fängelse(?:t)?|häktet|anstalten|permission(?:en)?|frigång|polisanmälan|polisförhör|rättegång(?:en)?|huvudförhandling(?:en)?|åtal(?:et)?|prostitution|säljer sex|sexköp|hedersvåld|kvinnojour(?:en)?|skyddat boende|övergrepp(?:et)?|incest|vårdnadstvist(?:en)?|tvångsäktenskap|bidragsbrott|rattfylla|rattfylleri|drograttfylla|snatteri|misshandel|våldtäkt|stöld|inbrott)(?!\p{L})`,
  'gu',
);

const said = new RegExp(
  String.raw`(?<!\p{L})(?:${crimes}|kriminell\p{L}*|frivården|kriminalvården|övervakare|gäng(?:et)?|muslim\p{L}*|islam\p{L}*|krist(?:en|na)|moské(?:n)?|församling(?:en)?|homosex\p{L}*|lesbisk\p{L}*|bisex\p{L}*|trans(?:person|kvinna|man|sexuell)(?:en)?|hbtq\p{L}*|romsk\p{L}*|romer|samisk\p{L}*|kurdisk\p{L}*|hijab|slöja(?:n)?|ramadan|fackligt?|facket|partiet|sverigedemokrat\p{L}*|skulder(?:na)?|spelskuld\p{L}*|kronofogden|vräkning\p{L}*)(?!\p{L})`,
  'gu',
);
