// /lam-viec/co-quan/:organisationId/linh-vuc : what a body does, from when, by which decision.
import { refuse, refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { DateField } from '#ui/date-field.tsx'
import { pageTitle } from '#ui/document.ts'
import { Select, TextInput } from '#ui/field.tsx'
import { FieldLine, FormActions } from '#ui/form.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Section } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { findOrganisation } from '../organisation-detail.ts'
import { mayKeepOrganisation } from '../policy.ts'
import { notYourOrganisation, organisationNotFound } from '../refusals.ts'
import { EndFunction, endFunction, SetFunction, setFunction } from '../set-function.ts'
import type { Route } from './+types/console-organisation-functions.ts'
import { fieldErrors, text } from './field-errors.ts'
import { FormTrouble } from './form-trouble.tsx'
import { isId } from './is-id.ts'
import { validWords } from './past-words.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { organisationId } = params
  return world.read(async (db) => {
    const body = isId(organisationId) ? await findOrganisation(db, organisationId, world.today) : undefined
    refuseUnless(body, organisationNotFound)
    refuseUnless(mayKeepOrganisation(world.actor, body), notYourOrganisation)
    const catalogue = await db.selectFrom('agency_function').select(['code', 'name']).orderBy('name').execute()
    const held = body.functions.filter((each) => each.validTo === null || each.validTo >= world.today)
    return {
      body: { id: body.id, name: body.name },
      held,
      free: catalogue.filter(({ code }) => !held.some((each) => each.code === code)),
    }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const { organisationId } = params
  if (!isId(organisationId)) refuse(organisationNotFound)
  const here = `/lam-viec/co-quan/${organisationId}/linh-vuc`
  const functionCode = text(typed, 'linh-vuc')
  if (text(typed, 'viec') === 'them') {
    const input = { organisationId, functionCode, validFrom: text(typed, 'tu-ngay'), source: text(typed, 'van-ban') }
    const names = { functionCode: 'linh-vuc', validFrom: 'tu-ngay', source: 'van-ban' }
    const errors = fieldErrors(SetFunction, input, names)
    if (errors) return wrongFields(errors, typed)
    await setFunction(world, input)
    return done(here, { say: 'Đã thêm lĩnh vực' })
  }
  const kept = text(typed, 'viec') === 'giu'
  const input = {
    organisationId,
    functionCode,
    validFrom: text(typed, 'tu'),
    lastDay: kept ? null : text(typed, 'ngay-cuoi'),
  }
  const errors = fieldErrors(EndFunction, input, { lastDay: 'ngay-cuoi' })
  if (errors) return wrongFields(errors, typed)
  await endFunction(world, input)
  const undo = { action: here, fields: { viec: 'giu', 'linh-vuc': functionCode, tu: input.validFrom } }
  return done(here, kept ? { say: 'Đã lấy lại lĩnh vực' } : { say: 'Đã ghi thôi lĩnh vực', undo })
})

export default function ConsoleOrganisationFunctions({ loaderData, actionData }: Route.ComponentProps) {
  const { body, held, free } = loaderData
  const errors = actionData?.errors ?? {}
  const typed = actionData?.typed ?? {}
  return (
    <>
      <title>{pageTitle(`Lĩnh vực của ${body.name}`, { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <Breadcrumb
        crumbs={[
          { href: '/lam-viec/co-quan', label: 'Cơ quan' },
          { href: `/lam-viec/co-quan/${body.id}`, label: body.name },
        ]}
      />
      <PageHead title="Lĩnh vực" line="Ý kiến và việc tìm cơ quan theo lĩnh vực, không theo tên.">
        <LinkButton href="/lam-viec/linh-vuc">Danh mục lĩnh vực</LinkButton>
      </PageHead>
      <FormTrouble errors={errors} refusal={actionData?.refusal} />
      <Table
        caption={`Lĩnh vực của ${body.name}`}
        rows={held}
        rowKey={(row) => row.code}
        columns={[
          {
            key: 'name',
            header: 'Lĩnh vực',
            label: false,
            cell: (row) => (
              <>
                {row.name}
                <span className="sub">
                  {[validWords(row.validFrom, row.validTo), row.source].filter(Boolean).join(', ')}
                </span>
              </>
            ),
          },
          {
            key: 'act',
            header: 'Thôi',
            quietHead: true,
            act: true,
            width: '19rem',
            cell: (row) => (
              <form method="post" className="btns">
                <input type="hidden" name="viec" value="thoi" />
                <input type="hidden" name="linh-vuc" value={row.code} />
                <input type="hidden" name="tu" value={row.validFrom} />
                <input
                  className="input short"
                  name="ngay-cuoi"
                  aria-label={`Ngày cuối cùng giữ lĩnh vực ${row.name}`}
                  placeholder="ngày cuối cùng"
                  autoComplete="off"
                />
                <Button type="submit" size="sm">
                  Thôi
                </Button>
              </form>
            ),
          },
        ]}
        empty={<EmptyState>Chưa ghi lĩnh vực nào.</EmptyState>}
      />
      <Section title="Thêm lĩnh vực">
        <form method="post" className="measure" noValidate>
          <input type="hidden" name="viec" value="them" />
          <Select
            name="linh-vuc"
            label="Lĩnh vực"
            options={free.map(({ code, name }) => ({ value: code, label: name }))}
            prompt="Chọn lĩnh vực"
            defaultValue={typed['linh-vuc'] ?? ''}
            error={errors['linh-vuc']}
          />
          <FieldLine>
            <DateField name="tu-ngay" label="Từ ngày" defaultValue={typed['tu-ngay'] ?? ''} error={errors['tu-ngay']} />
            <TextInput
              name="van-ban"
              label="Theo văn bản"
              hint="Số, ngày, cơ quan ban hành."
              defaultValue={typed['van-ban'] ?? ''}
              error={errors['van-ban']}
            />
          </FieldLine>
          <FormActions>
            <Button type="submit" variant="go">
              Thêm lĩnh vực
            </Button>
          </FormActions>
        </form>
      </Section>
    </>
  )
}
