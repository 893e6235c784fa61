import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedLink, pastedLinkText } from '../../../shared/forms/pasted-link.ts';

const join =
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NjA3ZTk5%40thread.v2/0?context=%7b%22Tid%22%3a%2211111111-1111-4111-8111-111111111111%22%2c%22Oid%22%3a%2222222222-2222-4222-8222-222222222222%22%7d';
const meet = 'https://teams.microsoft.com/meet/31234567890?p=aB3dE5fG7hI9jK1lM3';
const options =
  'https://teams.microsoft.com/meetingOptions/?organizerId=2222&tenantId=1111&threadId=19_meeting_x@thread.v2&language=sv-SE';
const safe = (link: string) =>
  `https://eur02.safelinks.protection.outlook.com/ap/t-59584e83/?url=${encodeURIComponent(link)}&data=05%7C02%7Canna%40example.se%7C&reserved=0`;

const swedish = (
  link: string,
) => `________________________________________________________________________________
Microsoft Teams-möte
Anslut: ${link}
Mötes-ID: 312 345 678 90
Lösenord: aB3dE5
________________________________
Behöver du hjälp?<https://aka.ms/JoinTeamsMeeting?omkt=sv-SE> | Systemreferens<${options}>
Ring in via telefon
+46 8 123 456 78,,31234567890#<tel:+46812345678,,31234567890#> Sverige, Stockholm
Hitta ett lokalt nummer<https://dialin.teams.microsoft.com/1111?id=31234567890>
För organisatörer: Mötesalternativ<${options}> | Återställ PIN-kod för telefonkonferens<https://dialin.teams.microsoft.com/usp/pstnconferencing>
________________________________________________________________________________`;

const english = (link: string) => `Microsoft Teams meeting
Join on your computer, mobile app or room device
Click here to join the meeting<${link}>
Meeting ID: 312 345 678 90
Passcode: aB3dE5
Download Teams<https://www.microsoft.com/en-us/microsoft-teams/download-app> | Join on the web<https://www.microsoft.com/microsoft-teams/join-a-meeting>
Learn More<https://aka.ms/JoinTeamsMeeting> | Meeting options<${options}>`;

describe('the link to a meeting, as it is pasted', () => {
  it.each<readonly [string, string, string]>([
    ['the link alone', join, join],
    ['the short link alone', meet, meet],
    ['with space around it', `  ${meet}\r\n`, meet],
    ['in angle brackets', `<${join}>`, join],
    ['broken over lines in brackets', `<${join.slice(0, 70)}\r\n${join.slice(70)}>`, join],
    ['in quotes', `"${meet}"`, meet],
    ['at the end of a sentence', `Vi ses här: ${meet}.`, meet],
    ['in round brackets', `Teamsmöte (${meet})`, meet],
    ['a whole invitation in Swedish', swedish(meet), meet],
    ['an older one in Swedish', swedish(join), join],
    ['a whole invitation in English', english(join), join],
    ['one whose lines a field of one line has taken', english(meet).replaceAll('\n', ''), meet],
    ['wrapped by the mail program', safe(join), join],
    ['wrapped twice', safe(safe(meet)), meet],
    [
      'a whole invitation with every link wrapped',
      english(safe(join)).replace(options, safe(options)),
      join,
    ],
    ['wrapped by Google', `https://www.google.com/url?q=${encodeURIComponent(meet)}&sa=D`, meet],
    ['wrapped by Proofpoint', `https://urldefense.com/v3/__${meet}__;!!abc!def$`, meet],
    [
      'from the page that opens the app',
      `https://teams.microsoft.com/dl/launcher/launcher.html?url=${encodeURIComponent(`/_#${new URL(meet).pathname}?p=aB3dE5fG7hI9jK1lM3`)}&type=meet`,
      meet,
    ],
    [
      'as the browser shows it',
      `https://teams.microsoft.com/_#${new URL(join).pathname}`,
      `https://teams.microsoft.com${new URL(join).pathname}`,
    ],
    [
      'out of a page',
      `<a href="${join.replaceAll('&', '&amp;')}" style="x">Anslut till mötet nu</a>`,
      join,
    ],
    ['the same one twice', `${meet}\n<${meet}>`, meet],
    [
      'of Teams for private use',
      'https://teams.live.com/meet/9312345678901?p=x',
      'https://teams.live.com/meet/9312345678901?p=x',
    ],
    [
      'of the new domain',
      meet.replace('teams.microsoft.com', 'teams.cloud.microsoft'),
      meet.replace('teams.microsoft.com', 'teams.cloud.microsoft'),
    ],
    [
      'of another program',
      'Anslut: https://zoom.us/j/81234567890?pwd=x',
      'https://zoom.us/j/81234567890?pwd=x',
    ],
  ])('is found: %s', (_what, pasted, link) => {
    expect(pastedLink(pasted)).toEqual({ kind: 'link', link });
  });

  it.each<readonly [string, string, string]>([
    ['nothing', '', 'none'],
    ['words', 'Länken kommer senare', 'none'],
    ['no address of the web', 'teams.microsoft.com/l/meetup-join/x', 'none'],
    ['one that is not safe', meet.replace('https', 'http'), 'none'],
    ['one that runs code', 'javascript:alert(1)', 'none'],
    ['a host without a name', 'https://localhost/meet/31234567890', 'none'],
    ['the id and the passcode alone', 'Mötes-ID: 312 345 678 90\nLösenord: aB3dE5', 'id-only'],
    ['the same in English', 'Meeting ID: 312 345 678 90 Passcode: aB3dE5', 'id-only'],
    ['the options of a meeting', options, 'other-link'],
    ['a chat in Teams', 'https://teams.microsoft.com/l/chat/19:abc@thread.v2/0', 'other-link'],
    ['an invitation without its link', swedish(''), 'other-link'],
    ['two meetings', `${meet} ${join}`, 'several'],
    ['two of another program', 'https://zoom.us/j/1 https://zoom.us/j/2', 'several'],
  ])('is not there: %s', (_what, pasted, kind) => {
    const found = pastedLink(pasted);
    expect(found.kind).toBe(kind);
    const said = pastedLinkText(found);
    if (kind === 'none') expect(said).toBeUndefined();
    else expect(said).toMatch(/^[A-ZÅÄÖ].*länk.*\.$/);
  });

  it('is another host’s only by its own name, not by one that ends or begins alike', () => {
    for (const host of ['teams.microsoft.com.example.se', 'xteams.microsoft.se'])
      expect(pastedLink(`${swedish('')} https://${host}/meet/31234567890`).kind).toBe('link');
    const inside = `https://example.se/?url=${encodeURIComponent(meet)}`;
    expect(pastedLink(inside)).toEqual({ kind: 'link', link: inside });
  });

  it('is an address of the web or nothing, whatever was pasted, and soon', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<',
        '>',
        'https://',
        meet,
        safe(join),
        options,
        '\n',
        '&amp;',
        '__;',
        '#/meet/',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const found = pastedLink(parts.join(''));
        if (found.kind === 'link') expect(new URL(found.link).protocol).toBe('https:');
      }),
    );
    const begun = performance.now();
    pastedLink('<https://a.se '.repeat(200_000));
    pastedLink('https://'.repeat(200_000));
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
