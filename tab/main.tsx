import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchPage } from './app/page-code.ts';
import { TabApp } from './app/TabApp.tsx';
import { parseRoute } from './router/route.ts';

fetchPage(parseRoute(window.location.hash));
const place = document.getElementById('star');
if (place === null) throw new Error('The page has no place for the tab.');
createRoot(place).render(
  <StrictMode>
    <TabApp />
  </StrictMode>,
);
