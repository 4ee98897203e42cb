import { A } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import type { OrganisationDetail } from '../organisation-detail.ts'

type Succession = OrganisationDetail['successions'][number]

/** Earlier and other names, whose work it took over, who took over its own: each with its day and its source. */
export function OrganisationPast({ body }: { body: OrganisationDetail }) {
  const before = body.successions.filter((each) => each.successorId === body.id)
  const after = body.successions.filter((each) => each.predecessorId === body.id)
  const former = body.names.filter((each) => each.kind === 'former')
  const other = body.names.filter((each) => each.kind === 'other')
  if (before.length + after.length + body.names.length === 0) return null
  return (
    <Panel title="Tên và nguồn gốc">
      {after.length > 0 && <Successions title="Việc chuyển về" rows={after} of="successor" />}
      {before.length > 0 && <Successions title="Nhận việc của" rows={before} of="predecessor" />}
      {former.length > 0 && (
        <>
          <h3 className="small muted">Tên cũ</h3>
          <ul className="lines">
            {former.map((each) => (
              <li key={each.name}>
                {each.name}
                <span className="sub">
                  {each.until ? `đến ${formatDay(each.until)}` : ''}
                  {each.source && `${each.until ? ', ' : ''}${each.source}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {other.length > 0 && (
        <>
          <h3 className="small muted">Còn viết là</h3>
          <ul className="lines">
            {other.map((each) => (
              <li key={each.name}>{each.name}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

/** One entry a body and day, with the functions that went over. */
function Successions({ title, rows, of }: { title: string; rows: Succession[]; of: 'predecessor' | 'successor' }) {
  const groups = new Map<string, Succession[]>()
  for (const row of rows) {
    const key = `${of === 'predecessor' ? row.predecessorId : row.successorId} ${row.happenedOn}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return (
    <>
      <h3 className="small muted">{title}</h3>
      <ul className="lines">
        {[...groups].map(([key, same]) => {
          const first = same[0]!
          const id = of === 'predecessor' ? first.predecessorId : first.successorId
          const functions = same.map((row) => row.functionName).filter(Boolean)
          return (
            <li key={key}>
              <A href={`/lam-viec/co-quan/${id}`}>{of === 'predecessor' ? first.predecessor : first.successor}</A>
              <span className="sub">
                từ {formatDay(first.happenedOn)}
                {functions.length > 0 ? `: ${functions.join('; ')}` : ', toàn bộ'}
              </span>
              <span className="sub">{first.source}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
