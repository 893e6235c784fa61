import { wordSet } from './word-set.ts';

/**
 * Places that point at nobody: countries, counties, municipalities and larger towns, seas and mountains, and the parts of
 * Östersund. The villages of the county are asked about (`villages.ts`).
 */
export const knownPlaces = wordSet(`
  sverige norge finland danmark island estland lettland litauen polen tyskland frankrike spanien portugal italien grekland
  turkiet syrien irak iran afghanistan pakistan indien somalia etiopien eritrea sudan sydsudan kenya uganda ukraina ryssland
  belarus rumänien bulgarien ungern bosnien serbien kroatien kosovo albanien makedonien montenegro slovenien slovakien
  tjeckien österrike schweiz belgien nederländerna holland england skottland irland storbritannien  amerika usa kanada kina
  japan thailand vietnam filippinerna kongo nigeria ghana gambia marocko algeriet tunisien libyen egypten libanon jordanien
  palestina gaza israel jemen saudiarabien kuwait georgien armenien azerbajdzjan uzbekistan kazakstan chile peru colombia
  brasilien argentina bolivia venezuela mexiko kuba eritreas syriens ukrainas somaliland kurdistan tigray
  europa asien afrika norden skandinavien baltikum balkan mellanöstern eu fn
  kabul damaskus aleppo mogadishu asmara kiev kyiv kharkiv odessa moskva warszawa bangkok teheran bagdad mosul helsinki oslo
  köpenhamn trondheim steinkjer levanger røros verdal stjørdal bryssel london berlin paris
  norrland svealand götaland lappland jämtland härjedalen medelpad ångermanland hälsingland gästrikland dalarna värmland
  västmanland uppland södermanland närke östergötland småland öland gotland blekinge skåne halland västergötland bohuslän
  dalsland dalsländska norrbotten västerbotten västernorrland gävleborg kronoberg sörmland mälardalen bergslagen
  norrlands jämtlands västernorrlands västerbottens gävleborgs dalarnas
  stockholm göteborg malmö uppsala västerås örebro linköping helsingborg jönköping norrköping  umeå gävle borås
  södertälje eskilstuna halmstad växjö karlstad sundsvall östersund trollhättan luleå kalmar falun skövde karlskrona
  kristianstad skellefteå uddevalla varberg nyköping borlänge lidköping härnösand örnsköldsvik sollefteå kramfors timrå
  ånge ljusdal hudiksvall söderhamn bollnäs ovanåker nordanstig sandviken hofors ockelbo mora orsa älvdalen malung sälen
  leksand rättvik avesta hedemora ludvika smedjebacken vansbro gagnef säter kiruna gällivare boden piteå kalix haparanda
  jokkmokk arjeplog arvidsjaur älvsbyn övertorneå pajala lycksele storuman vilhelmina åsele dorotea sorsele norsjö malå
  vindeln vännäs nordmaling robertsfors bjurholm visby ystad trelleborg landskrona ängelholm hässleholm eslöv höganäs
  motala mjölby finspång vetlanda nässjö värnamo tranås eksjö oskarshamn västervik vimmerby emmaboda nybro ljungby älmhult
  kungsbacka falkenberg laholm alingsås mölndal kungälv stenungsund lerum partille mark ulricehamn falköping mariestad
  skara vara tidaholm arvika säffle kristinehamn filipstad  torsby hagfors kumla hallsberg lindesberg  askersund
  köping arboga sala fagersta enköping tierp östhammar håbo knivsta norrtälje täkt täby sollentuna solna sundbyberg nacka
  huddinge botkyrka haninge tyresö värmdö lidingö danderyd järfälla vallentuna nynäshamn katrineholm flen strängnäs
  arlanda bromma rosenbad
  bräcke berg krokom ragunda strömsund åre härjedalen svenstavik sveg hammarstrand järpen
  frösön frösö torvalla odensala lugnvik körfältet norr söder lillänge stadsdel staden odenskog karlslund valla solliden
  storsjön storsjöbygden jämtkraft jamtli remonthagen rannåsen ladugårdsängen erikslund fagervik mjälle
  gustavsberg zätagränd zäta krondikesvägen färjemansgatan rådhusgatan prästgatan kyrkgatan  samuelsgatan
  inlandsbanan storlien mittbanan sylarna helags åreskutan fjällen kalfjället norrut söderut mittuniversitetet
`);
