import { Form } from 'react-router'
import type { Told } from '#platform/web/page.ts'
import { Button } from '#ui/button.tsx'
import { TextArea, TextInput } from '#ui/field.tsx'
import { FieldLine, FormActions } from '#ui/form.tsx'
import { Disclosure, Message, Section } from '#ui/panel.tsx'
import type { ConferenceView } from './conference-view.ts'

type Props = { view: ConferenceView; typed: Record<string, string>; errors: Record<string, string> }

/** What the conference is called and who answers for it. After a clash the other person's words stand under each box. */
export function ConferenceEdit({ view, typed, errors, refusal }: Props & { refusal: Told | null }) {
  const theirs = refusal?.detail.theirs as Record<string, string | null> | undefined
  const version = theirs ? Number(refusal?.detail.version) : view.version
  const isTyping = typed.viec === 'sua'
  const value = (name: string, now: string | null) => (isTyping ? (typed[name] ?? '') : (now ?? ''))
  const other = (name: string) =>
    theirs && (theirs[name] ?? '') !== (typed[name] ?? '')
      ? `Bản của người kia: ${theirs[name] || 'để trống'}`
      : undefined
  return (
    <Section title="Sửa thông tin hội nghị" id="sua">
      {theirs ? (
        <Message kind="warning" live>
          Người khác vừa sửa. Bản của họ ghi dưới từng ô; giữ chữ của mình hay chép lại của họ, rồi lưu.
        </Message>
      ) : null}
      <Disclosure summary="Tên, chủ đề, chủ trì, người liên hệ" open={isTyping}>
        <Form method="post" preventScrollReset className="measure">
          <input type="hidden" name="viec" value="sua" />
          <input type="hidden" name="ban" value={version} />
          <TextArea
            name="title"
            label="Tên hội nghị"
            rows={3}
            defaultValue={value('title', view.title)}
            error={errors.title}
            advice={other('title')}
          />
          <TextInput
            name="theme"
            label="Chủ đề"
            defaultValue={value('theme', view.theme)}
            error={errors.theme}
            advice={other('theme')}
          />
          <FieldLine>
            <TextArea
              name="chu-tri"
              label="Chủ trì"
              hint="mỗi người một dòng"
              rows={2}
              defaultValue={value('chu-tri', view.chairs.join('\n'))}
            />
            <TextArea
              name="dong-chu-tri"
              label="Đồng chủ trì"
              hint="mỗi người một dòng"
              rows={2}
              defaultValue={value('dong-chu-tri', view.coChairs.join('\n'))}
            />
          </FieldLine>
          <TextInput
            name="standing_body"
            label="Cơ quan thường trực"
            defaultValue={value('standing_body', view.standingBody)}
            advice={other('standing_body')}
          />
          <FieldLine>
            <TextInput
              name="contact_name"
              label="Người liên hệ"
              defaultValue={value('contact_name', view.contactName)}
              advice={other('contact_name')}
            />
            <TextInput
              name="contact_title"
              label="Chức vụ"
              defaultValue={value('contact_title', view.contactTitle)}
              advice={other('contact_title')}
            />
            <TextInput
              name="contact_phone"
              label="Điện thoại"
              inputMode="tel"
              defaultValue={value('contact_phone', view.contactPhone)}
              error={errors.contact_phone}
              advice={other('contact_phone')}
            />
          </FieldLine>
          <TextArea
            name="lien-he-khac"
            label="Người liên hệ khác"
            hint="Mỗi người một dòng: họ tên, chức vụ, số điện thoại."
            rows={2}
            defaultValue={value('lien-he-khac', view.otherContacts)}
            error={errors['lien-he-khac']}
            advice={other('lien-he-khac')}
          />
          <FormActions>
            <Button type="submit">Lưu</Button>
          </FormActions>
        </Form>
      </Disclosure>
    </Section>
  )
}

/** Publishing, and putting off or calling off. */
export function ConferenceStop({ view, typed, errors }: Props) {
  return (
    <Section title="Đăng, hoãn, hủy">
      <Form method="post">
        {view.published ? (
          <Button type="submit" name="viec" value="rut">
            Rút khỏi trang công khai
          </Button>
        ) : (
          <Button type="submit" name="viec" value="dang" icon="world">
            Đăng lên trang công khai
          </Button>
        )}
      </Form>
      {view.stopped ? (
        <Form method="post" className="stack-top">
          <Button type="submit" name="viec" value="tiep" icon="undo">
            Tổ chức tiếp
          </Button>
        </Form>
      ) : (
        <Disclosure summary="Hoãn hoặc hủy hội nghị" open={Boolean(errors['ly-do'])}>
          <Form method="post" preventScrollReset className="measure">
            <TextInput
              name="ly-do"
              label="Lý do"
              hint="Hiện trên trang công khai. Ý kiến đã nhận vẫn giữ nguyên."
              defaultValue={typed['ly-do'] ?? ''}
              error={errors['ly-do']}
            />
            <FormActions>
              <Button type="submit" name="viec" value="hoan">
                Ghi tạm hoãn
              </Button>
              <Button type="submit" name="viec" value="huy">
                Ghi hủy
              </Button>
            </FormActions>
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}
