import type { TestProject } from 'vitest/node';
import { buildTab } from '../fixtures/built-tab.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the tab as it was built when this run began. */
    tabFolder: string;
  }
}

/** One tab for every file that looks at it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const tab = await buildTab();
  project.provide('tabFolder', tab.folder);
  return () => tab.remove();
}
