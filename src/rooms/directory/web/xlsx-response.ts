import { fileResponse } from '#platform/web/file-response.ts'

/** A workbook to be saved under that name. */
export function xlsxResponse(bytes: Uint8Array, name: string, request: Request): Response {
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return fileResponse({ name, mediaType, bytes: Buffer.from(bytes) }, request)
}
