/** A file as an answer: always a download, never run in the page, resumable on a weak line. */
export function fileResponse(file: { name: string; mediaType: string; bytes: Buffer }, request: Request): Response {
  const headers = new Headers({
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
  })
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '')
  const total = file.bytes.byteLength
  if (!range || Number(range[1]) >= total) return new Response(new Uint8Array(file.bytes), { headers })
  const start = Number(range[1])
  const end = Math.min(range[2] ? Number(range[2]) : total - 1, total - 1)
  headers.set('content-range', `bytes ${start}-${end}/${total}`)
  return new Response(new Uint8Array(file.bytes.subarray(start, end + 1)), { status: 206, headers })
}
