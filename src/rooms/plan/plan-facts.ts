/**
 * The facts of a plan (kế hoạch): what a reader finds in one, what a writer makes one from.
 * The shape is what `doithoai plan read` prints. Types only: no database, no clock, no framework.
 * Absent is null or [], never invented. Strings are as in the document, trimmed and unwrapped.
 */

/** Half-open offsets [start, end) in UTF-16 units into the text that was read. */
export type SourceSpan = { start: number; end: number }

/** As precise as the document: '2023-10-13', '2026-08', '2024'. */
export type PartialDate = string

/** Where a fact was found, and whether a person should look at it ("chưa chắc" in the review). */
export type Sourced = { source: SourceSpan; unsure?: boolean }

export type Basis = Sourced & { text: string; reference: string | null; date: PartialDate | null }

export type PartOfDay = 'morning' | 'afternoon' | 'evening'

/** 'tháng 6 hoặc tháng 7' and 'quý III' are from/to months. `time` and `until` are clock times 'HH:MM'. */
export type SessionStart = {
  date?: PartialDate
  from?: PartialDate
  to?: PartialDate
  part?: PartOfDay | null
  time?: string | null
  until?: string | null
  text: string
}

export type SessionQuota = { unit: string; count: number }

export type PlannedSession = Sourced & {
  place: string | null
  starts: SessionStart
  attendees: number | null
  /** 'khoảng 300', 'dự kiến 300': sums are not held against it. */
  approximate?: boolean
  quotas: SessionQuota[]
}

/** Điểm cầu. */
export type PlannedHub = Sourced & {
  name: string
  place: string | null
  attendees: number | null
  invitedBy?: string | null
}

/** thủ trưởng | lãnh đạo | đại diện lãnh đạo | chuyên viên | phóng viên */
export type AttendanceLevel = 'head' | 'leader' | 'representative' | 'specialist' | 'reporter'

export type ParticipantGroup = Sourced & {
  group: string
  count: number | null
  approximate?: boolean
  /** 'mỗi đơn vị 20 đại biểu' */
  perUnit?: number | null
  hub?: string | null
  level?: AttendanceLevel | null
  invitedBy?: string | null
}

export type ProgrammeItem = Sourced & {
  part: string | null
  text: string
  minutes?: number | null
  time?: string | null
}

/** `source` is whose money it is, so the span is called `at` here. `amount` in đồng. */
export type FundingLine = {
  text: string
  source: string
  amount: number | null
  decision: string | null
  at: SourceSpan
  unsure?: boolean
}

export type GiftLine = Sourced & { text: string; count: number }

export type LogisticsItem = Sourced & { item: string; count: number }

/** The deadline as written. `date` is the day the document names, not the last day that is still in time. */
export type TaskDue =
  | { date: PartialDate; rule: 'before' | 'no_later_than' }
  | { workingDaysBeforeSession: number }
  | { daysBeforeSession: number }
  | { workingDaysAfterSession: number }
  | { daysAfterSession: number }

export type PlannedTask = Sourced & {
  /** Who must do it; several bodies in one heading: the heading. */
  organisation: string
  text: string
  /** phối hợp với */
  with: string[]
  /** 'Đề nghị …' is a request: to bodies that are not subordinate. */
  tone: 'order' | 'request'
  due: TaskDue | null
  deliverTo: string | null
  /** 'UBND huyện (qua Phòng Lao động - TB&XH)' */
  via: string | null
}

export type Signatory = {
  /** 'TM. ỦY BAN NHÂN DÂN' */
  capacity: string | null
  /** 'KT. CHỦ TỊCH' */
  actingFor: string | null
  position: string | null
  name: string | null
}

export type PlanChair = { person: string; role: 'chair' | 'co_chair'; source?: SourceSpan }

export type PlanContact = { name: string; title?: string | null; phone: string; source?: SourceSpan }

export type DialogueForm = 'in_person' | 'hybrid' | 'online'

export type PlanFacts = {
  documentType: string | null
  /** '34/KH-LĐLĐ', spaces inside dropped; null while the number is blank. */
  documentNumber: string | null
  /** The body that issues it with its place: 'UBND tỉnh Thái Nguyên'. */
  issuer: string | null
  issuedAt: { place: string | null; date: PartialDate | null }
  /** Without the word KẾ HOẠCH. */
  title: string | null
  bases: Basis[]
  purposes: string[]
  requirements: string[]
  /** The quoted sentence. */
  theme: string | null
  topics: string[]
  form: DialogueForm
  chairs: PlanChair[]
  /** cơ quan thường trực */
  standingBody: string | null
  sessions: PlannedSession[]
  hubs: PlannedHub[]
  participants: ParticipantGroup[]
  programme: ProgrammeItem[]
  funding: FundingLine[]
  gifts: GiftLine[]
  logistics: LogisticsItem[]
  tasks: PlannedTask[]
  contact: PlanContact | null
  /** Whom else to ring, after `contact`. */
  otherContacts: PlanContact[]
  /** Nơi nhận, one per line, nested ones too. */
  recipients: string[]
  signatory: Signatory
  /** Where facts without a `source` of their own stand: 'theme', 'title', 'purposes/0', 'recipients/3', 'signatory.name'. */
  spans: Record<string, SourceSpan>
}

/** A fact with another value: its place among its kind ('tasks/3', 'theme', as in `spans`) and the whole new value. */
export type FactCorrection = { path: string; value: unknown }

export type FindingSeverity = 'error' | 'warning' | 'hint'

/** Something wrong with the plan, said to a person. */
export type PlanFinding = {
  code: string
  severity: FindingSeverity
  /** Plain Vietnamese: what is wrong, where. */
  message: string
  excerpt: string
  /** Ways to mend it, each a short Vietnamese label: 'Lấy thứ Năm, 10/12'. */
  fixes: string[]
  /** By way to mend: what choosing it does to the facts. Ways without an entry are mended on paper only. */
  corrections?: Record<string, FactCorrection[]>
  source: SourceSpan | null
  /** What tells it from another of its code with the same words: a sum, a body, a law. No prose: it must stay the same. */
  about?: string
}

/** What `doithoai plan read FILE` prints. */
export type ReadPlan = Omit<PlanFacts, 'otherContacts'> & {
  /** All whom to ring, `contact` first. */
  contacts: PlanContact[]
  findings: PlanFinding[]
}
