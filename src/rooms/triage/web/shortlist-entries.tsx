import { Form } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { Chips, StateChip } from '#ui/chip.tsx'
import { Choice, ChoiceGroup } from '#ui/choice.tsx'
import { type ComboOption, OrganisationField } from '#ui/combobox.tsx'
import { TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { HiddenIdentity } from '#ui/people.tsx'
import type { RoutingTrouble } from './routing-waiting.tsx'
import { type ShortlistPlace, shortlistHref } from './shortlist-address.ts'
import type { EntryView } from './shortlist-view.ts'
import { askerWords } from './shortlist-words.ts'

export type EntriesProps = {
  rows: EntryView[]
  arranges: boolean
  place: ShortlistPlace
  /** Of the form that is open; none where nobody edits. */
  bodies: ComboOption[]
  names: Readonly<Record<string, string>>
  trouble: RoutingTrouble
}

/** One part of the list, in its order. */
export function ShortlistEntries(props: EntriesProps) {
  const { rows, place, trouble } = props
  const editId = trouble.typed.viec === 'nguoi' ? trouble.typed.muc : place.editId
  return (
    <ol className="hall-list">
      {rows.map((row, index) => (
        <li key={row.id} id={`cau-${row.id}`}>
          <span className="hall-number num" aria-hidden="true">
            {index + 1}
          </span>
          <Question row={row} name={props.names[row.id]} />
          {props.arranges ? (
            <Moves row={row} isFirst={index === 0} isLast={index === rows.length - 1} place={place} />
          ) : null}
          {props.arranges && row.id === editId ? <People {...props} row={row} /> : null}
        </li>
      ))}
    </ol>
  )
}

function Question({ row, name }: { row: EntryView; name: string | undefined }) {
  return (
    <div className="hall-what">
      <A className="strong task-link" href={`/lam-viec/y-kien/${row.id}`}>
        {row.title}
      </A>
      <small className="sub">
        <span className="num">{row.code}</span> · {row.line}
      </small>
      <small className="sub">Vì sao: {row.why}</small>
      <p className="hall-people">
        <span>
          Nêu: <b>{askerWords(row, name)}</b>
        </span>
        <span>
          Trả lời:{' '}
          {row.answerer ? (
            <>
              <b>{row.answerer.name}</b>, {row.answerer.how}
            </>
          ) : (
            <b>chưa rõ cơ quan</b>
          )}
        </span>
        {row.invitesSender ? (
          <span>
            Mời dự: <b>{row.asker === 'sender' ? 'người nêu' : (name ?? 'người gửi')}</b>
          </span>
        ) : null}
      </p>
      {row.hidesIdentity ? <HiddenIdentity /> : null}
      {row.isGone || row.isDouble ? (
        <Chips>
          {row.isGone ? <StateChip state="late">Đã rút hoặc không còn được nhận</StateChip> : null}
          {row.isDouble ? <StateChip state="soon">Cùng nhóm với câu ở trên</StateChip> : null}
        </Chips>
      ) : null}
    </div>
  )
}

type MovesProps = { row: EntryView; isFirst: boolean; isLast: boolean; place: ShortlistPlace }

function Moves({ row, isFirst, isLast, place }: MovesProps) {
  const other = row.part === 'main' ? 'du-bi' : 'chinh-thuc'
  return (
    <Form method="post" className="hall-moves" preventScrollReset>
      <input type="hidden" name="muc" value={row.id} />
      <input type="hidden" name="ban" value={row.version} />
      {isFirst ? null : <Move viec="len" label="Lên" code={row.code} />}
      {isLast ? null : <Move viec="xuong" label="Xuống" code={row.code} />}
      <Move viec={other} label={row.part === 'main' ? 'Sang dự bị' : 'Thành chính thức'} code={row.code} />
      <LinkButton
        size="sm"
        href={`${shortlistHref(place, { editId: row.id })}#cau-${row.id}`}
        aria-label={`Ai nêu, ai trả lời: ${row.code}`}
      >
        Ai nêu, ai trả lời
      </LinkButton>
      <Move viec="bo" label="Bỏ" code={row.code} />
    </Form>
  )
}

function Move({ viec, label, code }: { viec: string; label: string; code: string }) {
  return (
    <Button size="sm" name="viec" value={viec} aria-label={`${label}: ${code}`}>
      {label}
    </Button>
  )
}

function People({ row, bodies, place, trouble: { typed, errors } }: EntriesProps & { row: EntryView }) {
  const isTyped = typed.viec === 'nguoi'
  const now = row.answerer
    ? `Để trống thì theo nơi được giao, nay là ${row.answerer.name}.`
    : 'Để trống thì theo nơi được giao.'
  return (
    <Form method="post" className="hall-edit" preventScrollReset>
      <input type="hidden" name="muc" value={row.id} />
      <input type="hidden" name="ban" value={row.version} />
      <ChoiceGroup
        name="ai-neu"
        label="Ai nêu câu này"
        defaultValue={isTyped ? typed['ai-neu'] : row.asker}
        error={errors['ai-neu']}
        options={[
          {
            value: 'sender',
            label: 'Người gửi tự nêu',
            disabled: row.hidesIdentity,
            ...(row.hidesIdentity ? { hint: 'Người gửi giấu tên nên không mời nêu.' } : {}),
          },
          { value: 'named', label: 'Người khác nêu', hint: 'Ghi họ tên ở ô dưới.' },
          { value: 'reader', label: 'Người dẫn chương trình đọc' },
        ]}
      />
      <TextInput
        name="ho-ten"
        label="Họ tên, chức danh người khác nêu"
        remark="chỉ khi chọn Người khác nêu"
        defaultValue={isTyped ? typed['ho-ten'] : (row.askerName ?? '')}
        error={errors['ho-ten']}
        autoComplete="off"
      />
      <OrganisationField
        name="tra-loi"
        label="Cơ quan trả lời tại hội trường"
        hint={row.answererId ? 'Để trống thì theo nơi được giao.' : now}
        options={bodies}
        defaultId={isTyped ? typed['tra-loi-id'] : (row.answererId ?? undefined)}
        defaultText={isTyped ? typed['tra-loi'] : undefined}
        error={errors['tra-loi']}
      />
      <Choice
        name="moi-du"
        value="1"
        label="Mời người gửi dự hội nghị"
        hint="Tên người gửi được chuyển sang danh sách đại biểu."
        defaultChecked={isTyped ? typed['moi-du'] === '1' : row.invitesSender}
      />
      <FormActions>
        <Button variant="go" name="viec" value="nguoi">
          Lưu người nêu, người trả lời
        </Button>
        <LinkButton href={`${shortlistHref(place, { editId: null })}#cau-${row.id}`}>Bỏ qua</LinkButton>
      </FormActions>
    </Form>
  )
}
