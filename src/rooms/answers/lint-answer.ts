/**
 * What a reader would miss in an answer. Pure; it advises beside the text, with the words marked and a way to say it, and
 * never holds anything up.
 */
import type { CalendarDay } from '#calendar/day.ts'
import { fold, foldWithOffsets } from '#vietnamese/fold.ts'
import type { AnswerContent } from './answer.ts'
import { basesNotInForce } from './library/bases-in-force.ts'
import type { Laws } from './library/law.ts'
import { emptyPhrases } from './lint-phrases-data.ts'
import {
  isBare,
  lawsIn,
  namesSomebody,
  placesOf,
  type Span,
  saysHowMuch,
  saysWhen,
  sentencesOf,
  without,
} from './lint-text.ts'
import { pastedFrom } from './pasted.ts'
import { isOwed, resultWords } from './result.ts'

export type FindingKind = 'empty' | 'law-only' | 'no-date' | 'nobody' | 'pasted' | 'reused' | 'basis' | 'masked'
export type LintFinding = {
  kind: FindingKind
  /** Where the words stand; null: it is about what is not there. */
  place: ({ field: 'text' | 'action' } & Span) | null
  /** 'Câu này chưa nói gì cụ thể' */
  title: string
  instead: string
  /** Of 'pasted': whose words these are. */
  otherId?: string
}
export type OtherAnswer = { id: string; text: string }
export type LintMore = {
  /** What the answer was begun from, with who, where and when it answered. */
  sources?: readonly (OtherAnswer & { words: string })[]
  /** The library, and the day of the answer on which its bases must hold. */
  laws?: Laws
  on?: CalendarDay
}

export function lintAnswer(
  answer: AnswerContent,
  others: readonly OtherAnswer[] = [],
  { sources = [], laws, on }: LintMore = {},
): LintFinding[] {
  const bases = laws && on ? basesNotInForce(answer, laws, on) : []
  if (answer.text === '' && answer.action === '') return bases
  return [
    ...emptyIn(answer, 'text'),
    ...emptyIn(answer, 'action'),
    ...lawOnly(answer),
    ...promiseUnkept(answer),
    ...owedWithoutDay(answer),
    ...bases,
    ...pasted(answer, others, sources),
  ]
}

/** A phrase whose sentence says a day or counts something is no empty one. */
function emptyIn(answer: AnswerContent, field: 'text' | 'action'): LintFinding[] {
  const text = answer[field]
  if (field === 'action' && answer.doneBy !== null) return []
  const whole = foldWithOffsets(text)
  const bare = isBare(text)
  const sentences = sentencesOf(text)
  const found: LintFinding[] = []
  for (const { words, instead } of emptyPhrases) {
    for (const place of words.flatMap((phrase) => placesOf(text, whole, phrase, bare))) {
      const sentence = sentences.find(({ start, end }) => place.start >= start && place.start < end)
      const folded = sentence ? fold(text.slice(sentence.start, sentence.end)) : ''
      if (saysWhen(folded) || saysHowMuch(folded)) continue
      if (found.some(({ place: other }) => other !== null && place.start < other.end && other.start < place.end))
        continue
      found.push({ kind: 'empty', place: { field, ...place }, title: 'Câu này chưa nói gì cụ thể', instead })
    }
  }
  return found.sort((a, b) => a.place!.start - b.place!.start)
}

/** Words by which a law is brought to the case of the one who asks. */
const applied =
  /\b(?:truong hop (?:cua|nay)|vi vay|do do|do vay|nhu vay|theo do|doi chieu|(?:ho|gia dinh|nha|thua dat) (?:cua )?(?:ong|ba|anh|chi)|ong \(ba\)|ba con (?:duoc|phai|can|khong|nop|den|co the)|khong du|du dieu kien|khong thuoc|chua du|khong duoc|duoc huong|duoc cap|duoc ho tro|duoc vay|mien|giam)\b/
const courtesy = /^(?:kinh gui|tran trong|kinh thua|xin cam on|cam on|can cu|thuc hien)\b/
/** Shorter ones are headings and greetings. */
const fewestWords = 4

/** All its sentences quote a law or bow: nothing is said to the one who asked. */
function lawOnly({ text, action, doneBy }: AnswerContent): LintFinding[] {
  if (action !== '' || doneBy !== null) return []
  let law: Span | null = null
  for (const { start, end } of sentencesOf(text)) {
    const folded = fold(text.slice(start, end))
    const quotes = lawsIn(folded).length > 0
    if (quotes) law ??= trimmed(text, { start, end })
    const isQuiet = courtesy.test(folded) || folded.split(' ').length < fewestWords
    if (applied.test(folded) && !/^can cu\b/.test(folded)) return []
    if (!quotes && !isQuiet) return []
  }
  if (!law) return []
  return [
    {
      kind: 'law-only',
      place: { field: 'text', ...law },
      title: 'Mới dẫn văn bản, chưa trả lời việc được hỏi',
      instead:
        'Thêm một câu đưa quy định về việc của người hỏi: “Theo đó, trường hợp của bà được / không được …, vì …; bà nộp hồ sơ ở …”.',
    },
  ]
}

const promise = /\b(?:se|du kien|phan dau|cam ket|hoan thanh|khac phuc|trien khai|khoi cong|sua chua)\b/
/** Told as done already. */
const past = /\b(?:da|vua) (?:hoan thanh|khac phuc|trien khai|khoi cong|sua chua|sua|lam xong)\b/g

function promiseUnkept(answer: AnswerContent): LintFinding[] {
  const promised = answer.action !== '' ? wholeOf(answer, 'action') : promiseIn(answer.text)
  if (!promised) return []
  const both = `${answer.text}\n${answer.action}`
  const found: LintFinding[] = []
  if (answer.doneBy === null && !isOwed(answer.result) && !saysWhen(fold(both)))
    found.push({
      kind: 'no-date',
      place: promised,
      title: 'Hứa làm mà chưa có ngày',
      instead: 'Ghi ngày xong ở ô “Xong trước ngày”. Chưa chắc ngày thì ghi ngày báo lại cho người hỏi.',
    })
  if (answer.responsible === '' && !namesSomebody(both))
    found.push({
      kind: 'nobody',
      place: promised,
      title: 'Chưa rõ ai làm',
      instead: 'Ghi phòng, người và số điện thoại ở ô “Ai làm”, để người hỏi biết hỏi ai.',
    })
  return found
}

/** Being done or to be done is a promise even where no word promises: what is followed up afterwards is the day in its box. */
function owedWithoutDay({ result, doneBy }: AnswerContent): LintFinding[] {
  if (!isOwed(result) || doneBy !== null) return []
  return [
    {
      kind: 'no-date',
      place: null,
      title: `Ghi “${resultWords[result!]}” mà chưa có ngày`,
      instead: 'Điền ô “Xong trước ngày”. Chưa chắc ngày xong thì ghi ngày báo lại cho người hỏi.',
    },
  ]
}

function wholeOf(answer: AnswerContent, field: 'text' | 'action') {
  return { field, ...trimmed(answer[field], { start: 0, end: answer[field].length }) }
}

/** The first sentence that promises. */
function promiseIn(text: string): NonNullable<LintFinding['place']> | null {
  const bare = isBare(text)
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end)
    const folded = fold(sentence).replace(past, '')
    // “se” typed with its marks is “sẽ”, or it is another word.
    const isPromise = promise.test(folded) && (bare || /sẽ|dự kiến|phấn đấu|cam kết/iu.test(sentence))
    if (isPromise) return { field: 'text', ...trimmed(text, { start, end }) }
  }
  return null
}

/** Words with a named source are reused; other words of the body's own answers are pasted. */
function pasted(
  { text }: AnswerContent,
  others: readonly OtherAnswer[],
  sources: NonNullable<LintMore['sources']>,
): LintFinding[] {
  const reused = pastedFrom(text, sources)
  const found: LintFinding[] = []
  if (reused) {
    const { otherId, start, end } = reused
    found.push({
      kind: 'reused',
      place: { field: 'text', start, end },
      title: `Đoạn này lấy lại từ ${sources.find(({ id }) => id === otherId)!.words}`,
      instead: 'Xem lại số liệu, ngày, người làm và căn cứ: việc của người hỏi này có thể khác.',
    })
  }
  return [...found, ...pastedElsewhere(reused ? without(text, [reused]) : text, others)]
}

function pastedElsewhere(text: string, others: readonly OtherAnswer[]): LintFinding[] {
  const found = pastedFrom(text, others)
  if (!found) return []
  const { otherId, ...span } = found
  return [
    {
      kind: 'pasted',
      place: { field: 'text', ...span },
      title: 'Đoạn này giống hệt một câu trả lời khác của cơ quan mình',
      instead: 'Nếu vẫn đúng, thêm điều riêng của người hỏi này: nơi nào, bao nhiêu, ngày nào. Không thì viết lại.',
      otherId,
    },
  ]
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  }
}
