/**
 * To whom a unit sends what it has collected: the nearest body above it that was asked to collect too, else the body in
 * whose care the conference is. `lineage` is the unit's, root first, itself last. Pure.
 */
export function nextLevel(lineage: readonly string[], asked: ReadonlySet<string>, conferenceBody: string): string {
  const above = lineage.slice(0, -1).reverse()
  const ceiling = above.indexOf(conferenceBody)
  const below = ceiling < 0 ? above : above.slice(0, ceiling)
  return below.find((id) => asked.has(id)) ?? conferenceBody
}
