import type { ComboOption } from '#ui/combobox.tsx'
import { OrganisationField } from '#ui/combobox.tsx'
import { Select } from '#ui/field.tsx'
import { FieldLine } from '#ui/form.tsx'
import { Disclosure } from '#ui/panel.tsx'
import { roleDuties } from '../role-duties-data.ts'
import { roleNames } from '../role-names.ts'

const roleOptions = Object.entries(roleNames).map(([value, label]) => ({ value, label }))

/** A role, over which body and all below it, for which conference. */
export function GrantFields(props: {
  values: Record<string, string>
  errors: Record<string, string>
  bodies: ComboOption[]
  conferences: { value: string; label: string }[]
  isOptional?: boolean
}) {
  const { values, errors, bodies, conferences, isOptional } = props
  return (
    <>
      <Select
        name="vai-tro"
        label="Vai trò"
        options={roleOptions}
        prompt={isOptional ? 'Chưa giao' : 'Chọn vai trò'}
        defaultValue={values['vai-tro'] ?? ''}
        error={errors['vai-tro']}
      />
      <Disclosure summary="Mỗi vai trò làm được gì">
        <dl className="dl">
          {roleOptions.flatMap(({ value, label }) => [
            <dt key={value}>{label}</dt>,
            <dd key={`${value}-viec`}>{roleDuties[value as keyof typeof roleDuties]}</dd>,
          ])}
        </dl>
      </Disclosure>
      <FieldLine>
        <OrganisationField
          name="pham-vi"
          label="Trong phạm vi cơ quan"
          hint="Gồm mọi đơn vị trực thuộc. Gõ một phần tên, không cần dấu."
          options={bodies}
          defaultId={values['pham-vi-id'] || undefined}
          defaultText={values['pham-vi']}
          error={errors['pham-vi']}
        />
        {conferences.length > 0 && (
          <Select
            name="hoi-nghi"
            label="Hội nghị"
            hint="Chỉ giao cho một hội nghị thì chọn ở đây."
            options={conferences}
            prompt="Mọi hội nghị"
            defaultValue={values['hoi-nghi'] ?? ''}
          />
        )}
      </FieldLine>
    </>
  )
}
