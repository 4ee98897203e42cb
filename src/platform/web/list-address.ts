/** The address of the page as people see it: what the router adds when it fetches in the background is left out. */
export function pageUrl(request: Request): string {
  const url = new URL(request.url)
  url.pathname = url.pathname.replace(/\.data$/, '')
  url.searchParams.delete('_routes')
  return url.href
}

/** The address of a list with some of its filters changed; whatever is changed begins at the first page. */
export function changed(url: string, changes: Record<string, string | null>): string {
  const { pathname, searchParams } = new URL(url)
  searchParams.delete('trang')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') searchParams.delete(name)
    else searchParams.set(name, value)
  }
  const query = searchParams.toString()
  return query ? `${pathname}?${query}` : pathname
}

export type Pages = { page: number; pages: number; line: string; previousHref?: string; nextHref?: string }

/** 'Cơ quan 51–100 trên 423' and the way to both sides. */
export function pagesOf(url: string, total: number, size: number, what: string): Pages {
  const page = pageIn(url)
  const pages = Math.max(1, Math.ceil(total / size))
  const from = (page - 1) * size + 1
  const to = Math.min(page * size, total)
  const href = (wanted: number) => changed(url, { trang: wanted === 1 ? null : String(wanted) })
  return {
    page,
    pages,
    line: total === 0 ? '' : `${what} ${from}–${to} trên ${total}`,
    previousHref: page > 1 ? href(page - 1) : undefined,
    nextHref: page < pages ? href(page + 1) : undefined,
  }
}

export const pageIn = (url: string): number =>
  Math.max(1, Math.floor(Number(new URL(url).searchParams.get('trang')) || 1))
