/**
 * The 34 provinces and cities from 01/7/2025, each with those that joined it (Nghị quyết số 202/2025/QH15). The old name
 * of the one that kept its name is among neither: it went on.
 */
export type Province = { name: string; type: 'tinh' | 'thanh_pho'; joined: readonly string[] }

export const provincesSince = '2025-07-01'
export const provincesSource = 'Nghị quyết số 202/2025/QH15'

export const provinces: readonly Province[] = [
  { name: 'Hà Nội', type: 'thanh_pho', joined: [] },
  { name: 'Cao Bằng', type: 'tinh', joined: [] },
  { name: 'Tuyên Quang', type: 'tinh', joined: ['Hà Giang'] },
  { name: 'Điện Biên', type: 'tinh', joined: [] },
  { name: 'Lai Châu', type: 'tinh', joined: [] },
  { name: 'Sơn La', type: 'tinh', joined: [] },
  { name: 'Lào Cai', type: 'tinh', joined: ['Yên Bái'] },
  { name: 'Thái Nguyên', type: 'tinh', joined: ['Bắc Kạn'] },
  { name: 'Lạng Sơn', type: 'tinh', joined: [] },
  { name: 'Quảng Ninh', type: 'tinh', joined: [] },
  { name: 'Bắc Ninh', type: 'tinh', joined: ['Bắc Giang'] },
  { name: 'Phú Thọ', type: 'tinh', joined: ['Hòa Bình', 'Vĩnh Phúc'] },
  { name: 'Hải Phòng', type: 'thanh_pho', joined: ['Hải Dương'] },
  { name: 'Hưng Yên', type: 'tinh', joined: ['Thái Bình'] },
  { name: 'Ninh Bình', type: 'tinh', joined: ['Hà Nam', 'Nam Định'] },
  { name: 'Thanh Hóa', type: 'tinh', joined: [] },
  { name: 'Nghệ An', type: 'tinh', joined: [] },
  { name: 'Hà Tĩnh', type: 'tinh', joined: [] },
  { name: 'Quảng Trị', type: 'tinh', joined: ['Quảng Bình'] },
  { name: 'Huế', type: 'thanh_pho', joined: [] },
  { name: 'Đà Nẵng', type: 'thanh_pho', joined: ['Quảng Nam'] },
  { name: 'Quảng Ngãi', type: 'tinh', joined: ['Kon Tum'] },
  { name: 'Gia Lai', type: 'tinh', joined: ['Bình Định'] },
  { name: 'Khánh Hòa', type: 'tinh', joined: ['Ninh Thuận'] },
  { name: 'Đắk Lắk', type: 'tinh', joined: ['Phú Yên'] },
  { name: 'Lâm Đồng', type: 'tinh', joined: ['Đắk Nông', 'Bình Thuận'] },
  { name: 'Đồng Nai', type: 'tinh', joined: ['Bình Phước'] },
  { name: 'Hồ Chí Minh', type: 'thanh_pho', joined: ['Bình Dương', 'Bà Rịa - Vũng Tàu'] },
  { name: 'Tây Ninh', type: 'tinh', joined: ['Long An'] },
  { name: 'Đồng Tháp', type: 'tinh', joined: ['Tiền Giang'] },
  { name: 'Vĩnh Long', type: 'tinh', joined: ['Bến Tre', 'Trà Vinh'] },
  { name: 'An Giang', type: 'tinh', joined: ['Kiên Giang'] },
  { name: 'Cần Thơ', type: 'thanh_pho', joined: ['Sóc Trăng', 'Hậu Giang'] },
  { name: 'Cà Mau', type: 'tinh', joined: ['Bạc Liêu'] },
]
