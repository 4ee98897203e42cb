import { LinkButton } from '#ui/button.tsx'
import { DeadlineChip } from '#ui/chip.tsx'
import { FactList } from '#ui/facts.tsx'
import { A } from '#ui/link.tsx'
import { Section } from '#ui/panel.tsx'
import { Phone } from '#ui/people.tsx'
import { Table } from '#ui/table.tsx'
import type { ConferenceView } from './conference-view.ts'

export function ConferenceFacts({ view, mayRead }: { view: ConferenceView; mayRead: boolean }) {
  return (
    <FactList
      facts={[
        { label: 'Chủ đề', value: view.theme ? `“${view.theme}”` : 'chưa ghi' },
        { label: 'Thời gian', value: <Days view={view} /> },
        { label: 'Hình thức', value: view.form },
        { label: 'Chủ trì', value: view.chairs.join('; ') || 'chưa ghi' },
        ...(view.coChairs.length > 0 ? [{ label: 'Đồng chủ trì', value: view.coChairs.join('; ') }] : []),
        { label: 'Cơ quan thường trực', value: view.standingBody ?? 'chưa ghi' },
        {
          label: 'Người liên hệ',
          value:
            view.contacts.length > 0
              ? view.contacts.map(({ name, title, phone }) => (
                  <span className="block" key={`${name} ${phone}`}>
                    {[name, title].filter(Boolean).join(', ')}
                    {phone ? (
                      <>
                        {', '}
                        <Phone number={phone} />
                      </>
                    ) : null}
                  </span>
                ))
              : 'chưa ghi',
        },
        {
          label: 'Kế hoạch',
          value: mayRead ? (
            <A href={`/lam-viec/ke-hoach/${view.planId}`}>{view.number ?? 'Mở kế hoạch'}</A>
          ) : (
            (view.number ?? 'chưa ban hành')
          ),
        },
      ]}
    />
  )
}

function Days({ view }: { view: ConferenceView }) {
  return (
    <>
      {view.sessions.map((session) => (
        <span className="block" key={session.id}>
          {[session.when, session.place ?? 'chưa có nơi họp'].join('; ')}
          {session.attendees ? `; ${session.attendees} đại biểu` : ''}
        </span>
      ))}
    </>
  )
}

/** What is due next: late first. */
export function NextTasks({ view, base }: { view: ConferenceView; base: string }) {
  return (
    <Section title={view.open > 0 ? `Việc gần nhất (còn ${view.open})` : 'Việc'}>
      {view.next.length === 0 ? (
        <p>Không còn việc nào. Việc mới thì thêm ở Việc và hạn.</p>
      ) : (
        <>
          <Table
            caption="Việc gần nhất"
            headHidden
            rows={view.next}
            rowKey={(row) => row.id}
            rowState={(row) => (row.deadline.state === 'late' ? 'late' : undefined)}
            columns={[
              { key: 'what', header: 'Việc', cell: (row) => <A href={`/lam-viec/viec/${row.taskId}`}>{row.text}</A> },
              { key: 'who', header: 'Ai làm', width: '28%', label: false, cell: (row) => row.body },
              {
                key: 'due',
                header: 'Hạn',
                width: '26%',
                label: false,
                cell: (row) => <DeadlineChip {...row.deadline} />,
              },
            ]}
          />
          <p className="after-table">
            <LinkButton href={`${base}/viec`} size="sm">
              Xem tất cả
            </LinkButton>
          </p>
        </>
      )}
    </Section>
  )
}
