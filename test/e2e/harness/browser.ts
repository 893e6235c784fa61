import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';

/**
 * Left out of the package's own arguments: in one process the browser dies with the first page that is
 * closed, and without web security a test would pass what a user's browser refuses.
 */
const UNWANTED = new Set([
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);
/** A graphics card that a processor plays takes a fourth of its time; nothing of ours is drawn by one. */
const PLAYED_GRAPHICS = /gpu|swiftshader|use-gl/;

/**
 * Chromium out of the npm registry, for machines with no browser. The two AWS names must stand before
 * `executablePath()`: they make the package unpack its own libnss and fonts and set the library path.
 */
export async function openBrowser(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const executablePath = await chromium.executablePath();
  return playwright.launch({
    executablePath,
    args: [
      ...chromium.args.filter((arg) => !UNWANTED.has(arg) && !PLAYED_GRAPHICS.test(arg)),
      ...['--disable-gpu', '--disable-background-networking'],
    ],
    headless: true,
  });
}

/** The widths things are looked at: a meeting's side panel, and a channel tab. */
export const WIDTHS = { panel: 300, wide: 1280 } as const;
export const THEMES = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
}

export interface OpenPage {
  readonly page: Page;
  /** What went wrong in the page so far: uncaught errors and console errors. */
  readonly errors: readonly string[];
}

export async function openPage(browser: Browser, options: PageOptions = {}): Promise<OpenPage> {
  const page = await browser.newPage({
    viewport: { width: options.width ?? WIDTHS.wide, height: options.height ?? 900 },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, errors };
}

/** The address with the theme the page should take when no Teams host tells it one. */
export function withTheme(address: string, theme: Theme): string {
  const url = new URL(address);
  url.searchParams.set('theme', theme);
  return url.href;
}
