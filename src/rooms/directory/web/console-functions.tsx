// /lam-viec/linh-vuc : the catalogue of functions, and who has each.
import { sql } from 'kysely'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { Button } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Section } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { mayKeepSome } from '../policy.ts'
import { seedDirectory } from '../seed-directory.ts'
import { NameFunction, nameFunction } from '../set-function.ts'
import type { Route } from './+types/console-functions.ts'
import { DirectoryTabs } from './directory-tabs.tsx'
import { fieldErrors, text } from './field-errors.ts'
import { FormTrouble } from './form-trouble.tsx'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const rows = await world.read((db) =>
    db
      .selectFrom('agency_function as a')
      .select([
        'a.code',
        'a.name',
        sql<
          { id: string; name: string }[]
        >`coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name)
          from organisation_function f join organisation o on o.jurisdiction_id = f.jurisdiction_id and o.id = f.organisation_id
          where f.function_code = a.code and f.valid_from <= ${world.today}::date and coalesce(f.valid_to, ${world.today}::date) >= ${world.today}::date
            and coalesce(o.valid_to, ${world.today}::date) >= ${world.today}::date), '[]')`.as('holders'),
      ])
      .orderBy(sql`a.name collate "vi-x-icu"`)
      .execute(),
  )
  return { rows, keeps: mayKeepSome(world.actor) }
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  if (text(typed, 'viec') === 'mau') {
    const { added } = await seedDirectory(world)
    return done('/lam-viec/linh-vuc', { say: `Đã thêm ${added} lĩnh vực` })
  }
  const name = text(typed, 'ten')
  const errors = fieldErrors(NameFunction, { name }, { name: 'ten' })
  if (errors) return wrongFields(errors, typed)
  await nameFunction(world, { name })
  return done('/lam-viec/linh-vuc', { say: `Đã thêm lĩnh vực ${name.trim()}` })
})

export default function ConsoleFunctions({ loaderData, actionData }: Route.ComponentProps) {
  const { rows, keeps } = loaderData
  const errors = actionData?.errors ?? {}
  const orphans = rows.filter((row) => row.holders.length === 0).length
  return (
    <>
      <title>{pageTitle('Lĩnh vực', { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <PageHead
        title="Cơ quan, người"
        line={`${rows.length} lĩnh vực${orphans > 0 ? `, ${orphans} lĩnh vực chưa ghi ai giữ` : ''}.`}
      />
      <DirectoryTabs current="linh-vuc" />
      <Table
        caption="Danh mục lĩnh vực"
        rows={rows}
        rowKey={(row) => row.code}
        columns={[
          { key: 'name', header: 'Lĩnh vực', label: false, cell: (row) => <span className="strong">{row.name}</span> },
          {
            key: 'holders',
            header: 'Cơ quan giữ',
            cell: (row) =>
              row.holders.length === 0 ? (
                <StateChip state="soon" icon="warning">
                  Chưa ghi
                </StateChip>
              ) : (
                row.holders.map((holder) => (
                  <div key={holder.id}>
                    <A href={`/lam-viec/co-quan/${holder.id}`}>{holder.name}</A>
                  </div>
                ))
              ),
          },
        ]}
        empty={
          <EmptyState
            action={
              keeps && (
                <form method="post">
                  <input type="hidden" name="viec" value="mau" />
                  <Button type="submit" variant="go">
                    Dùng danh mục mẫu
                  </Button>
                </form>
              )
            }
          >
            Chưa có lĩnh vực nào. Danh mục mẫu có hơn 50 lĩnh vực hay gặp trong đối thoại.
          </EmptyState>
        }
      />
      {keeps && (
        <Section title="Thêm lĩnh vực">
          <form method="post" className="measure" noValidate>
            <FormTrouble errors={errors} refusal={actionData?.refusal} />
            <TextInput name="ten" label="Tên lĩnh vực" defaultValue={actionData?.typed.ten ?? ''} error={errors.ten} />
            <FormActions>
              <Button type="submit">Thêm lĩnh vực</Button>
            </FormActions>
          </form>
        </Section>
      )}
    </>
  )
}
