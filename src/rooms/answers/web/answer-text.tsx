import type { ReactNode } from 'react'
import { FactList } from '#ui/facts.tsx'
import { LintMark } from '#ui/finding.tsx'
import type { ContentView } from './content-view.ts'

type Span = { start: number; end: number }

/** An answer as it will be read, with the words that are advised against underlined. */
export function AnswerContentView({ content, marks = [] }: { content: ContentView; marks?: readonly Span[] }) {
  return (
    <div className="answer-text">
      {content.direct ? (
        <p>
          <b>{content.direct}.</b>
        </p>
      ) : null}
      <p className="pre-line">{content.text ? markedWords(content.text, marks) : <i>Chưa viết câu trả lời.</i>}</p>
      {content.facts.length > 0 ? (
        <FactList
          facts={content.facts.map(({ label, value }) => ({ label, value: <span className="pre-line">{value}</span> }))}
        />
      ) : null}
    </div>
  )
}

function markedWords(text: string, marks: readonly Span[]): ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    parts.push(text.slice(at, start), <LintMark key={start}>{text.slice(start, end)}</LintMark>)
    at = end
  }
  return [...parts, text.slice(at)]
}
