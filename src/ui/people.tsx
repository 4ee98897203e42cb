import type { ReactNode } from 'react'
import { parsePhone } from '#vietnamese/phones.ts'
import { Icon } from './icons.tsx'
import { A } from './link.tsx'

/** `0200 355 5012` → `tel:02003555012` */
export function telHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`
}

/** A telephone is always a link: one tap calls. */
export function Phone({ number }: { number: string }) {
  return (
    <a href={telHref(number)} className="nowrap">
      {spaced(number)}
    </a>
  )
}

/** `02003556007` → `0200 355 6007`: figures in groups are read aloud and dialled without slips. */
function spaced(number: string): string {
  const phone = parsePhone(number)
  return 'display' in phone ? phone.display : number
}

export type OrganisationLineProps = {
  name: string
  href?: string
  /** What it was before: `nhận việc của Sở LĐTBXH từ 01/3/2025`. */
  formerly?: string
  /** Who answers there, with title. */
  person?: ReactNode
  phone?: string
  note?: ReactNode
}

/** The organisation first, then its person, then the number to call, each on its own line. */
export function OrganisationLine({ name, href, formerly, person, phone, note }: OrganisationLineProps) {
  return (
    <div className="who">
      <b>{href ? <A href={href}>{name}</A> : name}</b>
      {formerly && <span>({formerly})</span>}
      {person && <span>{person}</span>}
      {note && <span>{note}</span>}
      {phone && <Phone number={phone} />}
    </div>
  )
}

export type PersonLineProps = {
  /** With the form of address: `Bà Đinh Thu Hà`. */
  name: string
  href?: string
  /** Title and organisation. */
  title?: ReactNode
  phone?: string
  /** The answering agency does not see who asked. */
  hidden?: boolean
}

export function PersonLine({ name, href, title, phone, hidden }: PersonLineProps) {
  return (
    <div className="who">
      <b>{href ? <A href={href}>{name}</A> : name}</b>
      {title && <span>{title}</span>}
      {hidden && <HiddenIdentity />}
      {phone && <Phone number={phone} />}
    </div>
  )
}

export function HiddenIdentity() {
  return (
    <span className="status-line">
      <Icon name="eye-off" />
      Giấu tên với cơ quan
    </span>
  )
}
