/** What was typed in the boxes of a fact ↔ the fact's value. Pure. */
import { parseTypedDate } from '#vietnamese/dates.ts'
import { parseNumber } from '#vietnamese/numbers.ts'
import { parsePhone } from '#vietnamese/phones.ts'
import { dueFromForm, dueToForm } from './due-form.ts'
import { type FactField, factForms } from './fact-forms.ts'
import type { FactKind } from './fact-rows.ts'
import { quotasFromText, quotasToText } from './quota-text.ts'

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
      return {
        value: raw
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      }
    case 'quotas':
      return quotasFromText(raw)
    case 'select':
      return field.options!.some((option) => option.value === raw)
        ? { value: raw }
        : { error: `Chọn ${field.label.toLowerCase()} trong danh sách.` }
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
  const starts = from.starts as {
    date?: string
    from?: string
    to?: string
    part?: string
    time?: string
    until?: string
  }
  const date = starts.from ? `${shownDate(starts.from)} - ${shownDate(starts.to)}` : shownDate(starts.date)
  return { date, part: starts.part, time: starts.time, until: starts.until, quotas: quotasToText(from.quotas as never) }
}

function taskValue(values: Record<string, unknown>): ReadForm {
  const { dueKind, dueValue, ...rest } = values
  const due = dueFromForm(dueKind as string | null, dueValue as string | null)
  return 'error' in due
    ? { ok: false, errors: { dueValue: due.error } }
    : { ok: true, value: { ...rest, due: due.value } }
}

/** '2026-12-10' → '10/12/2026', '2026-08' → '8/2026', '2026' → '2026'. */
export function shownDate(date: unknown): string {
  if (typeof date !== 'string') return ''
  const [year, month, day] = date.split('-')
  return day ? `${day}/${month}/${year}` : month ? `${Number(month)}/${year}` : year!
}

const shown = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
