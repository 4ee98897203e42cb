// /lam-viec/nguoi/:personId : one person: the number to call, positions now and before, and the form to mend them.
import { refuse, refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { Button } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FactList } from '#ui/facts.tsx'
import { FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Section } from '#ui/panel.tsx'
import { Phone } from '#ui/people.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { listOrganisationChoices } from '../organisation-detail.ts'
import { findPerson } from '../people-list.ts'
import { mayKeepPerson } from '../policy.ts'
import { personNotFound } from '../refusals.ts'
import type { Route } from './+types/console-person.ts'
import { FormTrouble } from './form-trouble.tsx'
import { isId } from './is-id.ts'
import { validWords } from './past-words.ts'
import { changeDirectoryPerson } from './person-actions.ts'
import { PersonFormFields, PositionFormFields } from './person-form.tsx'
import { personTyped } from './person-form-input.ts'
import { TheirVersion } from './their-version.tsx'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return world.read(async (db) => {
    const person = isId(params.personId) ? await findPerson(db, params.personId) : undefined
    refuseUnless(person, personNotFound)
    const isNow = (held: { validTo: string | null }) => held.validTo === null || held.validTo >= world.today
    const lineages = person.positions.filter(isNow).map((held) => held.lineage)
    const keeps = mayKeepPerson(world.actor, lineages)
    return {
      person: { ...person, positions: person.positions.map((held) => ({ ...held, isNow: isNow(held) })) },
      keeps,
      choices: keeps ? await listOrganisationChoices(db, world.today) : [],
    }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  if (!isId(params.personId)) refuse(personNotFound)
  return changeDirectoryPerson(world, params.personId, typed)
})

/** Also after a refusal: what the other person saved is shown beside what is being typed. */
export const shouldRevalidate = () => true

export default function ConsolePerson({ loaderData, actionData }: Route.ComponentProps) {
  const { person, keeps, choices } = loaderData
  const typed = actionData?.typed ?? {}
  const errors = actionData?.errors ?? {}
  const ofPerson = typed.viec === 'sua'
  const ofPosition = typed.viec === 'them'
  const name = [person.salutation, person.fullName].filter(Boolean).join(' ')
  return (
    <>
      <title>{pageTitle(person.fullName, { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: '/lam-viec/nguoi', label: 'Người' }]} />
      <PageHead title={name} line={person.positions.find((held) => held.isNow)?.title ?? 'Hiện không giữ chức vụ.'} />
      {!ofPerson && !ofPosition && <FormTrouble errors={{}} refusal={actionData?.refusal} />}
      <FactList
        facts={[
          { label: 'Điện thoại', value: person.phone ? <Phone number={person.phone} /> : 'chưa ghi' },
          {
            label: 'Thư điện tử',
            value: person.email ? <a href={`mailto:${person.email}`}>{person.email}</a> : 'chưa ghi',
          },
          { label: 'Tài khoản', value: person.login ?? 'chưa có' },
        ]}
      />
      <Section title="Chức vụ">
        <Positions person={person} keeps={keeps} />
      </Section>
      {keeps && (
        <>
          <Section title="Sửa thông tin">
            <form method="post" className="measure" noValidate>
              <input type="hidden" name="viec" value="sua" />
              <input type="hidden" name="ban" value={person.version} />
              {ofPerson && <FormTrouble errors={errors} refusal={actionData?.refusal} />}
              {ofPerson && (
                <TheirVersion refusal={actionData?.refusal} values={personTyped(person)} typed={actionData?.typed} />
              )}
              <PersonFormFields values={ofPerson ? typed : personTyped(person)} errors={ofPerson ? errors : {}} />
              <FormActions>
                <Button type="submit" variant="go">
                  Lưu
                </Button>
              </FormActions>
            </form>
          </Section>
          <Section title="Thêm chức vụ">
            <form method="post" className="measure" noValidate>
              <input type="hidden" name="viec" value="them" />
              {ofPosition && <FormTrouble errors={errors} refusal={actionData?.refusal} />}
              <PositionFormFields
                values={ofPosition ? typed : {}}
                errors={ofPosition ? errors : {}}
                choices={choices}
              />
              <FormActions>
                <Button type="submit">Thêm chức vụ</Button>
              </FormActions>
            </form>
          </Section>
        </>
      )}
    </>
  )
}

type Person = Route.ComponentProps['loaderData']['person']

function Positions({ person, keeps }: { person: Person; keeps: boolean }) {
  if (person.positions.length === 0) return <EmptyState>Chưa ghi chức vụ nào.</EmptyState>
  return (
    <ul className="lines measure">
      {person.positions.map((held) => (
        <li key={held.id}>
          <b>{held.title}</b>, <A href={`/lam-viec/co-quan/${held.organisationId}`}>{held.organisation}</A>{' '}
          {held.isContact && held.isNow && (
            <StateChip state="open" icon="phone">
              Đầu mối
            </StateChip>
          )}
          <span className="sub">{validWords(held.validFrom, held.validTo) || 'từ trước đến nay'}</span>
          {keeps && held.isNow && (
            <form method="post" className="btns" style={{ marginBlockStart: 'var(--s-2)' }}>
              <input type="hidden" name="chuc-vu" value={held.id} />
              <Button type="submit" size="sm" name="viec" value="dau-moi">
                {held.isContact ? 'Thôi là đầu mối' : 'Đặt làm đầu mối'}
              </Button>
              <Button type="submit" size="sm" name="viec" value="thoi">
                Thôi chức vụ
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
