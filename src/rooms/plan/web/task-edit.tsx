import { Form } from 'react-router'
import type { Told } from '#platform/web/page.ts'
import { Button } from '#ui/button.tsx'
import { type ComboOption, OrganisationField } from '#ui/combobox.tsx'
import { Select, TextArea, TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { Disclosure, Message, Section } from '#ui/panel.tsx'
import type { TaskView } from './task-view.ts'

type Props = { task: TaskView; choices: ComboOption[]; typed: Record<string, string>; errors: Record<string, string> }

/** For those who run the conference: words, bodies, taking the task out. */
export function TaskEdit({ task, choices, typed, errors }: Props) {
  const unlinked = task.bodies.filter((body) => !body.linked)
  return (
    <Section title="Sửa việc này">
      <Disclosure summary="Sửa nội dung, nơi nhận" open={Boolean(errors.noidung)}>
        <Words task={task} typed={typed} errors={errors} />
      </Disclosure>
      {unlinked.map((body) => (
        <Disclosure
          key={body.id}
          summary={`Gắn “${body.name}” với danh bạ`}
          open={typed.dong === body.id && Boolean(errors['co-quan'])}
        >
          <Choose
            id={`gan-${body.id}`}
            insteadOf={body.id}
            choices={choices}
            text={typed.dong === body.id ? typed['co-quan'] : body.name}
            error={typed.dong === body.id ? errors['co-quan'] : undefined}
            label="Cơ quan trong danh bạ"
            go="Gắn"
          />
        </Disclosure>
      ))}
      <Disclosure summary="Giao thêm hoặc thôi giao cơ quan" open={!typed.dong && Boolean(errors['co-quan'])}>
        <Choose
          id="co-quan"
          choices={choices}
          text={typed['co-quan']}
          error={typed.dong ? undefined : errors['co-quan']}
          label="Giao thêm cơ quan"
          go="Giao"
          withPart
        />
        <ul className="lines">
          {[...task.bodies, ...task.coordinating].map((body) => (
            <li key={body.id} className="row">
              <span className="grow">
                {body.name}
                {'own' in body ? '' : ' (phối hợp)'}
              </span>
              <Form method="post" preventScrollReset>
                <input type="hidden" name="dong" value={body.id} />
                <Button type="submit" size="sm" name="viec" value="bo-co-quan" aria-label={`Thôi giao ${body.name}`}>
                  Thôi giao
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      </Disclosure>
      <Form method="post">
        <Button type="submit" size="sm" name="viec" value="bo-viec" icon="trash">
          Bỏ việc này
        </Button>
      </Form>
    </Section>
  )
}

function Words({ task, typed, errors }: Omit<Props, 'choices'>) {
  const isTyping = typed.viec === 'sua'
  const value = (name: string, now: string | null) => (isTyping ? (typed[name] ?? '') : (now ?? ''))
  return (
    <Form method="post" preventScrollReset className="measure">
      <input type="hidden" name="viec" value="sua" />
      <input type="hidden" name="ban" value={task.version} />
      <TextArea
        name="noidung"
        label="Việc"
        rows={4}
        defaultValue={value('noidung', task.text)}
        error={errors.noidung}
      />
      <Select
        name="giong"
        label="Giao hay đề nghị"
        hint="Cơ quan không thuộc Ủy ban nhân dân thì đề nghị."
        defaultValue={isTyping ? typed.giong : task.tone}
        options={[
          { value: 'order', label: 'Giao' },
          { value: 'request', label: 'Đề nghị' },
        ]}
      />
      <TextInput
        name="noinhan"
        label="Gửi kết quả về"
        defaultValue={value('noinhan', task.deliverTo)}
        error={errors.noinhan}
      />
      <TextInput name="qua" label="Gửi qua" defaultValue={value('qua', task.via)} error={errors.qua} />
      <FormActions>
        <Button type="submit">Lưu</Button>
      </FormActions>
    </Form>
  )
}

type ChooseProps = {
  id: string
  insteadOf?: string
  choices: ComboOption[]
  text?: string
  error?: string
  label: string
  go: string
  withPart?: boolean
}

function Choose({ id, insteadOf, choices, text, error, label, go, withPart }: ChooseProps) {
  return (
    <Form method="post" preventScrollReset className="measure">
      <input type="hidden" name="viec" value="them-co-quan" />
      {insteadOf ? <input type="hidden" name="dong" value={insteadOf} /> : null}
      <OrganisationField
        name="co-quan"
        id={id}
        label={label}
        options={choices}
        defaultText={text}
        error={error}
        placeholder="Gõ tên, không cần dấu"
      />
      {withPart ? (
        <Select
          name="phan"
          id={`${id}-phan`}
          label="Vai trò"
          options={[
            { value: 'lead', label: 'Chủ trì thực hiện' },
            { value: 'coordinating', label: 'Phối hợp' },
          ]}
        />
      ) : null}
      <FormActions>
        <Button type="submit">{go}</Button>
      </FormActions>
    </Form>
  )
}

/** Two people edited one task: both texts, choose one or put them together. */
export function TaskConflict({ refusal, typed }: { refusal: Told; typed: Record<string, string> }) {
  const { theirs, version, by } = refusal.detail as {
    theirs: Record<string, string>
    version: number
    by: string | null
  }
  const labels = { noidung: 'Việc', noinhan: 'Gửi kết quả về', qua: 'Gửi qua' } as const
  return (
    <section className="conflict" aria-labelledby="hai-ban">
      <Message kind="warning" live>
        <b id="hai-ban">{by ?? 'Người khác'} vừa sửa việc này.</b> Hai bản ở dưới, chọn một hoặc ghép lại.
      </Message>
      <Form method="post">
        <input type="hidden" name="ban" value={version} />
        <input type="hidden" name="giong" value={typed.giong ?? 'order'} />
        {(Object.keys(labels) as (keyof typeof labels)[]).map((name) => (
          <div className="two-texts" key={name}>
            <div>
              <p className="small muted">
                {labels[name]}, bản của {by ?? 'người khác'}
              </p>
              <p className="theirs">{theirs[name] || 'để trống'}</p>
            </div>
            <div>
              <label className="small muted" htmlFor={`ghep-${name}`}>
                {labels[name]}, bản của anh, chị (sửa được)
              </label>
              <textarea
                id={`ghep-${name}`}
                className="input"
                name={name}
                defaultValue={typed[name] ?? ''}
                rows={name === 'noidung' ? 4 : 1}
              />
            </div>
          </div>
        ))}
        <FormActions>
          <Button type="submit" variant="go" name="viec" value="sua">
            Lưu bản bên phải
          </Button>
          <Button type="submit" name="viec" value="giu">
            Giữ bản của {by ?? 'người kia'}
          </Button>
        </FormActions>
      </Form>
    </section>
  )
}
