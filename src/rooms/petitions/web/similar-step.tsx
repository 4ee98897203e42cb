import { Button } from '#ui/button.tsx'
import { FormActions } from '#ui/form.tsx'
import { attachedWords } from '../attached-words.ts'
import type { Upload } from '../keep-uploads.ts'
import type { PublicPetition } from '../public-petitions.ts'
import { keptFields, type Typed } from './petition-form-fields.ts'

type SimilarStepProps = { typed: Typed; similar: PublicPetition[]; uploads: Upload[] }

/** Asked once, between writing and sending: join those who asked the same, or go on. Everything typed goes along. */
export function SimilarStep({ typed, similar, uploads }: SimilarStepProps) {
  const count = (kind: Upload['kind']) => uploads.filter((each) => each.kind === kind).length
  const attached = attachedWords({ photo: count('photo'), document: count('document'), voice: count('voice') })
  const [first] = similar
  return (
    <>
      <h1>{similar.length === 1 ? `Đã có ${first!.asking} người hỏi việc này` : 'Đã có người hỏi việc giống vậy'}</h1>
      <p>Cùng một việc thì đứng tên chung, trả lời một lần cho tất cả. Bà con vẫn có mã riêng để theo dõi.</p>
      <form method="post" encType="multipart/form-data" action="?">
        {keptFields.map((name) =>
          name !== 'cung' && typed[name] ? <input key={name} type="hidden" name={name} value={typed[name]} /> : null,
        )}
        <ul className="same-list">
          {similar.map(({ id, title, text, asking }) => (
            <li key={id}>
              <b>{title}</b>
              <p>{text.length > 240 ? `${text.slice(0, 240).replace(/\s+\S*$/u, '')}…` : text}</p>
              <Button wide name="cung" value={id}>
                Đứng tên cùng {asking} người
              </Button>
            </li>
          ))}
        </ul>
        <section className="p-sec">
          <h2>Việc của tôi khác</h2>
          <blockquote className="words">{typed['y-kien']}</blockquote>
          {attached ? <p className="small muted">{attached}</p> : null}
          <FormActions>
            <Button variant="go" wide name="lam" value="gui">
              Gửi ý kiến riêng
            </Button>
            <Button wide name="lam" value="sua">
              Sửa lại
            </Button>
          </FormActions>
        </section>
      </form>
    </>
  )
}
