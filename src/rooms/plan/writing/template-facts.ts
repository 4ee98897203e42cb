/** A template and a few choices → the facts of a whole plan. Pure. */
import type { PlanFacts, SessionStart, SourceSpan } from '../plan-facts.ts'
import { placeNameOf, profileOf } from './paper-head.ts'
import { settledFacts } from './settled.ts'
import { lowerFirst, plainLine } from './spoken.ts'
import { officials, recipientLines, type TemplateType, templates } from './templates-data.ts'

export type TemplateChoice = {
  type: TemplateType
  /** 'Ủy ban nhân dân tỉnh Trường Giang' */
  issuer: string
  theme: string | null
  starts: Omit<SessionStart, 'text'>
  place: string | null
  attendees: number | null
  /** In which the plan is drawn up: its date line has it from the first draft on. */
  writtenIn: string
}

const nowhere: { source: SourceSpan } = { source: { start: 0, end: 0 } }

export function templateFacts(choice: TemplateChoice): PlanFacts {
  const template = templates[choice.type]
  const issuer = plainLine(choice.issuer)
  const year = (choice.starts.date ?? choice.starts.from ?? '').slice(0, 4)
  const say = filler(issuer, template.union, year)
  const isParty = profileOf(issuer) === 'party'
  return settledFacts({
    documentType: 'KH',
    documentNumber: null,
    issuer,
    issuedAt: { place: placeNameOf(issuer), date: choice.writtenIn },
    title: say(template.title),
    bases: template.bases.map((basis) => ({ ...basis, ...nowhere })),
    purposes: template.purposes.map(say),
    requirements: template.requirements.map(say),
    theme: choice.theme,
    topics: template.topics.map(say),
    form: 'in_person',
    chairs: template.chairs.map((chair) => ({ ...chair, person: say(chair.person) })),
    standingBody: say(template.standingBody),
    sessions: [
      {
        place: choice.place,
        starts: { ...choice.starts, text: '' },
        attendees: choice.attendees,
        approximate: true,
        quotas: [],
        ...nowhere,
      },
    ],
    hubs: [],
    participants: [
      ...officials.map(({ group, level }) => ({ group: say(group), level, count: null, ...nowhere })),
      { group: say(template.guests), count: null, ...nowhere },
    ],
    programme: withClock(template.programme, choice.starts.time ?? null),
    funding: [],
    gifts: template.gifts.map((gift) => ({ ...gift, ...nowhere })),
    logistics: [],
    tasks: template.tasks.map((task) => ({
      organisation: say(task.by),
      text: say(task.text),
      with: (task.with ?? []).map(say).filter((name) => name !== say(task.by)),
      tone: task.asked ? 'request' : 'order',
      due: task.due ?? null,
      deliverTo: task.deliverTo && say(task.deliverTo) !== say(task.by) ? say(task.deliverTo) : null,
      via: null,
      ...nowhere,
    })),
    contact: null,
    otherContacts: [],
    recipients: recipientLines.map(say),
    signatory: isParty
      ? { capacity: 'T/M BAN THƯỜNG VỤ', actingFor: null, position: 'BÍ THƯ', name: null }
      : { capacity: 'TM. ỦY BAN NHÂN DÂN', actingFor: null, position: 'CHỦ TỊCH', name: null },
    spans: {},
  })
}

/** The hours follow the start of the conference where it is known. */
function withClock(items: readonly { text: string; minutes: number }[], start: string | null): PlanFacts['programme'] {
  const [hour, minute] = (start ?? '').split(':').map(Number)
  let clock = start ? hour! * 60 + minute! : null
  return items.map(({ text, minutes }) => {
    const time =
      clock === null
        ? null
        : `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`
    if (clock !== null) clock += minutes
    return { part: null, text, minutes, ...(time ? { time } : {}), ...nowhere }
  })
}

type Level = 'tỉnh' | 'thành phố' | 'xã' | 'phường' | 'đặc khu'

function levelOf(issuer: string): Level {
  const found = /(?<!\p{L})(đặc khu|phường|xã|thành phố|tỉnh)(?!\p{L})/iu.exec(issuer)
  return (found?.[1]?.toLowerCase() as Level | undefined) ?? 'tỉnh'
}

/** The bodies of each level under two-tier government. */
function filler(issuer: string, union: string, year: string): (text: string) => string {
  const level = levelOf(issuer)
  const isProvince = level === 'tỉnh' || level === 'thành phố'
  const party = isProvince ? (level === 'thành phố' ? 'Thành ủy' : 'Tỉnh ủy') : `Đảng ủy ${level}`
  const words: Record<string, string> = {
    tỉnh: level,
    năm: year,
    UBND: `Ủy ban nhân dân ${level}`,
    'cấp ủy': party,
    'văn phòng cấp ủy': isProvince ? `Văn phòng ${party}` : `Văn phòng ${party}`,
    'cấp ủy cơ sở': isProvince ? 'Đảng ủy các xã, phường' : 'Các chi bộ trực thuộc',
    'văn phòng': isProvince
      ? `Văn phòng Ủy ban nhân dân ${level}`
      : `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${level}`,
    'nội vụ': isProvince ? 'Sở Nội vụ' : `Phòng Văn hóa - Xã hội ${level}`,
    'tài chính': isProvince ? 'Sở Tài chính' : `Phòng Kinh tế ${level}`,
    'nông nghiệp': isProvince ? 'Sở Nông nghiệp và Môi trường' : `Phòng Kinh tế ${level}`,
    'công an': `Công an ${level}`,
    báo: isProvince ? `Báo và Phát thanh, Truyền hình ${level}` : 'Báo và Phát thanh, Truyền hình tỉnh',
    'mặt trận': `Ủy ban Mặt trận Tổ quốc Việt Nam ${level}`,
    'các sở': isProvince ? `Các sở, ban, ngành ${level}` : `Các phòng, ban, đơn vị thuộc ${level}`,
    'các xã': isProvince
      ? 'Ủy ban nhân dân các xã, phường'
      : level === 'xã'
        ? 'Trưởng các thôn'
        : 'Tổ trưởng các tổ dân phố',
  }
  const fill = (text: string): string => text.replace(/\{([^}]+)\}/g, (whole, name: string) => words[name] ?? whole)
  words.hội = fill(union)
  // A name that begins a sentence has a capital of its own; after another word 'Các sở' is small.
  return (text) => fill(text).replace(/(?<=(?:Thủ trưởng|Lãnh đạo|Đại diện)\s)(?:Các|Những)(?=\s)/gu, lowerFirst)
}
