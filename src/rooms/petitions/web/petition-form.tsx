import { Button } from '#ui/button.tsx'
import { Choice, ChoiceGroup } from '#ui/choice.tsx'
import { Field, Select, TextArea, TextInput } from '#ui/field.tsx'
import { FileDrop, fileSize } from '#ui/file-drop.tsx'
import { ErrorSummary, OptionalPart } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { Disclosure, Note } from '#ui/panel.tsx'
import { attachmentLimits } from '../attachments/limits.ts'
import type { Upload } from '../keep-uploads.ts'
import { kindWords } from '../petition-words.ts'
import type { PublicPetition } from '../public-petitions.ts'
import { CommuneChoices, CommuneField } from './commune-field.tsx'
import type { Errors, Typed } from './petition-form-fields.ts'

export type FormFacts = {
  call: { suggestions: string[] | null }
  key: string
  communes: { name: string; formerNames: string[] }[]
  ownCommune: string
  topics: { code: string; name: string }[]
  consent: { text: string; basis: string }
  joined: PublicPetition | null
}
export type FormAnswer = {
  typed: Typed
  uploads: Upload[]
  errors: Errors
  choices: { id: string; name: string; formerNames: string[] }[]
}

type Parts = { data: FormFacts; typed: Typed; errors: Errors }

export function PetitionForm({ data, answer }: { data: FormFacts; answer: FormAnswer | null }) {
  const typed = answer?.typed ?? {}
  const errors = answer?.errors ?? {}
  const shared = { data, typed, errors }
  return (
    <form method="post" encType="multipart/form-data" action="?" className="ask-form">
      <ErrorSummary errors={inOrder(errors)} />
      <input type="hidden" name="khoa" value={typed.khoa ?? data.key} />
      {typed['da-hoi'] ? <input type="hidden" name="da-hoi" value="1" /> : null}
      <Joined data={data} typed={typed} />
      <Question {...shared} />
      <Commune {...shared} choices={answer?.choices ?? []} />
      <OptionalPart>
        <Sender {...shared} />
        <Files uploads={answer?.uploads ?? []} errors={errors} />
        <Matter {...shared} />
      </OptionalPart>
      <Consent {...shared} />
      <Button variant="go" wide name="lam" value="gui">
        Gửi ý kiến
      </Button>
      <p className="small muted after">Gửi xong, bà con nhận một mã để theo dõi.</p>
    </form>
  )
}

const fieldsInOrder = ['y-kien', 'xa', 'ten', 'dien-thoai', 'anh', 'ghi-am', 'thon', 'dong-y']

const inOrder = (errors: Errors) =>
  fieldsInOrder.flatMap((field) => (errors[field] ? [{ field, message: errors[field] }] : []))

/** She came from a petition that the public reads, to put her name to it. */
function Joined({ data, typed }: Omit<Parts, 'errors'>) {
  const id = typed.cung ?? data.joined?.id
  if (!id) return null
  return (
    <>
      <input type="hidden" name="cung" value={id} />
      {data.joined ? (
        <div className="field">
          <Note boxed>
            <b>Đứng tên cùng {data.joined.asking} người</b>
            <p className="small">“{data.joined.title}”</p>
          </Note>
        </div>
      ) : null}
    </>
  )
}

function Question({ data, typed, errors }: Parts) {
  const suggestions = data.call.suggestions ?? []
  return (
    <>
      <TextArea
        name="y-kien"
        label="Bà con muốn hỏi hoặc đề nghị điều gì?"
        hint="Viết như nói. Không cần đúng mẫu."
        error={errors['y-kien']}
        defaultValue={typed['y-kien']}
        maxLength={20_000}
        rows={7}
      />
      {suggestions.length > 0 ? (
        <Disclosure summary="Gợi ý những điều nên nói">
          <ul className="bullets small">
            {suggestions.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  )
}

/** A list of many hundred would weigh more than the page: old names beyond it are found all the same. */
const mostListed = 300

function Commune({ data, typed, errors, choices }: Parts & Pick<FormAnswer, 'choices'>) {
  return (
    <>
      <CommuneField
        hint="Tên xã mới, từ ngày 01/7/2025. Gõ tên cũ cũng tìm được, không cần dấu."
        error={errors.xa}
        defaultValue={typed.xa ?? data.ownCommune}
        communes={data.communes}
        mostListed={mostListed}
      />
      <CommuneChoices choices={choices} chosen={typed['xa-chon']} />
    </>
  )
}

function Sender({ typed, errors }: Parts) {
  return (
    <>
      <TextInput
        name="ten"
        label="Họ và tên"
        hint="Để cơ quan trả lời biết thưa với ai."
        error={errors.ten}
        defaultValue={typed.ten}
        autoComplete="name"
        maxLength={200}
      />
      <TextInput
        name="dien-thoai"
        label="Số điện thoại"
        hint="Chỉ để báo tin khi có trả lời và hỏi lại cho rõ. Không hiện cho người khác."
        error={errors['dien-thoai']}
        defaultValue={typed['dien-thoai']}
        type="tel"
        autoComplete="tel"
        maxLength={30}
      />
      <Choice
        name="giau-ten"
        value="1"
        label="Không cho cơ quan trả lời biết tên tôi"
        defaultChecked={typed['giau-ten'] === '1'}
      />
    </>
  )
}

/** Silence is no consent: it is asked for what tells who asks, and never ticked beforehand. */
function Consent({ data, typed, errors }: Parts) {
  return (
    <div className="consent">
      <ChoiceGroup
        name="dong-y"
        label="Đồng ý về dữ liệu cá nhân"
        remark="(khi có ghi tên, số điện thoại hoặc ghi âm)"
        hint={data.consent.text}
        error={errors['dong-y']}
        defaultValue={typed['dong-y'] ? ['1'] : []}
        multiple
        options={[{ value: '1', label: 'Tôi đồng ý' }]}
      />
      <Disclosure summary="Căn cứ và quyền của bà con">
        <p className="small">
          {data.consent.basis}. <A href="/bao-ve-du-lieu">Xem, sửa, xóa dữ liệu của mình thế nào</A>
        </p>
      </Disclosure>
    </div>
  )
}

const uploadWords = { photo: 'Ảnh', document: 'Giấy tờ', voice: 'Ghi âm' }

function Files({ uploads, errors }: { uploads: Upload[]; errors: Errors }) {
  const hasVoice = uploads.some(({ kind }) => kind === 'voice')
  return (
    <>
      <FileDrop
        name="anh"
        label="Ảnh, giấy tờ"
        hint="Nhiều nhất 5 tệp, mỗi tệp đến 10 MB, cộng lại đến 20 MB. Vị trí chụp được xóa khỏi ảnh trước khi lưu."
        error={errors.anh}
        accept="image/jpeg,image/png,image/webp,.pdf,.docx,.xlsx"
        multiple
        maxBytes={attachmentLimits.bytes}
      />
      {hasVoice ? null : (
        <Field
          name="ghi-am"
          label="Ghi âm"
          hint="Không tiện viết thì nói, đến 3 phút. Cán bộ nghe và ghi lại thành chữ."
          error={errors['ghi-am']}
        >
          {(control) => (
            <div className="drop">
              <input {...control} type="file" accept="audio/*" capture="user" />
            </div>
          )}
        </Field>
      )}
      {uploads.length > 0 ? (
        <fieldset className="field">
          <legend className="legend">Đã nhận {uploads.length} tệp</legend>
          <p className="hint">Không phải chọn lại. Tệp nào không muốn gửi thì đánh dấu.</p>
          {uploads.map(({ id, kind, size, seconds }, index) => (
            <Choice
              key={id}
              name="bo-tep"
              value={id}
              label={`Bỏ ${uploadWords[kind].toLowerCase()} (tệp ${index + 1}, ${seconds ? `${seconds} giây` : fileSize(size)})`}
            />
          ))}
        </fieldset>
      ) : null}
    </>
  )
}

const kinds = Object.entries(kindWords).map(([value, label]) => ({ value, label }))

function Matter({ data, typed, errors }: Parts) {
  return (
    <>
      <Select name="loai" label="Đây là" prompt="Để cán bộ chọn giúp" defaultValue={typed.loai} options={kinds} />
      <Select
        name="linh-vuc"
        label="Về việc gì"
        prompt="Để cán bộ chọn giúp"
        defaultValue={typed['linh-vuc']}
        options={data.topics.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextInput
        name="thon"
        label="Thôn, bản, tổ dân phố"
        error={errors.thon}
        defaultValue={typed.thon}
        maxLength={200}
      />
    </>
  )
}
