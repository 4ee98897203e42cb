/** Everything that the page of the list for the hall shows is in its address; names of senders never are. */
export type ShortlistPlace = { base: string; search: string; editId: string | null }

export function readShortlistPlace(url: URL, conferenceId: string): ShortlistPlace {
  const at = url.searchParams
  const editId = at.get('sua')
  return {
    base: `/lam-viec/hoi-nghi/${conferenceId}/neu-tai-hoi-truong`,
    search: (at.get('tim') ?? '').trim().slice(0, 200),
    editId: editId && /^[0-9a-f-]{36}$/i.test(editId) ? editId : null,
  }
}

export function shortlistHref(place: ShortlistPlace, change: Partial<Omit<ShortlistPlace, 'base'>> = {}): string {
  const { base, search, editId } = { ...place, ...change }
  const at = new URLSearchParams()
  if (search) at.set('tim', search)
  if (editId) at.set('sua', editId)
  const asked = at.toString()
  return asked ? `${base}?${asked}` : base
}
