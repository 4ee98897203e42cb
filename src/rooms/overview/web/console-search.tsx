// /lam-viec/tim : one box for everything; each room answers for its own things.
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { Button } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { TextInput } from '#ui/field.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Section } from '#ui/panel.tsx'
import { searchSources } from '../search-sources.ts'
import type { Route } from './+types/console-search.ts'

const few = 8

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const text = new URL(request.url).searchParams.get('tim')?.trim().slice(0, 200) ?? ''
  if (text === '') return { text, groups: [] }
  const groups = await world.read(async (db) => {
    const found = []
    for (const { code, heading, find, moreHref } of searchSources) {
      found.push({ code, heading, moreHref: moreHref(text), ...(await find(db, text, world.today, few)) })
    }
    return found.filter((group) => group.total > 0)
  })
  return { text, groups }
})

export default function ConsoleSearch({ loaderData }: Route.ComponentProps) {
  const { text, groups } = loaderData
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  const atLeast = (sum: number, more?: boolean) => `${more ? 'hơn ' : ''}${sum.toLocaleString('vi-VN')}`
  return (
    <>
      <title>{pageTitle(text ? `Tìm “${text}”` : 'Tìm', { site: 'Đối Thoại' })}</title>
      <PageHead
        title="Tìm"
        line={
          text
            ? `Kết quả cho “${text}”: ${atLeast(
                total,
                groups.some(({ more }) => more),
              )}.`
            : 'Gõ không dấu, viết tắt, tên cũ đều được.'
        }
      />
      <search className="measure">
        <form action="/lam-viec/tim">
          <TextInput name="tim" label="Tìm trong mọi thứ" type="search" defaultValue={text} autoComplete="off" />
          <Button type="submit" variant="go" icon="search">
            Tìm
          </Button>
        </form>
      </search>
      {text && groups.length === 0 && (
        <EmptyState>Không thấy “{text}”. Bỏ bớt chữ, hoặc tìm bằng tên cũ, số điện thoại.</EmptyState>
      )}
      {groups.map((group) => (
        <Section key={group.code} id={group.code} title={`${group.heading} (${atLeast(group.total, group.more)})`}>
          <ul className="lines measure">
            {group.hits.map((hit) => (
              <li key={hit.href}>
                <A className="strong" href={hit.href}>
                  {hit.title}
                </A>
                {hit.line && <span className="sub">{hit.line}</span>}
              </li>
            ))}
          </ul>
          {group.total > group.hits.length && (
            <p>
              <A href={group.moreHref}>Xem tất cả {atLeast(group.total, group.more)}</A>
            </p>
          )}
        </Section>
      ))}
    </>
  )
}
