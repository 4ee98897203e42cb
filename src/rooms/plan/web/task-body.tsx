import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { Choice } from '#ui/choice.tsx'
import { copyText } from '#ui/copy-button.tsx'
import { TextArea } from '#ui/field.tsx'
import { FileDrop } from '#ui/file-drop.tsx'
import { FormActions } from '#ui/form.tsx'
import { Disclosure } from '#ui/panel.tsx'
import { OrganisationLine } from '#ui/people.tsx'
import type { BodyView, TaskView } from './task-view.ts'

type Typed = { typed: Record<string, string>; errors: Record<string, string> }

/** One body of the task: whom to call, what it said, what can be done for it. */
export function TaskBody({
  body,
  task,
  reminding,
  typed,
  errors,
}: { body: BodyView; task: TaskView; reminding: boolean } & Typed) {
  const isTyping = typed.dong === body.id
  return (
    <section className="body-block" id={`co-quan-${body.id}`} aria-label={body.name}>
      <div className="body-head">
        <OrganisationLine
          name={body.name}
          person={
            [body.person, body.title].filter(Boolean).join(', ') ||
            (body.linked ? 'Chưa ghi người liên hệ' : 'Chưa có trong danh bạ, nên chưa ai nhận được việc này')
          }
          phone={body.phone ?? undefined}
        />
        <span className="row wrap">
          <BodyState body={body} />
          {task.mayRun && !task.removed && !body.finished ? <Remind body={body} on={reminding} /> : null}
        </span>
      </div>
      {reminding ? (
        <div className="reminder boxed">
          <p className="small muted">Lời nhắc đã ghi và chép sẵn; dán vào Zalo cho {body.person ?? body.name}:</p>
          <p className="msg-text">{body.reminder}</p>
        </div>
      ) : null}
      <Said body={body} mayAnswer={task.mayRun} typed={isTyping ? typed : {}} errors={errors} />
      {body.mayAct && !task.removed ? (
        body.own ? (
          <Act body={body} typed={isTyping ? typed : {}} errors={isTyping ? errors : {}} />
        ) : (
          <Disclosure summary="Ghi thay cơ quan này" open={isTyping}>
            <p className="hint">Khi cơ quan đã trả lời qua điện thoại hoặc văn bản giấy.</p>
            <Act body={body} typed={isTyping ? typed : {}} errors={isTyping ? errors : {}} />
          </Disclosure>
        )
      ) : null}
    </section>
  )
}

function BodyState({ body }: { body: BodyView }) {
  if (body.finished) return <StateChip state="done">Đã xong</StateChip>
  return <StateChip state="open">{body.acknowledged ? 'Đã nhận việc' : 'Chưa nhận việc'}</StateChip>
}

function Remind({ body, on }: { body: BodyView; on: boolean }) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="dong" value={body.id} />
      <Button
        type="submit"
        name="viec"
        value="nhac"
        size="sm"
        icon="copy"
        variant={on ? 'go' : 'plain'}
        onClick={() => void copyText(body.reminder)}
      >
        Nhắc
      </Button>
    </Form>
  )
}

/** Reports and difficulties, newest first; what was taken back stays, struck through. */
function Said({ body, mayAnswer, typed, errors }: { body: BodyView; mayAnswer: boolean } & Typed) {
  return (
    <>
      {body.difficulties.map((each) => (
        <div className="said warn" key={each.id}>
          <p>
            <b>Khó khăn:</b> {each.text}
          </p>
          <p className="small muted">
            {each.by ?? body.name}, {each.when}
          </p>
          {each.answer ? (
            <p className="answer">
              <b>Trả lời:</b> {each.answer} <span className="small muted">({each.answeredBy})</span>
            </p>
          ) : mayAnswer ? (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="viec" value="tra-loi" />
              <input type="hidden" name="dong" value={body.id} />
              <input type="hidden" name="kho-khan" value={each.id} />
              <TextArea
                name="tra-loi"
                id={`tra-loi-${each.id}`}
                label="Trả lời khó khăn này"
                rows={2}
                defaultValue={typed['kho-khan'] === each.id ? typed['tra-loi'] : ''}
                error={typed['kho-khan'] === each.id ? errors['tra-loi'] : undefined}
              />
              <Button type="submit" size="sm">
                Gửi trả lời
              </Button>
            </Form>
          ) : (
            <p className="small muted">Chờ cơ quan thường trực trả lời.</p>
          )}
        </div>
      ))}
      {body.reports.map((report) => (
        <div className="said" key={report.id}>
          <p className={report.withdrawn ? 'was' : undefined}>
            <b>{report.finished ? 'Báo cáo xong:' : 'Báo cáo:'}</b> {report.text}
          </p>
          <p className="small muted">
            {report.by ?? body.name}, {report.when}
            {report.withdrawn ? '; đã rút' : ''}
            {report.fileId && !report.withdrawn ? (
              <>
                {' · '}
                <a href={`/lam-viec/viec/bao-cao/${report.id}/tep`} download="">
                  {report.fileName}
                </a>
              </>
            ) : null}
          </p>
        </div>
      ))}
    </>
  )
}

function Act({ body, typed, errors }: { body: BodyView } & Typed) {
  const id = (name: string) => `${name}-${body.id}`
  return (
    <div className="act-block" id={body.own ? 'lam' : undefined}>
      {body.acknowledged || body.finished ? null : (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="dong" value={body.id} />
          <Button type="submit" name="viec" value="nhan" variant={body.own ? 'go' : 'plain'} icon="check">
            Nhận việc
          </Button>
        </Form>
      )}
      <Form method="post" encType="multipart/form-data" preventScrollReset aria-label="Báo cáo">
        <input type="hidden" name="viec" value="bao-cao" />
        <input type="hidden" name="dong" value={body.id} />
        <TextArea
          name="ket-qua"
          id={id('ket-qua')}
          label="Báo cáo: đã làm được gì, bằng chứng ở đâu"
          rows={3}
          defaultValue={typed['ket-qua'] ?? ''}
          error={errors['ket-qua']}
        />
        <Disclosure summary="Kèm tệp" open={Boolean(errors.tep)}>
          <FileDrop
            name="tep"
            id={id('tep')}
            label="Tệp kèm theo"
            hint="Không bắt buộc; nhiều nhất 20 MB."
            maxBytes={20 * 1024 * 1024}
            error={errors.tep}
          />
        </Disclosure>
        <Choice name="xong" value="1" label="Việc này đã xong" defaultChecked={typed.xong === '1'} />
        <FormActions>
          <Button type="submit" icon="send" variant={body.own && body.acknowledged ? 'go' : 'plain'}>
            Gửi báo cáo
          </Button>
        </FormActions>
      </Form>
      <Disclosure summary="Nêu khó khăn, vướng mắc" open={Boolean(errors['vuong-mac'])}>
        <Form method="post" preventScrollReset>
          <input type="hidden" name="viec" value="kho-khan" />
          <input type="hidden" name="dong" value={body.id} />
          <TextArea
            name="vuong-mac"
            id={id('vuong-mac')}
            label="Vướng ở đâu, cần ai giúp gì"
            rows={3}
            defaultValue={typed['vuong-mac'] ?? ''}
            error={errors['vuong-mac']}
          />
          <FormActions>
            <Button type="submit">Gửi cơ quan thường trực</Button>
          </FormActions>
        </Form>
      </Disclosure>
    </div>
  )
}
