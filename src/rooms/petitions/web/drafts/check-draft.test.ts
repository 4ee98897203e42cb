import { expect, test } from 'vitest'
import { checkDraft } from './check-draft.ts'
import type { KeptOffer } from './draft.ts'

const offer: KeptOffer = {
  account: { id: 'a', name: 'Bà Giàng Thị Sua' },
  keptAt: 0,
  conferences: [{ id: 'h', title: 'Đối thoại', closesOn: null, units: [], mayBeStraight: true }],
  communes: [
    { id: '1', name: 'Xã Tân An', formerNames: ['Xã Khe Vải'] },
    { id: '2', name: 'Xã Tân Ân', formerNames: [] },
  ],
  topics: [],
  consent: '',
}
const good = { 'hoi-nghi': 'h', 'y-kien': 'Cầu hỏng', xa: 'Xã Tân An' }
const communeOf = (xa: string) => {
  const { fields, errors } = checkDraft({ ...good, xa }, offer, false)
  return errors.xa ?? fields['xa-chon']
}

test('a commune is found by its new name, its old one, and without accents where one alone is meant', () => {
  expect([communeOf('Xã Tân Ân'), communeOf('khe vai')]).toEqual(['2', '1'])
  expect(communeOf('tan an')).toBe('Có 2 nơi tên như vậy. Ghi rõ tên mới: Xã Tân An, Xã Tân Ân.')
  expect(communeOf('Xã Lạ')).toBe('Không thấy xã, phường này. Chọn trong danh sách; tên cũ cũng tìm được.')
})

test('what is wrong is told on the spot, without a line', () => {
  expect(checkDraft(good, offer, false).errors).toEqual({})
  const wrong = { xa: 'Xã Tân An', 'dien-thoai': '0900', 'hoi-nghi': 'x' }
  expect(Object.keys(checkDraft(wrong, offer, false).errors)).toEqual(['hoi-nghi', 'y-kien', 'dien-thoai', 'dong-y'])
  expect(Object.keys(checkDraft(good, offer, true).errors)).toEqual(['dong-y'])
})
