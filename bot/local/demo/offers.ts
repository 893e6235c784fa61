import type { MeasureCode } from '../../../shared/codes/measures.ts';
import { addDays, type Instant, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import type { Offer } from '../../../shared/offers/offer.ts';
import { addOffer, askOffers } from '../../../shared/offers/steps.ts';
import type { MemberFunction, Party } from '../../../shared/codes/party.ts';
import { contextAt, done } from './seats.ts';
import { demoTeams } from './teams.ts';

/** Code, party, who gives it, whom to ask, days since it was confirmed; the teams it is for, none being the county. */
type Line = readonly [
  code: MeasureCode,
  party: Party,
  provider: string,
  about: string,
  contact: MemberFunction,
  confirmed: number,
  ...teams: string[],
];

const lines: readonly Line[] = [
  [
    'work-trial',
    'af',
    'Arbetsförmedlingen',
    'Tre månader hos en arbetsgivare',
    'employment-officer',
    30,
  ],
  [
    'work-training',
    'af',
    'Arbetsförmedlingen',
    'Sex månader, med stöd på plats',
    'employment-officer',
    45,
  ],
  ['matching', 'af', 'Rusta och matcha', 'Hos leverantör efter eget val', 'employment-officer', 95],
  [
    'sius',
    'af',
    'Arbetsförmedlingen',
    'Introduktionsstöd på arbetsplatsen',
    'employment-officer',
    20,
  ],
  [
    'subsidised-employment',
    'af',
    'Arbetsförmedlingen',
    'Lönebidrag och utvecklingsanställning',
    'employment-officer',
    60,
  ],
  [
    'steg-till-arbete',
    'af',
    'Arbetsförmedlingen',
    'Stegvis, i grupp och enskilt',
    'employment-officer',
    210,
  ],
  [
    'labour-market-training',
    'af',
    'Arbetsförmedlingen',
    'Vård, trä och fordon',
    'employment-officer',
    240,
  ],
  [
    'work-training',
    'municipality',
    'Kommunens arbetscentrum',
    'Snickeri, kök och återbruk',
    'labour-market-coordinator',
    15,
    'ber',
  ],
  [
    'internship',
    'municipality',
    'Kommunens arbetsmarknadsenhet',
    'Praktik på kommunens arbetsplatser',
    'labour-market-coordinator',
    40,
    'ber',
  ],
  [
    'sol-internship',
    'municipality',
    'Individ- och familjeomsorgen',
    'Praktik enligt socialtjänstlagen',
    'ifo-officer',
    75,
    'ber',
  ],
  [
    'workplace-support',
    'municipality',
    'Kommunens arbetsmarknadsenhet',
    'Handledare följer med',
    'labour-market-coordinator',
    12,
    'ost',
    'kro',
  ],
  [
    'komvux',
    'municipality',
    'Vuxenutbildningen',
    'Grundläggande och gymnasial nivå',
    'adult-education',
    50,
    'ber',
    'har',
  ],
  ['sfi', 'municipality', 'Vuxenutbildningen', 'Dag, kväll eller distans', 'adult-education', 50],
  [
    'upper-secondary',
    'municipality',
    'Lärcentrum',
    'Distans med handledning',
    'adult-education',
    320,
    'str',
  ],
  [
    'folk-high-school',
    'municipality',
    'Folkhögskolan',
    'Allmän kurs, två terminer',
    'adult-education',
    130,
  ],
  [
    'housing-support',
    'municipality',
    'Boendestödet',
    'Stöd i hemmet för struktur i vardagen',
    'assistance-officer',
    25,
    'ber',
  ],
  [
    'outpatient-social-care',
    'municipality',
    'Öppenvården',
    'Samtal och program vid beroende',
    'ifo-officer',
    80,
    'ber',
    'bra',
  ],
  [
    'debt-counselling',
    'municipality',
    'Budget- och skuldrådgivningen',
    'Väntetid två veckor',
    'ifo-officer',
    33,
  ],
  ['personal-ombudsman', 'municipality', 'Personligt ombud', 'För hela länet', 'ifo-officer', 200],
  [
    'medical-investigation',
    'region',
    'Hälsocentralen',
    'Läkarutlåtande om hälsotillstånd',
    'rehab-coordinator-primary-care',
    18,
  ],
  [
    'rehabilitation',
    'region',
    'Smärtrehabiliteringen',
    'Bedömning och program i grupp',
    'rehab-coordinator-primary-care',
    190,
  ],
  [
    'rehabilitation',
    'region',
    'Hälsocentralen',
    'Arbetsterapeut och fysioterapeut',
    'rehab-coordinator-primary-care',
    55,
  ],
  [
    'treatment',
    'region',
    'Psykiatrisk öppenvård',
    'Efter remiss',
    'rehab-coordinator-psychiatry',
    70,
  ],
  [
    'prevention',
    'region',
    'Hälsocentralen',
    'Stresshantering och fysisk aktivitet',
    'rehab-coordinator-primary-care',
    110,
  ],
  [
    'workplace-support',
    'fk',
    'Försäkringskassan',
    'Arbetshjälpmedel och arbetsplatsbesök',
    'fk-contact',
    90,
  ],
];

/** The utbudskarta of the county: most lines fresh, some stale, and the region asked about its own three days ago. */
export function demoOffers(now: Instant): readonly Offer[] {
  const teamIds = demoTeams.map(({ code }) => code.toLowerCase());
  const today = localDate(now);
  const at = (daysAgo: number, id: string) =>
    contextAt(zonedInstant(addDays(today, -daysAgo), '10:20'), () => id);
  const offers = lines.map(([code, party, provider, about, contact, confirmed, ...teams], n) =>
    done(
      addOffer(
        { code, party, provider, about, contact, teamIds: teams },
        { writer: { teamId: teams[0] ?? 'ber', leads: true, parties: [] }, teamIds },
        at(confirmed, `offer-${n + 1}`),
      ),
    ),
  );
  const asked = done(askOffers(offers, { party: 'region', teamId: 'ber' }, at(3, 'asked')));
  return offers.map((offer) => asked.find(({ id }) => id === offer.id) ?? offer);
}
