/** What the codes of the directory are called on a page. */
export const kindWords = {
  territory: 'Địa bàn',
  peoples_committee: 'Ủy ban nhân dân',
  peoples_council: 'Hội đồng nhân dân',
  department: 'Sở, ban, cơ quan chuyên môn',
  commune_office: 'Phòng, trung tâm của xã, phường',
  party: 'Cơ quan Đảng',
  front: 'Mặt trận Tổ quốc',
  mass_organisation: 'Hội, đoàn thể',
  vertical: 'Ngành dọc',
  public_service: 'Đơn vị sự nghiệp',
  enterprise: 'Doanh nghiệp',
  press: 'Báo chí',
  armed_forces: 'Công an, quân đội',
  school: 'Trường học',
  other: 'Khác',
} as const
export type OrganisationKind = keyof typeof kindWords

export const levelWords = {
  central: 'Trung ương',
  province: 'Tỉnh',
  district: 'Huyện (trước 01/7/2025)',
  commune: 'Xã, phường, đặc khu',
  village: 'Thôn, tổ dân phố',
} as const
export type OrganisationLevel = keyof typeof levelWords

export const communeTypeWords = { xa: 'Xã', phuong: 'Phường', dac_khu: 'Đặc khu', thi_tran: 'Thị trấn' } as const
export type CommuneType = keyof typeof communeTypeWords

export const kinds = Object.keys(kindWords) as [OrganisationKind, ...OrganisationKind[]]
export const levels = Object.keys(levelWords) as [OrganisationLevel, ...OrganisationLevel[]]
export const communeTypes = Object.keys(communeTypeWords) as [CommuneType, ...CommuneType[]]

/** A day that means "for as long as anybody knows". */
export const always = '1900-01-01'
