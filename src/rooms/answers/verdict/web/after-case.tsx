import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { TextArea } from '#ui/field.tsx'
import { Note, Section } from '#ui/panel.tsx'
import type { AfterView } from './after-view.ts'

type AfterCaseProps = { after: AfterView; typed: Record<string, string>; errors: Record<string, string> }

/** What came back from those who asked, with what is still to be done about it. */
export function AfterCase({ after, typed, errors }: AfterCaseProps) {
  if (!after.isOut) return null
  return (
    <Section title="Sau khi trả lời" id="sau-tra-loi">
      {after.reopened ? (
        <Note tone="bad" boxed>
          <b>Mở lại:</b> {after.reopened} Soạn bản mới, trình duyệt và công bố lại; bản trước vẫn còn cho bà con đọc.
        </Note>
      ) : null}
      {after.isDisputed ? <StateChip state="soon">Còn ý kiến khác nhau</StateChip> : null}
      <p>{after.line}</p>
      {after.reasons.map(({ key, when, text }) => (
        <div className="said warn" key={key}>
          <p className="small muted">Chưa thỏa đáng, {when}</p>
          <p className="pre-line">{text}</p>
        </div>
      ))}
      {after.questions.map(({ id, when, text, reply }) => (
        <div className="said" key={id}>
          <p className="small muted">Hỏi lại, {when}</p>
          <p className="pre-line">{text}</p>
          {reply ? (
            <>
              <p className="small muted">Đã giải thích</p>
              <p className="pre-line">{reply}</p>
            </>
          ) : (
            <Form method="post" preventScrollReset className="measure">
              <input type="hidden" name="cau-hoi" value={id} />
              <TextArea
                name={`giai-thich-${id}`}
                label="Giải thích ngắn"
                hint="Người hỏi đọc được ngay. Điều làm đổi câu trả lời thì soạn bản mới."
                rows={3}
                defaultValue={typed[`giai-thich-${id}`]}
                error={errors[`giai-thich-${id}`]}
              />
              <Button name="viec" value="giai-thich">
                Gửi lời giải thích
              </Button>
            </Form>
          )}
        </div>
      ))}
      {after.done ? (
        <p className="small muted stack-top">{after.done}</p>
      ) : (
        <Form method="post" preventScrollReset className="stack-top">
          <Button name="viec" value="da-lam-xong" icon="done">
            Đã làm xong điều đã trả lời
          </Button>
        </Form>
      )}
    </Section>
  )
}
