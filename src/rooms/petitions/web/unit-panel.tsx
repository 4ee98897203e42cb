import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { DeadlineChip } from '#ui/chip.tsx'
import { FactList } from '#ui/facts.tsx'
import { TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { Disclosure, Panel } from '#ui/panel.tsx'
import type { UnitView } from './unit-report.ts'

/** What this unit was asked, by when, how far it is, and its word that all is sent. */
export function UnitPanel({ line }: { line: UnitView }) {
  return (
    <Panel title={line.name} line={line.letter ? `theo công văn số ${line.letter}` : undefined}>
      <FactList
        facts={[
          { label: 'Hạn gửi', value: <DeadlineChip {...line.deadline} /> },
          { label: 'Ý kiến', value: countWords(line) },
        ]}
      />
      {line.hotIssues.length + line.suggestions.length > 0 ? (
        <Disclosure summary="Cần hỏi bà con những gì">
          {line.hotIssues.length > 0 ? <Lines title="Vấn đề nổi cộm, xin nắm kỹ" lines={line.hotIssues} /> : null}
          {line.suggestions.length > 0 ? <Lines title="Câu hỏi gợi ý" lines={line.suggestions} /> : null}
        </Disclosure>
      ) : null}
      <Report line={line} />
    </Panel>
  )
}

function countWords({ collected, sent, atUnit }: UnitView): string {
  if (collected === 0) return 'chưa có ý kiến nào'
  return `${collected} ý kiến: đã gửi lên ${sent}${atUnit > 0 ? `, còn ở đơn vị ${atUnit}` : ''}`
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  return (
    <>
      <p className="strong">{title}</p>
      <ul>
        {lines.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}

function Report({ line }: { line: UnitView }) {
  const hidden = (
    <>
      <input type="hidden" name="don-vi" value={line.id} />
      <input type="hidden" name="ban" value={line.reportVersion} />
    </>
  )
  if (line.report)
    return (
      <Form method="post" preventScrollReset className="row wrap stack-top">
        {hidden}
        <input type="hidden" name="rut" value="1" />
        <span>
          {line.report.by ?? 'Đơn vị'} báo đã gửi đủ {line.report.when}
          {line.report.note ? `: ${line.report.note}` : ''}.
        </span>
        <Button type="submit" size="sm" name="viec" value="bao-du">
          Rút lời báo
        </Button>
      </Form>
    )
  const isEmpty = line.collected === 0
  return (
    <Form method="post" preventScrollReset className="stack-top measure">
      {hidden}
      <TextInput
        name="ghi-chu"
        id={`ghi-chu-${line.id}`}
        label={isEmpty ? 'Vì sao không có ý kiến' : 'Ghi chú cho cơ quan thường trực'}
        remark="không bắt buộc"
        defaultValue=""
      />
      <FormActions>
        <Button
          type="submit"
          name="viec"
          value="bao-du"
          variant={line.atUnit === 0 ? 'go' : 'plain'}
          reason={line.atUnit > 0 ? `Còn ${line.atUnit} ý kiến chưa gửi lên. Gửi hết rồi báo.` : undefined}
        >
          {isEmpty ? 'Báo không có ý kiến' : 'Báo đã gửi đủ'}
        </Button>
      </FormActions>
    </Form>
  )
}
