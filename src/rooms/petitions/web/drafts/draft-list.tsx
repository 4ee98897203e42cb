import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { firstSentence } from '../../petition-words.ts'
import { type Draft, daysCodesStay, type SentDraft } from './draft.ts'

type WaitingProps = {
  drafts: Draft[]
  isSending: boolean
  onMend: (draft: Draft) => void
  onRetry: (draft: Draft) => void
  onDrop: (draft: Draft) => void
}

export function Waiting({ drafts, ...acts }: WaitingProps) {
  return (
    <Section title={`Chưa gửi (${drafts.length})`} id="chua-gui">
      {drafts.length === 0 ? (
        <p className="muted">Không còn ý kiến nào trên máy này.</p>
      ) : (
        <ul className="lines">
          {drafts.map((draft) => (
            <WaitingLine key={draft.key} draft={draft} {...acts} />
          ))}
        </ul>
      )}
      {drafts.length > 0 ? (
        <p className="small muted">
          Nháp nằm trên máy này đến khi gửi xong; ai mở được máy đều xem được, nên khóa màn hình khi rời máy.
        </p>
      ) : null}
    </Section>
  )
}

function WaitingLine({ draft, isSending, onMend, onRetry, onDrop }: Omit<WaitingProps, 'drafts'> & { draft: Draft }) {
  const [asks, setAsks] = useState(false)
  const { fields, files, problems, tried } = draft
  const where = [fields.thon, fields.xa].filter(Boolean).join(', ')
  return (
    <li>
      <b>{firstSentence(fields['y-kien'] ?? '', 90)}</b>
      <p className="small muted">
        {[where, files.length > 0 ? `kèm ${files.length} tệp` : ''].filter(Boolean).join(', ')}
      </p>
      {problems.length > 0 ? (
        <Message kind="error">Lỗi: máy chủ chưa nhận. {problems.join(' ')}</Message>
      ) : tried && !isSending ? (
        <p className="small">Đã gửi nhưng chưa thấy trả lời. Sẽ hỏi lại; không gửi thành hai.</p>
      ) : null}
      {asks ? (
        <div className="row wrap">
          <p>
            {tried ? 'Máy chủ có thể đã nhận ý kiến này; bỏ nháp thì không còn mã. ' : ''}
            Bỏ hẳn, không lấy lại được?
          </p>
          <Button size="sm" type="button" onClick={() => onDrop(draft)}>
            Bỏ hẳn
          </Button>
          <Button size="sm" type="button" onClick={() => setAsks(false)}>
            Giữ lại
          </Button>
        </div>
      ) : (
        <div className="row wrap">
          {tried ? null : (
            <Button size="sm" type="button" icon="edit" onClick={() => onMend(draft)}>
              Sửa
            </Button>
          )}
          {problems.length > 0 ? (
            <Button size="sm" type="button" icon="refresh" onClick={() => onRetry(draft)}>
              Gửi lại
            </Button>
          ) : null}
          <Button size="sm" type="button" icon="trash" onClick={() => setAsks(true)}>
            Bỏ nháp
          </Button>
        </div>
      )}
    </li>
  )
}

export function SentList({ sent }: { sent: SentDraft[] }) {
  if (sent.length === 0) return null
  return (
    <Section title={`Đã gửi (${sent.length})`} id="da-gui">
      <ul className="lines">
        {sent.map(({ key, code, conference }) => (
          <li key={key} className="sent-line">
            <b className="num">{code}</b>
            <span className="small muted grow">{conference}</span>
            <CopyButton text={code} label="Chép mã" done="Đã chép mã" size="sm" />
          </li>
        ))}
      </ul>
      <p className="small muted">
        Lời, tên và ảnh đã xóa khỏi máy này ngay khi máy chủ nhận. Mã còn ở đây {daysCodesStay} ngày.
      </p>
    </Section>
  )
}
