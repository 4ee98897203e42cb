/** What the address of the list of conferences says. */
export function readConferenceFilter({ searchParams }: URL) {
  return {
    search: (searchParams.get('tim') ?? '').slice(0, 100),
    type: searchParams.get('loai') ?? '',
    stage: searchParams.get('buoc') ?? '',
    year: searchParams.get('nam') ?? '',
    page: Math.max(1, Math.trunc(Number(searchParams.get('trang'))) || 1),
  }
}
