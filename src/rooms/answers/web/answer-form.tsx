import { useRef, useState } from 'react'
import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { ChoiceGroup } from '#ui/choice.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextArea, TextInput } from '#ui/field.tsx'
import { FieldLine, FormActions } from '#ui/form.tsx'
import { Message } from '#ui/panel.tsx'
import type { AnswerVersion } from '../answer-versions.ts'
import { directs, directWords } from '../direct.ts'
import { results, resultWords } from '../result.ts'
import { AnswerContentView } from './answer-text.tsx'
import type { FindingView } from './case-view.ts'
import { contentView } from './content-view.ts'
import { useAutosave } from './use-autosave.ts'

type AnswerFormProps = {
  values: Record<string, string>
  errors: Record<string, string>
  /** The version that these words go on from. */
  seen: number
  /** The newest that the page knows of, and the form that saved it. */
  latest: { version: number; writing: string | null }
  /** Of this form: what it saves by itself is known as its own. */
  writing: string
  saved: string | null
  /** What somebody else saved meanwhile. */
  theirs: AnswerVersion | null
  onFindings: (findings: FindingView[]) => void
}

export function AnswerForm(props: AnswerFormProps) {
  const { values, errors, saved, onFindings } = props
  const form = useRef<HTMLFormElement>(null)
  const [writing] = useState(props.writing)
  // The page may hear of another's version while these words stay as they are: they go on from what they went on from.
  const [base] = useState(props.seen)
  const fetcher = useAutosave(form, props.theirs !== null)
  const own = fetcher.data && 'saved' in fetcher.data ? fetcher.data.saved : null
  const met = fetcher.data && 'refusal' in fetcher.data ? fetcher.data.refusal : null
  const wrong = fetcher.data && 'errors' in fetcher.data ? Object.values(fetcher.data.errors)[0] : undefined
  const pressed = props.latest.writing === writing ? props.latest.version : 0
  const found = (met?.detail.theirs as AnswerVersion | undefined) ?? props.theirs
  const theirs = found && found.version > Math.max(pressed, own?.version ?? 0) ? found : null
  const told = useRef<unknown>(null)
  if (own && told.current !== own) {
    told.current = own
    queueMicrotask(() => onFindings(own.findings))
  }
  const seen = Math.max(base, pressed, own?.version ?? 0, theirs?.version ?? 0)
  return (
    <>
      {met && (theirs || !found) ? (
        <Message kind="error" live>
          Lỗi: {met.say}
        </Message>
      ) : null}
      {theirs ? <Theirs answer={theirs} /> : null}
      <Form method="post" ref={form} className="answer-form" preventScrollReset>
        <input type="hidden" name="ban" value={seen} />
        <input type="hidden" name="luot" value={writing} />
        <ChoiceGroup
          name="tra-loi-thang"
          label="Trả lời thẳng"
          defaultValue={values['tra-loi-thang']}
          error={errors['tra-loi-thang']}
          options={directs.map((value) => ({ value, label: directWords[value] }))}
        />
        <TextArea
          name="tra-loi"
          label="Câu trả lời"
          hint="Câu đầu trả lời thẳng điều được hỏi, rồi mới đến lý do."
          rows={9}
          defaultValue={values['tra-loi']}
          error={errors['tra-loi']}
        />
        <TextArea
          name="se-lam"
          label="Việc sẽ làm"
          remark="nếu có"
          rows={3}
          defaultValue={values['se-lam']}
          error={errors['se-lam']}
        />
        <FieldLine>
          <TextInput
            name="ai-lam"
            label="Ai làm"
            hint="Phòng, người phụ trách, số điện thoại"
            defaultValue={values['ai-lam']}
            error={errors['ai-lam']}
          />
          <DateField
            name="xong-ngay"
            label="Xong trước ngày"
            hint="Tính cả ngày ấy"
            defaultValue={values['xong-ngay']}
            error={errors['xong-ngay']}
          />
        </FieldLine>
        <TextArea
          name="can-cu"
          label="Căn cứ"
          remark="nếu có"
          hint="Mỗi dòng một văn bản, ghi số hiệu và điều, khoản."
          rows={3}
          defaultValue={values['can-cu']}
          error={errors['can-cu']}
        />
        <ChoiceGroup
          name="ket-qua"
          label="Kết quả giải quyết"
          hint="Báo cáo của hội nghị đếm theo ô này. Trả lời rồi chưa hẳn là đã giải quyết."
          defaultValue={values['ket-qua']}
          error={errors['ket-qua']}
          options={results.map((value) => ({ value, label: resultWords[value] }))}
        />
        <FormActions>
          <Button variant="go" icon="send" name="viec" value="gui-duyet">
            Gửi duyệt
          </Button>
          <Button name="viec" value="luu-nhap">
            {theirs ? 'Lưu bản của tôi thành bản mới' : 'Lưu nháp'}
          </Button>
          <span className="small muted" role="status">
            {fetcher.state !== 'idle'
              ? 'Đang lưu…'
              : wrong
                ? `Chưa lưu được: ${wrong}`
                : (own?.say ?? saved ?? 'Chưa lưu lần nào')}
          </span>
        </FormActions>
      </Form>
    </>
  )
}

/** Nothing is overwritten: the other's words stand above, one's own in the boxes. */
function Theirs({ answer }: { answer: AnswerVersion }) {
  return (
    <section className="note boxed" aria-label={`Bản của ${answer.by}`}>
      <p>
        <b>
          Bản {answer.version}, {answer.by} vừa lưu
        </b>
      </p>
      <AnswerContentView content={contentView(answer)} />
      <p className="small muted">Lấy điều cần giữ ở bản này vào các ô dưới rồi lưu thành bản mới; bản này vẫn còn.</p>
    </section>
  )
}
