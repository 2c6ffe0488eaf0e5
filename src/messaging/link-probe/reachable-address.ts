import { BlockList, isIP } from 'node:net';

/** Which addresses may be asked: the open internet alone, or the organ's own network too. */
export type Reach = 'public' | 'intranet';

type Range = readonly [address: string, prefix: number];

/** Networks of an organisation: RFC 1918, RFC 6598, RFC 4193. */
const PRIVATE: readonly Range[] = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['fc00::', 7],
];

/** This machine, its own link (where clouds keep their metadata), documentation, multicast, tunnels: never asked. */
const NEVER: readonly Range[] = [
  ['0.0.0.0', 8],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const familyOf = (address: string): 'ipv4' | 'ipv6' => (address.includes(':') ? 'ipv6' : 'ipv4');

/** A list for each family: a list of both would take a network of one for addresses of the other (::ffff:0:0/96). */
function listsOf(ranges: readonly Range[]) {
  const lists = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const [address, prefix] of ranges) {
    const family = familyOf(address);
    lists[family].addSubnet(address, prefix, family);
  }
  return lists;
}

const FORBIDDEN = { public: listsOf([...NEVER, ...PRIVATE]), intranet: listsOf(NEVER) };

/** Whether an IP address, not a name, may be asked: no request reaches what only this machine or network can reach. */
export function isReachable(address: string, reach: Reach): boolean {
  if (isIP(address) === 0) return false;
  const family = familyOf(address);
  return !FORBIDDEN[reach][family].check(address, family);
}
