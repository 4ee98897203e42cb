/** What every layout shows around a page: whose house it is, how the reader likes to read, whom to call. */
import { useLocation, useRouteLoaderData } from 'react-router'
import type { Jurisdiction } from '#platform/web/context.ts'
import type { Display } from '#ui/document.ts'

export type Frame = { jurisdiction: Jurisdiction | null; reading: Display; nonce: string; today: string }

export function useFrame(): Frame & { back: string } {
  const frame = useRouteLoaderData('root') as Frame | undefined
  const { pathname, search } = useLocation()
  return {
    jurisdiction: frame?.jurisdiction ?? null,
    reading: frame?.reading ?? {},
    nonce: frame?.nonce ?? '',
    today: frame?.today ?? '',
    back: pathname + search,
  }
}
