import { CopyButton } from '#ui/copy-button.tsx'
import { Section } from '#ui/panel.tsx'

type Frame = { title: string; address: string }

const snippetOf = ({ title, address }: Frame): string =>
  `<iframe src="${address}" title="Gửi ý kiến: ${title.replaceAll('"', '&quot;')}" style="width:100%;height:60rem;border:0" loading="lazy"></iframe>`

/** What the keeper of a portal puts into a page. Works without scripts. */
export function EmbedSnippet({ frames }: { frames: Frame[] }) {
  return (
    <Section title="Nhúng biểu mẫu">
      {frames.length === 0 && <p className="muted">Khi hội nghị mở nhận ý kiến, đoạn mã để nhúng hiện ở đây.</p>}
      <div className="stack-l">
        {frames.map((frame) => (
          <div key={frame.address}>
            <p>{frame.title}</p>
            <pre className="msg-text">{snippetOf(frame)}</pre>
            <CopyButton text={snippetOf(frame)} label="Chép đoạn mã" done="Đã chép đoạn mã" size="sm" />
          </div>
        ))}
      </div>
    </Section>
  )
}
