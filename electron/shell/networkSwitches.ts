/** Switches that cut a Chromium off from every network, the same for both shells: no name is looked up, no proxy asked, nothing reported. */
export const NETWORK_SWITCHES: Record<string, string> = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'no-proxy-server': '',
  'dns-prefetch-disable': '',
  'no-pings': '',
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'disable-client-side-phishing-detection': '',
  'disable-sync': '',
  'webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  'force-webrtc-ip-handling-policy': '',
};
