import { describe, expect, it } from 'vitest';
import { text } from '../../../../tab/text/text.ts';
import { openPage } from '../../../e2e/harness/browser.ts';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const coordinator = 'demo/samordnare';
const deviations = '#/team/berg/deviations';
const happened = 'Vad hände? (valfritt)';
const words = 'Ingen läkare fanns på plats';

async function openReport(): Promise<void> {
  const { page } = opened;
  await page.getByRole('button', { name: 'Rapportera en avvikelse', exact: true }).click();
  await page.getByLabel(happened).waitFor();
}

async function reload(): Promise<void> {
  const { page } = opened;
  await page.reload();
  await page.locator('h1').first().waitFor();
}

describe('what is typed in a form and not sent', () => {
  it('is there after a reload and a look at another page, with a word about it', async () => {
    const { page } = opened;
    await opened.openAs(coordinator, deviations);
    await openReport();
    await page.getByLabel(happened).fill(words);
    await page.getByText(text.draft.kept).waitFor();
    await reload();
    await openReport();
    expect(await page.getByLabel(happened).inputValue()).toBe(words);
    await page.getByText(text.draft.wasThere).waitFor();
    await page.evaluate(() => void (location.hash = '#/team/berg/queue'));
    await page.getByRole('heading', { level: 1, name: 'Kö' }).waitFor();
    await page.evaluate((to) => void (location.hash = to), deviations);
    await openReport();
    expect(await page.getByLabel(happened).inputValue()).toBe(words);
  });

  it('is thrown away when one says so', async () => {
    const { page } = opened;
    await opened.openAs(coordinator, deviations);
    await openReport();
    await page.getByLabel(happened).fill(words);
    await page.getByRole('button', { name: text.draft.throwAway }).click();
    expect(await page.getByLabel(happened).inputValue()).toBe('');
    await reload();
    await openReport();
    expect(await page.getByLabel(happened).inputValue()).toBe('');
    expect(await page.getByText(text.draft.wasThere).count()).toBe(0);
  });

  it('is gone when it has been sent', async () => {
    const { page } = opened;
    await opened.openAs(coordinator, deviations);
    await openReport();
    await page.getByLabel(happened).fill(words);
    await page.getByLabel('Vad gäller det?').selectOption({ index: 1 });
    await opened.sentBy(() => page.getByRole('button', { name: 'Skicka rapporten' }).click());
    await expect
      .poll(() => page.evaluate(() => Object.keys(sessionStorage).join()))
      .not.toContain('draft');
  });

  it('stays when it is refused', async () => {
    const { page, server } = opened;
    await opened.openAs(coordinator, deviations);
    await openReport();
    await page.getByLabel(happened).fill(words);
    await page.getByLabel('Vad gäller det?').selectOption({ index: 1 });
    server.refuseNext(422, { code: 'invalid', text: 'Rätta.', fields: ['nowhere'] });
    await opened.sentBy(() => page.getByRole('button', { name: 'Skicka rapporten' }).click());
    // Nothing of the form is named, so nobody is told to mend what is marked.
    await page.getByText(text.send.nothingMarked).waitFor();
    await reload();
    await openReport();
    expect(await page.getByLabel(happened).inputValue()).toBe(words);
  });

  it('is the same command when it was sent without an answer and is sent again after a reload', async () => {
    const { page, server } = opened;
    const send = (): Promise<unknown[]> =>
      opened.sentBy(() => page.getByRole('button', { name: 'Skicka rapporten' }).click());
    const sent = () => server.commands.slice(before).map((one) => (one as { id: string }).id);
    await opened.openAs(coordinator, deviations);
    const before = server.commands.length;
    await openReport();
    await page.getByLabel(happened).fill(words);
    await page.getByLabel('Vad gäller det?').selectOption({ index: 1 });
    server.refuseNext(502, 'en proxys sida');
    await send();
    await reload();
    await openReport();
    server.refuseNext(502, 'en proxys sida');
    await send();
    // Something else is another command, also after a reload.
    await page.getByLabel(happened).fill(`${words} i dag heller`);
    await reload();
    await openReport();
    await send();
    const [first, again, other] = sent();
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('is nobody else’s in the same browser', async () => {
    const { page } = opened;
    await opened.openAs(coordinator, deviations);
    await openReport();
    await page.getByLabel(happened).fill(words);
    await page.evaluate(() => localStorage.setItem('star-person', 'demo/ifo'));
    await reload();
    expect(await page.getByText(words).count()).toBe(0);
    const names = await page.evaluate(() => Object.keys(sessionStorage));
    expect(names.every((name) => name.includes(coordinator))).toBe(true);
  });
});

describe('a browser that keeps nothing', () => {
  it('shows the tab all the same, and promises no draft', async () => {
    const { page, errors } = await openPage(opened.page.context().browser() as never);
    try {
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
          });
      });
      await page.goto(`${opened.server.url}/tab/${deviations}`);
      await page.locator('h1').first().waitFor();
      const report = page.getByRole('button', { name: 'Rapportera en avvikelse', exact: true });
      if ((await report.count()) > 0) {
        await report.first().click();
        await page.getByLabel(happened).fill(words);
        expect(await page.getByText(text.draft.kept).count()).toBe(0);
        expect(await page.getByLabel(happened).inputValue()).toBe(words);
      }
      expect(errors).toEqual([]);
    } finally {
      await page.close({ runBeforeUnload: false });
    }
  });
});

describe('a decision that somebody else makes while one writes', () => {
  it('is told, with what one had written, until one throws it away', async () => {
    const { page } = opened;
    await opened.openAs(coordinator, '#/team/berg/meeting/open');
    await page.getByRole('button', { name: /^Boka uppföljning BER-2026-001/ }).click();
    await page.getByLabel('Nästa uppföljning').fill('2027-02-09');
    await page.route('**/api/teams/berg/meetings/open', async (route) => {
      const answer = await route.fetch();
      const view = (await answer.json()) as { agenda: { items: Record<string, unknown>[] }[] };
      for (const { items } of view.agenda)
        for (const item of items)
          if (item['reference'] === 'BER-2026-001') {
            item['decision'] = { text: 'Vilande', canUndo: false };
            item['outcomes'] = [];
          }
      await route.fulfill({ json: view });
    });
    await page.getByText(text.draft.decided('BER-2026-001', 'Vilande')).waitFor();
    await page.getByText('tis 9 feb 2027').waitFor();
    await page.getByRole('button', { name: text.draft.throwTyped }).click();
    await page.getByText('tis 9 feb 2027').waitFor({ state: 'detached' });
    await page.unroute('**/api/teams/berg/meetings/open');
  });
});

/** From now on the view is answered as somebody else has left it. */
async function changedMeanwhile(
  address: string,
  change: (view: Record<string, never>) => void,
): Promise<void> {
  const { page } = opened;
  await page.route(`**${address}`, async (route) => {
    const answer = await route.fetch();
    const view = (await answer.json()) as Record<string, never>;
    change(view);
    await route.fulfill({ json: view });
  });
  // As when one comes back to the window.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

describe('what somebody else changes while one writes', () => {
  const reported = '/api/teams/berg/deviations';
  interface Row {
    readonly can: Record<string, unknown>;
    readonly now: Record<string, unknown>;
    statusText: string;
  }
  const rowsOf = (view: Record<string, never>) => view['rows'] as unknown as Row[];

  it('is told in its place when the form can be sent no more, with what was written', async () => {
    const { page } = opened;
    await opened.openAs(coordinator, deviations);
    await page.getByRole('button', { name: 'Besluta åtgärd' }).first().click();
    await page.getByLabel(/^Åtgärd/).fill('Ny rutin för samtycke');
    await changedMeanwhile(reported, (view) => {
      for (const row of rowsOf(view)) {
        row.can['setAction'] = false;
        row.statusText = 'Löst';
      }
    });
    await page.getByText(text.draft.changed('Rapporten', 'Löst')).waitFor();
    await page.getByText('Åtgärd: Ny rutin för samtycke').waitFor();
    await page.unroute(`**${reported}`);
  });

  it('is told in the form where it can, and what is not touched is as they left it', async () => {
    const { page } = opened;
    await opened.openAs(coordinator, deviations);
    await page.getByRole('button', { name: 'Besluta åtgärd' }).first().click();
    const decided = page.getByLabel(/^Åtgärd/);
    await decided.fill('Ny rutin för samtycke');
    await changedMeanwhile(reported, (view) => {
      for (const row of rowsOf(view)) row.now['actionDue'] = '2027-03-01';
    });
    await page.getByText(text.draft.overtaken).waitFor();
    expect(await decided.inputValue()).toBe('Ny rutin för samtycke');
    expect(await page.getByLabel('Klart senast').inputValue()).toBe('mån 1 mars 2027');
    await page.getByRole('button', { name: text.draft.goOn }).click();
    await page.getByText(text.draft.overtaken).waitFor({ state: 'detached' });
    await page.unroute(`**${reported}`);
  });

  it('is told above the page when what it was about is gone altogether', async () => {
    const { page } = opened;
    await opened.openAs(coordinator, deviations);
    await page.getByRole('button', { name: 'Besluta åtgärd' }).first().click();
    await page.getByLabel(/^Åtgärd/).fill('Ny rutin för samtycke');
    await changedMeanwhile(reported, (view) => {
      rowsOf(view).length = 0;
    });
    await page.getByText(text.draft.unsent).waitFor();
    await page.getByText('Åtgärd: Ny rutin för samtycke').waitFor();
    await page.getByRole('button', { name: text.draft.throwTyped }).click();
    await page.getByText(text.draft.unsent).waitFor({ state: 'detached' });
    await page.unroute(`**${reported}`);
  });
});

describe('forms of one kind in a list', () => {
  it('have a draft each, also after a reload', async () => {
    const { page } = opened;
    await opened.openAs('demo/kansli', '#/setup/berg');
    const accounts = page.getByLabel('Konto', { exact: false });
    await accounts.first().selectOption({ index: 1 });
    await page.getByText(text.draft.kept).first().waitFor();
    await reload();
    await expect.poll(() => accounts.first().inputValue()).not.toBe('');
    expect(await accounts.nth(1).inputValue()).toBe('');
  });
});

describe('a page that fails while it is drawn', () => {
  it('says so in Swedish with what to do, keeps what was typed, and leaves the rest of the tab working', async () => {
    const { page } = opened;
    const reported = '/api/teams/berg/deviations';
    await opened.openAs(coordinator, deviations);
    await openReport();
    await page.getByLabel(happened).fill(words);
    await changedMeanwhile(reported, (view) => {
      Object.assign(view, { rows: [null] });
    });
    await page.getByRole('heading', { level: 1, name: text.state.outdatedTitle }).waitFor();
    await page.getByText(`${happened}: ${words}`).waitFor();
    await page.getByRole('button', { name: text.state.reload }).waitFor();
    await page.evaluate(() => void (location.hash = '#/team/berg/queue'));
    await page.getByRole('heading', { level: 1, name: 'Kö' }).waitFor();
    await page.unroute(`**${reported}`);
    await page.evaluate((to) => void (location.hash = to), deviations);
    await openReport();
    expect(await page.getByLabel(happened).inputValue()).toBe(words);
  });
});
