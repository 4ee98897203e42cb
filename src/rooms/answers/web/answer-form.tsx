import { useRef } from 'react'
import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { ChoiceGroup } from '#ui/choice.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextArea, TextInput } from '#ui/field.tsx'
import { FieldLine, FormActions } from '#ui/form.tsx'
import { Message } from '#ui/panel.tsx'
import type { AnswerVersion } from '../answer-versions.ts'
import { FilesField } from '../attachments/web/files-field.tsx'
import { LeadContributions } from '../coordination/web/lead-contributions.tsx'
import { directs, directWords } from '../direct.ts'
import { BasisPicker } from '../library/web/basis-picker.tsx'
import type { FoundLaw } from '../library/web/found-laws.ts'
import { results, resultWords } from '../result.ts'
import type { FoundAnswer } from '../reuse/web/found-answers.ts'
import { ReusePicker } from '../reuse/web/reuse-picker.tsx'
import { AnswerContentView } from './answer-text.tsx'
import type { FindingView } from './case-view.ts'
import { contentView } from './content-view.ts'
import type { FormView } from './form-view.ts'
import { useDrafting } from './use-drafting.ts'

type AnswerFormProps = {
  values: Record<string, string>
  errors: Record<string, string>
  beside: FormView
  found: { laws: FoundLaw[] | null; answers: FoundAnswer[] | null } | null
  /** The version that these words go on from. */
  seen: number
  /** The newest that the page knows of, and the form that saved it. */
  latest: { version: number; writing: string | null }
  /** Of this form: what it saves by itself is known as its own. */
  writing: string
  saved: string | null
  /** What somebody else saved meanwhile. */
  theirs: AnswerVersion | null
  onFindings: (found: { version: number; findings: FindingView[] }) => void
}

export function AnswerForm(props: AnswerFormProps) {
  const { values, errors, beside, saved, onFindings } = props
  const { form, writing, own, theirs, refusal, seen, savedWords } = useDrafting<AnswerVersion>({
    ...props,
    saves: 'luu-nhap',
  })
  const told = useRef<unknown>(null)
  if (own && told.current !== own) {
    told.current = own
    queueMicrotask(() => onFindings(own))
  }
  const remark = (box: string, usual?: string) => [usual, beside.remarks[box]].filter(Boolean).join('; ') || undefined
  return (
    <>
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <Form method="post" encType="multipart/form-data" ref={form} className="answer-form" preventScrollReset>
        {/* Enter in a box saves a draft or looks for what was typed there; it never sends the answer in. */}
        <button type="submit" className="vh" name="viec" value="phim-enter" tabIndex={-1} aria-hidden="true">
          Lưu
        </button>
        <input type="hidden" name="ban" value={seen} />
        <input type="hidden" name="luot" value={writing} />
        {theirs ? <Theirs answer={theirs} /> : null}
        <LeadContributions contributed={beside.contributed} inserts />
        <ReusePicker search={values['tim-tra-loi'] ?? ''} found={props.found?.answers ?? null} />
        <ChoiceGroup
          name="tra-loi-thang"
          label="Trả lời thẳng"
          remark={remark('tra-loi-thang')}
          defaultValue={values['tra-loi-thang']}
          error={errors['tra-loi-thang']}
          options={directs.map((value) => ({ value, label: directWords[value] }))}
        />
        <TextArea
          name="tra-loi"
          label="Câu trả lời"
          remark={remark('tra-loi')}
          hint="Câu đầu trả lời thẳng điều được hỏi, rồi mới đến lý do."
          rows={9}
          defaultValue={values['tra-loi']}
          error={errors['tra-loi']}
        />
        <TextArea
          name="se-lam"
          label="Việc sẽ làm"
          remark={remark('se-lam', 'nếu có')}
          rows={3}
          defaultValue={values['se-lam']}
          error={errors['se-lam']}
        />
        <FieldLine>
          <TextInput
            name="ai-lam"
            label="Ai làm"
            remark={remark('ai-lam')}
            hint="Phòng, người phụ trách, số điện thoại"
            defaultValue={values['ai-lam']}
            error={errors['ai-lam']}
          />
          <DateField
            name="xong-ngay"
            label="Xong trước ngày"
            remark={remark('xong-ngay')}
            hint="Tính cả ngày ấy"
            defaultValue={values['xong-ngay']}
            error={errors['xong-ngay']}
          />
        </FieldLine>
        <TextArea
          name="can-cu"
          label="Căn cứ"
          remark={remark('can-cu', 'nếu có')}
          hint="Mỗi dòng một văn bản, ghi số hiệu và điều, khoản."
          rows={3}
          defaultValue={values['can-cu']}
          error={errors['can-cu']}
        />
        <BasisPicker search={values['tim-can-cu'] ?? ''} found={props.found?.laws ?? null} />
        <ChoiceGroup
          name="ket-qua"
          label="Kết quả giải quyết"
          remark={remark('ket-qua')}
          hint="Báo cáo của hội nghị đếm theo ô này. Trả lời rồi chưa hẳn là đã giải quyết."
          defaultValue={values['ket-qua']}
          error={errors['ket-qua']}
          options={results.map((value) => ({ value, label: resultWords[value] }))}
        />
        <FilesField files={beside.files} typed={values} error={errors.tep} most={10} />
        <FormActions>
          <Button
            variant="go"
            icon="send"
            name="viec"
            value="gui-duyet"
            reason={
              beside.waitsFor.length > 0
                ? `Chờ ý kiến phối hợp: ${beside.waitsFor.join('; ')}. Qua hạn thì gửi duyệt được.`
                : undefined
            }
          >
            Gửi duyệt
          </Button>
          <Button name="viec" value="luu-nhap">
            {theirs ? 'Lưu bản của tôi thành bản mới' : 'Lưu nháp'}
          </Button>
          <span className="small muted" role="status">
            {savedWords(saved)}
          </span>
        </FormActions>
      </Form>
    </>
  )
}

/** Nothing is overwritten: the other's words stand above, one's own in the boxes; whichever goes on, both are kept. */
function Theirs({ answer }: { answer: AnswerVersion }) {
  return (
    <section className="note boxed" aria-label={`Bản của ${answer.by}`}>
      <p>
        <b>
          Bản {answer.version}, {answer.by} vừa lưu
        </b>
      </p>
      <AnswerContentView content={contentView(answer)} />
      <p className="small muted">
        Lấy điều cần giữ ở bản này vào các ô dưới rồi lưu thành bản mới, hoặc bỏ các ô dưới mà lấy bản này. Cả hai bản
        vẫn còn.
      </p>
      <Button size="sm" name="viec" value={`lay-ban-kia:${answer.version}`}>
        Lấy bản này, thôi bản của tôi
      </Button>
    </section>
  )
}
