import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { zonedInstant } from '../../shared/kernel/calendar.ts';
import { openBrowser } from '../e2e/harness/browser.ts';
import { type Figure, median } from './figure.ts';
import { heldMeeting, itemsHeld } from './held-meeting.ts';
import { coordinatorOf, fullTeam } from './people.ts';
import { measureClicks } from './screen-clicks.ts';
import { startStar } from './servers.ts';
import { sowFederation, sowInTeams } from './sow.ts';
import { inWorkplace } from './workplace.ts';

/** A phone's line and a slow computer: what is felt in a meeting room at the edge of the net. */
const line = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const slower = 4;
const rounds = 5;

interface Screen {
  readonly name: string;
  /** On the wire at most. */
  readonly kilobytes: number;
  readonly hash: string;
  /** What has to be there for the one who waits, as many as it says. */
  readonly shown: { readonly selector: string; readonly atLeast: number };
}

/** What opening the tab costs: bytes over the wire and seconds until there is something to work with, in Chromium. */
export async function measureScreens(): Promise<readonly Figure[]> {
  return inWorkplace(async (folder) => {
    const file = path.join(folder, 'star.sqlite');
    const team = fullTeam(0);
    const { meeting, cases } = heldMeeting(team, 'open');
    const store = await openSqliteStore(file);
    await sowFederation(store, [team], 'http://127.0.0.1:1/');
    await sowInTeams(store, new Map([[team.id, [meeting, ...cases]]]));
    await store.close();
    const star = await startStar(file, zonedInstant(meeting.plan.date, '13:30'));
    const browser = await openBrowser();
    try {
      const screens: readonly Screen[] = [
        {
          name: 'home',
          kilobytes: 160,
          hash: `#/team/${team.id}`,
          shown: { selector: 'main section button, main section a', atLeast: 1 },
        },
        {
          name: `meeting of ${itemsHeld}`,
          kilobytes: 180,
          hash: `#/team/${team.id}/meeting/open`,
          shown: { selector: 'main [id^="item-"], main li', atLeast: itemsHeld },
        },
      ];
      const figures: Figure[] = [];
      for (const screen of screens) {
        const opened: Opened[] = [];
        for (let n = 0; n < rounds; n += 1)
          opened.push(await open(browser, `${star.url}/tab/`, coordinatorOf(team), screen));
        figures.push(...figuresOf(screen, opened));
      }
      const meetingAt = `${star.url}/tab/#/team/${team.id}/meeting/open`;
      return [...figures, ...(await measureClicks(browser, meetingAt, coordinatorOf(team)))];
    } finally {
      await browser.close();
      await star.stop();
    }
  });
}

interface Opened {
  readonly bytes: number;
  readonly seconds: number;
}

/** In a browser that has never been here, by somebody it knows. */
async function open(
  browser: Browser,
  address: string,
  person: string,
  { hash, shown }: Screen,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await context.addInitScript((name) => localStorage.setItem('star-person', name), person);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const startedAt = performance.now();
    await page.goto(`${address}${hash}`, { waitUntil: 'commit' });
    await page.waitForFunction(
      ([selector, atLeast]) => document.querySelectorAll(selector).length >= atLeast,
      [shown.selector, shown.atLeast] as const,
      { polling: 'raf', timeout: 60_000 },
    );
    const seconds = (performance.now() - startedAt) / 1000;
    // What the page goes on to fetch is part of opening it.
    await page.waitForLoadState('networkidle').catch(() => undefined);
    return { bytes, seconds };
  } finally {
    await context.close();
  }
}

function figuresOf({ name, kilobytes }: Screen, opened: readonly Opened[]): readonly Figure[] {
  const seconds = opened.map((one) => one.seconds);
  return [
    {
      name: `tab: ${name}, over the wire into a browser that has never been here`,
      value: median(opened.map(({ bytes }) => bytes)) / 1000,
      unit: 'kB',
      aim: { atMost: kilobytes },
    },
    {
      name: `tab: ${name}, shown at a quarter of the processor, 1.6 Mbit/s and 150 ms`,
      value: median(seconds),
      unit: 's',
      aim: { atMost: 2.2 },
      note: `${rounds} times, ${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)} s`,
    },
  ];
}
