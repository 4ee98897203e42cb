import { Form } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { TextArea, TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { Disclosure } from '#ui/panel.tsx'
import type { Entered } from '../entered.ts'
import { firstSentence } from '../petition-words.ts'
import type { PublicPetition } from '../public-petitions.ts'

export type SavedProps = {
  saved: Entered
  similar: PublicPetition[]
  /** Reads petitions of others too, so that a similar one can be opened. */
  readsAll: boolean
  trouble: { typed: Record<string, string>; errors: Record<string, string> } | null
}

/** What was just saved, above the next empty form: its code to hand over, a way to mend, and who asked the same. */
export function SavedEntry({ saved, similar, readsAll, trouble }: SavedProps) {
  const page = `/lam-viec/y-kien/${saved.id}`
  return (
    <section className="entered" aria-labelledby="vua-luu">
      <h2 id="vua-luu">Đã lưu, mã</h2>
      <p className="code" role="status">
        {saved.code}
      </p>
      <p className="muted">“{firstSentence(saved.text, 90)}”</p>
      <div className="act">
        <LinkButton href={`${page}/bien-nhan.pdf`} icon="print" size="sm" download="">
          In biên nhận
        </LinkButton>
        <CopyButton text={saved.code} label="Chép mã" done="Đã chép mã" size="sm" />
        <LinkButton href={page} size="sm">
          Mở ý kiến
        </LinkButton>
      </div>
      <Disclosure summary="Gõ nhầm? Sửa lời" open={trouble !== null}>
        <Form method="post" preventScrollReset className="measure">
          <input type="hidden" name="dong" value={saved.id} />
          <input type="hidden" name="ban" value={saved.version} />
          <TextArea
            name="loi"
            label="Lời người nêu"
            rows={4}
            defaultValue={trouble?.typed.loi ?? saved.text}
            error={trouble?.errors.loi}
          />
          <TextInput
            name="vi-sao"
            label="Vì sao sửa"
            defaultValue={trouble?.typed['vi-sao'] ?? 'Gõ nhầm so với phiếu'}
            error={trouble?.errors['vi-sao']}
          />
          <FormActions>
            <Button name="viec" value="sua-loi">
              Lưu lời đã sửa
            </Button>
          </FormActions>
        </Form>
      </Disclosure>
      {similar.length > 0 ? (
        <Disclosure summary={`Có ${similar.length} ý kiến giống vậy đã đăng`}>
          <ul className="lines">
            {similar.map(({ id, title, asking }) => (
              <li key={id}>
                {readsAll ? <A href={`/lam-viec/y-kien/${id}`}>{title}</A> : title}
                <span className="muted">, {asking} người hỏi</span>
              </li>
            ))}
          </ul>
          <p className="small muted">Ý kiến vừa lưu vẫn đứng riêng; gộp hay không là việc của người phân loại.</p>
        </Disclosure>
      ) : null}
    </section>
  )
}
