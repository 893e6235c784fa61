import { describe, expect, it } from 'vitest';
import { maySendTo } from '../../../bot/teams/connector/service-url.ts';

describe('in production we send', () => {
  it.each([
    'https://smba.trafficmanager.net/emea/11111111-1111-4111-8111-111111111111/',
    'https://smba.trafficmanager.net/teams/',
    'https://europe.webchat.botframework.com/',
  ])('to Microsoft: %s', (address) => {
    expect(maySendTo(address, 'microsoft')).toBe(true);
  });

  it.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.ond.example/',
    'https://ond.example/?smba.trafficmanager.net',
    'https://smba.trafficmanager.net@ond.example/',
    'https://anyone.trafficmanager.net/',
    'https://botframework.com.ond.example/',
    'http://127.0.0.1:3978/',
    'https://169.254.169.254/',
    'file:///etc/passwd',
    'nonsense',
    '',
  ])('never to %s', (address) => {
    expect(maySendTo(address, 'microsoft')).toBe(false);
  });
});

describe('in local mode we send', () => {
  it.each(['http://127.0.0.1:56150/_connector', 'http://localhost:1/', 'http://[::1]:56150/'])(
    'to this machine: %s',
    (address) => {
      expect(maySendTo(address, 'loopback')).toBe(true);
    },
  );

  it.each([
    'http://127.0.0.1.ond.example/',
    'http://10.0.0.1/',
    'https://smba.trafficmanager.net/emea/',
    'http://user:pass@127.0.0.1/',
    'ftp://127.0.0.1/',
  ])('never to %s', (address) => {
    expect(maySendTo(address, 'loopback')).toBe(false);
  });
});
