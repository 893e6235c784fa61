import type { SignInTrouble, TroubleKind } from '../../shared/home/sign-in-trouble.ts';

/**
 * Microsoft's own numbers (`AADSTS…`), by what helps against them; beside each what its list of error codes calls it. Each was looked up
 * there (entra/identity-platform/reference-error-codes), but where another of its pages is named. That list says that numbers may change:
 * what is not among these is told with its number, and the library's own words are read too.
 */
const numbers: Readonly<Record<string, TroubleKind>> = {
  // The app is not in the organisation, or nobody has said yes to it there.
  ...kind('consent', [
    '65001', // DelegationDoesNotExist: neither the user nor an administrator has consented
    '90094', // AdminConsentRequired
    '90095', // AdminConsentRequiredRequestAccess: one is told to ask the administrator
    '90008', // TokenForItselfRequiresGraphPermission: nobody has consented to what the app needs at the least
    '500011', // InvalidResourceServicePrincipalNotFound: not installed or consented to in the tenant
    '650052', // the organisation has not enabled the service: contact its administrator
    '650056', // misconfigured, or the administrator has not consented
    '700016', // UnauthorizedClient_DoesNotMatchRequest: not found in the tenant, where nobody has installed or consented to it
  ]),
  ...kind('unknown-account', [
    '16000', // InteractionRequired: the account does not exist in the tenant
    '16003', // SsoUserAccountNotFoundInResourceTenant: not added to the tenant
    '50014', // GuestUserInPendingState: not in the directory
    '50020', // UserUnauthorized: to be added as an external user first
    '50034', // UserAccountNotFound: not in the directory
    '50105', // EntitlementGrantsNotFound: not assigned to the app
    '50177', // ExternalChallengeNotSupportedForPassthroughUsers
    '50178', // SessionControlNotSupportedForPassthroughUsers
    '51004', // UserAccountNotInDirectory
    '90072', // PassThroughUserMfaError: the external account is not in the tenant
  ]),
  ...kind('more-proof', [
    '50005', // DevicePolicyError: a platform that Conditional Access does not take
    '50072', // UserStrongAuthEnrollmentRequiredInterrupt: to enrol for a second factor
    '50074', // UserStrongAuthClientAuthNRequiredInterrupt: the challenge was not passed
    '50076', // UserStrongAuthClientAuthNRequired: multifactor authentication must be used
    '50079', // UserStrongAuthEnrollmentRequired
    '50097', // DeviceAuthenticationRequired
    '50131', // ConditionalAccessFailed
    '50158', // ExternalSecurityChallenge was not satisfied
    '53000', // DeviceNotCompliant
    '53001', // DeviceNotDomainJoined
    '53002', // ApplicationUsedIsNotAnApprovedApp
    '53003', // BlockedByConditionalAccess
    '53004', // ProofUpBlockedDueToRisk
    '53010', // ProofUpBlockedDueToSecurityInfoAcr
    '53011', // blocked due to risk on the home tenant
    '530003', // "Your device is required to be managed to access this resource" (azure/iot-operations, known issues)
    '530032', // BlockedByConditionalAccessOnSecurityPolicy
  ]),
  ...kind('signed-out', [
    '50058', // UserInformationNotProvided: nobody is signed in
    '50078', // UserStrongAuthExpired: the multifactor authentication has run out
    '50089', // the flow token has expired
    '50132', // SsoArtifactInvalidOrExpired
    '50133', // SsoArtifactRevoked
    '50173', // FreshTokenNeeded: revoked
    '70008', // ExpiredOrRevokedGrant
    '70043', // BadTokenDueToSignInFrequency
    '700082', // ExpiredOrRevokedGrantInactiveToken
    '700084', // the refresh token of a single page app has run out
  ]),
  ...kind('cancelled', [
    '65004', // UserDeclinedConsent
    '50126', // InvalidUserNameOrPassword
  ]),
};

/** What Teams says, and what the two libraries do. */
const words: Readonly<Record<string, TroubleKind>> = {
  resourceRequiresConsent: 'consent',
  consent_required: 'consent',
  resourceRequiresMfa: 'more-proof',
  interaction_required: 'more-proof',
  CancelledByUser: 'cancelled',
  user_cancelled: 'cancelled',
  access_denied: 'cancelled',
  tokenRevoked: 'signed-out',
  login_required: 'signed-out',
  no_account_error: 'signed-out',
  no_tokens_found: 'signed-out',
  refresh_token_expired: 'signed-out',
  bad_token: 'signed-out',
  invalid_grant: 'signed-out',
  iframe_closed_prematurely: 'signed-out',
  timed_out: 'signed-out',
  no_network_connectivity: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  network_error: 'offline',
  endpoints_resolution_error: 'offline',
  openid_config_error: 'offline',
};

function kind(of: TroubleKind, codes: readonly string[]): Readonly<Record<string, TroubleKind>> {
  return Object.fromEntries(codes.map((code) => [code, of]));
}

/** @param said by Teams (a text) or by MSAL (an error with a code and a text) */
export function troubleIn(said: unknown): SignInTrouble {
  const texts = textsIn(said);
  for (const text of texts) {
    const [, number] = /AADSTS(\d{4,7})/.exec(text) ?? [];
    if (number !== undefined)
      return { kind: numbers[number] ?? 'unknown', code: `AADSTS${number}` };
  }
  for (const text of texts)
    for (const word of text.match(/\w+/g) ?? []) {
      const known = Object.hasOwn(words, word) ? words[word] : undefined;
      if (known !== undefined) return { kind: known, code: word };
    }
  // A code is a word; what else is said may name somebody.
  const code = texts.find((text) => /^\w{3,60}$/.test(text));
  return { kind: 'unknown', ...(code === undefined ? {} : { code }) };
}

function textsIn(said: unknown): readonly string[] {
  if (typeof said === 'string') return [said];
  if (typeof said !== 'object' || said === null) return [];
  const { errorCode, subError, errorMessage, message } = said as Readonly<Record<string, unknown>>;
  return [errorMessage, message, subError, errorCode].filter((text) => typeof text === 'string');
}
