import { type Span, spansOf } from '../words/span.ts';

/**
 * What a telephone, a computer or a line of somebody's is known by: IP and MAC addresses, IMEI, the number of a SIM card,
 * the serial number of a machine.
 *
 * @param text as `inspectionText` makes it
 */
export function findDevices(text: string): readonly Span[] {
  return spansOf(text, [ipv4, ipv6, mac, afterWord]);
}

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
const versionWord = String.raw`(?<!(?:version|ver\.?|v\.?|punkt|kap\.?|avsnitt|utgåva|release|bilaga) ?)`;
const ipv4 = new RegExp(
  String.raw`(?<![\d.\p{L}-])${versionWord}(?=[\d.]*\d\d[\d.]*\.\d{0,2}\d\d)(?:${octet}\.){3}${octet}(?![\d\p{L}]|\.\d)`,
  'giu',
);

/** With a double colon, or whole; a clock time has but one colon or two, and no letters. */
const ipv6 =
  /(?<![\p{L}\d:])(?:(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,5}|(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4})?|(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4})(?![\p{L}\d:])/giu;

const mac =
  /(?<![\p{L}\d:-])(?:[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4})(?![\p{L}\d:-])/giu;

const ofDevice =
  '(?:imei|meid|iccid|imsi|sim-?kort(?:et|s)?|sim(?= ?(?:nr|nummer|\\d))|e-?sim|puk(?:-?kod)?|serie-?(?:nr|nummer|numret)|serial|s/n|mac(?:-?adress(?:en)?)?|ip(?:-?(?:adress(?:en)?|nr|nummer))?|wifi-?mac|service-?tag|enhets-?id|device-?id|udid|datornamn(?:et)?|asset-?tag|stöldmärkning)';

const afterWord = new RegExp(
  String.raw`(?<before>(?<![\p{L}\d])${ofDevice}(?:[ .:=#-]{0,3}(?:nr|nummer|är|på|hans|hennes|för|till|datorn?|telefonen|mobilen)){0,3}[ .:=#-]{1,3})(?=(?:[a-z\d /-]{0,6}\d){5})(?:[a-z\d][a-z\d/-]{4,}|\d{2,}(?: \d+)+)(?: \d+)*`,
  'giu',
);
