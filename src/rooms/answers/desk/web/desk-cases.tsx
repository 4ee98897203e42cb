import { Form } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { Chips, DeadlineChip, StateChip } from '#ui/chip.tsx'
import { type ComboOption, OrganisationField } from '#ui/combobox.tsx'
import { TextArea } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { Message } from '#ui/panel.tsx'
import { HiddenIdentity } from '#ui/people.tsx'
import { Words } from '#ui/petition.tsx'
import { deskBase } from './desk-address.ts'
import type { DeskView } from './desk-view.ts'

/** `backHref`: the same list without a form open; `returnHref` opens the one of a case. */
export function DeskCaseView({ case: each, returnHref }: { case: DeskView; returnHref: string }) {
  return (
    <article aria-labelledby={`ma-${each.id}`}>
      <header>
        <h2 id={`ma-${each.id}`} className="num">
          {each.code}
        </h2>
        <Chips>
          {each.due ? <DeadlineChip {...each.due} /> : null}
          {each.isSettled && !each.written ? <StateChip state="done">{each.state}</StateChip> : null}
          {each.isWaiting ? <StateChip state="soon">Chờ người dân</StateChip> : null}
        </Chips>
      </header>
      <Words>{each.text}</Words>
      <p className="small muted">{each.line}</p>
      {each.hidesIdentity ? <HiddenIdentity /> : null}
      <p className="small">
        {each.role}
        {each.others.length > 0 ? `; phối hợp: ${each.others.join(', ')}` : ''}
        {each.officer ? `; người làm: ${each.officer}` : ''}
        {each.moved ? `. ${each.moved}` : ''}
      </p>
      {each.note ? <p className="small">Ghi chú của nơi giao: {each.note}</p> : null}
      {each.upheld ? (
        <p className="small">Văn phòng đã xem lần trả lại và giữ nguyên{each.why ? `: ${each.why}` : ''}.</p>
      ) : null}
      {each.isNew ? <TakeOn case={each} returnHref={returnHref} /> : <GoOn case={each} />}
    </article>
  )
}

function TakeOn({ case: each, returnHref }: { case: DeskView; returnHref: string }) {
  return (
    <Form method="post" className="actions" preventScrollReset>
      <input type="hidden" name="viec-giao" value={each.id} />
      <Button variant="go" name="viec" value="nhan" aria-label={`Nhận ${each.code}`}>
        Nhận
      </Button>
      <LinkButton href={returnHref} aria-label={`Trả lại ${each.code}`}>
        Trả lại
      </LinkButton>
      <span className="small muted">
        {each.refusesLate ? `Hạn trả lại đã qua từ ${each.refuseUntil}` : `Trả lại được đến hết ${each.refuseUntil}`}
      </span>
    </Form>
  )
}

function GoOn({ case: each }: { case: DeskView }) {
  const verb = each.leads ? 'Trả lời' : 'Phối hợp'
  return (
    <div className="actions">
      {each.isTakenOn ? (
        <LinkButton href={`${deskBase}/${each.id}`} aria-label={`${verb} ${each.code}`}>
          {verb}
        </LinkButton>
      ) : null}
      {each.written ? <StateChip state={each.isSettled ? 'done' : 'open'}>{each.written}</StateChip> : null}
      {each.written ? null : (
        <span className="small muted">{each.isTakenOn ? 'Đã nhận' : 'Chờ Văn phòng quyết định'}</span>
      )}
    </div>
  )
}

type ReturnProps = {
  case: DeskView
  choices: ComboOption[]
  backHref: string
  typed: Record<string, string>
  errors: Record<string, string>
}

export function ReturnForm({ case: each, choices, backHref, typed, errors }: ReturnProps) {
  return (
    <Form method="post" className="own-return" preventScrollReset>
      <input type="hidden" name="viec-giao" value={each.id} />
      {each.refusesLate ? (
        <Message kind="warning">
          Đã quá ngày được trả lại ({each.refuseUntil}). Vẫn gửi được, Văn phòng sẽ thấy là trả lại muộn.
        </Message>
      ) : null}
      <OrganisationField
        name="noi-khac"
        label="Cơ quan đang giữ việc này"
        hint="Gõ một phần tên, không cần dấu."
        options={choices}
        defaultId={typed['noi-khac-id']}
        defaultText={typed['noi-khac']}
        error={errors['noi-khac']}
      />
      <TextArea name="ly-do" label="Lý do trả lại" rows={3} defaultValue={typed['ly-do']} error={errors['ly-do']} />
      <FormActions>
        <Button variant="go" name="viec" value="tra-lai">
          Trả lại {each.code}
        </Button>
        <LinkButton href={backHref} variant="quiet">
          Thôi
        </LinkButton>
      </FormActions>
    </Form>
  )
}
