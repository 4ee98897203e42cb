import { expect, test } from 'vitest'
import { type Commune, communesCalled } from './communes.ts'

const commune = (name: string, ...formerNames: string[]): Commune => ({ id: name, name, formerNames, lineage: [] })
const communes = [
  commune('Xã Tân An', 'Xã Nà Mòn', 'Thị trấn Vân Sơn'),
  commune('Xã Tân Ân'),
  commune('Xã Khe Vải', 'Xã Tân Lập'),
  commune('Xã Tân Lập', 'Xã Phú Nhuận'),
  commune('Phường Bến Mộc', 'Xã Phú Nhuận'),
]
const called = (typed: string) => communesCalled(communes, typed).map(({ name }) => name)

test.each([
  ['khe vai', ['Xã Khe Vải']],
  ['  XÃ KHE VẢI ', ['Xã Khe Vải']],
  ['p. bến mộc', ['Phường Bến Mộc']],
  ['bản Pu Ta, xã Khe Vải', ['Xã Khe Vải']],
  ['khe', ['Xã Khe Vải']],
  ['na mon', ['Xã Tân An']],
  ['tt Vân Sơn', ['Xã Tân An']],
])('%o is one commune, by today’s name or an old one', (typed, names) => {
  expect(called(typed)).toEqual(names)
})

test('marks decide where they were typed; without them one chooses', () => {
  expect(called('Tân Ân')).toEqual(['Xã Tân Ân'])
  expect(called('tan an')).toEqual(['Xã Tân An', 'Xã Tân Ân'])
})

test('a name of today that was also an old name: in full it is today’s, alone one chooses', () => {
  expect(called('Xã Tân Lập')).toEqual(['Xã Tân Lập'])
  expect(called('tân lập')).toEqual(['Xã Khe Vải', 'Xã Tân Lập'])
})

test('an old commune that was divided gives its heirs, an unknown one nobody', () => {
  expect(called('Xã Phú Nhuận')).toEqual(['Xã Tân Lập', 'Phường Bến Mộc'])
  expect(called('Mường Tè')).toEqual([])
  expect(called('   ')).toEqual([])
})
