import { Finding, LintMark } from '#ui/finding.tsx'
import { Panel } from '#ui/panel.tsx'
import type { FindingView } from './case-view.ts'

/** Advice beside the text: which words, and how it could be said. Nothing is held up by it. */
export function AnswerFindings({ findings, isWritten }: { findings: readonly FindingView[]; isWritten: boolean }) {
  return (
    <Panel title="Gợi ý cho lời văn" line={findings.length > 0 ? `${findings.length} chỗ` : undefined}>
      {findings.length === 0 ? (
        <p className="small muted">
          {isWritten
            ? 'Không thấy câu chung chung, hứa mà thiếu ngày hay thiếu người làm.'
            : 'Viết và lưu rồi, gợi ý hiện ở đây. Gợi ý không chặn việc gửi duyệt.'}
        </p>
      ) : (
        findings.map(({ key, title, before, words, after, instead, otherId }) => (
          <Finding
            key={key}
            kind="warning"
            title={`${title}.`}
            fixes={otherId ? <a href={`/lam-viec/duoc-giao/${otherId}`}>Mở câu trả lời kia</a> : undefined}
          >
            {words ? (
              <q className="finding-words">
                {before}
                <LintMark>{words}</LintMark>
                {after}
              </q>
            ) : null}
            <p className="small">{instead}</p>
          </Finding>
        ))
      )}
    </Panel>
  )
}
