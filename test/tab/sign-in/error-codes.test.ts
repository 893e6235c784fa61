import {
  type AuthError,
  BrowserAuthError,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-browser';
import { describe, expect, it } from 'vitest';
import { troubleIn } from '../../../tab/sign-in/error-codes.ts';

describe('what is said of a sign-in that did not come about', () => {
  it.each([
    ['resourceRequiresConsent', { kind: 'consent', code: 'resourceRequiresConsent' }],
    ['Error: resourceRequiresMfa.', { kind: 'more-proof', code: 'resourceRequiresMfa' }],
    ['CancelledByUser', { kind: 'cancelled', code: 'CancelledByUser' }],
    ['tokenRevoked', { kind: 'signed-out', code: 'tokenRevoked' }],
    [
      'AADSTS65001: The user or administrator has not consented',
      { kind: 'consent', code: 'AADSTS65001' },
    ],
    ['AADSTS53003: Access has been blocked', { kind: 'more-proof', code: 'AADSTS53003' }],
    ['AADSTS99999: New. For anna@example.se', { kind: 'unknown', code: 'AADSTS99999' }],
    ['App resource defined in manifest does not match for anna@example.se', { kind: 'unknown' }],
    ['constructor', { kind: 'unknown', code: 'constructor' }],
    ['', { kind: 'unknown' }],
  ])('by Teams, %j', (said, trouble) => {
    expect(troubleIn(said)).toEqual(trouble);
    expect(troubleIn(new Error(said))).toEqual(trouble);
  });

  const ours = 'c0000000-0000-4000-8000-000000000000';
  const byLibrary: readonly (readonly [AuthError, string])[] = [
    [new BrowserAuthError('user_cancelled', ours), 'cancelled'],
    [new BrowserAuthError('no_network_connectivity', ours), 'offline'],
    [
      new InteractionRequiredAuthError('interaction_required', ours, 'AADSTS50076: MFA'),
      'more-proof',
    ],
    [new InteractionRequiredAuthError('consent_required', ours), 'consent'],
    [new InteractionRequiredAuthError('login_required', ours), 'signed-out'],
    [new ServerError('access_denied', ours, 'AADSTS65004: User declined to consent'), 'cancelled'],
    [
      new ServerError('invalid_grant', ours, 'AADSTS700084: The refresh token has expired'),
      'signed-out',
    ],
    [
      new ServerError('invalid_grant', ours, 'AADSTS50020: No account in the tenant'),
      'unknown-account',
    ],
    [new ServerError('server_error', ours), 'unknown'],
  ];
  it.each(byLibrary)('by Microsoft’s library, %s', (said, kind) => {
    expect(troubleIn(said).kind).toBe(kind);
  });

  it.each([undefined, null, 7, {}, { message: 7 }])('by nobody, %j', (said) => {
    expect(troubleIn(said)).toEqual({ kind: 'unknown' });
  });
});
