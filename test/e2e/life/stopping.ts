import { expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Stage } from '../harness/stage.ts';
import { remember } from './counted.ts';
import { cardOf, caseAs, meetingOn, openMeeting, pageOf, stopped } from './the-case.ts';

/** Seconds within which somebody else must see what has happened. */
const SEEN_WITHIN_MS = 3_000;

/** Its row of the agenda. */
const rowOf = (meeting: Page): Locator =>
  meeting.getByRole('button', { name: new RegExp(`^${stopped}`) });

/** The other case loses its consent while the meeting sits that was to decide about it. */
export function stopping(stage: () => Stage): void {
  let meeting: Page;

  it('is on the agenda again while it waits', async () => {
    await remember(stage(), '2027-T1');
    const meetingId = await openMeeting(stage(), '2027-01-12');
    meeting = await stage().tab('coordinator', `#/team/ber/meeting/${meetingId}`);
    await rowOf(meeting).waitFor();
  });

  it('is stopped at once when its consent is withdrawn, and is gone from the meeting', async () => {
    const tab = await pageOf(stage(), 'rehab-coordinator-psychiatry', stopped);
    await tab.getByRole('button', { name: 'Samtycket är återkallat' }).click();
    await tab.getByText('Ärendet stoppas på en gång').waitFor();
    await tab.getByLabel('Ja, individen har återkallat sitt samtycke').check();
    await tab.getByRole('button', { name: 'Stoppa ärendet' }).click();
    await expect.poll(() => rowOf(meeting).count(), { timeout: SEEN_WITHIN_MS }).toBe(0);
    await tab.getByText('Stoppat: samtycket är återkallat').first().waitFor();
  });

  it('is out of the queue and of the next meetings, and tells nothing of the individual', async () => {
    const queue = JSON.stringify(await stage().view('coordinator', 'teams/ber/queue'));
    expect(queue).not.toContain(stopped);
    const next = await meetingOn(stage(), '2027-02-09');
    const agenda = JSON.stringify(await stage().view('coordinator', `teams/ber/meetings/${next}`));
    expect(agenda).not.toContain(stopped);
    const { facts, history, waiting } = await caseAs(stage(), 'coordinator', stopped);
    expect(facts.map(({ label }) => label)).toEqual(['Aktualiserat', 'Aktualiserat av']);
    expect(waiting).toBeUndefined();
    expect(JSON.stringify(history)).not.toContain('Återbesök');
    expect(history[0]?.text).toBe('Samtycket återkallat tis 12 jan 2027');
  });

  it('has a card that offers no way on', async () => {
    const card = await cardOf(stage(), stopped);
    await card.getByText('Stoppat: samtycket är återkallat').waitFor();
    const offered = await card.getByRole('button').allInnerTexts();
    expect(offered.filter((name) => /Ta emot|kö|Plan|Ångra|Uppföljning/.test(name))).toEqual([]);
  });
}
