// /lam-viec/y-kien?tim= : in which conferences a search finds petitions, each leading into its own list.
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { listConferenceChoices } from '#rooms/plan/index.ts'
import { Button } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { TextInput } from '#ui/field.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { countFound } from '../petition-list.ts'
import type { Route } from './+types/console-found.ts'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const search = new URL(request.url).searchParams.get('tim')?.trim().slice(0, 200) ?? ''
  if (search === '') return { search, places: [] }
  return world.read(async (db) => {
    const places = []
    for (const { id, name } of await listConferenceChoices(db)) {
      const found = await countFound(db, { conferenceId: id, search })
      if (found.count > 0) places.push({ id, name, ...found })
    }
    return { search, places }
  })
})

export default function ConsoleFound({ loaderData }: Route.ComponentProps) {
  const { search, places } = loaderData
  return (
    <>
      <title>{pageTitle('Tìm ý kiến', { site: 'Đối Thoại' })}</title>
      <PageHead title="Tìm ý kiến" line={search ? `Các hội nghị có ý kiến khớp “${search}”.` : undefined} />
      <search className="measure">
        <form action="/lam-viec/y-kien">
          <TextInput name="tim" label="Trong lời ý kiến, mã biên nhận" type="search" defaultValue={search} />
          <Button type="submit" variant="go" icon="search">
            Tìm
          </Button>
        </form>
      </search>
      {search && places.length === 0 ? (
        <EmptyState>Không thấy ý kiến nào có “{search}”. Bỏ bớt chữ rồi tìm lại.</EmptyState>
      ) : null}
      <ul className="lines measure">
        {places.map(({ id, name, count, more }) => (
          <li key={id}>
            <A className="strong" href={`/lam-viec/hoi-nghi/${id}/tiep-nhan?tim=${encodeURIComponent(search)}`}>
              {name}
            </A>
            <span className="sub">
              {more ? 'hơn ' : ''}
              {count.toLocaleString('vi-VN')} ý kiến
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
