// /lam-viec/co-quan/:organisationId : one body: what it is called and was called, what it does, who is there.
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { LinkButton } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { MainAndAside, PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { type FactEntry, FactList } from '#ui/facts.tsx'
import { Panel } from '#ui/panel.tsx'
import { Phone } from '#ui/people.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import { endPosition, reopenPosition } from '../end-position.ts'
import { findOrganisation, type OrganisationDetail } from '../organisation-detail.ts'
import {
  type CommuneType,
  communeTypeWords,
  kindWords,
  levelWords,
  type OrganisationKind,
  type OrganisationLevel,
} from '../organisation-words.ts'
import { mayKeepOrganisation } from '../policy.ts'
import { organisationNotFound } from '../refusals.ts'
import type { Route } from './+types/console-organisation.ts'
import { text } from './field-errors.ts'
import { FormTrouble } from './form-trouble.tsx'
import { isId } from './is-id.ts'
import { OrganisationPast } from './organisation-past.tsx'
import { OrganisationPeople } from './organisation-people.tsx'
import { OrganisationFunctions, OrganisationUnits } from './organisation-work.tsx'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const body = isId(params.organisationId)
    ? await world.read((db) => findOrganisation(db, params.organisationId, world.today))
    : undefined
  refuseUnless(body, organisationNotFound)
  return { body, keeps: mayKeepOrganisation(world.actor, body), today: world.today }
})

/** Ends a position, or takes that back; everything else has a page of its own. */
export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const here = `/lam-viec/co-quan/${params.organisationId}`
  const positionId = text(typed, 'chuc-vu')
  if (!isId(positionId)) return wrongFields({}, typed)
  if (text(typed, 'viec') === 'tro-lai') {
    await reopenPosition(world, { positionId })
    return done(here, { say: 'Đã lấy lại chức vụ' })
  }
  const { title } = await endPosition(world, { positionId })
  return done(here, {
    say: `Đã ghi thôi chức vụ ${title}`,
    undo: { action: here, fields: { viec: 'tro-lai', 'chuc-vu': positionId } },
  })
})

export default function ConsoleOrganisation({ loaderData, actionData }: Route.ComponentProps) {
  const { body, keeps, today } = loaderData
  const base = `/lam-viec/co-quan/${body.id}`
  const isOver = body.validTo !== null && body.validTo < today
  return (
    <>
      <title>{pageTitle(body.name, { site: 'Đối Thoại' })}</title>
      <Breadcrumb
        crumbs={[
          { href: '/lam-viec/co-quan', label: 'Cơ quan' },
          ...body.above.map(({ id, name }) => ({ href: `/lam-viec/co-quan/${id}`, label: name })),
        ]}
      />
      <PageHead title={body.name} line={headLine(body)}>
        {keeps && (
          <>
            <LinkButton href={`${base}/sua`} icon="edit">
              Sửa
            </LinkButton>
            {!isOver && (
              <LinkButton href={`${base}/sap-xep`} icon="merge">
                Đổi tên, sáp nhập, kết thúc
              </LinkButton>
            )}
          </>
        )}
      </PageHead>
      <FormTrouble errors={{}} refusal={actionData?.refusal} />
      {isOver && (
        <p>
          <StateChip state="open">Hết hoạt động từ sau ngày {formatDay(body.validTo!)}</StateChip>
        </p>
      )}
      <MainAndAside
        label="Tên và nguồn gốc"
        aside={
          <>
            <Panel title="Thông tin">
              <FactList facts={factsOf(body)} />
            </Panel>
            <OrganisationPast body={body} />
          </>
        }
      >
        <OrganisationPeople body={body} base={base} keeps={keeps && !isOver} />
        <OrganisationFunctions body={body} base={base} keeps={keeps && !isOver} today={today} />
        <OrganisationUnits body={body} keeps={keeps && !isOver} />
      </MainAndAside>
    </>
  )
}

function headLine(body: OrganisationDetail): string {
  const kind = kindWords[body.kind as OrganisationKind]
  const level = levelWords[body.level as OrganisationLevel]
  const now = body.people.filter((person) => person.isNow).length
  const units = body.children.filter((child) => child.isNow).length
  return `${kind}, cấp ${level.toLowerCase()}. ${now} người, ${units} đơn vị trực thuộc.`
}

function factsOf(body: OrganisationDetail): FactEntry[] {
  const facts: FactEntry[] = []
  const add = (label: string, value: FactEntry['value'] | null) => {
    if (value) facts.push({ label, value })
  }
  add('Tên viết tắt', body.shortName)
  add('Loại địa bàn', body.communeType && communeTypeWords[body.communeType as CommuneType])
  add('Điện thoại', body.phone && <Phone number={body.phone} />)
  add('Địa chỉ', body.address)
  add('Ký hiệu văn bản', body.docSymbol)
  add('Mã định danh', body.orgCode)
  add('Khi phân công', body.subordinate ? 'giao' : 'đề nghị (không trực thuộc Ủy ban nhân dân)')
  add('Thứ tự lễ tân', String(body.protocolRank))
  add('Hoạt động từ', body.validFrom > '1900-01-01' ? formatDay(body.validFrom) : null)
  return facts
}
