import type { ReactNode } from 'react'
import { Choice, ChoiceGroup } from '#ui/choice.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Select, TextArea, TextInput } from '#ui/field.tsx'
import { FieldLine } from '#ui/form.tsx'
import { Disclosure } from '#ui/panel.tsx'
import type { EntryFacts } from '../entry-facts.ts'
import { channelWords, kindWords, onBehalfChannels } from '../petition-words.ts'
import { CommuneChoices, CommuneField } from './commune-field.tsx'
import type { OnBehalfTyped } from './on-behalf-names.ts'

type EntryProps = {
  facts: EntryFacts
  typed: OnBehalfTyped
  errors: Record<string, string>
  choices: { id: string; name: string; formerNames: string[] }[]
  /** Photos, papers and voice, as this page keeps them. */
  files: ReactNode
  hasMore: boolean
}

/** In the order of the printed form, so that eyes and hands go down both together. */
export function EntryFields(props: EntryProps) {
  return (
    <>
      <Matter {...props} />
      <Who {...props} />
      <How {...props} />
      <More {...props} />
    </>
  )
}

function Matter({ facts, typed, errors, choices }: EntryProps) {
  return (
    <>
      <TextArea
        name="y-kien"
        label="Lời người nêu"
        hint="Ghi đúng lời, mỗi việc một ý kiến."
        error={errors['y-kien']}
        defaultValue={typed['y-kien']}
        maxLength={20_000}
        rows={4}
        autoFocus={Object.keys(errors).length === 0}
      />
      <FieldLine>
        <CommuneField error={errors.xa} defaultValue={typed.xa} communes={facts.communes} />
        <TextInput name="thon" label="Thôn, bản, tổ dân phố" error={errors.thon} defaultValue={typed.thon} />
      </FieldLine>
      <CommuneChoices choices={choices} chosen={typed['xa-chon']} />
    </>
  )
}

function Who({ facts, typed, errors }: EntryProps) {
  return (
    <>
      <FieldLine>
        <TextInput
          name="ten"
          label="Họ và tên người nêu"
          remark="không bắt buộc"
          error={errors.ten}
          defaultValue={typed.ten}
          autoComplete="off"
          maxLength={200}
        />
        <TextInput
          name="dien-thoai"
          label="Số điện thoại"
          remark="không bắt buộc"
          error={errors['dien-thoai']}
          defaultValue={typed['dien-thoai']}
          type="tel"
          autoComplete="off"
          maxLength={30}
        />
      </FieldLine>
      <Choice
        name="giau-ten"
        value="1"
        label="Không cho cơ quan trả lời biết tên"
        defaultChecked={typed['giau-ten'] === '1'}
      />
      <ChoiceGroup
        name="dong-y"
        label="Đồng ý về dữ liệu cá nhân"
        remark="khi có tên, số điện thoại, cách liên hệ hoặc ghi âm"
        error={errors['dong-y']}
        defaultValue={typed['dong-y'] ? ['1'] : []}
        multiple
        options={[{ value: '1', label: 'Người nêu đã đồng ý', hint: 'Trên phiếu có đánh dấu, hoặc nói lời đồng ý.' }]}
      />
      <Disclosure summary="Lời cần đọc cho người nêu nghe">
        <p className="small">{facts.consent}</p>
      </Disclosure>
    </>
  )
}

const channels = onBehalfChannels.map((value) => ({ value, label: channelWords[value] }))
const kinds = Object.entries(kindWords).map(([value, label]) => ({ value, label }))

function How({ facts, typed, errors }: EntryProps) {
  return (
    <>
      <FieldLine>
        <Select
          name="kenh"
          label="Ý kiến đến bằng"
          error={errors.kenh}
          defaultValue={typed.kenh ?? 'paper'}
          options={channels}
        />
        <DateField
          name="ngay-viet"
          label="Ngày viết, ngày nói"
          remark="không bắt buộc"
          error={errors['ngay-viet']}
          defaultValue={typed['ngay-viet']}
        />
      </FieldLine>
      {facts.units.length > 1 || (facts.mayBeStraight && facts.units.length > 0) ? (
        <Select
          name="don-vi"
          label="Qua đơn vị"
          error={errors['don-vi']}
          prompt={facts.mayBeStraight ? 'Không qua đơn vị nào' : undefined}
          defaultValue={typed['don-vi']}
          options={facts.units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
    </>
  )
}

function More({ facts, typed, errors, files, hasMore }: EntryProps) {
  const isOpen = hasMore || ['loai', 'linh-vuc', 'noi-thay', 'lien-he'].some((name) => name in typed || name in errors)
  return (
    <Disclosure summary="Ảnh, ghi âm, nói thay ai, cách liên hệ, loại việc" open={isOpen}>
      {files}
      <FieldLine>
        <TextInput
          name="noi-thay"
          label="Nói thay cho ai"
          hint="Ví dụ: mẹ đẻ, bà không biết chữ."
          error={errors['noi-thay']}
          defaultValue={typed['noi-thay']}
          maxLength={200}
        />
        <TextInput
          name="lien-he"
          label="Liên hệ bằng cách nào"
          hint="Ví dụ: nhắn qua trưởng bản. Một số máy dùng chung cho nhiều người cũng được."
          error={errors['lien-he']}
          defaultValue={typed['lien-he']}
          maxLength={300}
        />
      </FieldLine>
      <FieldLine>
        <Select name="loai" label="Đây là" prompt="Để phân loại sau" defaultValue={typed.loai} options={kinds} />
        <Select
          name="linh-vuc"
          label="Về việc gì"
          prompt="Để phân loại sau"
          defaultValue={typed['linh-vuc']}
          options={facts.topics.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </FieldLine>
    </Disclosure>
  )
}
