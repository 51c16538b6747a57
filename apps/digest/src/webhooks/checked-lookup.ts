import { type LookupAddress, lookup as lookUp } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "@leadback/operations";

/** Somebody pointed an endpoint at this machine or its network. Nothing was sent. */
export class BlockedAddressError extends Error {
  override readonly name = "BlockedAddressError";
  readonly code = "BLOCKED_ADDRESS";
}

export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

/**
 * A look-up that hands over only addresses that were checked: what is connected to is what was looked at, so that a
 * name which changes its meaning in between gains nothing. One private address among several blocks them all.
 */
export function checkedLookup(resolve: Resolve = resolveBySystem): LookupFunction {
  return (hostname, { all }, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        const isClean = addresses.every(({ address }) => isPublicAddress(address));
        if (first === undefined || !isClean)
          callback(new BlockedAddressError("This name leads to a private address."), []);
        else if (all === true) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}

/** An address in the place of a name is connected to without any look-up. */
export function refusePrivateHost(hostname: string): void {
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw new BlockedAddressError("This is a private address.");
}

function resolveBySystem(hostname: string): Promise<LookupAddress[]> {
  return new Promise((resolve, reject) => {
    lookUp(hostname, { all: true, verbatim: true }, (error, addresses) =>
      error ? reject(error) : resolve(addresses),
    );
  });
}
