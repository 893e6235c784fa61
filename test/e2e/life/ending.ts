import { expect, it } from 'vitest';
import type { Stage } from '../harness/stage.ts';
import { countedSince, remember } from './counted.ts';
import { cardOf, caseAs, isHiddenFromOthers, pageOf, played, raisedAgain } from './the-case.ts';

const [leads, holder] = ['Samordnare (kommunen)', 'Handläggare IFO (kommunen)'];
const coordinated = 'Individkoordinator (kommunen)';

/** The whole life of the case as its page tells it, by function and never by name. */
const life: readonly string[] = [
  `tis 1 dec 2026 ${leads}: Aktualiserat`,
  `tis 1 dec 2026 ${leads}: Uppgifterna rättade: prioriterade grupper`,
  `tis 8 dec 2026 ${leads}: Ställt i kö`,
  `tis 8 dec 2026 ${leads}: Ångrat: ställt i kö`,
  `tis 8 dec 2026 ${leads}: Ställt i kö`,
  `tis 12 jan 2027 ${holder}: Under väntetiden: egen insats pågår`,
  `tis 12 jan 2027 ${leads}: Mottaget, ärendebärare: ${holder}`,
  `tis 12 jan 2027 ${leads}: Beslut om individkoordinator: ${coordinated}`,
  `tis 12 jan 2027 ${leads}: Ångrat: beslut om individkoordinator: ${coordinated}`,
  `tis 12 jan 2027 ${leads}: Beslut om individkoordinator: ${coordinated}`,
  `tis 19 jan 2027 ${leads}: Förbereda individen inför planeringsmötet (förmöte): gjort`,
  `tis 19 jan 2027 ${holder}: Samla in underlag från parterna: gick inte`,
  `tis 19 jan 2027 ${leads}: Plan efter SIP mån 18 jan 2027, 5 av 5 punkter`,
  `tis 19 jan 2027 ${holder}: Insats: Arbetsträning, startad tis 19 jan 2027`,
  `tis 19 jan 2027 ${leads}: Stegförflyttning registrerad vid start: Arbetsförmåga 1 Ingen, sysselsättning 1 Ingen sysselsättning, försörjning 2 Till en mindre del egen, funktionsnedsättning 3 Hindrar delvis`,
  `tis 9 feb 2027 ${holder}: Stegförflyttning registrerad under tiden: Arbetsförmåga 2 Liten, sysselsättning 3 Förberedande insats, försörjning 2 Till en mindre del egen, funktionsnedsättning 3 Hindrar delvis`,
  `tis 9 feb 2027 ${leads}: Uppgift: Kontakta en annan part, Arbetsförmedlare (AF), senast tis 9 mars 2027`,
  `tis 9 feb 2027 ${leads}: Uppföljning bokad tis 9 mars 2027`,
  `tis 9 mars 2027 ${leads}: Kontakta en annan part: inte gjort än`,
  `tis 9 mars 2027 ${leads}: Uppföljning bokad tis 13 apr 2027`,
  `tis 9 mars 2027 ${leads}: Vilande: väntar på ett beslut, återupptas tis 13 apr 2027`,
  `tis 9 mars 2027 ${leads}: Ångrat: vilande: väntar på ett beslut, återupptas tis 13 apr 2027`,
  `tis 9 mars 2027 ${leads}: Vilande: väntar på ett beslut, återupptas tis 13 apr 2027`,
  `tis 13 apr 2027 ${holder}: Återupptaget, uppföljning tis 11 maj 2027`,
  `tis 13 apr 2027 ${leads}: Avslutat: Ansökan om utredning av sjukersättning inlämnad · Plan som individen är med på: Nej · Försörjning vid avslut: Försörjningsstöd · Sysselsättning vid avslut: Ingen sysselsättning · Resultat: Varken insats eller hållbar plan · Tar över: Region Jämtland Härjedalen · NNS-enkäten erbjuden: Ja`,
  `tis 7 sep 2027 ${holder}: Senare utfall noterat, tis 7 sep 2027`,
];

/** What showed after the case was closed, and its coming back as another. */
export function ending(stage: () => Stage): void {
  it('gets its late outcome in the tab from the one who carried it', async () => {
    await remember(stage(), '2027-T3');
    const tab = await pageOf(stage(), 'ifo-officer', played);
    await tab.getByText('Beslutet om sjukersättning är inte noterat än').first().waitFor();
    await tab.getByRole('button', { name: 'Registrera utfall efter avslut' }).click();
    await tab.getByRole('combobox', { name: /^Beslut om/ }).selectOption('Sjukersättning avslagen');
    await tab
      .getByRole('combobox', { name: /^Sysselsättning/ })
      .selectOption('Ingen sysselsättning');
    await tab.getByLabel('Försörjningsstöd').first().check();
    await tab.getByRole('button', { name: 'Spara utfallet' }).click();
    await tab.getByText('Senare utfall noterat, tis 7 sep 2027', { exact: true }).waitFor();
  });

  it('is raised again in the tab as a new case that points back to it', async () => {
    const plan = {
      date: '2027-09-14',
      start: '13:00',
      end: '16:00',
      place: 'Kommunhuset i Svenstavik',
      link: 'https://teams.microsoft.com/l/meetup-join/2',
    };
    await stage().run('coordinator', { verb: 'plan-meeting', teamId: 'ber', plan });
    const tab = await pageOf(stage(), 'labour-market-coordinator', played);
    await tab.getByRole('link', { name: 'Aktualisera på nytt' }).click();
    await tab.getByRole('heading', { name: `Aktualisera ${played} på nytt` }).waitFor();
    await tab.getByRole('checkbox', { name: 'AME', exact: true }).check();
    await tab.getByLabel('Samtycket undertecknat den').fill('2027-09-06');
    await tab.getByLabel('Individens egna ord finns på blanketten').check();
    await tab.getByLabel('Individen bor i teamets kommun').check();
    await tab.getByRole('radio', { name: 'Kvinna' }).check();
    await tab.getByRole('radio', { name: '30–64 år' }).check();
    await tab.getByLabel('Försörjningsstöd').first().check();
    await tab
      .getByLabel('Samlat behov av sociala, medicinska och arbetsinriktade insatser')
      .check();
    await tab.getByRole('button', { name: 'Aktualisera ärendet' }).click();
    // Its receipt is its reference; either case leads to the other.
    await tab.getByText(`Ärendet heter ${raisedAgain}. Skriv det på blanketten.`).waitFor();
    const before = await pageOf(stage(), 'labour-market-coordinator', played);
    await before.getByText('Aktualiserat på nytt som').waitFor();
    await before.getByRole('link', { name: raisedAgain }).click();
    await before.getByText('Aktualiserat på nytt från').waitFor();
    await before.getByRole('link', { name: played }).waitFor();
  });

  it('has a card that says where it ended, and the new one a card of its own', async () => {
    const before = await cardOf(stage(), played);
    await before.getByText('Avslutat tis 13 apr 2027').waitFor();
    const after = await cardOf(stage(), raisedAgain);
    await after.getByText('Aktualiserat tis 7 sep 2027, väntar på teamets beslut').waitFor();
  });

  it('is counted once for what showed afterwards, and once for being raised again', async () => {
    const tables = ['raised', 'referrer', 'closed', 'late-outcomes'];
    expect(await countedSince(stage(), '2027-T3', ...tables)).toEqual({
      raised: 1,
      'referrer/ame': 1,
      'late-outcomes/none': 1,
      'late-outcomes/refused': 1,
    });
  });

  it('has all of its life in its history: what, when, who, and by which rules', async () => {
    const { history } = await caseAs(stage(), 'ifo-officer', played);
    const told = history
      .toReversed()
      .map(({ text, whenText, byText }) => `${whenText.replace(/ kl.*/, '')} ${byText}: ${text}`);
    expect(told).toEqual(life);
    expect(new Set(history.map(({ rulesText }) => rulesText))).toEqual(new Set(['Regelverk 2026']));
    await isHiddenFromOthers(stage(), played);
    await isHiddenFromOthers(stage(), raisedAgain);
  });
}
