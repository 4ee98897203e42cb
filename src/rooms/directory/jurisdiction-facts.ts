import { z } from 'zod'
import { phone, requiredLine } from './typed.ts'

/** What a province says of itself, at the first run and ever after. */
export const JurisdictionFacts = z.object({
  /** 'Tỉnh Vân Lĩnh' */
  name: requiredLine(120, 'Chưa chọn hoặc ghi tên tỉnh, thành phố.'),
  /** 'Ủy ban nhân dân tỉnh Vân Lĩnh' */
  authority: requiredLine(200, 'Chưa ghi tên cơ quan chủ trì.'),
  helpName: requiredLine(120, 'Chưa ghi tên người hoặc bộ phận hỗ trợ.'),
  helpPhone: phone.refine((number) => number !== null, 'Chưa ghi số điện thoại hỗ trợ.'),
  helpHours: requiredLine(120, 'Chưa ghi giờ trực điện thoại.'),
})
