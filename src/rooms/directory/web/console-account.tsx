// /lam-viec/quan-tri/:accountId : one account, its roles, its sessions, and what can be done with it.
import { listJournal } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import { deviceWords } from '#platform/sessions/device-words.ts'
import { type StaffWorld, servicesContext, staffWorld } from '#platform/web/context.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { form, page } from '#platform/web/page.ts'
import { StateChip } from '#ui/chip.tsx'
import { MainAndAside, PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FactList } from '#ui/facts.tsx'
import { History } from '#ui/history.tsx'
import { A } from '#ui/link.tsx'
import { Note, Section } from '#ui/panel.tsx'
import { Phone } from '#ui/people.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { findAccountDetail, listAdministeredBodies, listConferenceChoices } from '../account-detail.ts'
import { accountSentence } from '../account-journal-words.ts'
import { isOwnAccount, mayAdministerBody, mayAdministerSome, mayChangeAccount } from '../account-policy.ts'
import { accountNotFound, notAdministrator } from '../account-refusals.ts'
import { roleNames } from '../role-names.ts'
import { uncheckedAccount } from '../unchecked-account.ts'
import type { Route } from './+types/console-account.ts'
import { AccountAccess } from './account-access.tsx'
import { doForAccount } from './account-actions.ts'
import { AccountRoles } from './account-roles.tsx'
import { AccountSlip } from './account-slip.tsx'
import { closedWords } from './account-words.ts'
import { FormTrouble } from './form-trouble.tsx'
import { isId } from './is-id.ts'

const bodiesOf = ({ actor }: StaffWorld) =>
  actor.grants.filter((grant) => grant.role === 'sys_admin').map((grant) => grant.organisationId)

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  refuseUnless(mayAdministerSome(world.actor), notAdministrator)
  refuseUnless(isId(params.accountId), accountNotFound)
  const { oidc } = context.get(servicesContext)
  return world.read(async (db) => {
    const account = await uncheckedAccount(db, params.accountId)
    const reachesMine = account?.reach.bodies.some((lineage) => mayAdministerBody(world.actor, lineage))
    const isMine = account && mayChangeAccount(world.actor, account)
    refuseUnless(account && (isMine || reachesMine), accountNotFound)
    const detail = await findAccountDetail(db, account, world.now)
    const journal = await listJournal(db, [account.id], 40).execute()
    return {
      id: account.id,
      login: account.login,
      name: account.displayName,
      closed: account.disabledAt
        ? `${closedWords(account.disabledWhy)} từ ${momentWords(account.disabledAt, world.today)}`
        : null,
      own: isOwnAccount(world.actor, account.id),
      mayChange: Boolean(isMine),
      person: detail.person,
      credential: detail.credential,
      provider: oidc?.name ?? null,
      roles: detail.grants.map((grant) => ({
        id: grant.id,
        role: roleNames[grant.role],
        organisation: grant.organisation,
        conference: grant.conference ?? (grant.conferenceId ? 'Một hội nghị' : 'Mọi hội nghị'),
        since: `${momentWords(grant.grantedAt, world.today)}${grant.grantedBy ? `, ${grant.grantedBy} giao` : ''}`,
        mayEnd: mayAdministerBody(world.actor, grant.lineage) && !isOwnAccount(world.actor, account.id),
      })),
      sessions: detail.sessions.map((session) => ({
        id: session.id,
        device: deviceWords(session.userAgent),
        address: session.address,
        since: momentWords(session.createdAt, world.today),
        seen: momentWords(session.lastSeenAt, world.today),
      })),
      bodies: await listAdministeredBodies(db, bodiesOf(world), world.today),
      conferences: await listConferenceChoices(db),
      history: journal.flatMap(({ at, what, detail: facts, who }, index) => {
        const sentence = accountSentence(what, facts)
        const whoActed = who ?? (what === 'account.signed-in' ? account.displayName : 'Hệ thống')
        return sentence
          ? [
              {
                key: `${index}`,
                at: at.toISOString(),
                when: momentWords(at, world.today),
                who: whoActed,
                what: sentence,
              },
            ]
          : []
      }),
    }
  })
})

export type AccountData = Route.ComponentProps['loaderData']

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  refuseUnless(isId(params.accountId), accountNotFound)
  const bodies = await world.read((db) => listAdministeredBodies(db, bodiesOf(world), world.today))
  const issuer = context.get(servicesContext).oidc?.issuer ?? null
  return doForAccount({ world, accountId: params.accountId, typed, bodies, issuer })
})

export default function ConsoleAccount({ loaderData, actionData }: Route.ComponentProps) {
  const account = loaderData
  const errors = actionData?.errors ?? {}
  const slip = actionData && 'slip' in actionData ? actionData.slip : null
  return (
    <>
      <title>{pageTitle(account.name, { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: '/lam-viec/quan-tri', label: 'Tài khoản, vai trò' }]} />
      <PageHead title={account.name} line={`Tên đăng nhập: ${account.login}`}>
        {account.closed && (
          <StateChip state="open" icon="lock">
            {account.closed}
          </StateChip>
        )}
      </PageHead>
      <FormTrouble errors={errors} refusal={actionData?.refusal} />
      {slip ? (
        <AccountSlip slip={slip} back={`/lam-viec/quan-tri/${account.id}`} />
      ) : (
        <Body account={account} values={actionData?.typed ?? {}} errors={errors} />
      )}
    </>
  )
}

function Body(props: { account: AccountData; values: Record<string, string>; errors: Record<string, string> }) {
  const { account } = props
  return (
    <MainAndAside label="Người dùng tài khoản" aside={<Aside account={account} />}>
      {account.own && (
        <Note boxed>
          Đây là tài khoản của anh, chị. Đổi mật khẩu và xem phiên ở trang{' '}
          <A href="/lam-viec/tai-khoan">Tài khoản và phiên đăng nhập</A>; vai trò thì nhờ một quản trị khác.
        </Note>
      )}
      {!account.mayChange && !account.own && (
        <Note boxed>
          Tài khoản này có vai trò ngoài phần anh, chị quản trị. Việc khóa, đặt lại mật khẩu thuộc quản trị cấp trên.
        </Note>
      )}
      <AccountRoles {...props} />
      <AccountAccess account={account} />
      <Section title="Lịch sử">
        {account.history.length > 0 ? <History entries={account.history} /> : <p className="muted">Chưa có gì.</p>}
      </Section>
    </MainAndAside>
  )
}

function Aside({ account }: { account: AccountData }) {
  const { person } = account
  return (
    <Section title="Người">
      {person ? (
        <FactList
          facts={[
            { label: 'Họ và tên', value: <A href={`/lam-viec/nguoi/${person.id}`}>{person.fullName}</A> },
            ...person.positions.map((held) => ({ label: 'Chức vụ', value: `${held.title}, ${held.organisation}` })),
            ...(person.phone ? [{ label: 'Điện thoại', value: <Phone number={person.phone} /> }] : []),
          ]}
        />
      ) : (
        <p className="muted">Chưa gắn với ai trong danh bạ.</p>
      )}
    </Section>
  )
}
