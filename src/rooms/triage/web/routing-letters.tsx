import { Form } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import type { LetterRow } from '../routing/dispatch-letters.ts'
import type { RoutingTrouble } from './routing-waiting.tsx'

type Props = {
  base: string
  letters: LetterRow[]
  without: { id: string; name: string; count: number }[]
  routes: boolean
  trouble: RoutingTrouble
}

/** One letter carries to one body what it was given; number and day are written down after the clerk has issued it. */
export function RoutingLetters({ base, letters, without, routes, trouble }: Props) {
  if (letters.length === 0 && without.length === 0) return null
  return (
    <Section title="Công văn chuyển ý kiến, kiến nghị" id="cong-van">
      {without.length > 0 ? (
        <ul className="letters">
          {without.map((body) => (
            <li key={body.id}>
              <span>
                <b>{body.name}</b> <small className="sub">{body.count} việc chưa có công văn</small>
              </span>
              {routes ? (
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="don-vi" value={body.id} />
                  <Button size="sm" name="viec" value="lap-cong-van" aria-label={`Lập công văn gửi ${body.name}`}>
                    Lập công văn
                  </Button>
                </Form>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="letters">
        {letters.map((letter) => (
          <li key={letter.id}>
            <span>
              <b>{letter.body}</b>{' '}
              <small className="sub">
                {letter.lines} việc ·{' '}
                {letter.number && letter.issuedOn
                  ? `số ${letter.number}, ngày ${formatDay(letter.issuedOn)}`
                  : 'chưa ghi số, ngày'}
              </small>
            </span>
            <span className="row-acts">
              <LinkButton size="sm" href={`${base}/cong-van/${letter.id}/van-ban.docx`} icon="download" download="">
                Word
              </LinkButton>
              <LinkButton size="sm" href={`${base}/cong-van/${letter.id}/van-ban.pdf`} icon="download" download="">
                PDF
              </LinkButton>
            </span>
            {routes ? <NumberForm letter={letter} trouble={trouble} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function NumberForm({ letter, trouble: { typed, errors } }: { letter: LetterRow; trouble: RoutingTrouble }) {
  const [number, day] = [`so-${letter.id}`, `ngay-${letter.id}`]
  return (
    <Disclosure
      summary={letter.number ? 'Sửa số, ngày' : 'Ghi số, ngày ban hành'}
      open={Boolean(errors[number] ?? errors[day]) || undefined}
    >
      <Form method="post" preventScrollReset>
        <input type="hidden" name="cong-van" value={letter.id} />
        <div className="fields">
          <TextInput
            name={number}
            label="Số, ký hiệu"
            short
            defaultValue={typed[number] ?? letter.number ?? ''}
            error={errors[number]}
          />
          <DateField
            name={day}
            label="Ngày ban hành"
            defaultValue={typed[day] ?? (letter.issuedOn ? formatDay(letter.issuedOn) : '')}
            error={errors[day]}
          />
        </div>
        <FormActions>
          <Button name="viec" value="so-cong-van">
            Lưu số, ngày
          </Button>
        </FormActions>
      </Form>
    </Disclosure>
  )
}
