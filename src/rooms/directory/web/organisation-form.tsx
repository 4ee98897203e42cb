import { Segments } from '#ui/choice.tsx'
import { type ComboOption, OrganisationField } from '#ui/combobox.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Select, TextInput } from '#ui/field.tsx'
import { FieldLine, OptionalPart } from '#ui/form.tsx'
import { communeTypeWords, kindWords, levelWords } from '../organisation-words.ts'

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** The fields of a body, for a new one and for one that is corrected. */
export function OrganisationFormFields(props: {
  values: Record<string, string>
  errors: Record<string, string>
  choices: ComboOption[]
  isNew: boolean
}) {
  const { values, errors, choices, isNew } = props
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: errors[name] })
  return (
    <>
      <TextInput
        {...field('ten')}
        label="Tên đầy đủ"
        hint="Như trên con dấu, ví dụ: Hội Liên hiệp Phụ nữ tỉnh Vân Lĩnh."
      />
      <OrganisationField
        name="tren"
        label="Cơ quan cấp trên"
        hint="Gõ một phần tên, không cần dấu."
        options={choices}
        defaultId={values['tren-id'] || undefined}
        defaultText={values.tren}
        error={errors.tren}
      />
      <FieldLine>
        <Select {...field('loai')} label="Loại cơ quan" options={optionsOf(kindWords)} prompt="Chọn loại" />
        <Select {...field('cap')} label="Cấp" options={optionsOf(levelWords)} prompt="Chọn cấp" />
      </FieldLine>
      <div className="field">
        <Segments
          name="giao"
          legend="Khi phân công trong kế hoạch"
          defaultValue={values.giao ?? 'giao'}
          options={[
            { value: 'giao', label: 'giao' },
            { value: 'de-nghi', label: 'đề nghị' },
          ]}
        />
        <p className="hint">Ngành dọc, Mặt trận, hội, đoàn thể không trực thuộc Ủy ban nhân dân thì “đề nghị”.</p>
      </div>
      <OptionalPart>
        <FieldLine>
          <TextInput {...field('ten-tat')} label="Tên viết tắt" hint="Ví dụ: Hội LHPN tỉnh." />
          <TextInput {...field('dien-thoai')} label="Điện thoại" inputMode="tel" autoComplete="off" />
        </FieldLine>
        <TextInput {...field('dia-chi')} label="Địa chỉ" />
        <FieldLine>
          <Select
            {...field('loai-dia-ban')}
            label="Loại địa bàn"
            hint="Với cơ quan cấp xã."
            options={optionsOf(communeTypeWords)}
            prompt="Không ghi"
          />
          <TextInput {...field('ky-hieu')} label="Ký hiệu văn bản" hint="Ví dụ: LĐLĐ trong 34/KH-LĐLĐ." />
          <TextInput {...field('ma')} label="Mã định danh" hint="Mã của cơ quan trong trục liên thông." />
        </FieldLine>
        <FieldLine>
          <TextInput
            {...field('thu-tu')}
            label="Thứ tự lễ tân"
            hint="Số nhỏ đứng trước. Để trống thì xếp theo loại cơ quan."
            inputMode="numeric"
            short
          />
          {isNew && (
            <DateField {...field('tu-ngay')} label="Hoạt động từ ngày" hint="Để trống nếu không rõ hoặc đã lâu." />
          )}
        </FieldLine>
      </OptionalPart>
    </>
  )
}
