import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import type { Trouble } from './console-petition.tsx'
import type { PetitionView } from './petition-view.ts'

type Attachment = PetitionView['attachments'][number]

/** Photos are seen, sounds are heard, documents are saved; a sound is written down by a person. */
export function PetitionAttachments({ petition, trouble }: { petition: PetitionView; trouble: Trouble | null }) {
  if (petition.attachments.length === 0) return null
  return (
    <Section title={`Tệp kèm (${petition.attachments.length})`} id="tep">
      {petition.attachments.map((file) => (
        <div className="body-block" key={file.id}>
          <p>
            <a href={file.href} download="">
              {file.name}
            </a>{' '}
            <span className="muted small">
              {file.size}
              {file.seconds ? `, ${secondsWords(file.seconds)}` : ''}
            </span>
          </p>
          {file.kind === 'photo' ? (
            <img className="petition-photo" src={file.href} alt={`${file.name}, người gửi chụp`} loading="lazy" />
          ) : null}
          {file.kind === 'voice' ? <Voice petition={petition} file={file} trouble={trouble} /> : null}
        </div>
      ))}
    </Section>
  )
}

function Voice({ petition, file, trouble }: { petition: PetitionView; file: Attachment; trouble: Trouble | null }) {
  const [latest, ...older] = file.transcripts
  const mine = trouble?.doing === `ghi-loi${file.id}` ? trouble : null
  const box = `loi-ghi-${file.id}`
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: what is said is written down below by a person */}
      <audio controls preload="none" src={file.href} aria-label={file.name} />
      {latest ? (
        <div className="said">
          <p className="small muted">
            {latest.by ?? 'Cán bộ'} nghe và ghi lại {latest.when}
          </p>
          <p className="pre-line">{latest.text}</p>
        </div>
      ) : null}
      {older.length > 0 ? (
        <Disclosure summary={`${older.length} bản ghi trước`}>
          {older.map((each) => (
            <p className="said" key={each.version}>
              <span className="small muted">
                Bản {each.version}, {each.by ?? 'Cán bộ'}, {each.when}:
              </span>{' '}
              {each.text}
            </p>
          ))}
        </Disclosure>
      ) : null}
      {petition.rights.reads ? (
        <Disclosure summary={latest ? 'Sửa lời đã ghi' : 'Nghe và ghi lại lời'} open={mine !== null}>
          <Form method="post" preventScrollReset className="measure">
            <input type="hidden" name="dong" value={file.id} />
            <input type="hidden" name="ban" value={latest?.version ?? 0} />
            <TextArea
              name={box}
              label="Lời trong bản ghi âm"
              hint="Ghi đúng lời, chỗ không nghe rõ thì ghi (không rõ)."
              rows={5}
              defaultValue={mine?.typed[box] ?? latest?.text ?? ''}
              error={mine?.errors[box]}
            />
            <FormActions>
              <Button type="submit" name="viec" value="ghi-loi">
                Lưu lời ghi
              </Button>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
    </>
  )
}

const secondsWords = (seconds: number): string =>
  seconds < 60 ? `${seconds} giây` : `${Math.floor(seconds / 60)} phút ${seconds % 60} giây`
