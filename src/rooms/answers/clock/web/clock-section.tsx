import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { FactList } from '#ui/facts.tsx'
import { Select, TextArea, TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { Disclosure, Note, Panel, Section } from '#ui/panel.tsx'
import type { ClockView } from './clock-view.ts'

type Props = { clock: ClockView; typed: Record<string, string>; errors: Record<string, string> }

/** Beside the case: the day, how it came about and how to move it; who in the body has it. */
export function ClockPanel({ clock, typed, errors }: Props) {
  return (
    <>
      <Panel title="Thời hạn">
        <FactList facts={clock.facts} />
        {clock.working.length > 0 ? (
          <Disclosure summary="Cách tính hạn đầu">
            {clock.working.map((step) => (
              <p className="small" key={step}>
                {step}
              </p>
            ))}
          </Disclosure>
        ) : null}
        {clock.paused ? (
          <Note boxed>
            Tạm dừng từ {clock.paused.since} để chờ người dân, lâu nhất đến hết {clock.paused.until}.
          </Note>
        ) : null}
        {clock.may.stopWaiting ? (
          <Form method="post">
            <Button size="sm" name="viec" value="thoi-cho">
              Thôi chờ, làm tiếp
            </Button>
          </Form>
        ) : null}
        <Extensions clock={clock} typed={typed} errors={errors} />
      </Panel>
      <Officer clock={clock} />
    </>
  )
}

function Extensions({ clock, typed, errors }: Props) {
  return (
    <>
      {clock.extensions.map(({ key, head, reason, line, decision }) => (
        <div className="said" key={key}>
          <p className="small">
            <b>{head}</b>
          </p>
          <p className="small pre-line">{reason}</p>
          <p className="small muted">{line}</p>
          <p className="small">{decision}</p>
        </div>
      ))}
      {clock.may.extend ? (
        <Disclosure summary="Xin gia hạn" open={Boolean(errors['han-moi'] || errors['ly-do-gia-han'])}>
          <Form method="post" preventScrollReset>
            <DateField name="han-moi" label="Xin đến ngày" defaultValue={typed['han-moi']} error={errors['han-moi']} />
            <TextArea
              name="ly-do-gia-han"
              label="Lý do"
              hint="Người gửi đọc được lý do này khi Văn phòng đồng ý."
              rows={3}
              defaultValue={typed['ly-do-gia-han']}
              error={errors['ly-do-gia-han']}
            />
            <FormActions>
              <Button name="viec" value="xin-gia-han">
                Gửi đề nghị gia hạn
              </Button>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
    </>
  )
}

function Officer({ clock }: { clock: ClockView }) {
  return (
    <Panel title="Người làm">
      <p className="small">{clock.officer ?? 'Chưa giao ai trong cơ quan'}</p>
      {clock.may.hand ? (
        <Disclosure summary="Giao trong cơ quan">
          <Form method="post" preventScrollReset key={clock.handed}>
            <input type="hidden" name="lan-giao" value={clock.handed} />
            <Select
              name="nguoi-lam"
              label="Giao cho"
              defaultValue={clock.officerId}
              options={[{ value: '', label: 'Chưa giao ai' }, ...clock.officers]}
            />
            <FormActions>
              <Button name="viec" value="giao-nguoi">
                Giao việc
              </Button>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
      {clock.hands.map(({ key, line }) => (
        <p className="small muted" key={key}>
          {line}
        </p>
      ))}
    </Panel>
  )
}

/** Below what was asked: what was asked back and said since. */
export function CaseExchange({ clock, typed, errors }: Props) {
  if (clock.questions.length === 0 && clock.words.length === 0 && !clock.may.ask) return null
  return (
    <Section title="Trao đổi với người gửi" id="trao-doi">
      {clock.questions.map(({ key, head, text, line }) => (
        <div className="said" key={key}>
          <p className="small muted">{head}</p>
          <p className="pre-line">{text}</p>
          <p className="small">{line}</p>
        </div>
      ))}
      {clock.words.map(({ key, text, when }) => (
        <div className="said warn" key={key}>
          <p className="small muted">Người gửi nói thêm, {when}</p>
          <p className="pre-line">{text}</p>
        </div>
      ))}
      {clock.may.ask ? <AskForm clock={clock} typed={typed} errors={errors} /> : null}
    </Section>
  )
}

function AskForm({ clock, typed, errors }: Props) {
  return (
    <Disclosure summary="Hỏi lại người gửi" open={Boolean(errors['cau-hoi'])}>
      <Form method="post" preventScrollReset key={clock.questions.length}>
        <TextArea
          name="cau-hoi"
          label="Hỏi điều gì"
          hint={`Mọi người gửi đọc câu này khi tra cứu. Đồng hồ dừng đến khi có người trả lời, lâu nhất ${clock.waitDays} ngày làm việc.`}
          rows={3}
          defaultValue={typed['cau-hoi']}
          error={errors['cau-hoi']}
        />
        <FormActions>
          <Button name="viec" value="hoi-dan">
            Gửi câu hỏi
          </Button>
        </FormActions>
      </Form>
    </Disclosure>
  )
}

/** The way to the level above, and what came back. */
export function CaseForward({ clock, typed, errors }: Props) {
  const { forward, may } = clock
  if (!forward && !may.forward) return null
  const isWrong = ['cap-tren', 'so-van-ban', 'ngay-van-ban', 'noi-dung-kien-nghi'].some((field) => errors[field])
  return (
    <Section title="Kiến nghị cấp trên" id="kien-nghi">
      {forward ? (
        <div className="said">
          <p>
            Đã kiến nghị <b>{forward.recipient}</b>. {forward.line}.
          </p>
          {forward.text ? <p className="pre-line">{forward.text}</p> : null}
          {forward.answer ? null : <p className="small muted">Chưa có trả lời của cấp trên.</p>}
        </div>
      ) : null}
      {forward?.answer ? (
        <div className="said">
          <p>
            <b>{forward.recipient} trả lời.</b> {forward.answer.line}.
          </p>
          <p className="pre-line">{forward.answer.text}</p>
        </div>
      ) : null}
      {may.forward ? (
        <Disclosure summary="Việc này vượt thẩm quyền" open={isWrong}>
          <Form method="post" preventScrollReset>
            <TextInput
              name="cap-tren"
              label="Kiến nghị lên"
              hint="Ví dụ: Bộ Xây dựng, Chính phủ."
              defaultValue={typed['cap-tren']}
              error={errors['cap-tren']}
            />
            <PaperFields typed={typed} errors={errors} />
            <TextArea
              name="noi-dung-kien-nghi"
              label="Kiến nghị điều gì"
              remark="không bắt buộc"
              rows={3}
              defaultValue={typed['noi-dung-kien-nghi']}
              error={errors['noi-dung-kien-nghi']}
            />
            <FormActions>
              <Button name="viec" value="kien-nghi">
                Ghi kiến nghị, báo người gửi
              </Button>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
      {may.recordAnswer ? (
        <Disclosure summary="Ghi trả lời của cấp trên" open={isWrong || Boolean(errors['cap-tren-tra-loi'])}>
          <Form method="post" preventScrollReset>
            <PaperFields typed={typed} errors={errors} />
            <TextArea
              name="cap-tren-tra-loi"
              label="Cấp trên trả lời"
              rows={5}
              defaultValue={typed['cap-tren-tra-loi']}
              error={errors['cap-tren-tra-loi']}
            />
            <FormActions>
              <Button name="viec" value="cap-tren">
                Ghi trả lời, báo người gửi
              </Button>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
    </Section>
  )
}

function PaperFields({ typed, errors }: Omit<Props, 'clock'>) {
  return (
    <>
      <TextInput
        name="so-van-ban"
        label="Số, ký hiệu văn bản"
        short
        defaultValue={typed['so-van-ban']}
        error={errors['so-van-ban']}
      />
      <DateField
        name="ngay-van-ban"
        label="Ngày văn bản"
        defaultValue={typed['ngay-van-ban']}
        error={errors['ngay-van-ban']}
      />
    </>
  )
}
