// / : the conferences of this province, for citizens and press.
import { jurisdictionContext, publicWorldContext } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { pageTitle } from '#ui/document.ts'
import type { Route } from './+types/public-home.ts'

export const loader = page(async ({ context }: Route.LoaderArgs) => {
  const world = context.get(publicWorldContext)!
  const conferences = await world.read((db) =>
    db.selectFrom('conference').select(['slug', 'title', 'theme']).orderBy('created_at', 'desc').execute(),
  )
  return { authority: context.get(jurisdictionContext).authority, conferences }
})

export default function PublicHome({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <title>{pageTitle('Hội nghị đối thoại', { site: loaderData.authority })}</title>
      <h1>Hội nghị đối thoại</h1>
      {loaderData.conferences.map((conference) => (
        <p key={conference.slug}>
          <a href={`/hoi-nghi/${conference.slug}`}>{conference.title}</a>
        </p>
      ))}
    </>
  )
}
