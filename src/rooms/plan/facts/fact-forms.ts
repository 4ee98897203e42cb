/**
 * How a person corrects each kind of fact: which boxes, and what they are called. One description serves the review page,
 * the drafting page and the API; fact-form-values.ts reads what was typed. Pure.
 */
import type { FactKind } from './fact-rows.ts'

export type FieldKind = 'text' | 'long' | 'number' | 'date' | 'time' | 'phone' | 'list' | 'quotas' | 'select'
export type FactField = {
  name: string
  label: string
  kind: FieldKind
  hint?: string
  required?: boolean
  options?: { value: string; label: string }[]
}

/** A kind with one text (theme, a purpose) has the single field 'text' and a plain string as its value. */
export type FactForm = { label: string; one: string; fields: FactField[]; plain?: boolean }

const text = (name: string, label: string, more: Partial<FactField> = {}): FactField => ({
  name,
  label,
  kind: 'text',
  ...more,
})
const long = (name: string, label: string, more: Partial<FactField> = {}): FactField => ({
  name,
  label,
  kind: 'long',
  ...more,
})
const number = (name: string, label: string, more: Partial<FactField> = {}): FactField => ({
  name,
  label,
  kind: 'number',
  ...more,
})
const plain = (label: string, one: string, kind: FieldKind = 'long'): FactForm => ({
  label,
  one,
  plain: true,
  fields: [{ name: 'text', label: one, kind, required: true }],
})

const parts = [
  { value: '', label: 'Chưa rõ buổi' },
  { value: 'morning', label: 'Buổi sáng' },
  { value: 'afternoon', label: 'Buổi chiều' },
  { value: 'evening', label: 'Buổi tối' },
]

const person: FactField[] = [
  text('name', 'Họ và tên', { required: true }),
  text('title', 'Chức vụ'),
  { name: 'phone', label: 'Điện thoại', kind: 'phone', required: true },
]

export const factForms: Record<FactKind, FactForm> = {
  documentType: plain('Loại văn bản', 'Ký hiệu loại', 'text'),
  documentNumber: plain('Số, ký hiệu', 'Số, ký hiệu', 'text'),
  issuer: plain('Cơ quan ban hành', 'Cơ quan ban hành', 'text'),
  issuedAt: {
    label: 'Nơi và ngày ban hành',
    one: 'Nơi và ngày ban hành',
    fields: [
      text('place', 'Địa danh'),
      { name: 'date', label: 'Ngày', kind: 'date', hint: 'Để trống khi chưa ban hành. Chỉ biết tháng thì gõ 6/2026.' },
    ],
  },
  title: plain('Trích yếu', 'Trích yếu'),
  bases: {
    label: 'Căn cứ',
    one: 'căn cứ',
    fields: [
      long('text', 'Căn cứ', { required: true }),
      text('reference', 'Số, ký hiệu'),
      { name: 'date', label: 'Ngày ban hành', kind: 'date' },
    ],
  },
  purposes: plain('Mục đích', 'mục đích'),
  requirements: plain('Yêu cầu', 'yêu cầu'),
  theme: plain('Chủ đề', 'Chủ đề'),
  topics: plain('Nội dung đối thoại', 'nội dung đối thoại'),
  form: {
    label: 'Hình thức',
    one: 'Hình thức',
    plain: true,
    fields: [
      {
        name: 'text',
        label: 'Hình thức',
        kind: 'select',
        required: true,
        options: [
          { value: 'in_person', label: 'Trực tiếp' },
          { value: 'hybrid', label: 'Trực tiếp kết hợp trực tuyến' },
          { value: 'online', label: 'Trực tuyến' },
        ],
      },
    ],
  },
  chairs: {
    label: 'Chủ trì',
    one: 'người chủ trì',
    fields: [
      text('person', 'Chức vụ, họ tên', { required: true }),
      {
        name: 'role',
        label: 'Vai trò',
        kind: 'select',
        required: true,
        options: [
          { value: 'chair', label: 'Chủ trì' },
          { value: 'co_chair', label: 'Đồng chủ trì' },
        ],
      },
    ],
  },
  standingBody: plain('Cơ quan thường trực', 'Cơ quan thường trực', 'text'),
  sessions: {
    label: 'Phiên đối thoại',
    one: 'phiên đối thoại',
    fields: [
      text('place', 'Địa điểm'),
      {
        name: 'date',
        label: 'Ngày',
        kind: 'date',
        hint: 'Ngày 10/12/2026, tháng 8/2026 hoặc quý III/2026. Khoảng tháng thì gõ tháng 6/2026 - tháng 7/2026.',
      },
      { name: 'part', label: 'Buổi', kind: 'select', options: parts },
      { name: 'time', label: 'Bắt đầu lúc', kind: 'time' },
      { name: 'until', label: 'Kết thúc lúc', kind: 'time' },
      number('attendees', 'Số người'),
      {
        name: 'quotas',
        label: 'Chỉ tiêu từng đơn vị',
        kind: 'quotas',
        hint: 'Mỗi dòng một đơn vị, ví dụ: Xã Khe Vải: 150',
      },
    ],
  },
  hubs: {
    label: 'Điểm cầu',
    one: 'điểm cầu',
    fields: [
      text('name', 'Tên điểm cầu', { required: true }),
      text('place', 'Địa điểm'),
      number('attendees', 'Số người'),
      text('invitedBy', 'Ai mời'),
    ],
  },
  participants: {
    label: 'Thành phần',
    one: 'nhóm tham dự',
    fields: [
      long('group', 'Nhóm', { required: true }),
      number('count', 'Số người'),
      number('perUnit', 'Mỗi đơn vị'),
      text('hub', 'Tại điểm cầu'),
      text('invitedBy', 'Ai mời'),
      {
        name: 'level',
        label: 'Mức dự',
        kind: 'select',
        options: [
          { value: '', label: 'Không nêu' },
          { value: 'head', label: 'Thủ trưởng' },
          { value: 'leader', label: 'Lãnh đạo' },
          { value: 'representative', label: 'Đại diện lãnh đạo' },
          { value: 'specialist', label: 'Chuyên viên' },
          { value: 'reporter', label: 'Phóng viên' },
        ],
      },
    ],
  },
  programme: {
    label: 'Chương trình',
    one: 'mục chương trình',
    fields: [
      text('part', 'Phần'),
      long('text', 'Nội dung', { required: true }),
      { name: 'time', label: 'Lúc', kind: 'time' },
      number('minutes', 'Số phút'),
    ],
  },
  funding: {
    label: 'Kinh phí',
    one: 'nguồn kinh phí',
    fields: [
      long('text', 'Câu trong kế hoạch', { required: true }),
      text('source', 'Nguồn', { required: true }),
      number('amount', 'Số tiền (đồng)'),
      text('decision', 'Quyết định'),
    ],
  },
  gifts: {
    label: 'Quà, khen thưởng',
    one: 'khoản quà',
    fields: [long('text', 'Nội dung', { required: true }), number('count', 'Số suất', { required: true })],
  },
  logistics: {
    label: 'Hậu cần',
    one: 'thứ cần chuẩn bị',
    fields: [text('item', 'Thứ cần có', { required: true }), number('count', 'Số lượng', { required: true })],
  },
  tasks: {
    label: 'Việc và hạn',
    one: 'việc',
    fields: [
      text('organisation', 'Ai làm', { required: true }),
      long('text', 'Việc', { required: true }),
      { name: 'with', label: 'Phối hợp với', kind: 'list', hint: 'Mỗi dòng một cơ quan.' },
      {
        name: 'tone',
        label: 'Cách giao',
        kind: 'select',
        required: true,
        options: [
          { value: 'order', label: 'Giao' },
          { value: 'request', label: 'Đề nghị' },
        ],
      },
      {
        name: 'dueKind',
        label: 'Hạn',
        kind: 'select',
        options: [
          { value: '', label: 'Không nêu hạn' },
          { value: 'before', label: 'Trước ngày' },
          { value: 'no_later_than', label: 'Chậm nhất ngày' },
          { value: 'workingDaysBeforeSession', label: 'Số ngày làm việc trước hội nghị' },
          { value: 'daysBeforeSession', label: 'Số ngày trước hội nghị' },
          { value: 'workingDaysAfterSession', label: 'Số ngày làm việc sau hội nghị' },
          { value: 'daysAfterSession', label: 'Số ngày sau hội nghị' },
        ],
      },
      text('dueValue', 'Ngày hoặc số ngày', { hint: 'Ví dụ 28/11/2026, hoặc 5.' }),
      text('deliverTo', 'Gửi về'),
      text('via', 'Qua'),
    ],
  },
  contact: { label: 'Người liên hệ', one: 'Người liên hệ', fields: person },
  otherContacts: { label: 'Người liên hệ khác', one: 'người liên hệ khác', fields: person },
  recipients: plain('Nơi nhận', 'nơi nhận', 'text'),
  signatory: {
    label: 'Người ký',
    one: 'Người ký',
    fields: [
      text('capacity', 'Quyền hạn', { hint: 'TM. ỦY BAN NHÂN DÂN' }),
      text('actingFor', 'Ký thay', { hint: 'KT. CHỦ TỊCH' }),
      text('position', 'Chức vụ', { hint: 'CHỦ TỊCH' }),
      text('name', 'Họ và tên'),
    ],
  },
}
