import { describe, expect, it } from 'vitest';
import { presentCalendarFeed } from '../../../shared/calendar/present-calendar.ts';
import { aFeedOf } from '../../builders/calendar.ts';

describe('one’s own calendar address, on one’s page', () => {
  it('is offered to who is called to something, and to nobody else', () => {
    expect(presentCalendarFeed(undefined, true)).toMatchObject({ isOpen: false, canOpen: true });
    const none = presentCalendarFeed(undefined, false);
    expect(none).toMatchObject({ isOpen: false, canOpen: false });
    expect(none.text).toContain('för den som har en plats');
  });

  it('can be taken away also when one’s last seat or role is gone, and says that it shows nothing', async () => {
    const feed = presentCalendarFeed(await aFeedOf('demo/county'), false);
    expect(feed).toMatchObject({ isOpen: true, canOpen: false });
    expect(feed.text).toContain('visar inget längre');
  });
});
