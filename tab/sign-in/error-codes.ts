import type { SignInTrouble, TroubleKind } from '../../shared/home/sign-in-trouble.ts';

/**
 * Microsoft's own numbers (`AADSTS…`), by what helps against them. From its list of error codes; what is not among them is told
 * with its number.
 */
const numbers: Readonly<Record<string, TroubleKind>> = {
  // The app is not in the organisation, or not for this person.
  ...kind('consent', [
    '65001',
    '65002',
    '90094',
    '90093',
    '90008',
    '650051',
    '650052',
    '650057',
    '700016',
  ]),
  ...kind('unknown-account', ['50020', '50034', '50105', '50177', '51004', '90072', '50178']),
  ...kind('more-proof', [
    '50005',
    '50072',
    '50074',
    '50076',
    '50079',
    '50097',
    '50131',
    '50158',
    '500111',
  ]),
  ...kind('more-proof', [
    '53000',
    '53001',
    '53002',
    '53003',
    '53004',
    '53011',
    '530002',
    '530003',
    '530004',
  ]),
  ...kind('signed-out', [
    '50058',
    '50078',
    '50089',
    '50132',
    '50133',
    '50173',
    '70043',
    '700082',
    '700084',
    '16000',
  ]),
  ...kind('cancelled', ['65004', '50126']),
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
