import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../../../e2e/harness/accessibility.ts';
import { text } from '../../../../tab/text/text.ts';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const { openAs, sentBy } = opened;

/** What the same case took before: 20 clicks in 70 s, by a person with a stopwatch. A click costs a look and a move. */
const secondsAClick = 70 / 20;
const secondsADate = 3;

/** Counts what somebody presses, as the page is told of it. */
async function clicksIn(act: () => Promise<void>): Promise<number> {
  await opened.page.evaluate(() => {
    const count = { clicks: 0 };
    Object.assign(window, { count });
    addEventListener('pointerdown', () => (count.clicks += 1), true);
  });
  await act();
  return opened.page.evaluate(
    () => (window as unknown as { count: { clicks: number } }).count.clicks,
  );
}

const click = (role: 'link' | 'button' | 'radio' | 'checkbox', name: string | RegExp) =>
  opened.page.getByRole(role, { name }).first().click();

/** What has the focus, as it is called or as it reads. */
const focused = () =>
  opened.page.evaluate(() => {
    const at = document.activeElement;
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
    const name = labels.map(({ textContent }) => textContent).join(' ');
    return name || (at?.getAttribute('aria-label') ?? at?.textContent ?? '');
  });

/** On with the tab key, until what is called so has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < 40; stop += 1) {
    await opened.page.keyboard.press('Tab');
    const at = await focused();
    if (name.test(at)) return;
    passed.push(at);
  }
  throw new Error(`${String(name)} is not among what the tab key stops at: ${passed.join(' | ')}`);
}

async function raise(): Promise<void> {
  await opened.page.getByLabel('Samtycket undertecknat den').click();
  await opened.page.getByLabel('Samtycket undertecknat den').fill('2026-11-24');
  await click('checkbox', 'Individens egna ord');
  await click('checkbox', 'Individen bor i teamets kommun');
  await click('radio', 'Kvinna');
  await click('radio', '30–64 år');
  await opened.page
    .getByRole('group', { name: /^Försörjning nu/ })
    .getByRole('checkbox', { name: 'Försörjningsstöd' })
    .click();
  await click('button', 'Alla är uppfyllda');
  await click('checkbox', /^Ärendet är först avstämt/);
  await click('button', 'Aktualisera ärendet');
}

describe('a case is raised from where one is', () => {
  it('in twelve clicks and three quarters of a minute at most, from the first page to its reference', async () => {
    await openAs('demo/af', '#/team/berg');
    let clicks = 0;
    const sent = await sentBy(async () => {
      clicks = await clicksIn(async () => {
        await click('link', 'Nytt ärende');
        await raise();
        await opened.page
          .getByText('Ärendet heter BER-2026-017. Skriv det på blanketten.')
          .waitFor();
      });
    });
    const seconds = clicks * secondsAClick + secondsADate;
    expect(clicks).toBeLessThanOrEqual(12);
    expect(seconds).toBeLessThanOrEqual(45);
    expect(sent).toMatchObject([
      {
        verb: 'raise-case',
        meetingId: 'called',
        raise: {
          type: 'new',
          referrer: 'af',
          ageBand: '30-64',
          priorityGroups: ['social-assistance'],
          criteria: [
            'working-age',
            'combined-needs',
            'other-planning-insufficient',
            'lives-in-municipality',
            'neither-works-nor-studies',
            'known-to-two-parties',
          ],
        },
      },
    ]);
  });

  it.each(['#/team/berg/cases', '#/team/berg/queue', '#/team/berg'])(
    'at the next meeting, in one click: %s',
    async (hash) => {
      await openAs('demo/af', hash);
      await click('link', 'Nytt ärende');
      const meeting = opened.page.getByLabel('Tas upp på mötet');
      expect(await meeting.inputValue()).toBe('called');
    },
  );

  it('or at another, with what is typed kept', async () => {
    await openAs('demo/af', '#/team/berg/raise');
    await opened.page.getByLabel('Samtycket undertecknat den').fill('2026-11-24');
    await opened.page.getByLabel('Tas upp på mötet').selectOption('later');
    await expect
      .poll(() => opened.page.getByLabel('Samtycket undertecknat den').inputValue())
      .toBe('tis 24 nov 2026');
    await click('button', 'Konsultation');
    const sent = await sentBy(() => click('button', 'Be om konsultation'));
    expect(sent).toMatchObject([{ meetingId: 'later', raise: { type: 'consultation' } }]);
  });

  it('and what follows from an answer is filled in, while what is answered otherwise stays', async () => {
    await openAs('demo/af', '#/team/berg/raise');
    const livelihood = opened.page.getByRole('group', { name: /^Försörjning nu/ });
    const young = opened.page.getByRole('radio', { name: '16–29 år' });
    await livelihood.getByRole('checkbox', { name: 'Aktivitetsersättning' }).click();
    expect(await young.isChecked()).toBe(true);
    const groups = opened.page.getByRole('group', { name: /^Prioriterade grupper/ });
    expect(await groups.getByRole('checkbox', { name: 'Unga (16–29 år)' }).isChecked()).toBe(true);
    await opened.page.getByRole('radio', { name: '30–64 år' }).click();
    await livelihood.getByRole('checkbox', { name: 'Sjukpenning' }).first().click();
    expect(await young.isChecked()).toBe(false);
    const known = opened.page.getByRole('checkbox', { name: /^Känd hos minst två parter/ });
    expect(await known.isChecked()).toBe(false);
    await opened.page.getByRole('checkbox', { name: 'Primärvård' }).click();
    expect(await known.isChecked()).toBe(true);
  });

  it('with the keyboard alone, from the first page to its reference, copied', async () => {
    const { page } = opened;
    await openAs('demo/af', '#/team/berg');
    await tabTo(/^Nytt ärende/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: text.meeting.raise }).waitFor();
    await tabTo(/^Samtycket undertecknat den/);
    await page.keyboard.type('24/11');
    for (const ticked of [/^Individens egna ord/, /^Individen bor i teamets kommun/]) {
      await tabTo(ticked);
      await page.keyboard.press('Space');
    }
    await tabTo(/^Kvinna/);
    await page.keyboard.press('Space');
    await tabTo(/^16–29 år/);
    await page.keyboard.press('ArrowDown');
    await tabTo(/^Försörjningsstöd/);
    await page.keyboard.press('Space');
    await tabTo(/^Alla är uppfyllda/);
    await page.keyboard.press('Enter');
    await tabTo(/^Ärendet är först avstämt/);
    await page.keyboard.press('Space');
    const sent = await sentBy(async () => {
      await tabTo(/^Aktualisera ärendet$/);
      await page.keyboard.press('Enter');
    });
    expect(sent).toMatchObject([
      {
        verb: 'raise-case',
        raise: {
          gender: 'woman',
          ageBand: '30-64',
          priorityGroups: ['social-assistance'],
          consent: { signedOn: '2026-11-24' },
        },
      },
    ]);
    await expect.poll(focused).toBe('Ärendet heter BER-2026-017. Skriv det på blanketten.');
    await tabTo(/^Kopiera/);
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: /Kopierat|Markerat/ })
      .waitFor();
    expect(await focused()).toMatch(/^Kopiera/);
  });

  it('with the keyboard alone, and the focus and the words go on to its reference', async () => {
    await openAs('demo/af', '#/team/berg/raise');
    await opened.page.getByRole('button', { name: 'Konsultation' }).focus();
    await opened.page.keyboard.press('Enter');
    await opened.page.getByRole('button', { name: 'Be om konsultation' }).focus();
    await opened.page.keyboard.press('Enter');
    const said = opened.page.getByText('Konsultationen heter BER-2026-017.');
    await said.waitFor();
    expect(await opened.page.evaluate(() => document.activeElement?.textContent)).toBe(
      await said.textContent(),
    );
    await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.press('Enter');
    await opened.page
      .getByRole('status')
      .filter({ hasText: /Kopierat|Markerat/ })
      .waitFor();
    expect(await accessibilityFindings(opened.page)).toEqual([]);
    await click('button', 'Aktualisera ett till');
    await opened.page.getByRole('heading', { level: 1, name: text.meeting.raise }).waitFor();
  });

  it('by FK with FK filled in, by nobody else with anybody’s part', async () => {
    await openAs('demo/fk', '#/team/berg/raise');
    expect(await opened.page.getByRole('checkbox', { name: 'FK', exact: true }).isChecked()).toBe(
      true,
    );
    await openAs('demo/samordnare', '#/team/berg/raise');
    const referrers = opened.page.getByRole('group', { name: /^Vem aktualiserar/ });
    expect(await referrers.getByRole('checkbox', { checked: true }).count()).toBe(0);
  });

  it('again with what time does not change filled in', async () => {
    await openAs('demo/samordnare', '#/team/berg/raise?previous=BER-2024-002');
    expect(await opened.page.getByRole('radio', { name: 'Man', exact: true }).isChecked()).toBe(
      true,
    );
    expect(await opened.page.getByRole('radio', { name: '30–64 år' }).isChecked()).toBe(true);
  });

  it('and where there is no meeting it is said what to do', async () => {
    await openAs('demo/af', '#/team/harjedalen/raise');
    await opened.page.getByText(/^Inget möte är planerat/).waitFor();
    expect(await opened.page.getByRole('button', { name: 'Aktualisera ärendet' }).count()).toBe(0);
    expect(await accessibilityFindings(opened.page)).toEqual([]);
  });

  it('and while the intake is paused, only what can be taken up is', async () => {
    await openAs('demo/kansli', '#/team/are/raise');
    await opened.page
      .getByText(/^Intaget är pausat/)
      .first()
      .waitFor();
    expect(await opened.page.getByRole('button', { name: 'Nytt ärende' }).count()).toBe(0);
    await opened.page.getByRole('button', { name: 'Be om konsultation' }).waitFor();
  });

  it('by nobody who may not: no page leads there, and the page says why', async () => {
    await openAs('demo/ingenstans', '#/team/berg/raise');
    await opened.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await opened.page.getByRole('button', { name: 'Aktualisera ärendet' }).count()).toBe(0);
  });
});
