import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { TabApp } from './app/TabApp.tsx';

const place = document.getElementById('star');
if (place === null) throw new Error('The page has no place for the tab.');
createRoot(place).render(
  <StrictMode>
    <TabApp />
  </StrictMode>,
);
