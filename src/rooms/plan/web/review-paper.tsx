import { useEffect } from 'react'
import { Pane } from '#ui/console-page.tsx'
import { PaperMark, PaperPane } from '#ui/paper-pane.tsx'
import type { PaperLine } from '../paper-segments.ts'
import { anchorOf, type ReviewView } from './review-view.ts'

/** The document as it was read. Each marked sentence leads to its fact, and each fact back to its sentence. */
export function ReviewPaper({ view }: { view: ReviewView }) {
  usePickedPair()
  return (
    <Pane label="Văn bản kế hoạch" bare>
      <PaperPane label={view.fileName ?? 'Kế hoạch'}>
        <div className="read">
          {view.lines.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </div>
      </PaperPane>
    </Pane>
  )
}

function Line({ line }: { line: PaperLine }) {
  if (line.kind === 'blank') return <div className="gap" aria-hidden="true" />
  return (
    <p className={line.kind}>
      {line.pieces.map((piece, index) =>
        piece.mark ? (
          <PaperMark
            key={index}
            kind={piece.mark.kind}
            id={piece.isFirst ? anchorOf('cau', piece.mark.key) : undefined}
            href={`#${piece.mark.key.startsWith('!') ? anchorOf('loi', piece.mark.key.slice(1)) : anchorOf('su-kien', piece.mark.key)}`}
          >
            {piece.text}
          </PaperMark>
        ) : (
          piece.text
        ),
      )}
    </p>
  )
}

/** Where scripts run, whatever the address points to lights up on both sides; without them the browser's :target does one. */
function usePickedPair() {
  useEffect(() => {
    const show = () => pickPair(decodeURIComponent(location.hash.slice(1)))
    show()
    addEventListener('hashchange', show)
    return () => removeEventListener('hashchange', show)
  })
}

/** Lights up a fact and its sentence, whichever of the two has this id, and brings both into view. */
export function pickPair(id: string): void {
  for (const old of document.querySelectorAll('.picked, .fact-row.on, .find-target.on'))
    old.classList.remove('picked', 'on')
  const at = document.getElementById(id)
  if (!at) return
  const twin = id.startsWith('cau-') ? id.replace(/^cau-/, 'su-kien-') : id.replace(/^(su-kien|loi)-/, 'cau-')
  // On a phone both lie in one long page: what was asked for comes last, and stays in view.
  for (const side of [document.getElementById(twin), at]) {
    side?.classList.add(side.tagName === 'MARK' ? 'picked' : 'on')
    side?.scrollIntoView({ block: 'center', behavior: 'instant' })
  }
}
