/** Which addresses are not out on the internet: a message sent there would reach what the office keeps for itself. Pure. */
import { BlockList, isIP } from 'node:net'

const notPublic = new BlockList()
const ranges4 = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24],
  ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3],
] as const // biome-ignore format: a list
for (const [address, bits] of ranges4) notPublic.addSubnet(address, bits, 'ipv4')

/** Of IPv6 only 2000::/3 is given out; within it, what carries an IPv4 address inside or is for examples stays closed too. */
const publicIpv6 = new BlockList()
publicIpv6.addSubnet('2000::', 3, 'ipv6')
const closedIpv6 = new BlockList()
for (const [address, bits] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const) // biome-ignore format: a list
  closedIpv6.addSubnet(address, bits, 'ipv6')

/** `address` as numbers, from a name server or an address bar; what is not an address at all counts as private. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (isIP(bare) === 4) return notPublic.check(bare, 'ipv4')
  if (isIP(bare) === 6) return !publicIpv6.check(bare, 'ipv6') || closedIpv6.check(bare, 'ipv6')
  return true
}
