import type { Browser } from 'playwright-core';
import { type Figure, percentile } from './figure.ts';
import { itemsHeld } from './held-meeting.ts';

const slower = 4;
const clicks = 16;
/** Between two clicks: nothing of one is left to draw when the next comes. */
const pauseMs = 400;

/** From a click on a case of a meeting until the page shows it, as the browser itself measures it, and what moves unasked. */
export async function measureClicks(
  browser: Browser,
  address: string,
  person: string,
): Promise<readonly Figure[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await context.addInitScript((name) => localStorage.setItem('star-person', name), person);
    const page = await context.newPage();
    await page.goto(address);
    const rows = page.locator('main button', { hasText: /^[A-Z]{3}-\d{4}-\d+/ });
    await rows.nth(itemsHeld - 1).waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.evaluate(watch);
    for (let n = 0; n < clicks; n += 1) {
      await rows.nth(n + 1).click();
      await page.waitForTimeout(pauseMs);
    }
    const seen = await page.evaluate(() => (window as Watching).seen);
    if (seen === undefined || seen.answers.length === 0) throw new Error('no click was measured');
    const name = `tab: meeting of ${itemsHeld}`;
    return [
      {
        name: `${name}, a click on a case answered at a quarter of the processor, p95`,
        value: percentile(seen.answers, 95),
        unit: 'ms',
        aim: { atMost: 100 },
        note: `p50 ${percentile(seen.answers, 50)} ms, ${seen.answers.length} clicks`,
      },
      {
        name: `${name}, layout shift that nobody asked for`,
        value: seen.shift,
        unit: '',
        aim: { atMost: 0.01 },
      },
    ];
  } finally {
    await context.close();
  }
}

type Watching = Window & { seen?: { answers: number[]; shift: number } };

/** In the page: the browser's own measure of each click until the next frame is drawn, and of what moves by itself. */
function watch(): void {
  const seen = { answers: [] as number[], shift: 0 };
  (window as Watching).seen = seen;
  const on = (type: string, does: (entry: PerformanceEntry) => void, more: object = {}): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(does)).observe({ type, ...more });
  on(
    'event',
    ({ name, duration }) => {
      if (name === 'click') seen.answers.push(duration);
    },
    { durationThreshold: 16 },
  );
  on('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) seen.shift += shift.value;
  });
}
