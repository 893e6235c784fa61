import type { Page } from 'playwright-core';

/** Drawn so many times without a change, nothing more comes of what was done. */
const quietTimes = 4;

/** In the page: resolves when it stands as it is to stand, with every colour faded in. */
async function rest(times: number): Promise<void> {
  let quiet = 0;
  const observer = new MutationObserver(() => (quiet = 0));
  observer.observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  const isMoving = () =>
    document
      .getAnimations()
      .some(
        ({ effect, playState }) =>
          playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
      );
  while (quiet < times) {
    await new Promise((drawn) => requestAnimationFrame(drawn));
    quiet = isMoving() ? 0 : quiet + 1;
  }
  observer.disconnect();
}

/** Whatever a new width of the window or a press has set going has come to its end. */
export function isAtRest(page: Page): Promise<void> {
  return page.evaluate(rest, quietTimes);
}
