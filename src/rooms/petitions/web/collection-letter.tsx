import { Form } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextInput } from '#ui/field.tsx'
import { FieldLine, FormActions } from '#ui/form.tsx'
import { Section } from '#ui/panel.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import type { CollectionData, CollectionTrouble } from './console-collection.tsx'

type Props = { data: CollectionData; base: string; trouble: CollectionTrouble }

/** The letter to all units that are asked; its number and day once the clerk gave them. */
export function CollectionLetter({ data, base, trouble }: Props) {
  const { letter, letterDay } = data
  const { typed, errors } = trouble
  const isMine = typed.viec === 'so-cong-van'
  return (
    <Section title="Công văn hướng dẫn" id="cong-van">
      <p>
        {letter
          ? `Đã ban hành số ${letter}${letterDay ? `, ngày ${formatDay(letterDay)}` : ''}.`
          : 'Công văn gửi các đơn vị được yêu cầu, kèm câu hỏi gợi ý và hạn của từng nơi. Tải về, trình ký, rồi ghi số và ngày ở dưới.'}
      </p>
      <p className="row wrap">
        <LinkButton href={`${base}/thu-thap/cong-van.docx`} icon="download" download="">
          Tải bản Word
        </LinkButton>
        <LinkButton href={`${base}/thu-thap/cong-van.pdf`} icon="download" download="">
          Tải bản PDF
        </LinkButton>
      </p>
      <Form method="post" preventScrollReset className="measure">
        <FieldLine>
          <TextInput
            name="so-cv"
            label="Số, ký hiệu"
            placeholder="41/HLHPN-VP"
            defaultValue={isMine ? typed['so-cv'] : (letter ?? '')}
            error={errors['so-cv']}
          />
          <DateField
            name="ngay-cv"
            label="Ngày ban hành"
            defaultValue={isMine ? typed['ngay-cv'] : letterDay ? formatDay(letterDay) : ''}
            error={errors['ngay-cv']}
          />
        </FieldLine>
        <FormActions>
          <Button type="submit" name="viec" value="so-cong-van">
            Ghi số công văn
          </Button>
        </FormActions>
      </Form>
    </Section>
  )
}
