import { describe, expect, it } from 'vitest';
import { guardedLink } from '../../../shared/guard/guarded-link.ts';

const kindsIn = (link: string, confirmed?: string[]): readonly string[] => {
  const guarded = guardedLink('link', link, { confirmed });
  if (guarded.ok) return [];
  return guarded.error.refused.flatMap(({ why }) =>
    why.code === 'found' ? why.findings.map(({ kind }) => kind) : [],
  );
};
const keysIn = (link: string): string[] => {
  const guarded = guardedLink('link', link);
  const refused = guarded.ok ? [] : guarded.error.refused;
  return refused.flatMap(({ why }) =>
    why.code === 'found' ? why.findings.flatMap((one) => ('key' in one ? one.key : [])) : [],
  );
};

describe('a link to a meeting', () => {
  it.each([
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NjA3ZDk1ZjctMjE0Yy00MzE4LWI5ZjUtZjM1OTQ3MGI0ZDIx%40thread.v2/0?context=%7b%22Tid%22%3a%2219121212-1212-4111-8111-191212121212%22%2c%22Oid%22%3a%2264082332-3412-4a1b-9c1d-640823323412%22%7d',
    'https://teams.microsoft.com/l/meetup-join/19:abcdef1234567890abcdef1234567890@thread.tacv2/1697012345678?context=%7B%22Tid%22:%2219121212-1212-4111-8111-191212121212%22,%22Oid%22:%2264082332-3412-4a1b-9c1d-640823323412%22%7D',
    'https://teams.microsoft.com/meet/2349123456789?p=AbC123xyzKs9LmN0pQ',
    'https://teams.microsoft.com/meet/23491234567890?p=annaSvensson12',
    'https://teams.live.com/meet/9361234567890?p=abcDEF',
    'https://zoom.us/j/98765432109?pwd=QWxhZGRpbjpvcGVuIHNlc2FtZQ.1',
    'https://us02web.zoom.us/j/81234567890?pwd=abc#success',
    'https://regionjh-se.zoom.us/j/64512345678',
    'https://join.skype.com/AbCdEfGhIjKl',
    'https://meet.google.com/abc-defg-hij',
    'https://whereby.com/star-berg',
    'https://regionjh.webex.com/regionjh/j.php?MTID=m0123456789abcdef0123456789abcdef',
    'https://meet.jit.si/StarBergDecember',
    'https://teams.microsoft.com/l/meetup-join/ny',
    'https://meet.lync.com/regionjh/star/K5JD8Q2L',
    'https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fmeetup-join%2F19%3Ameeting_NjA3%40thread.v2%2F0%3Fcontext%3D%257b%2522Tid%2522%253a%252219121212-1212-4111-8111-191212121212%2522%257d&type=meetup-join&deeplinkId=64082332-3412-4a1b-9c1d-640823323412&directDl=true&msLaunch=true&enableMobilePage=true&suppressPrompt=true',
    'https://bokning.krokom.se/rum/kommunhuset-sal-2',
    'https://video.nll.se/meet/12345',
    'https://teams.microsoft.com/l/channel/19%3aabc123%40thread.tacv2/Allm%C3%A4nt?groupId=19121212-1212-4111-8111-191212121212&tenantId=19121212-1212-4111-8111-191212121212',
    'https://sv.wikipedia.org/wiki/Samordningsf%C3%B6rbund',
  ])('is taken as its maker wrote it: %s', (link) => {
    expect(kindsIn(link)).toEqual([]);
  });
});

describe('a link that holds something of a person', () => {
  it.each([
    'https://zoom.us/my/anna.svensson',
    'https://exempel.se/0701740605',
    'https://exempel.se/?ring=070-174%2006%2005',
    'https://exempel.se/anna.svensson@example.se',
    'https://teams.microsoft.com/l/meetup-join/x?email=anna.svensson%40krokom.se',
    'https://exempel.se/Anna-Svensson',
    'https://exempel.se/a?namn=Hodan%20Ali',
    'https://exempel.se/640823-3234',
    'https://exempel.se/%36%34%30%38%32%33-3234',
    'https://wa.me/46701740605',
    'https://exempel.se/#/klient/fartun/plan',
    'https://anna-svensson.exempel.se/mote',
    'https://teams.microsoft.com/l/chat/0/0?users=anna.svensson@krokom.se',
    'https://exempel.se/mote?diagnos=F32.1',
    'https://user:070-1740605@exempel.se/',
    'https://exempel.se/+46701740605',
    'https://exempel.se/anna_svensson',
    'https://teams.microsoft.com/meet/2349123456789?p=Abc&namn=Kalle+Karlsson',
  ])('is not stored: %s', (link) => {
    expect(kindsIn(link)).not.toEqual([]);
  });

  it('is taken once its writer says that the name in it is nobody’s', () => {
    const link = 'https://whereby.com/Karin-Boye';
    expect(kindsIn(link)).toEqual(['possible-name']);
    expect(kindsIn(link, keysIn(link))).toEqual([]);
  });

  it('is told with all that is in it, and never with what it says', () => {
    const link = 'https://exempel.se/Hodan-Ali?ring=070-174%2006%2005';
    expect(kindsIn(link)).toEqual(expect.arrayContaining(['possible-name', 'phone']));
    expect(JSON.stringify(guardedLink('link', link))).not.toMatch(/hodan|174/i);
  });
});
