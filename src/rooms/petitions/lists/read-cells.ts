// Single cells of a list of petitions. What was changed is said, never done silently.
import { phoneCell } from '#papers/workbook/phone-cell.ts'
import { formatDay, parseTypedDate } from '#vietnamese/dates.ts'
import { fold } from '#vietnamese/fold.ts'
import { bareName } from '#vietnamese/names.ts'
import { similarity } from '#vietnamese/similarity.ts'
import { kindWords, type PetitionKind } from '../petition-words.ts'
import type { ListCell } from './list-row.ts'

export type Topic = { code: string; name: string }

/** #N/A, #REF!: the formula that stood there went wrong before the file came to us. */
const brokenFormula = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/

const fine = (value: string | null, note?: string): ListCell => ({ verdict: 'new', value, ...(note && { note }) })
const doubtful = (value: string | null, note: string): ListCell => ({ verdict: 'warning', value, note })
const wrong = (note: string): ListCell => ({ verdict: 'error', value: null, note })

export function textCell(raw: string): ListCell {
  if (raw === '') return wrong('Chưa có nội dung ý kiến.')
  if (brokenFormula.test(raw)) return wrong('Công thức trong ô này bị lỗi ở tệp gốc. Ghi lại nội dung.')
  if (raw.length > 20_000) return wrong('Ý kiến dài quá 20.000 chữ cái. Viết gọn lại, phần còn lại gửi kèm thành tệp.')
  if (!/\p{L}{2}/u.test(raw)) return doubtful(raw, 'Ô này không có chữ. Xem lại cột nào là nội dung ý kiến.')
  if (raw.split(/\s+/).length < 3) return doubtful(raw, 'Ngắn quá, khó biết hỏi việc gì. Nên hỏi lại người gửi.')
  return fine(raw)
}

/** A line of words that is kept as it stands. */
export function wordsCell(raw: string, most: number): ListCell {
  if (raw.length > most) return wrong(`Dài quá ${most} chữ cái. Ghi gọn lại.`)
  if (brokenFormula.test(raw)) return doubtful(null, 'Công thức trong ô này bị lỗi ở tệp gốc, để trống.')
  return fine(raw || null)
}

export function nameCell(raw: string): ListCell {
  const cell = wordsCell(raw, 200)
  if (cell.verdict !== 'new' || raw === '') return cell
  if (/\d{5}/.test(raw)) return doubtful(raw, 'Có số trong họ tên. Xem lại, có thể ghi nhầm cột.')
  const value = bareName(raw)
  return fine(value, value === raw ? undefined : `ghi là ${value}`)
}

export function phoneCellOf(raw: string): ListCell {
  const { verdict, value, note } = phoneCell(raw)
  return { verdict: verdict === 'same' ? 'new' : verdict, value, ...(note && { note }) }
}

const dayOfSerial = 25_569
/** An Excel day of this century, where the cell was not told to be one. */
const serial = /^(?:3[6-9]|4\d|5[0-6])\d{3}$/

/** A day nobody can read never holds a voice back: it is left empty, and said. */
export function dayCell(raw: string, today: string): ListCell {
  if (raw === '') return fine(null)
  if (serial.test(raw)) return judgedDay(isoOfSerial(Number(raw)), today, true)
  const read = parseTypedDate(raw)
  if ('error' in read) return doubtful(null, `${read.error} Để trống thì lấy ngày nhập.`)
  if (read.precision !== 'day') return doubtful(null, 'Chỉ có tháng, năm: không ghi được ngày, lấy ngày nhập.')
  return judgedDay(read.date, today, false)
}

function judgedDay(day: string, today: string, isSerial: boolean): ListCell {
  if (day > today) return doubtful(null, `Ngày ${formatDay(day)} còn chưa đến. Để trống thì lấy ngày nhập.`)
  if (Number(today.slice(0, 4)) - Number(day.slice(0, 4)) > 2) {
    return doubtful(day, `Ngày ${formatDay(day)} đã lâu. Xem lại, có thể ghi nhầm năm.`)
  }
  return fine(day, isSerial ? `đọc từ số ngày của Excel là ${formatDay(day)}` : undefined)
}

const isoOfSerial = (count: number): string => new Date((count - dayOfSerial) * 86_400_000).toISOString().slice(0, 10)

/** The topic of the catalogue that the words name; one that is not there waits for those who sort. */
export function topicReader(topics: readonly Topic[]): (raw: string, section: string | null) => ListCell {
  const seen = new Map<string, ListCell>()
  const called = (words: string): Topic | undefined =>
    topics.find((topic) => fold(topic.name) === fold(words)) ??
    topics.find((topic) => similarity(topic.name, words) >= 0.85)
  const read = (raw: string, section: string | null): ListCell => {
    if (raw === '') {
      const above = section ? called(section.replace(/^(?:các )?(?:lĩnh vực|nhóm|về)\s+/iu, '')) : undefined
      return above ? { ...fine(above.name, `theo mục “${section}”`), id: above.code } : fine(null)
    }
    const topic = called(raw)
    if (topic) return { ...fine(topic.name), id: topic.code }
    return doubtful(null, 'Danh mục chưa có lĩnh vực này. Để trống, khâu phân loại chọn sau.')
  }
  return (raw, section) => {
    const asked = `${raw}\n${section ?? ''}`
    const cell = seen.get(asked) ?? read(raw, section)
    seen.set(asked, cell)
    return cell
  }
}

export function kindCell(raw: string): ListCell {
  if (raw === '') return fine(null)
  const said = fold(raw)
  const kind = (Object.entries(kindWords) as [PetitionKind, string][]).find(([, words]) => said.startsWith(fold(words)))
  if (kind) return { ...fine(kind[1]), id: kind[0] }
  return doubtful(null, `Loại là ${Object.values(kindWords).join(', ')}. Để trống cũng được.`)
}
