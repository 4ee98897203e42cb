// /hoi-nghi/:slug : one conference for citizens and press. No scripts.
import { refuseUnless } from '#platform/refusal.ts'
import { jurisdictionContext, publicWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { LinkButton } from '#ui/button.tsx'
import { pageTitle } from '#ui/document.ts'
import { FactList } from '#ui/facts.tsx'
import { fileSize } from '#ui/file-drop.tsx'
import { Message } from '#ui/panel.tsx'
import { Phone } from '#ui/people.tsx'
import { PublicSection, PublicTwo } from '#ui/public-layout.tsx'
import { Documents, Programme, Theme, Trust, type Way, Ways, When } from '#ui/public-parts.tsx'
import { formatDay, formatDayLong } from '#vietnamese/dates.ts'
import { parsePhone } from '#vietnamese/phones.ts'
import type { Handle } from '../../../root.tsx'
import { conferenceForms } from '../conference-form.ts'
import { conferenceOfferContext } from '../conference-offer.ts'
import type { DialogueForm } from '../plan-facts.ts'
import { findPublicConference } from '../public-conference.ts'
import { conferenceNotFound } from '../refusals.ts'
import { windowWords } from '../session-window.ts'
import type { Route } from './+types/public-conference.ts'

export const handle: Handle = { width: 'two' }

export const loader = page(async ({ context, params, request }: Route.LoaderArgs) => {
  const world = publicWorld(context)
  const { found, offer } = await world.read(async (db) => {
    const found = await findPublicConference(db, params.slug)
    const offer = found && (await context.get(conferenceOfferContext)(db, found.conference, world))
    return { found, offer }
  })
  refuseUnless(found, conferenceNotFound)
  const jurisdiction = context.get(jurisdictionContext)
  const { contactName, contactTitle, contactPhone } = found.conference
  const first = contactName ? [{ name: contactName, title: contactTitle, phone: contactPhone }] : []
  return {
    ...found,
    contacts: [...first, ...found.otherContacts].map((one) => ({ ...one, phone: one.phone && shownPhone(one.phone) })),
    offer,
    help: jurisdiction.help,
    authority: jurisdiction.authority,
    host: new URL(request.url).host,
  }
})

function shownPhone(number: string): string {
  const phone = parsePhone(number)
  return 'display' in phone ? phone.display : number
}

type Data = Route.ComponentProps['loaderData']

export default function PublicConference({ loaderData }: Route.ComponentProps) {
  const { conference, sessions, hubs, programme, topics } = loaderData
  const year = sessions[0]?.firstDay?.slice(0, 4)
  return (
    <>
      <title>{pageTitle(conference.title, { site: loaderData.authority })}</title>
      <meta name="description" content={conference.theme ?? conference.title} />
      <PublicTwo
        head={
          <>
            <p className="eyebrow">Hội nghị đối thoại{year ? ` năm ${year}` : ''}</p>
            <h1>{conference.title}</h1>
            {conference.theme ? <Theme>{conference.theme}</Theme> : null}
            {conference.stopped ? (
              <Message kind="warning">
                Hội nghị {conference.stopped === 'postponed' ? 'tạm hoãn' : 'không tổ chức'}: {conference.stoppedWhy}
              </Message>
            ) : null}
            {sessions.map((session, index) => (
              <Session
                key={index}
                session={session}
                hubs={index === 0 ? hubs.length : 0}
                form={conference.form as DialogueForm}
              />
            ))}
          </>
        }
        side={<Side data={loaderData} />}
      >
        <PublicSection title="Tham gia bằng cách nào">
          <Ways ways={ways(loaderData)} />
        </PublicSection>
        {topics.length > 0 ? (
          <PublicSection title="Sẽ nói về những việc gì">
            <ul className="bullets">
              {topics.map((topic) => (
                <li key={topic}>{topic}</li>
              ))}
            </ul>
          </PublicSection>
        ) : null}
        {programme.length > 0 ? (
          <PublicSection title="Chương trình">
            <Programme
              items={programme.map((item, index) => ({
                time: item.startsAt ? clock(item.startsAt) : String(index + 1),
                what: item.text,
                line: item.minutes ? `khoảng ${item.minutes} phút` : undefined,
              }))}
            />
          </PublicSection>
        ) : null}
        {hubs.length > 0 ? (
          <PublicSection title="Điểm cầu">
            <ul className="bullets">
              {hubs.map((hub) => (
                <li key={hub.name}>
                  <b>{hub.name}</b>
                  {hub.place ? `, ${hub.place}` : ''}
                </li>
              ))}
            </ul>
          </PublicSection>
        ) : null}
        <PublicSection title="Văn bản">
          <PlanDocument data={loaderData} />
        </PublicSection>
      </PublicTwo>
    </>
  )
}

function Session({ session, hubs, form }: { session: Data['sessions'][number]; hubs: number; form: DialogueForm }) {
  const { firstDay, lastDay, startsAt, endsAt, part } = session
  const half = part ? { morning: 'Buổi sáng', afternoon: 'Buổi chiều', evening: 'Buổi tối' }[part as 'morning'] : null
  const time = startsAt ? `${clock(startsAt)}${endsAt ? ` đến ${clock(endsAt)}` : ''}` : (half ?? 'Giờ sẽ báo sau')
  const place = `${session.place ?? 'Địa điểm sẽ báo sau'}${hubs > 0 ? `, và ${hubs} điểm cầu` : ''}. ${conferenceForms[form]}.`
  if (firstDay && firstDay === lastDay) {
    const long = formatDayLong(firstDay)
    return (
      <When
        day={Number(firstDay.slice(8))}
        month={Number(firstDay.slice(5, 7))}
        date={long[0]!.toUpperCase() + long.slice(1)}
        time={time}
        place={place}
      />
    )
  }
  return (
    <div className="when-open">
      <p>
        <b>{firstDay ? `Dự kiến ${windowWords(firstDay, lastDay)}` : 'Ngày họp sẽ báo sau'}</b>
      </p>
      {firstDay ? <p>Ngày, giờ cụ thể sẽ báo tại trang này.</p> : null}
      <p className="small muted">{place}</p>
    </div>
  )
}

function Side({ data }: { data: Data }) {
  const { conference, chairs, contacts, offer } = data
  const chair = chairs.filter((each) => each.role === 'chair')
  const others = chairs.filter((each) => each.role === 'co_chair')
  return (
    <>
      {offer ? <Offer offer={offer} /> : null}
      <FactList
        ruled
        facts={[
          ...(chair.length > 0 ? [{ label: 'Chủ trì', value: chair.map((each) => each.person).join(', ') }] : []),
          ...(others.length > 0
            ? [{ label: 'Đồng chủ trì', value: others.map((each) => each.person).join(', ') }]
            : []),
          ...(conference.standingBody ? [{ label: 'Cơ quan thường trực', value: conference.standingBody }] : []),
          ...(contacts.length > 0
            ? [
                {
                  label: 'Người liên hệ',
                  value: contacts.map(({ name, title, phone }) => (
                    <div key={`${name} ${phone}`}>
                      <b>{name}</b>
                      {title ? `, ${title}` : ''}
                      {phone ? (
                        <>
                          <br />
                          <Phone number={phone} />
                        </>
                      ) : null}
                    </div>
                  )),
                },
              ]
            : []),
        ]}
      />
      <Trust site={data.host} />
    </>
  )
}

/** The one thing to do, and until when. */
function Offer({ offer: { action, line, more } }: { offer: NonNullable<Data['offer']> }) {
  return (
    <div className="offer">
      {action ? (
        <LinkButton variant="go" wide href={action.href}>
          {action.label}
        </LinkButton>
      ) : null}
      {line ? <p className="small">{line}</p> : null}
      {more.map(({ href, label }) => (
        <p key={href}>
          <a href={href}>{label}</a>
        </p>
      ))}
    </div>
  )
}

function ways(data: Data): Way[] {
  const { contacts, help, conference, offer } = data
  const call = contacts.find(({ phone }) => phone)?.phone ?? help?.phone
  return [
    ...(offer?.action
      ? [
          {
            icon: 'write' as const,
            title: <a href={offer.action.href}>{offer.action.label} ngay tại đây</a>,
            line: offer.line,
          },
        ]
      : []),
    { icon: 'building', title: 'Đến xã, phường', line: 'Cán bộ ghi giúp ý kiến, đọc lại cho bà con nghe.' },
    ...(call ? [{ icon: 'phone' as const, title: `Gọi ${call}`, line: help?.hours ?? 'Giờ hành chính.' }] : []),
    {
      icon: 'users',
      title: 'Dự hội nghị',
      line: conference.standingBody
        ? `Theo giấy mời; muốn dự thì báo ${conference.standingBody}.`
        : 'Theo giấy mời của Ủy ban nhân dân nơi ở.',
    },
    { icon: 'clock', title: 'Theo dõi tại trang này', line: 'Ngày giờ, chương trình và kết luận đều đăng ở đây.' },
  ]
}

function PlanDocument({ data }: { data: Data }) {
  const { conference, file } = data
  const title = conference.number
    ? `Kế hoạch số ${conference.number}, ngày ${formatDay(conference.issuedOn!)}`
    : 'Kế hoạch tổ chức hội nghị'
  if (!file) return <p>{title}. Tệp sẽ đăng khi kế hoạch được ban hành.</p>
  const kind = file.mediaType === 'application/pdf' ? 'PDF' : file.mediaType.includes('word') ? 'Word' : 'Văn bản'
  const line = [kind, file.pages ? `${file.pages} trang` : null, fileSize(file.size ?? 0)].filter(Boolean).join(', ')
  return (
    <Documents
      documents={[
        { href: `/hoi-nghi/${conference.slug}/ke-hoach`, title, line: file.signed ? `${line}, bản đã ký` : line },
      ]}
    />
  )
}

/** '08:30:00' → '8:30'. */
const clock = (time: string): string => `${Number(time.slice(0, 2))}:${time.slice(3, 5)}`
