/** The rules of docs/ARCHITECTURE.md as functions over source texts, so that the test can also seed violations. Pure. */
import { posix } from 'node:path'

export type Source = { path: string; text: string }

/** The life of a dialogue. A room may know the rooms before it, never the rooms after it. */
export const rooms = [
  'directory',
  'plan',
  'resources',
  'petitions',
  'triage',
  'answers',
  'delegates',
  'hall',
  'conclusion',
  'follow-up',
  'overview',
]

/** What lies below the rooms, and what each of them may import. */
const floors: Record<string, readonly string[]> = {
  vietnamese: ['vietnamese'],
  calendar: ['calendar', 'vietnamese'],
  papers: ['papers', 'vietnamese', 'calendar', 'platform'],
  platform: ['platform', 'vietnamese', 'calendar'],
  ui: ['ui', 'vietnamese', 'calendar', 'papers'],
}

/** Which table is written by which room: from the owner named in docs/ARCHITECTURE.md's migrations. */
export function wrongImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const from = placeOf(source.path)
    return importsOf(source).flatMap((target) => {
      const to = placeOf(target)
      const line = `${source.path} → ${target}`
      if (!to.floor) return []
      if (from.room && to.room && from.room !== to.room) {
        const isAhead = rooms.indexOf(to.room) > rooms.indexOf(from.room)
        if (isAhead) return [`${line} (phòng sau)`]
        // What sets up a test may use what an earlier room's tests are set up with.
        const isTesting = /testing\.ts$/.test(source.path) && target.endsWith('/testing.ts')
        return target.endsWith('/index.ts') || isTesting ? [] : [`${line} (không qua cửa)`]
      }
      if (from.room && to.floor === 'shell') return [`${line} (cửa)`]
      if (!from.room && from.floor && from.floor in floors && !floors[from.floor]!.includes(to.floor))
        return [`${line} (tầng trên)`]
      return []
    })
  })
}

/** A door is run by Node as it is, so it may not lead to a .tsx. */
export function doorsToPages(sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const doors = sources.filter((source) => /^src\/rooms\/[^/]+\/index\.ts$/.test(source.path))
  return doors.flatMap((door) => {
    const seen = new Set<string>()
    const visit = (path: string): string[] => {
      if (seen.has(path)) return []
      seen.add(path)
      if (path.endsWith('.tsx')) return [`${door.path} ⇒ ${path}`]
      const source = byPath.get(path)
      return source ? importsOf(source, { values: true }).flatMap(visit) : []
    }
    return visit(door.path)
  })
}

/** Across folders through the package's names, inside a folder relative, always with the file's ending. */
export function untidyImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    specifiersOf(source.text)
      .filter((specifier) => specifier.startsWith('.') || specifier.startsWith('#'))
      .filter((specifier) => {
        if (!/\.(tsx?|css|json|svg|typ)(\?url)?$/.test(specifier))
          return specifier !== 'virtual:react-router/server-build'
        if (!specifier.startsWith('.')) return false
        const target = posix.normalize(posix.join(posix.dirname(source.path), specifier))
        const [mine, other] = [placeOf(source.path), placeOf(target)]
        return mine.floor !== other.floor && other.floor !== null && mine.floor !== null
      })
      .map((specifier) => `${source.path} → ${specifier}`),
  )
}

/** Only erasable TypeScript, no escape hatches (`any` is Biome's to find). */
export function forbiddenWords(sources: readonly Source[]): string[] {
  const words = [
    /^\s*(export )?(const )?enum \w/m,
    /^\s*(export )?namespace \w/m,
    /@ts-(ignore|nocheck)/,
    /\bTODO\b|\bFIXME\b/,
  ]
  return sources.flatMap((source) =>
    words.filter((word) => word.test(source.text)).map((word) => `${source.path}: ${word.source}`),
  )
}

/** Steps and rules get their day from the world; only the doors look at the clock. */
export function ownClocks(sources: readonly Source[]): string[] {
  return sources
    .filter(
      (source) =>
        /^src\/(rooms|calendar|vietnamese)\//.test(source.path) &&
        !source.path.includes('/web/') &&
        !source.path.includes('/fixtures/'),
    )
    .filter((source) => /new Date\(\)|Date\.now\(\)/.test(source.text))
    .map((source) => source.path)
}

/** A page's loader and action are wrapped, or a refusal would crash it. */
export function unwrappedPages(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => /^src\/rooms\/[^/]+\/web\//.test(source.path))
    .filter(
      (source) =>
        /export async function (loader|action)\b/.test(source.text) ||
        /export const (loader|action) = async/.test(source.text),
    )
    .map((source) => source.path)
}

export const maxLines = 300
export function longFiles(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => !/-data\.tsx?$/.test(source.path))
    .map((source) => ({ path: source.path, lines: source.text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > maxLines)
    .map(({ path, lines }) => `${path}: ${lines}`)
}

const drawers = /(^|[/-])(utils?|helpers?|common|misc|manager|service)\.tsx?$/
export const drawerNames = (sources: readonly Source[]): string[] =>
  sources.map((source) => source.path).filter((path) => drawers.test(path))

/** Tables that a room's files write, by builder and by raw SQL. */
export function writesOf(source: Source): string[] {
  const builder = [...source.text.matchAll(/\.(?:insertInto|updateTable|deleteFrom)\(\s*'([a-z_]+)/g)].map(
    (match) => match[1]!,
  )
  const raw = [...source.text.matchAll(/\b(?:insert into|update|delete from)\s+([a-z_]{4,})\b(?=[\s(])/gi)].map(
    (match) => match[1]!,
  )
  return [...builder, ...raw]
}

/** One writer: a table that two rooms write, or a room's table that the platform writes. */
export function sharedTables(sources: readonly Source[]): string[] {
  const writers = new Map<string, Set<string>>()
  for (const source of sources) {
    const place = placeOf(source.path)
    const writer = place.room ?? place.floor
    if (!writer || writer === 'shell') continue
    for (const table of writesOf(source)) writers.set(table, (writers.get(table) ?? new Set()).add(writer))
  }
  return [...writers].filter(([, by]) => by.size > 1).map(([table, by]) => `${table}: ${[...by].sort().join(', ')}`)
}

function placeOf(path: string): { floor: string | null; room: string | null } {
  const [, floor = null, room = null] = /^src\/([^/]+)(?:\/([^/]+))?/.exec(path) ?? []
  if (floor === 'rooms') return { floor: 'rooms', room }
  return { floor: floor?.includes('.') ? null : floor, room: null }
}

function importsOf(source: Source, only: { values?: boolean } = {}): string[] {
  return specifiersOf(source.text, only.values)
    .filter((specifier) => specifier.startsWith('.') || specifier.startsWith('#'))
    .map((specifier) =>
      specifier.startsWith('#')
        ? `src/${specifier.slice(1)}`
        : posix.normalize(posix.join(posix.dirname(source.path), specifier)),
    )
    .map((path) => path.replace(/\?.*$/, ''))
}

/** Enough for honest developers: what stands behind `from` and in import(), comments left out. */
function specifiersOf(text: string, valuesOnly = false): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const pattern =
    /(?:^|\n)\s*(import|export)(\s+type)?\b([^'";]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g
  return [...code.matchAll(pattern)]
    .filter((match) => !(valuesOnly && match[2]))
    .map((match) => (match[4] ?? match[5])!)
}
