import type { ReactNode } from 'react'
import { formatDayLong } from '#vietnamese/day.ts'
import { Button } from './button.tsx'
import { FactList } from './facts.tsx'
import { TextInput } from './field.tsx'
import { Icon, type IconName } from './icons.tsx'
import { A } from './link.tsx'

export type WhenProps = {
  day: number
  month: number
  /** `Thứ Năm, ngày 10/12/2026` */
  date: string
  time: string
  place: ReactNode
}

/** The day, as large as on a calendar sheet. */
export function When({ day, month, date, time, place }: WhenProps) {
  return (
    <div className="when">
      <div className="day" aria-hidden="true">
        {day}
        <span className="mon">tháng {month}</span>
      </div>
      <div>
        <p>
          <b>{date}</b>
        </p>
        <p>{time}</p>
        <p className="small muted">{place}</p>
      </div>
    </div>
  )
}

/** What the dialogue is about, in the words of the plan. */
export function Theme({ children }: { children: ReactNode }) {
  return <p className="theme">{children}</p>
}

export type Way = { icon: IconName; title: ReactNode; line: ReactNode }

/** The ways to take part; each works for somebody for whom the others do not. */
export function Ways({ ways }: { ways: Way[] }) {
  return (
    <ul className="ways">
      {ways.map(({ icon, title, line }, index) => (
        <li key={index}>
          <Icon name={icon} />
          <div>
            <b>{title}</b>
            <span className="sub">{line}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}

export type ProgrammeItem = { time: string; what: ReactNode; line?: ReactNode }

export function Programme({ items }: { items: ProgrammeItem[] }) {
  return (
    <ol className="prog">
      {items.map(({ time, what, line }) => (
        <li key={time}>
          <time>{time}</time>
          <span>
            {what}
            {line && <span className="sub">{line}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}

export type DocumentEntry = { href: string; title: string /** `PDF, 4 trang, 312 kB` */; line: ReactNode }

export function Documents({ documents }: { documents: DocumentEntry[] }) {
  return (
    <ul className="docs">
      {documents.map(({ href, title, line }) => (
        <li key={href}>
          <Icon name="paper" />
          <div>
            <A href={href}>{title}</A>
            <span className="sub">{line}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** How a citizen knows that the page is the authority's own. */
export function Trust({ site, owner }: { site: string; owner?: string }) {
  return (
    <section className="trust" aria-label="Trang chính thức">
      <b>
        <Icon name="shield" />
        Trang chính thức
      </b>
      <p className="small">
        {owner ? `Của ${owner}, tại ` : 'Tại '}
        <b>{site}</b>. Chúng tôi không bao giờ hỏi số tài khoản, mã OTP hay ảnh căn cước.
      </p>
    </section>
  )
}

export type CodeSlipProps = {
  code: string
  /** The code as it is read over the telephone: `Ca, 7, Mờ, 4, 3, Ích, Quy, 9` */
  spelled: string
  /** The QR code as an element, with its own label. */
  qr?: ReactNode
}

/** The slip to keep: it prints alone, on A5. */
export function CodeSlip({ code, spelled, qr }: CodeSlipProps) {
  return (
    <section className="slip" aria-label="Mã theo dõi">
      <p className="small muted">Mã theo dõi</p>
      <p className="code">{code}</p>
      <p className="small">
        Đọc qua điện thoại: <b>{spelled}</b>
      </p>
      {qr && (
        <div className="qr">
          {qr}
          <p className="small">Quét mã này để xem lại, hoặc đưa cho cán bộ xã tra giúp.</p>
        </div>
      )}
    </section>
  )
}

/** What an agency answered, with who and when above it. */
export function Reply({ head, children }: { head: ReactNode; children: ReactNode }) {
  return (
    <section className="reply" aria-label="Trả lời">
      <p className="small muted">{head}</p>
      {children}
    </section>
  )
}

/** Finds in a public list, without scripts. */
export function FindLine({ action, search, label }: { action: string; search: string; label: string }) {
  return (
    <search>
      <form action={action} className="find-line">
        <TextInput name="tim" label={label} hint="Không cần dấu." type="search" defaultValue={search} maxLength={200} />
        <Button icon="search">Tìm</Button>
        {search ? <a href={action}>Xem tất cả</a> : null}
      </form>
    </search>
  )
}

export type OfficeAnswerView = {
  lead: string
  /** 'Có', 'Một phần'; null: it explains. */
  direct: string | null
  text: string
  action: string
  /** A day. */
  doneBy: string | null
  bases: readonly string[]
  /** 'hôm nay, 8:00' */
  when: string
}

/** The body's answer as everybody reads it: its words, what it will do and by when. */
export function OfficeAnswer({ answer }: { answer: OfficeAnswerView }) {
  const { lead, direct, text, action, doneBy, bases, when } = answer
  const facts = [
    { label: 'Sẽ làm', value: action },
    { label: 'Hẹn xong', value: doneBy ? formatDayLong(doneBy) : '' },
    { label: 'Căn cứ', value: bases.join('; ') },
  ].filter(({ value }) => value !== '')
  return (
    <Reply head={`${lead} trả lời, ${when}`}>
      {direct ? (
        <p>
          <b>{direct}.</b>
        </p>
      ) : null}
      <p className="pre-line">{text}</p>
      {facts.length > 0 ? <FactList facts={facts} /> : null}
    </Reply>
  )
}
