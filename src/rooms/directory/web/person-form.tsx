import { Choice } from '#ui/choice.tsx'
import { type ComboOption, OrganisationField } from '#ui/combobox.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextInput } from '#ui/field.tsx'
import { FieldLine } from '#ui/form.tsx'

type Returned = { values: Record<string, string>; errors: Record<string, string> }

export function PersonFormFields({ values, errors }: Returned) {
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: errors[name] })
  return (
    <>
      <FieldLine>
        <TextInput {...field('danh-xung')} label="Danh xưng" hint="Ông, Bà, Đồng chí." list="danh-xung-ds" short />
        <TextInput {...field('ho-ten')} label="Họ và tên" hint="Như trên căn cước." autoComplete="off" />
      </FieldLine>
      <datalist id="danh-xung-ds">
        {['Ông', 'Bà', 'Đồng chí'].map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <FieldLine>
        <TextInput
          {...field('dien-thoai')}
          label="Điện thoại"
          hint="Chỉ cán bộ đăng nhập mới thấy."
          inputMode="tel"
          autoComplete="off"
        />
        <TextInput {...field('thu')} label="Thư điện tử" type="email" autoComplete="off" />
      </FieldLine>
      <TextInput
        {...field('sap-theo')}
        label="Sắp theo"
        remark="khi tên gọi không đứng cuối"
        hint="Ghi tên trước, ví dụ: Phiễm Patâu Axa Thị. Để trống thì xếp theo chữ cuối."
      />
    </>
  )
}

export function PositionFormFields({ values, errors, choices }: Returned & { choices: ComboOption[] }) {
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: errors[name] })
  return (
    <>
      <OrganisationField
        name="co-quan"
        label="Cơ quan"
        hint="Gõ một phần tên, không cần dấu."
        options={choices}
        defaultId={values['co-quan-id'] || undefined}
        defaultText={values['co-quan']}
        error={errors['co-quan']}
      />
      <FieldLine>
        <TextInput {...field('chuc-danh')} label="Chức vụ" hint="Ví dụ: Phó Giám đốc." />
        <DateField {...field('tu-ngay')} label="Từ ngày" hint="Để trống là từ hôm nay." />
      </FieldLine>
      <Choice
        name="dau-moi"
        value="co"
        label="Là đầu mối"
        hint="Nhắc việc và nhắc hạn thì gọi người này."
        defaultChecked={values['dau-moi'] === 'co'}
      />
    </>
  )
}
