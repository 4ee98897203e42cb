import { expect, test } from 'vitest'
import { isPrivateAddress } from './private-address.ts'

test.each([
  '127.0.0.1', '10.1.2.3', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255',
  '::1', '[::1]', '::', '::ffff:127.0.0.1', '::ffff:8.8.8.8', 'fe80::1%eth0', 'fd12:3456::1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1',
  'ff02::1', 'localhost', '', '127.1',
])('%s is not out on the internet', (address) => {
  expect(isPrivateAddress(address)).toBe(true)
}) // biome-ignore format: a list

test.each(['8.8.8.8', '113.160.0.1', '172.32.0.1', '2405:4800::1', '[2405:4800::1]'])('%s is', (address) => {
  expect(isPrivateAddress(address)).toBe(false)
})
