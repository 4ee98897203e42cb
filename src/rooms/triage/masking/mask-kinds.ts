// What may not stand in a public text, and the word that stands in its place.
export type MaskKind =
  | 'name'
  | 'phone'
  | 'email'
  | 'identity'
  | 'insurance'
  | 'plate'
  | 'account'
  | 'address'
  | 'land-lot'
  | 'number'

export interface Mask {
  start: number
  end: number
  kind: MaskKind
  /** For the person who reviews it. */
  why: string
}

export const PLACEHOLDERS: Readonly<Record<MaskKind, string>> = {
  name: '[họ tên]',
  phone: '[số điện thoại]',
  email: '[thư điện tử]',
  identity: '[số giấy tờ]',
  insurance: '[số bảo hiểm]',
  plate: '[biển số]',
  account: '[số tài khoản]',
  address: '[số nhà]',
  'land-lot': '[số thửa đất]',
  number: '[dãy số]',
}
