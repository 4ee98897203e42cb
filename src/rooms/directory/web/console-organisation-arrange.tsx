// /lam-viec/co-quan/:organisationId/sap-xep : a new name, a merger, work handed over, the end. Each keeps the past readable.
import { refuse, refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { Breadcrumb } from '#ui/tabs.tsx'
import { findOrganisation, listOrganisationChoices } from '../organisation-detail.ts'
import { mayKeepOrganisation } from '../policy.ts'
import { notYourOrganisation, organisationNotFound } from '../refusals.ts'
import type { Route } from './+types/console-organisation-arrange.ts'
import { arrange } from './arrange-actions.ts'
import { EndForm, HandOverForm, MergeForm, NamesForm, RenameForm } from './arrange-forms.tsx'
import { isId } from './is-id.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { organisationId } = params
  return world.read(async (db) => {
    const body = isId(organisationId) ? await findOrganisation(db, organisationId, world.today) : undefined
    refuseUnless(body, organisationNotFound)
    refuseUnless(mayKeepOrganisation(world.actor, body), notYourOrganisation)
    const choices = (await listOrganisationChoices(db, world.today)).filter((choice) => choice.id !== body.id)
    const { id, name, shortName, version, functions, names } = body
    const held = functions.filter((each) => each.validTo === null || each.validTo >= world.today)
    return { body: { id, name, shortName, version, functions: held, names }, choices }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  if (!isId(params.organisationId)) refuse(organisationNotFound)
  return arrange(world, params.organisationId, typed)
})

export default function ConsoleOrganisationArrange({ loaderData, actionData }: Route.ComponentProps) {
  const { body, choices } = loaderData
  const typed = actionData?.typed ?? {}
  const errors = actionData?.errors ?? {}
  /** Each form gets back only what was typed into it. */
  const of = (work: string) =>
    typed.viec === work
      ? { values: typed, errors, refusal: actionData?.refusal ?? null }
      : { values: {}, errors: {}, refusal: null }
  return (
    <>
      <title>{pageTitle(`Sắp xếp ${body.name}`, { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <Breadcrumb
        crumbs={[
          { href: '/lam-viec/co-quan', label: 'Cơ quan' },
          { href: `/lam-viec/co-quan/${body.id}`, label: body.name },
        ]}
      />
      <PageHead
        title="Đổi tên, sáp nhập, kết thúc"
        line="Việc cũ vẫn mang tên cũ; tìm tên nào cũng ra. Mỗi thay đổi ghi ngày và văn bản."
      />
      <RenameForm body={body} {...of('doi-ten')} />
      <MergeForm choices={choices} {...of('sap-nhap')} />
      <HandOverForm body={body} choices={choices} {...of('chuyen')} />
      <EndForm {...of('ket-thuc')} />
      <NamesForm body={body} {...of('ten-khac')} />
    </>
  )
}
