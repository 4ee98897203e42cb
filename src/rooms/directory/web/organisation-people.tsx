import { Button, LinkButton } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import { Phone } from '#ui/people.tsx'
import { Table } from '#ui/table.tsx'
import type { OrganisationDetail } from '../organisation-detail.ts'
import { validWords } from './past-words.ts'

type Holder = OrganisationDetail['people'][number]

/** Who holds which position, with the number to call; who held it before stays readable. */
export function OrganisationPeople({ body, base, keeps }: { body: OrganisationDetail; base: string; keeps: boolean }) {
  const now = body.people.filter((person) => person.isNow)
  const before = body.people.filter((person) => !person.isNow)
  const add = <LinkButton href={`/lam-viec/nguoi/moi?co-quan=${body.id}`}>Thêm người</LinkButton>
  return (
    <Section title="Người">
      <Table
        caption={`Người của ${body.name}`}
        rows={now}
        rowKey={(person) => person.id}
        columns={[
          { key: 'name', header: 'Họ và tên, chức vụ', label: false, cell: (person) => <Holding person={person} /> },
          {
            key: 'phone',
            header: 'Liên hệ',
            width: '14rem',
            cell: (person) => (
              <div className="who">
                {person.phone && <Phone number={person.phone} />}
                {person.email && <a href={`mailto:${person.email}`}>{person.email}</a>}
              </div>
            ),
          },
          ...(keeps
            ? [
                {
                  key: 'act',
                  header: 'Việc',
                  quietHead: true,
                  act: true,
                  width: '9rem',
                  cell: (person: Holder) => <EndPosition person={person} base={base} />,
                },
              ]
            : []),
        ]}
        empty={
          <EmptyState action={keeps ? add : undefined}>
            Chưa ghi ai của cơ quan này. Có người đầu mối thì mới biết gọi cho ai khi gần đến hạn.
          </EmptyState>
        }
      />
      {keeps && now.length > 0 && <p className="actions">{add}</p>}
      {before.length > 0 && (
        <Disclosure summary={`Đã thôi giữ chức vụ (${before.length})`}>
          <ul className="lines">
            {before.map((person) => (
              <li key={person.id}>
                <A href={`/lam-viec/nguoi/${person.personId}`}>{person.fullName}</A>
                <span className="sub">
                  {person.title} {validWords(person.validFrom, person.validTo)}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  )
}

function Holding({ person }: { person: Holder }) {
  return (
    <div>
      <b>
        <A href={`/lam-viec/nguoi/${person.personId}`}>
          {[person.salutation, person.fullName].filter(Boolean).join(' ')}
        </A>
      </b>
      <span className="sub">{person.title}</span>
      {person.isContact && (
        <StateChip state="open" icon="phone">
          Đầu mối
        </StateChip>
      )}
    </div>
  )
}

function EndPosition({ person, base }: { person: Holder; base: string }) {
  return (
    <form method="post" action={base}>
      <input type="hidden" name="viec" value="thoi" />
      <input type="hidden" name="chuc-vu" value={person.id} />
      <Button type="submit" size="sm" aria-label={`Thôi chức vụ: ${person.fullName}, ${person.title}`}>
        Thôi chức vụ
      </Button>
    </form>
  )
}
