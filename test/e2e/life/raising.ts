import { expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { says } from '../harness/card-actions.ts';
import { BERG, type Stage } from '../harness/stage.ts';
import { countedSince, remember } from './counted.ts';
import {
  caseAs,
  isFineInPanel,
  isHiddenFromOthers,
  meetingOn,
  pageOf,
  played,
  stopped,
} from './the-case.ts';
import { onCard } from '../../builders/on-card.ts';

/** Presses it may take to raise a case on the card: at some four seconds each that is under a minute. */
const mostPresses = 14;

export function raising(stage: () => Stage): void {
  it('begins from the history of the team', async () => {
    await remember(stage(), '2026-T3');
  });

  it('is raised in the page by one who only fills in what is asked for, in a few presses', async () => {
    const { teamsPage } = stage().now;
    const { page } = teamsPage;
    await teamsPage.openChannel(BERG.name);
    const notice = teamsPage.card('Kallelse · STAR Berg');
    await notice.waitFor({ timeout: 60_000 });
    const card = teamsPage.form('Nytt ärende');
    let presses = 0;
    const press = async (what: Locator): Promise<void> => {
      presses += 1;
      await what.click();
    };
    const field = (label: string): Locator => card.getByLabel(label).first();
    const entry = (name: string): Locator => page.getByRole('menuitemcheckbox', { name });

    await press(notice.getByRole('button', { name: 'Nytt ärende …' }));
    await press(card.getByRole('button', { name: 'Fyll i' }));
    await press(field('Samtycket undertecknat den'));
    await press(page.getByRole('button', { name: '30, November, 2026', exact: true }));
    await press(card.getByRole('checkbox', { name: 'Individens egna ord' }));
    await press(card.getByRole('checkbox', { name: 'Individen bor' }));
    await press(field('Vem aktualiserar?'));
    await press(entry('IFO'));
    await press(card.getByRole('radio', { name: 'Kvinna' }));
    await press(card.getByRole('radio', { name: '30–64 år' }));
    await press(field('Försörjning nu'));
    await press(entry('Försörjningsstöd'));
    await press(card.getByRole('checkbox', { name: 'Samlat behov' }));
    await press(card.getByRole('button', { name: 'Aktualisera ärendet' }).first());
    await notice.getByText('1 nytt ärende').waitFor();
    await notice.getByRole('button', { name: 'Dagordning' }).click();
    await notice.getByText(onCard(played)).first().waitFor();
    expect(presses).toBeLessThanOrEqual(mostPresses);
  });

  it('has a page in the tab that says where it stands and what comes next', async () => {
    const tab = await pageOf(stage(), 'ifo-officer', played);
    await tab.getByText('Aktualiserat tis 1 dec 2026, väntar på teamets beslut').first().waitFor();
    await tab.getByText('Tas upp på mötet tis 8 dec 2026').first().waitFor();
    await tab.getByText('Försörjningsstöd').first().waitFor();
    await isFineInPanel(stage(), played);
  });

  it('is corrected in the tab, and the correction stands in its history', async () => {
    const tab = await pageOf(stage(), 'coordinator', played);
    await tab.getByRole('button', { name: 'Rätta uppgifterna' }).click();
    const groups = tab.getByRole('group', { name: 'Prioriterade grupper' });
    // Suggested from the livelihood when it was raised.
    expect(await groups.getByRole('checkbox', { name: 'Försörjningsstöd' }).isChecked()).toBe(true);
    await groups.getByRole('checkbox', { name: 'Sjukpenning' }).check();
    await tab.getByRole('button', { name: 'Spara rättelsen' }).click();
    await tab.getByText('Uppgifterna rättade').waitFor();
  });

  it('has company by another, raised in the tab by psychiatry', async () => {
    const meetingId = await meetingOn(stage(), '2026-12-08');
    const raise = `#/team/ber/meeting/${meetingId}/raise`;
    const tab = await stage().tab('rehab-coordinator-psychiatry', raise);
    await tab.getByRole('checkbox', { name: 'Psykiatri', exact: true }).check();
    await tab.getByLabel('Samtycket undertecknat den').fill('2026-11-27');
    await tab.getByLabel('Individens egna ord finns på blanketten').check();
    await tab.getByLabel('Individen bor i teamets kommun').check();
    await tab.getByRole('radio', { name: 'Man', exact: true }).check();
    await tab.getByRole('radio', { name: '16–29 år' }).check();
    await tab
      .getByRole('group', { name: 'Försörjning nu' })
      .getByLabel('Ingen offentlig försörjning')
      .check();
    await tab
      .getByLabel('Samlat behov av sociala, medicinska och arbetsinriktade insatser')
      .check();
    await tab.getByRole('button', { name: 'Aktualisera ärendet' }).click();
    await tab.getByText(stopped).first().waitFor();
    await stage().now.teams.stream.waitFor('the kallelse with both', (message) =>
      says(message, 'Kallelse · STAR Berg', played, stopped),
    );
  });

  it('is counted once, and nothing else is', async () => {
    const counted = await countedSince(
      stage(),
      '2026-T3',
      'raised',
      'referrer',
      'gender',
      'age-band',
    );
    expect(counted).toEqual({
      raised: 2,
      'referrer/ifo': 1,
      'referrer/psychiatry': 1,
      'gender/woman': 1,
      'gender/man': 1,
      'age-band/30-64': 1,
      'age-band/16-29': 1,
    });
  });

  it('is nothing that FK, the manager or the office get to see, nor yet the individkoordinator', async () => {
    await isHiddenFromOthers(stage(), played);
    const assigned = JSON.stringify(
      await stage().view('individual-coordinator', 'teams/ber/cases'),
    );
    expect(assigned).not.toContain(played);
    expect((await caseAs(stage(), 'employment-officer', played)).status).toBe('raised');
  });
}
