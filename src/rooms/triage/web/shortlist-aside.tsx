import { Form } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { TextInput } from '#ui/field.tsx'
import { FieldLine, FormActions } from '#ui/form.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import type { BalanceLine } from '../shortlist/shortlist-page.ts'
import type { ShortlistSize } from '../shortlist/size.ts'
import type { RoutingTrouble } from './routing-waiting.tsx'

const mostShown = 8

/** How often each topic, commune and hub comes to word, beside how much of it was accepted. */
export function ShortlistBalance({ balance }: { balance: { title: string; lines: BalanceLine[] }[] }) {
  return balance.map(({ title, lines }) => {
    const unheard = lines.filter((line) => line.listed === 0 && line.accepted > 0).length
    return (
      <Section key={title} title={`Cân đối theo ${title.toLocaleLowerCase('vi')}`}>
        <p className="small muted">
          {unheard === 0 ? 'Không mục nào bị bỏ sót.' : `${unheard} trên ${lines.length} chưa có câu nào.`}
        </p>
        <Lines lines={lines.slice(0, mostShown)} />
        {lines.length > mostShown ? (
          <Disclosure summary={`${lines.length - mostShown} dòng nữa`}>
            <Lines lines={lines.slice(mostShown)} />
          </Disclosure>
        ) : null}
      </Section>
    )
  })
}

function Lines({ lines }: { lines: BalanceLine[] }) {
  return (
    <ul className="hall-balance">
      {lines.map((line) => (
        <li key={line.name} className={line.listed === 0 ? 'muted' : undefined}>
          {line.name}
          <span>
            {line.listed} câu <small className="muted">trên {line.accepted} việc</small>
          </span>
        </li>
      ))}
    </ul>
  )
}

export function ShortlistNumbers({
  size,
  trouble: { typed, errors },
}: {
  size: ShortlistSize
  trouble: RoutingTrouble
}) {
  const isTyped = typed.viec === 'so-cau'
  return (
    <Section title="Số câu cần">
      <Form method="post" preventScrollReset key={size.version}>
        <input type="hidden" name="ban" value={size.version} />
        <FieldLine>
          <TextInput
            name="so-chinh"
            label="Câu chính thức"
            inputMode="numeric"
            short
            defaultValue={isTyped ? typed['so-chinh'] : String(size.main)}
            error={errors['so-chinh']}
          />
          <TextInput
            name="so-du-bi"
            label="Câu dự bị"
            inputMode="numeric"
            short
            defaultValue={isTyped ? typed['so-du-bi'] : String(size.alternates)}
            error={errors['so-du-bi']}
          />
        </FieldLine>
        <FormActions>
          <Button name="viec" value="so-cau">
            Lưu số câu
          </Button>
        </FormActions>
      </Form>
    </Section>
  )
}

/** Names are shown in the answer to the button alone; each showing leaves its audit row. */
export function ShortlistSenders({ base }: { base: string }) {
  return (
    <Section title="Tên người gửi">
      <p className="small muted">Tên của người tự nêu và người được mời dự. Mỗi lần xem hoặc xuất được ghi lại.</p>
      <Form method="post" preventScrollReset>
        <FormActions>
          <Button name="viec" value="xem-ten" icon="eye">
            Xem tên người gửi
          </Button>
          <LinkButton href={`${base}.xlsx?nguoi-gui=1`} icon="excel" download="">
            Excel kèm người gửi
          </LinkButton>
        </FormActions>
      </Form>
    </Section>
  )
}
