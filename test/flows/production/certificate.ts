import { generateKeyPairSync, sign } from 'node:crypto';

/** As PEM: what a TLS server shows, and what its callers are told to trust. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** ASN.1's tags, and the names of things that X.509 writes as numbers (RFC 5280). */
const tag = { integer: 0x02, bits: 0x03, octets: 0x04, text: 0x0c, time: 0x17 } as const;
const [sequence, set] = [0x30, 0x31] as const;
const ecdsaWithSha256 = Buffer.from('06082a8648ce3d040302', 'hex');
const commonName = Buffer.from('0603550403', 'hex');
const subjectAltName = Buffer.from('0603551d11', 'hex');

/**
 * A certificate for these hosts, signed by itself, for one test run. Made here since node makes none, openssl is not on every
 * machine, and one that lay in the repository would be a private key that anybody has.
 */
export function certificateFor(hosts: readonly string[]): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = der(
    sequence,
    der(set, der(sequence, commonName, der(tag.text, Buffer.from('test')))),
  );
  const algorithm = der(sequence, ecdsaWithSha256);
  // 0x82: a DNS name; 0xa3: the extensions; 0xa0: the version, 2 for X.509's third.
  const names = der(sequence, ...hosts.map((host) => der(0x82, Buffer.from(host))));
  const toBeSigned = der(
    sequence,
    der(0xa0, der(tag.integer, Buffer.from([2]))),
    der(tag.integer, Buffer.from([1])),
    algorithm,
    name,
    der(
      sequence,
      ...['200101000000Z', '491231235959Z'].map((at) => der(tag.time, Buffer.from(at))),
    ),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(sequence, der(sequence, subjectAltName, der(tag.octets, names)))),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', toBeSigned, privateKey)]);
  const whole = der(sequence, toBeSigned, algorithm, der(tag.bits, signature));
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n').trimEnd();
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

/** A tag, how many bytes follow, and these. */
function der(kind: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const counted = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([kind, ...counted]), body]);
}
