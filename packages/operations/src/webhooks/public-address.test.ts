import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address.ts";

describe("isPublicAddress", () => {
  it.each(["8.8.8.8", "93.184.215.14", "172.32.0.1", "2606:4700::6810:84e5", "2a00:1450:4001:800::200e"])(
    "lets %s pass",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ["0.0.0.0", "this machine"],
    ["10.1.2.3", "a private network"],
    ["100.64.0.1", "a carrier's network"],
    ["127.0.0.1", "this machine"],
    ["127.255.255.254", "this machine"],
    ["169.254.169.254", "a cloud's metadata"],
    ["172.16.0.1", "a private network"],
    ["172.31.255.255", "a private network"],
    ["192.168.1.1", "a private network"],
    ["198.18.0.1", "a test bench"],
    ["224.0.0.1", "many"],
    ["255.255.255.255", "everybody"],
    ["::", "this machine"],
    ["::1", "this machine"],
    ["::ffff:127.0.0.1", "IPv4 within IPv6"],
    ["::ffff:8.8.8.8", "IPv4 within IPv6"],
    ["::ffff:a9fe:a9fe", "a cloud's metadata within IPv6"],
    ["::127.0.0.1", "IPv4 within IPv6, the old way"],
    ["64:ff9b::7f00:1", "IPv4 through a translator"],
    ["2002:7f00:1::", "IPv4 through 6to4"],
    ["2001:0:4136:e378::1", "IPv4 through Teredo"],
    ["fc00::1", "a private network"],
    ["fd12:3456:789a::1", "a private network"],
    ["fd00:ec2::254", "a cloud's metadata"],
    ["fe80::1", "the link"],
    ["fe80::1%eth0", "the link"],
    ["fec0::1", "a site"],
    ["ff02::1", "many"],
    ["2001:db8::1", "documentation"],
    ["localhost", "no address"],
    ["", "no address"],
  ])("stops %s: %s", (address) => expect(isPublicAddress(address)).toBe(false));
});
