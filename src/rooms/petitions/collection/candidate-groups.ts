/** Ways of choosing the units to be asked. */
export const groups = {
  'uy-ban': 'UBND mọi xã, phường',
  hoi: 'Hội, đoàn thể các xã, phường',
  'mat-tran': 'Mặt trận các xã, phường',
  'chi-tieu': 'Đơn vị có chỉ tiêu đại biểu',
  'tim-ten': 'Tìm theo tên',
} as const
export type CandidateGroup = keyof typeof groups
