import { expect, it } from 'vitest';
import { says } from '../harness/card-actions.ts';
import type { Stage } from '../harness/stage.ts';
import { countedSince, tablesOf } from './counted.ts';
import {
  cardOf,
  caseAs,
  closeMeeting,
  isFineInPanel,
  isHiddenFromOthers,
  openForm,
  openMeeting,
  pageOf,
  played,
} from './the-case.ts';

/** What the tertial comes to by the two cases: both left the queue, one for its consent and one through the team. */
const sinceJanuary: Readonly<Record<string, number>> = {
  queued: -2,
  received: 1,
  closed: 1,
  'course/queued': -2,
  'course/received': 1,
  'course/follow-ups': 2,
  'course/closed': 1,
  'course/consent-withdrawn': 1,
  'course/ended': 2,
  'course/participants': 1,
  'reason/b1-disability-pension-applied': 1,
  'livelihood-in/social-assistance': 1,
  'livelihood-out/social-assistance': 1,
  'plans/plan-complete': 1,
  'own-planning/was-there': 1,
  'goals/took-part': 1,
  'goals/participants-of-year': 1,
  'own-planning/took-part-of-planned': 1,
  'plans/parallel': 1,
  'plans/work-focus': 1,
  'progress/moved-forward': 1,
  'progress/working-ability:forward': 1,
  'progress/occupation:forward': 1,
  'progress/livelihood:same': 1,
  'progress/functional-impairment:same': 1,
  'tasks/covered-tasks': 2,
  'tasks/done': 1,
  'tasks/not-possible': 1,
  'tasks/not-undertaken': 1,
};

export function closing(stage: () => Stage): void {
  it('is taken up again in the tab by its holder', async () => {
    const tab = await pageOf(stage(), 'ifo-officer', played);
    await tab.getByRole('button', { name: 'Återuppta ärendet' }).first().click();
    await tab.getByLabel('Nästa uppföljning').fill('2027-05-11');
    await tab.getByRole('button', { name: 'Återuppta ärendet' }).last().click();
    await tab.getByText('Återupptaget, uppföljning tis 11 maj 2027', { exact: true }).waitFor();
    const { facts } = await caseAs(stage(), 'ifo-officer', played);
    expect(facts.map(({ label }) => label)).not.toContain('Vilande');
  });

  it('is closed from its card with everything that a closing stores', async () => {
    const { teamsPage } = stage().now;
    const { page } = teamsPage;
    const meetingId = await openMeeting(stage(), '2027-04-13');
    const card = await cardOf(stage(), played);
    await openForm(card, 'Avsluta ärendet');
    const b1 = page.getByRole('option', { name: /^Ansökan om utredning/ });
    await card.getByLabel('Orsak till avslut').first().click();
    await b1.click();
    await card.getByRole('radio', { name: 'Nej', exact: true }).first().click();
    await teamsPage.chooseSeveral(card, 'Försörjning vid avslut', ['Försörjningsstöd']);
    await teamsPage.choose(card, 'Sysselsättning vid avslut', 'Ingen sysselsättning');
    await teamsPage.choose(card, 'Resultat', 'Varken insats eller hållbar plan');
    await teamsPage.choose(card, 'Vilken part tar över?', 'Region Jämtland Härjedalen');
    await card.getByRole('radio', { name: 'Ja', exact: true }).last().click();
    await card.getByRole('button', { name: 'Avsluta ärendet' }).last().click();
    await card.getByText('Avslutat tis 13 apr 2027').waitFor();
    expect(await card.innerText()).not.toContain('sjukersättning');
    await closeMeeting(stage(), meetingId);
    await stage().now.teams.stream.waitFor('the minutes', (message) =>
      says(message, 'Minnesanteckningar', 'tis 13 apr 2027', played),
    );
  });

  it('has its closing in the tab, with who takes over and that the survey was offered', async () => {
    const tab = await pageOf(stage(), 'ifo-officer', played);
    await tab.getByRole('heading', { name: 'Avslut', exact: true }).waitFor();
    await isFineInPanel(stage(), played);
    const { closing: facts } = await caseAs(stage(), 'ifo-officer', played);
    expect(Object.fromEntries((facts ?? []).map(({ label, text }) => [label, text]))).toMatchObject(
      {
        'Tar över': 'Region Jämtland Härjedalen',
        'NNS-enkäten erbjuden': 'Ja',
        'Plan som individen är med på': 'Nej',
      },
    );
    await isHiddenFromOthers(stage(), played);
  });

  it('has changed the numbers of the tertial by what was done, and by nothing twice', async () => {
    expect(await countedSince(stage(), '2027-T1', ...tablesOf(sinceJanuary))).toEqual(sinceJanuary);
  });
}
