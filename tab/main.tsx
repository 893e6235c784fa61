import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchPage } from './app/page-code.ts';
import { TabApp } from './app/TabApp.tsx';
import { ahead } from './client/browser.ts';
import { parseRoute } from './router/route.ts';

/** What is about to come is waited for: a page that is drawn three times, each time less empty, is there later. */
const soonMs = 100;

void start();

async function start(): Promise<void> {
  const place = document.getElementById('star');
  if (place === null) throw new Error('The page has no place for the tab.');
  await Promise.race([
    Promise.all([fetchPage(parseRoute(window.location.hash)), ahead.settled()]),
    new Promise((soon) => {
      setTimeout(soon, soonMs);
    }),
  ]);
  createRoot(place).render(
    <StrictMode>
      <TabApp />
    </StrictMode>,
  );
}
