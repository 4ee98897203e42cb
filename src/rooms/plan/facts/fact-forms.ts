/**
 * How a person corrects each kind of fact: which boxes, what they are called, how what was typed becomes the value.
 * One description serves the review page, the drafting page and the API. Pure.
 */
import { parseTypedDate } from '#vietnamese/dates.ts'
import { parseNumber } from '#vietnamese/numbers.ts'
import { parsePhone } from '#vietnamese/phones.ts'
import { dueFromForm, dueToForm } from './due-form.ts'
import type { FactKind } from './fact-rows.ts'
import { quotasFromText, quotasToText } from './quota-text.ts'

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

const text = (name: string, label: string, more: Partial<FactField> = {}): FactField => ({ name, label, kind: 'text', ...more })
const long = (name: string, label: string, more: Partial<FactField> = {}): FactField => ({ name, label, kind: 'long', ...more })
const number = (name: string, label: string, more: Partial<FactField> = {}): FactField => ({ name, label, kind: 'number', ...more })
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

export const factForms: Record<FactKind, FactForm> = {
  documentType: plain('Loại văn bản', 'Ký hiệu loại', 'text'),
  documentNumber: plain('Số, ký hiệu', 'Số, ký hiệu', 'text'),
  issuer: plain('Cơ quan ban hành', 'Cơ quan ban hành', 'text'),
  issuedAt: {
    label: 'Nơi và ngày ban hành',
    one: 'Nơi và ngày ban hành',
    fields: [text('place', 'Địa danh'), { name: 'date', label: 'Ngày', kind: 'date', hint: 'Để trống khi chưa ban hành. Chỉ biết tháng thì gõ 6/2026.' }],
  },
  title: plain('Trích yếu', 'Trích yếu'),
  bases: {
    label: 'Căn cứ',
    one: 'căn cứ',
    fields: [long('text', 'Căn cứ', { required: true }), text('reference', 'Số, ký hiệu'), { name: 'date', label: 'Ngày ban hành', kind: 'date' }],
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
      { name: 'date', label: 'Ngày', kind: 'date', hint: 'Ngày 10/12/2026, tháng 8/2026 hoặc quý III/2026. Khoảng tháng thì gõ tháng 6/2026 - tháng 7/2026.' },
      { name: 'part', label: 'Buổi', kind: 'select', options: parts },
      { name: 'time', label: 'Bắt đầu lúc', kind: 'time' },
      { name: 'until', label: 'Kết thúc lúc', kind: 'time' },
      number('attendees', 'Số người'),
      { name: 'quotas', label: 'Chỉ tiêu từng đơn vị', kind: 'quotas', hint: 'Mỗi dòng một đơn vị, ví dụ: Xã Khe Vải: 150' },
    ],
  },
  hubs: {
    label: 'Điểm cầu',
    one: 'điểm cầu',
    fields: [text('name', 'Tên điểm cầu', { required: true }), text('place', 'Địa điểm'), number('attendees', 'Số người'), text('invitedBy', 'Ai mời')],
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
    fields: [text('part', 'Phần'), long('text', 'Nội dung', { required: true }), { name: 'time', label: 'Lúc', kind: 'time' }, number('minutes', 'Số phút')],
  },
  funding: {
    label: 'Kinh phí',
    one: 'nguồn kinh phí',
    fields: [long('text', 'Câu trong kế hoạch', { required: true }), text('source', 'Nguồn', { required: true }), number('amount', 'Số tiền (đồng)'), text('decision', 'Quyết định')],
  },
  gifts: { label: 'Quà, khen thưởng', one: 'khoản quà', fields: [long('text', 'Nội dung', { required: true }), number('count', 'Số suất', { required: true })] },
  logistics: { label: 'Hậu cần', one: 'thứ cần chuẩn bị', fields: [text('item', 'Thứ cần có', { required: true }), number('count', 'Số lượng', { required: true })] },
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
  contact: {
    label: 'Người liên hệ',
    one: 'Người liên hệ',
    fields: [text('name', 'Họ và tên', { required: true }), text('title', 'Chức vụ'), { name: 'phone', label: 'Điện thoại', kind: 'phone', required: true }],
  },
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

export type ReadForm = { ok: true; value: unknown } | { ok: false; errors: Record<string, string> }

/** What was typed → the fact's value, or a sentence for each field that is wrong. */
export function factFromForm(kind: FactKind, typed: Record<string, string>): ReadForm {
  const form = factForms[kind]
  const errors: Record<string, string> = {}
  const values: Record<string, unknown> = {}
  for (const field of form.fields) {
    const raw = (typed[field.name] ?? '').normalize('NFC').trim()
    if (field.required && raw === '') errors[field.name] = `Chưa ghi ${field.label.toLowerCase()}.`
    else {
      const read = readField(field, raw)
      if ('error' in read) errors[field.name] = read.error
      else values[field.name] = read.value
    }
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  if (form.plain) return { ok: true, value: values.text }
  if (kind === 'tasks') return taskValue(values)
  if (kind === 'sessions') return { ok: true, value: sessionValue(values, typed) }
  return { ok: true, value: values }
}

/** The fact's value → what stands in the boxes. */
export function factToForm(kind: FactKind, value: unknown): Record<string, string> {
  if (value === null || value === undefined) return {}
  if (typeof value === 'string') return { text: value }
  const from = value as Record<string, unknown>
  const flat: Record<string, unknown> =
    kind === 'tasks'
      ? { ...from, with: (from.with as string[]).join('\n'), ...dueToForm(from.due as never) }
      : kind === 'sessions'
        ? { ...from, ...sessionToForm(from) }
        : kind === 'issuedAt' || kind === 'bases'
          ? { ...from, date: shownDate(from.date) }
          : from
  return Object.fromEntries(factForms[kind].fields.map((field) => [field.name, shown(flat[field.name])]))
}

function readField(field: FactField, raw: string): { value: unknown } | { error: string } {
  if (raw === '') return { value: field.kind === 'list' || field.kind === 'quotas' ? [] : null }
  switch (field.kind) {
    case 'number': {
      const value = parseNumber(raw)
      return value === null || !Number.isInteger(Number(value)) || Number(value) < 0
        ? { error: `${field.label} là số nguyên, ví dụ 250.` }
        : { value: Number(value) }
    }
    case 'date':
      return dateField(raw)
    case 'time':
      return /^([01]?\d|2[0-3])[:hg.][0-5]\d$/.test(raw)
        ? { value: raw.replace(/[hg.]/, ':').padStart(5, '0') }
        : { error: `${field.label} gõ như 8:30.` }
    case 'phone': {
      const phone = parsePhone(raw)
      return 'error' in phone ? { error: phone.error } : { value: phone.national }
    }
    case 'list':
      return { value: raw.split('\n').map((line) => line.trim()).filter(Boolean) }
    case 'quotas':
      return quotasFromText(raw)
    case 'select':
      return field.options!.some((option) => option.value === raw) ? { value: raw } : { error: `Chọn ${field.label.toLowerCase()} trong danh sách.` }
    default:
      return { value: field.kind === 'long' ? raw : raw.replace(/\s+/g, ' ') }
  }
}

/** A day, a month, a quarter, or two months; a range becomes 'from/to' in one string for sessionValue. */
function dateField(raw: string): { value: unknown } | { error: string } {
  const read = parseTypedDate(raw)
  if (!('error' in read)) return { value: read.to ? `${read.date}/${read.to}` : read.date }
  const ends = raw.split(/\s+(?:-|–|đến|hoặc)\s+/)
  if (ends.length !== 2) return read
  const [from, to] = ends.map((end) => parseTypedDate(end!))
  if ('error' in from!) return from
  if ('error' in to!) return to
  return to!.date < from!.date ? { error: 'Mốc sau phải đến sau mốc trước.' } : { value: `${from!.date}/${to!.date}` }
}

function sessionValue(values: Record<string, unknown>, typed: Record<string, string>): unknown {
  const { place, date, part, time, until, attendees, quotas } = values
  const [from, to] = typeof date === 'string' && date.includes('/') ? date.split('/') : [null, null]
  const when = from ? { from, to } : date ? { date } : {}
  return { place, starts: { ...when, part, time, until, text: (typed.date ?? '').trim() }, attendees, quotas }
}

function sessionToForm(from: Record<string, unknown>): Record<string, unknown> {
  const starts = from.starts as { date?: string; from?: string; to?: string; part?: string; time?: string; until?: string }
  const date = starts.from ? `${shownDate(starts.from)} - ${shownDate(starts.to)}` : shownDate(starts.date)
  return { date, part: starts.part, time: starts.time, until: starts.until, quotas: quotasToText(from.quotas as never) }
}

function taskValue(values: Record<string, unknown>): ReadForm {
  const { dueKind, dueValue, ...rest } = values
  const due = dueFromForm(dueKind as string | null, dueValue as string | null)
  return 'error' in due ? { ok: false, errors: { dueValue: due.error } } : { ok: true, value: { ...rest, due: due.value } }
}

/** '2026-12-10' → '10/12/2026', '2026-08' → '8/2026', '2026' → '2026'. */
export function shownDate(date: unknown): string {
  if (typeof date !== 'string') return ''
  const [year, month, day] = date.split('-')
  return day ? `${day}/${month}/${year}` : month ? `${Number(month)}/${year}` : year!
}

const shown = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
