import type { Difference } from '../writing/list-differences.ts'

/** The old and the new side by side, one line a change. */
export function PlanDifferences({ differences }: { differences: readonly Difference[] }) {
  return (
    <ul className="lines">
      {differences.map((difference, index) => (
        <li key={index}>
          <p className="small muted">{difference.about}</p>
          {difference.old === null ? null : (
            <p>
              <span className="vh">Trước: </span>
              <s>{difference.old}</s>
            </p>
          )}
          <p>{difference.now === null ? 'Đã bỏ.' : <b>{difference.now}</b>}</p>
        </li>
      ))}
    </ul>
  )
}
