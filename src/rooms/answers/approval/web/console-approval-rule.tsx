// /lam-viec/duoc-giao/cach-duyet : which steps an answer goes through, for the bodies of the one who asks and for the province.
import { Form } from 'react-router'
import type { Db } from '#platform/db.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceGroup } from '#ui/choice.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { EmptyState } from '#ui/list.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { maySetApproval, ownRule, SetApproval, sectionOf, setApproval } from '../approval-rule.ts'
import { sections, sectionWay, sectionWords } from '../section.ts'
import type { Route } from './+types/console-approval-rule.ts'

const here = '/lam-viec/duoc-giao/cach-duyet'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return world.read(async (db) => {
    const bodies = await bodiesISet(db, world)
    const rules = []
    for (const { id, name } of bodies)
      rules.push({ id, name, ...(await ownRule(db, id)), holds: sectionWay[await sectionOf(db, id)] })
    const house = maySetApproval(world.actor, null)
      ? { id: null, name: 'Toàn tỉnh', ...(await ownRule(db, null)), holds: null }
      : null
    return { rules: house ? [house, ...rules] : rules }
  })
})

/** Where the actor leads; the first hundred, since a grant at the root leads everywhere. */
async function bodiesISet(db: Db, world: StaffWorld) {
  const led = world.actor.grants.flatMap((grant) =>
    grant.role === 'agency_leader' && grant.conferenceId === null ? grant.organisationId : [],
  )
  if (led.length === 0) return []
  return db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('id', 'in', led)
    .where('valid_to', 'is', null)
    .orderBy('name')
    .limit(100)
    .execute()
}

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const read = SetApproval.safeParse({
    bodyId: typedText(typed, 'co-quan') || null,
    section: typedText(typed, 'cach') || null,
    seenVersion: Number(typed.get('ban')) || 0,
  })
  if (!read.success) return wrongFields(formErrors(read.error, { section: 'cach' }), typed)
  await setApproval(world, read.data)
  return done(here, { say: 'Đã đặt các bước duyệt' })
})

export default function ConsoleApprovalRule({ loaderData, actionData }: Route.ComponentProps) {
  const { rules } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const errors: Record<string, string> = actionData && 'errors' in actionData ? actionData.errors : {}
  const typed: Record<string, string> = actionData && 'typed' in actionData ? actionData.typed : {}
  return (
    <>
      <title>{pageTitle('Các bước duyệt câu trả lời', { site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: '/lam-viec/duoc-giao', label: 'Ý kiến được giao trả lời' }]} />
      <PageHead
        title="Các bước duyệt câu trả lời"
        line="Người viết không bao giờ tự duyệt bản của mình. Đổi ở đây thì những bản chưa duyệt theo cách mới ngay."
      />
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      {rules.length === 0 ? (
        <EmptyState>
          Lãnh đạo cơ quan đặt các bước duyệt của cơ quan mình ở đây; Văn phòng đặt cho toàn tỉnh.
        </EmptyState>
      ) : (
        rules.map(({ id, name, section, version, holds }) => (
          <Section title={name} key={id ?? 'tinh'}>
            {holds ? <p className="small muted">Đang theo: {holds}.</p> : null}
            <Form method="post" className="answer-form" preventScrollReset>
              <input type="hidden" name="co-quan" value={id ?? ''} />
              <input type="hidden" name="ban" value={version} />
              <ChoiceGroup
                name="cach"
                id={`cach-${id ?? 'tinh'}`}
                label="Bước của lãnh đạo phòng"
                defaultValue={section ?? (id ? '' : 'optional')}
                error={(typed['co-quan'] ?? '') === (id ?? '') ? errors.cach : undefined}
                options={[
                  ...sections.map((value) => ({ value, label: sectionWords[value] })),
                  ...(id ? [{ value: '', label: 'Theo cách chung của tỉnh' }] : []),
                ]}
              />
              <Button>Đặt cho {id ? name : 'toàn tỉnh'}</Button>
            </Form>
          </Section>
        ))
      )}
    </>
  )
}
