import { describe, expect, it } from 'vitest';
import { link, plain } from '../../../bot/teams/cards/parts/markdown.ts';
import { noticeCard } from '../../../bot/teams/cards/meeting/notice.ts';
import { aCalledMeeting, aNotice } from './sample-views.ts';

describe('text that somebody wrote', () => {
  it('stays as it is when it is just words', () => {
    expect(plain('Återkoppling från nätverksträffen (Åre), 3 punkter')).toBe(
      'Återkoppling från nätverksträffen (Åre), 3 punkter',
    );
  });

  it.each([
    '[Logga in](https://ond.example)',
    '![bild](https://ond.example/spår.png)',
    '[a]: https://ond.example',
    '[a]\\(https://ond.example)',
    '[a][b]',
    '<https://ond.example/teams>',
    '<mailto:x@ond.example>',
    '<img src=x>',
  ])('cannot become a link or an image: %s', (written) => {
    expect(plain(written)).not.toMatch(/\]\\*[(:[]|<[a-z]/);
  });

  it.each(['- punkt', '1. punkt', '# rubrik', '> citat'])(
    'cannot start a list or a heading: %s',
    (written) => {
      expect(plain(written)).toMatch(/^\u200b/);
    },
  );

  it('keeps to one line', () => {
    expect(plain('rad 1\n\n- rad 2\u2028rad 3')).toBe('rad 1 - rad 2 rad 3');
  });

  it('is plain in the kallelse too', () => {
    const meeting = aCalledMeeting().withTopic('learning', '[Klicka här](ond.example)').build();
    const text = JSON.stringify(noticeCard({ view: aNotice(meeting) }));
    expect(text).toContain('Klicka här');
    expect(text).not.toContain('](ond');
  });
});

describe('a link of ours', () => {
  it('ends where its address ends', () => {
    expect(link('Anslut', 'https://teams.microsoft.com/l/(x) y')).toBe(
      '[Anslut](https://teams.microsoft.com/l/%28x%29%20y)',
    );
  });
});
