import type { ComponentProps } from 'react'
import { data, Link, Outlet, useLocation, useMatches } from 'react-router'
import { hasRole } from '#platform/actor.ts'
import { staffWorld } from '#platform/web/context.ts'
import { takeFlash } from '#platform/web/flash.ts'
import { helpWords } from '#platform/web/help-words.ts'
import { page } from '#platform/web/page.ts'
import { countToHandOver, countToRelease } from '#rooms/answers/index.ts'
import { loadIntakeCounts } from '#rooms/petitions/index.ts'
import { countConsultations, countTasks } from '#rooms/plan/index.ts'
import { countOwnNew, countShortlisted, countToRoute, countToSort } from '#rooms/triage/index.ts'
import { ConsoleLayout } from '#ui/console-layout.tsx'
import type { NavSection } from '#ui/console-side.tsx'
import { LinkProvider } from '#ui/link.tsx'
import { Toast } from '#ui/toast.tsx'
import type { Handle } from '../../root.tsx'
import { useFrame } from '../frame.ts'
import { type Intake, stageFacts } from '../stage-facts.ts'
import type { Route } from './+types/console.ts'

export const handle: Handle = { face: 'console', scripts: true }

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const { conferenceId } = params as { conferenceId?: string }
  const world = staffWorld(context, request)
  const { actor } = world
  const { tasks, consultations, intake, toSort, toRoute, listed, toRelease, given, toHandOver } = await world.read(
    async (db) => ({
      tasks: await countTasks(db, world.today),
      consultations: await countConsultations(db),
      intake: isId(conferenceId) ? await loadIntakeCounts(db, conferenceId) : null,
      toSort: isId(conferenceId) ? await countToSort(db, world, conferenceId) : null,
      toRoute: isId(conferenceId) ? await countToRoute(db, world, conferenceId) : null,
      listed: isId(conferenceId) ? await countShortlisted(db, world, conferenceId) : null,
      toRelease: isId(conferenceId) ? await countToRelease(db, world, conferenceId) : null,
      given: await countOwnNew(db, world),
      toHandOver: await countToHandOver(db, world),
    }),
  )
  const { flash, clear } = await takeFlash(request)
  const frame = {
    name: actor.displayName,
    organisation: actor.organisation?.name ?? '',
    plans: consultations > 0 || hasRole(actor, ['office', 'standing_body', 'chair', 'deputy_signer']),
    consultations,
    administers: hasRole(actor, ['sys_admin']),
    connects: hasRole(actor, ['office', 'standing_body']),
    audits: hasRole(actor, ['auditor', 'dpo', 'sys_admin']),
    tasks,
    intake: intake && { ...intake, toSort, listed, conferenceId: conferenceId! },
    toRoute,
    toRelease,
    given,
    toHandOver,
    flash,
  }
  return data(frame, { headers: clear })
})

const isId = (text: string | undefined): text is string => /^[0-9a-f-]{36}$/i.test(text ?? '')

/** A page inside one conference says so in its loader data, and the side column shows its stages. */
export type InConference = { conference: { id: string; name: string; line: string; late: number; mayRead?: boolean } }

export default function ConsoleFrame({ loaderData }: Route.ComponentProps) {
  const { jurisdiction, reading, back } = useFrame()
  const { pathname } = useLocation()
  const matches = useMatches()
  const inside = matches
    .map((match) => (match.loaderData as Partial<InConference> | undefined)?.conference)
    .findLast(Boolean)
  const flush = matches.some((match) => (match.handle as Handle | undefined)?.flush)
  return (
    <LinkProvider link={RouterLink}>
      <ConsoleLayout
        home="/lam-viec"
        demo={jurisdiction?.isDemo}
        conference={
          inside ? { name: inside.name, href: `/lam-viec/hoi-nghi/${inside.id}`, line: inside.line } : undefined
        }
        search={{ action: '/lam-viec/tim' }}
        account={{
          name: loaderData.name,
          role: loaderData.organisation,
          links: [{ href: '/lam-viec/tai-khoan', label: 'Tài khoản và phiên đăng nhập', icon: 'key' }],
          leave: { action: '/dang-xuat' },
          display: reading,
          back,
        }}
        sections={sections(loaderData, inside, pathname)}
        tasks={{ href: '/lam-viec', count: loaderData.tasks.late, current: pathname === '/lam-viec' }}
        help={helpWords(jurisdiction?.help)}
        flush={flush}
        floating={
          loaderData.flash ? (
            <Toast key={loaderData.flash.id} undo={loaderData.flash.undo}>
              {loaderData.flash.say}
            </Toast>
          ) : undefined
        }
      >
        <Outlet context={stageFacts(loaderData)} />
      </ConsoleLayout>
    </LinkProvider>
  )
}

function sections(
  data: {
    plans: boolean
    consultations: number
    administers: boolean
    connects: boolean
    audits: boolean
    tasks: { late: number; open: number }
    intake: Intake
    toRoute: number | null
    toRelease: number | null
    given: number | null
    toHandOver: number | null
  },
  inside: InConference['conference'] | undefined,
  pathname: string,
): NavSection[] {
  const at = (href: string) => pathname === href || pathname.startsWith(`${href}/`)
  const list: NavSection[] = [
    {
      items: [
        {
          href: '/lam-viec',
          label: 'Việc cần làm',
          icon: 'tasks',
          late: data.tasks.late || undefined,
          current: pathname === '/lam-viec',
        },
        ...(data.given === null
          ? []
          : [
              {
                href: '/lam-viec/duoc-giao',
                label: 'Ý kiến được giao',
                icon: 'inbox' as const,
                count: data.given || undefined,
                current: at('/lam-viec/duoc-giao'),
              },
            ]),
        ...(data.toHandOver === null
          ? []
          : [
              {
                href: '/lam-viec/giao-tra-loi',
                label: 'Giao câu trả lời',
                icon: 'mail' as const,
                count: data.toHandOver || undefined,
                current: at('/lam-viec/giao-tra-loi'),
              },
            ]),
        { href: '/lam-viec/hoi-nghi', label: 'Hội nghị', icon: 'hall', current: pathname === '/lam-viec/hoi-nghi' },
        ...(data.plans
          ? [
              {
                href: '/lam-viec/ke-hoach',
                label: 'Kế hoạch',
                icon: 'plan' as const,
                count: data.consultations || undefined,
                current: at('/lam-viec/ke-hoach'),
              },
            ]
          : []),
        { href: '/lam-viec/thoi-han', label: 'Hạn theo luật', icon: 'calendar', current: at('/lam-viec/thoi-han') },
      ],
    },
  ]
  if (inside) list.push(stages(inside, pathname, data))
  list.push({
    heading: 'Dùng chung',
    items: [
      {
        href: '/lam-viec/co-quan',
        label: 'Cơ quan, người',
        icon: 'building',
        current: ['co-quan', 'nguoi', 'linh-vuc', 'nhap'].some((part) => at(`/lam-viec/${part}`)),
      },
      { href: '/lam-viec/lich', label: 'Lịch làm việc', icon: 'calendar', current: at('/lam-viec/lich') },
      { href: '/lam-viec/van-ban', label: 'Thư viện văn bản', icon: 'papers', current: at('/lam-viec/van-ban') },
      ...(data.administers
        ? [
            {
              href: '/lam-viec/quan-tri',
              label: 'Quản trị',
              icon: 'users' as const,
              current: at('/lam-viec/quan-tri'),
            },
          ]
        : []),
      ...(data.connects
        ? [
            {
              href: '/lam-viec/tich-hop',
              label: 'Tích hợp',
              icon: 'link' as const,
              current: at('/lam-viec/tich-hop'),
            },
          ]
        : []),
      ...(data.audits
        ? [{ href: '/lam-viec/nhat-ky', label: 'Nhật ký', icon: 'shield' as const, current: at('/lam-viec/nhat-ky') }]
        : []),
    ],
  })
  return list
}

function stages(
  inside: InConference['conference'],
  pathname: string,
  { intake, toRoute, toRelease }: { intake: Intake; toRoute: number | null; toRelease: number | null },
): NavSection {
  const toSort = intake?.toSort ?? null
  const listed = intake?.listed ?? null
  const base = `/lam-viec/hoi-nghi/${inside.id}`
  const at = (href: string) => pathname === href || pathname.startsWith(`${href}/`)
  /** Null: the page is not theirs. */
  const counted = (count: number | null, path: string, label: string, icon: 'triage' | 'send' | 'hand' | 'answer') => {
    const href = `${base}/${path}`
    return count === null ? [] : [{ href, label, icon, count: count || undefined, current: at(href) }]
  }
  return {
    heading: 'Hội nghị này',
    items: [
      { href: base, label: 'Tổng quan', icon: 'hall', current: pathname === base },
      {
        href: `${base}/viec`,
        label: 'Việc và hạn',
        icon: 'tasks',
        late: inside.late || undefined,
        current: at(`${base}/viec`),
      },
      // On a page outside the address of a conference (one petition) the count is not known, the way is.
      ...(intake || pathname.startsWith('/lam-viec/y-kien/')
        ? [
            {
              href: `${base}/tiep-nhan`,
              label: 'Tiếp nhận ý kiến',
              icon: 'inbox' as const,
              count: intake?.total.toLocaleString('vi-VN'),
              current:
                at(`${base}/tiep-nhan`) ||
                ['nhap-ho', 'nhap-excel', 'thu-thap', 'y-kien-tu-dau'].some((part) => at(`${base}/${part}`)) ||
                pathname.startsWith('/lam-viec/y-kien/'),
            },
          ]
        : []),
      ...counted(toSort, 'phan-loai', 'Phân loại ý kiến', 'triage'),
      ...counted(toRoute, 'giao-xu-ly', 'Giao xử lý', 'send'),
      ...counted(listed, 'neu-tai-hoi-truong', 'Nêu tại hội trường', 'hand'),
      ...counted(toRelease, 'tra-loi', 'Trả lời', 'answer'),
      { href: `${base}/phien`, label: 'Phiên, điểm cầu, chỉ tiêu', icon: 'delegates', current: at(`${base}/phien`) },
      // A body that was only given a task sees neither the money nor the history.
      ...(inside.mayRead === false
        ? []
        : [
            {
              href: `${base}/noi-dung`,
              label: 'Chương trình, kinh phí',
              icon: 'money' as const,
              current: at(`${base}/noi-dung`),
            },
            { href: `${base}/lich-su`, label: 'Lịch sử', icon: 'clock' as const, current: at(`${base}/lich-su`) },
          ]),
    ],
  }
}

function RouterLink({ href, children, ...rest }: ComponentProps<'a'> & { href: string }) {
  return (
    <Link to={href} {...rest}>
      {children}
    </Link>
  )
}
