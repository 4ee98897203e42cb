import { GateList } from '#ui/facts.tsx'
import { Panel } from '#ui/panel.tsx'
import type { BoardPage } from './board-data.ts'

/** What must stand before the day, and what just happened. */
export function BoardAside({ gates, recent }: Pick<BoardPage, 'gates' | 'recent'>) {
  const ready = gates.filter((gate) => gate.state === 'done').length
  return (
    <>
      {gates.length > 0 ? (
        <Panel title="Sẵn sàng họp" line={`${ready} trên ${gates.length}`}>
          <GateList gates={gates} />
        </Panel>
      ) : null}
      {recent.length > 0 ? (
        <section aria-labelledby="vua-xong">
          <h2 className="side-title" id="vua-xong">
            Vừa xong
          </h2>
          <ul className="lines small">
            {recent.map((line) => (
              <li key={line.id}>
                <time className="num muted" dateTime={line.at}>
                  {line.when}
                </time>{' '}
                {line.who} {line.what}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
