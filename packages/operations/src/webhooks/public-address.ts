import { BlockList, isIPv4, isIPv6 } from "node:net";

/**
 * Ranges that lead nowhere on the public internet, or back to us.
 * @source IANA IPv4 and IPv6 Special-Purpose Address Registries
 */
const special = new BlockList();
for (const range of [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
]) {
  const [net = "", prefix] = range.split("/");
  special.addSubnet(net, Number(prefix), "ipv4");
}
// Within 2000::/3: protocol assignments with Teredo, documentation, and 6to4, which carries any IPv4 address.
for (const range of ["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"]) {
  const [net = "", prefix] = range.split("/");
  special.addSubnet(net, Number(prefix), "ipv6");
}
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");

/**
 * Whether an address is somebody else's on the public internet. Everything in IPv6 outside 2000::/3 is not: loopback,
 * local and link-local addresses, and all forms that wrap an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, "ipv4");
  if (!isIPv6(address) || address.includes("%")) return false;
  return globalUnicast.check(address, "ipv6") && !special.check(address, "ipv6");
}
