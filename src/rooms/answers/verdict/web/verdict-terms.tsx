import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { FactList } from '#ui/facts.tsx'
import { TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import { termsBoxes as box } from './terms-boxes.ts'
import type { TermsView } from './terms-view.ts'

type VerdictTermsProps = { terms: TermsView; typed: Record<string, string>; errors: Record<string, string> }

/** How long senders may judge an answer, and how long a case opened again has; for the whole province. */
export function VerdictTerms({ terms: { now, sets, tomorrow, all }, typed, errors }: VerdictTermsProps) {
  const isTyped = Object.values(box).some((name) => name in typed)
  return (
    <Section title="Thời hạn sau khi trả lời" id="thoi-han-sau-tra-loi">
      <FactList
        facts={[
          { label: 'Người gửi cho biết thỏa đáng hay chưa', value: `trong ${now.verdictDays} ngày từ ngày công bố` },
          { label: 'Việc mở lại phải trả lời lại', value: `trong ${now.answerDays} ngày làm việc` },
        ]}
      />
      {all.length > 0 ? (
        <Disclosure summary="Những lần đặt">
          <FactList facts={all.map(({ from, line }) => ({ label: from, value: line }))} />
        </Disclosure>
      ) : null}
      {sets ? (
        <Disclosure summary="Đặt thời hạn mới" open={isTyped}>
          <Form method="post" preventScrollReset>
            <TextInput
              name={box.verdictDays}
              label="Cho biết thỏa đáng hay chưa (ngày)"
              short
              inputMode="numeric"
              defaultValue={typed[box.verdictDays] ?? String(now.verdictDays)}
              error={errors[box.verdictDays]}
            />
            <TextInput
              name={box.answerDays}
              label="Trả lời lại việc mở lại (ngày làm việc)"
              short
              inputMode="numeric"
              defaultValue={typed[box.answerDays] ?? String(now.answerDays)}
              error={errors[box.answerDays]}
            />
            <DateField
              name={box.validFrom}
              label="Cho câu trả lời công bố từ ngày"
              defaultValue={typed[box.validFrom] ?? tomorrow}
              error={errors[box.validFrom]}
            />
            <TextInput
              name={box.source}
              label="Theo văn bản"
              remark="không bắt buộc"
              defaultValue={typed[box.source]}
              error={errors[box.source]}
            />
            <FormActions>
              <Button name="viec" value="dat-thoi-han">
                Đặt thời hạn
              </Button>
              <span className="small muted">Áp dụng cho mọi hội nghị của tỉnh.</span>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
    </Section>
  )
}
