/**
 * Where we may send, by the address that came with an installation. The address decides who gets our token and our
 * text, so its host must be one of Microsoft's; in local mode it must be this very machine.
 */
export type ServiceUrlRule = 'microsoft' | 'graph' | 'loopback';

const microsoftHosts = [
  /^smba\.trafficmanager\.net$/,
  /^smba\.infra\.gcc\.teams\.microsoft\.com$/,
  /^smba\.infra\.gov\.teams\.microsoft\.us$/,
  /^(?:[a-z0-9-]+\.)+botframework\.com$/,
  /^(?:[a-z0-9-]+\.)+botframework\.azure\.us$/,
] as const;
/** Microsoft Graph, of each cloud. */
const graphHosts = new Set([
  'graph.microsoft.com',
  'graph.microsoft.us',
  'dod-graph.microsoft.us',
  'microsoftgraph.chinacloudapi.cn',
]);
const loopbackHosts = new Set(['127.0.0.1', '[::1]', 'localhost']);

export function maySendTo(address: string, rule: ServiceUrlRule): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  switch (rule) {
    case 'loopback':
      return /^https?:$/.test(protocol) && loopbackHosts.has(hostname);
    case 'graph':
      return protocol === 'https:' && graphHosts.has(hostname);
    case 'microsoft':
      return protocol === 'https:' && microsoftHosts.some((host) => host.test(hostname));
  }
}
