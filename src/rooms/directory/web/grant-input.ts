import { type Role, roles } from '#platform/actor.ts'
import { chosenBody } from '#platform/web/chosen-body.ts'
import { text } from './field-errors.ts'
import { isId } from './is-id.ts'

type Choices = readonly { id: string; label: string }[]
export type GrantInput = { role: Role; organisationId: string; conferenceId: string | null }

/** What the fields of a role say, or a sentence a field. A button that gives a role back brings ids alone. */
export function grantInput(
  typed: FormData,
  bodies: Choices,
): { grant: GrantInput } | { errors: Record<string, string> } {
  const errors: Record<string, string> = {}
  const role = text(typed, 'vai-tro') as Role
  if (!roles.includes(role)) errors['vai-tro'] = 'Chưa chọn vai trò.'
  const id = text(typed, 'pham-vi-id')
  const chosen = typed.has('pham-vi') ? chosenBody(typed, 'pham-vi', bodies) : isId(id) ? id : null
  if (chosen === null)
    errors['pham-vi'] = 'Chưa chọn cơ quan. Vai trò có hiệu lực ở cơ quan đó và mọi đơn vị trực thuộc.'
  if (chosen === 'unknown')
    errors['pham-vi'] = 'Không có cơ quan nào mang tên này trong phần anh, chị quản trị. Chọn trong danh sách gợi ý.'
  if (Object.keys(errors).length > 0 || chosen === null) return { errors }
  const conference = text(typed, 'hoi-nghi')
  return { grant: { role, organisationId: chosen, conferenceId: isId(conference) ? conference : null } }
}
