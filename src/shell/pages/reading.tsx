// /hien-thi?co-chu=lon&ve=/… : remembers how a person likes to read, and sends them back. Works without scripts.
import { redirect } from 'react-router'
import { readingCookie } from '#platform/web/cookies.ts'
import { localPath } from '#platform/web/local-path.ts'
import { type Display, displayFromSearch } from '#ui/document.ts'
import type { Route } from './+types/reading.ts'

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const kept = ((await readingCookie.parse(request.headers.get('cookie'))) ?? {}) as Display
  const change = Object.fromEntries(Object.entries(displayFromSearch(searchParams)).filter(([, value]) => value))
  throw redirect(localPath(searchParams.get('ve')), {
    headers: { 'set-cookie': await readingCookie.serialize({ ...kept, ...change }) },
  })
}
