import type { ReactNode } from 'react'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from 'react-router'
import { jurisdictionContext, nonceContext, worldContext } from '#platform/web/context.ts'
import { readingCookie } from '#platform/web/cookies.ts'
import type { Frame } from '#shell/frame.ts'
import { ErrorPage } from '#shell/layouts/error-page.tsx'
import consoleCss from '#ui/css/console.css?url'
import publicCss from '#ui/css/public.css?url'
import screenCss from '#ui/css/screen.css?url'
import { documentAttributes, FONTS_FIRST } from '#ui/document.ts'
import type { Route } from './+types/root.ts'

/** What a route says of itself: its face, and whether it needs scripts (public pages never do). */
export type Handle = {
  face?: 'public' | 'console' | 'stage' | 'screen'
  scripts?: boolean
  /** Public pages: 'narrow' for forms and letters, 'two' for a side column. */
  width?: 'narrow' | 'wide' | 'two'
  /** Console pages whose panes go from edge to edge. */
  flush?: boolean
}

const styles = { public: publicCss, console: consoleCss, stage: screenCss, screen: screenCss }

export async function loader({ request, context }: Route.LoaderArgs): Promise<Frame> {
  return {
    reading: (await readingCookie.parse(request.headers.get('cookie'))) ?? {},
    nonce: context.get(nonceContext),
    jurisdiction: context.get(jurisdictionContext),
    today: context.get(worldContext).today,
  }
}

export function Layout({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>('root')
  const handles = useMatches().map((match) => match.handle as Handle | undefined)
  const face = handles.findLast((handle) => handle?.face)?.face ?? 'public'
  const scripts = handles.some((handle) => handle?.scripts)
  return (
    <html {...documentAttributes(face, frame?.reading)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        {FONTS_FIRST[face].map((font) => (
          <link
            key={font}
            rel="preload"
            as="font"
            type="font/woff2"
            href={`/fonts/${font}.woff2`}
            crossOrigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href={styles[face]} />
        <Meta />
        {scripts ? <Links nonce={frame?.nonce} /> : null}
      </head>
      <body>
        {children}
        {scripts ? (
          <>
            <ScrollRestoration nonce={frame?.nonce} />
            <Scripts nonce={frame?.nonce} />
          </>
        ) : null}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  if (isRouteErrorResponse(error)) {
    return <ErrorPage status={error.status} say={typeof error.data?.say === 'string' ? error.data.say : undefined} />
  }
  return <ErrorPage status={500} />
}
