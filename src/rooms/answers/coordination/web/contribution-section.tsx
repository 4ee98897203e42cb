import { Form, useSearchParams } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { TextArea } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { History } from '#ui/history.tsx'
import { Disclosure, Message, Section } from '#ui/panel.tsx'
import { FileLinks, FilesField } from '../../attachments/web/files-field.tsx'
import { useDrafting } from '../../web/use-drafting.ts'
import type { ContributionVersion } from '../contribution.ts'
import type { ContributionView } from './contribution-view.ts'

type SectionProps = {
  own: ContributionView
  lead: string
  writing: string
  theirs: ContributionVersion | null
  typed: Record<string, string>
  errors: Record<string, string>
}

/** The coordinating body's own words, for the body that leads; of the answer itself it sees nothing. */
export function ContributionSection({ own, lead, writing, theirs, typed, errors }: SectionProps) {
  const [asked] = useSearchParams()
  const isOpen = ['missing', 'draft', 'returned'].includes(own.stand)
  const writes = own.isTakenOn && (isOpen || asked.has('sua') || typed.luot !== undefined)
  return (
    <Section title="Ý kiến phối hợp" id="cua-co-quan">
      <p className="answer-lead">
        {lead} chủ trì và trả lời người hỏi bằng một câu trả lời. {own.body} gửi ý kiến của mình cho {lead} đến hết{' '}
        {own.due}. <StateChip state={own.isOut ? 'done' : 'open'}>{own.state}</StateChip>
      </p>
      {own.isTakenOn ? null : (
        <Message kind="info">Chưa nhận phối hợp nên chưa soạn được. Mở danh sách để nhận.</Message>
      )}
      {writes ? (
        <ContributionForm {...{ own, writing: typed.luot ?? writing, theirs, typed, errors }} />
      ) : own.version > 0 ? (
        <>
          <div className="answer-text">
            <p className="pre-line">{own.text}</p>
            {own.bases.length > 0 ? <p className="small">Căn cứ: {own.bases.join('; ')}</p> : null}
            <FileLinks files={own.files} />
          </div>
          <p className="small muted">{own.saved}</p>
          <ContributionDecision {...{ own, typed, errors }} />
        </>
      ) : null}
      {own.past.length > 0 ? <History entries={own.past} label="Các bước của ý kiến phối hợp" /> : null}
    </Section>
  )
}

function ContributionForm({ own, typed, errors, ...given }: Omit<SectionProps, 'lead'>) {
  const { form, writing, theirs, refusal, seen, savedWords } = useDrafting<ContributionVersion>({
    ...given,
    seen: typed.ban === undefined ? own.version : Number(typed.ban),
    latest: own,
    saves: 'ph-luu',
  })
  return (
    <Form method="post" encType="multipart/form-data" ref={form} className="answer-form" preventScrollReset>
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      {theirs ? (
        <section className="note boxed" aria-label={`Bản của ${theirs.by}`}>
          <p>
            <b>
              Bản {theirs.version}, {theirs.by} vừa lưu
            </b>
          </p>
          <p className="pre-line">{theirs.text}</p>
          <p className="small muted">Lấy điều cần giữ ở bản này vào ô dưới rồi lưu thành bản mới; bản này vẫn còn.</p>
        </section>
      ) : null}
      <input type="hidden" name="ban" value={seen} />
      <input type="hidden" name="luot" value={writing} />
      <input type="hidden" name="co-quan" value={own.organisationId} />
      <TextArea
        name="phoi-hop"
        label="Ý kiến của cơ quan mình"
        hint="Phần việc của mình: làm được gì, khi nào, vì sao chưa. Cơ quan chủ trì đưa vào câu trả lời."
        rows={7}
        defaultValue={typed['phoi-hop'] ?? own.text}
        error={errors['phoi-hop']}
      />
      <TextArea
        name="phoi-hop-can-cu"
        label="Căn cứ"
        remark="nếu có"
        hint="Mỗi dòng một văn bản, ghi số hiệu và điều, khoản."
        rows={2}
        defaultValue={typed['phoi-hop-can-cu'] ?? own.bases.join('\n')}
        error={errors['phoi-hop-can-cu']}
      />
      <FilesField files={own.files} typed={typed} error={errors.tep} most={10} />
      <FormActions>
        <Button variant="go" icon="send" name="viec" value="ph-gui-duyet">
          Gửi lãnh đạo duyệt
        </Button>
        <Button name="viec" value="ph-luu">
          {theirs ? 'Lưu bản của tôi thành bản mới' : 'Lưu nháp'}
        </Button>
        <span className="small muted" role="status">
          {savedWords(own.saved)}
        </span>
      </FormActions>
    </Form>
  )
}

function ContributionDecision({ own, typed, errors }: Pick<SectionProps, 'own' | 'typed' | 'errors'>) {
  return (
    <>
      {own.may.waitsForAnother ? (
        <Message kind="info">Bản này do chính anh, chị viết hoặc gửi nên lãnh đạo khác của cơ quan duyệt.</Message>
      ) : null}
      <Form method="post" preventScrollReset>
        <input type="hidden" name="ban" value={own.version} />
        <input type="hidden" name="co-quan" value={own.organisationId} />
        <FormActions>
          {own.may.approve ? (
            <Button variant="go" icon="done" name="viec" value="ph-duyet">
              Duyệt và gửi cơ quan chủ trì
            </Button>
          ) : null}
          <LinkButton href="?sua=1#cua-co-quan" icon="edit">
            {own.stand === 'approved' ? 'Soạn bản mới' : 'Sửa bản này'}
          </LinkButton>
        </FormActions>
      </Form>
      {own.may.back ? (
        <Disclosure summary="Trả lại để sửa" open={Boolean(errors['ly-do'])}>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="ban" value={own.version} />
            <input type="hidden" name="co-quan" value={own.organisationId} />
            <TextArea
              name="ly-do"
              label="Cần sửa điều gì"
              rows={3}
              defaultValue={typed['ly-do']}
              error={errors['ly-do']}
            />
            <Button name="viec" value="ph-tra-lai">
              Trả lại người soạn
            </Button>
          </Form>
        </Disclosure>
      ) : null}
    </>
  )
}
