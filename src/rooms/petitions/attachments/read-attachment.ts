/**
 * What a citizen sends along, told by its content: photos lose what the camera wrote into them, voice notes are measured,
 * documents are looked at from outside. What cannot be taken is refused in a sentence that says what to do.
 */
import { fileTypeFromBuffer } from 'file-type'
import { checkZipBounds } from '#papers/zip-bounds.ts'
import { countPages } from './count-pages.ts'
import { attachmentLimits } from './limits.ts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'
import { stripWebp } from './strip-webp.ts'
import { mp4Seconds, oggSeconds, wavSeconds, webmSeconds } from './voice-containers.ts'
import { aacSeconds, amrSeconds, mp3Seconds } from './voice-frames.ts'

export type Attachment = {
  kind: 'photo' | 'document' | 'voice'
  mediaType: string
  bytes: Uint8Array
  seconds: number | null
  originalName: string
}
/** `problem`: the sentence beside the field. */
export type ReadAttachment = Attachment | { problem: string }

const strippers: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | null>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/apng': stripPng,
  'image/webp': stripWebp,
}
const documents = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
])
const voices: Readonly<Record<string, (bytes: Uint8Array) => number | 'film'>> = {
  m4a: mp4Seconds,
  mp4: mp4Seconds,
  m4v: mp4Seconds,
  mov: mp4Seconds,
  '3gp': mp4Seconds,
  '3g2': mp4Seconds,
  ogg: oggSeconds,
  oga: oggSeconds,
  opus: oggSeconds,
  spx: oggSeconds,
  webm: webmSeconds,
  wav: wavSeconds,
  mp3: mp3Seconds,
  aac: aacSeconds,
  amr: amrSeconds,
}

/** A photo or a paper. */
export async function readPaperOrPhoto(name: string, bytes: Uint8Array): Promise<ReadAttachment> {
  const tooLarge = sizeProblem(name, bytes)
  if (tooLarge) return { problem: tooLarge }
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const strip = strippers[type?.mime ?? '']
  if (type && strip) {
    const stripped = strip(bytes)
    if (!stripped) return { problem: `“${name}” chưa tải hết hoặc bị hỏng. Chọn lại ảnh này, hoặc gửi không kèm ảnh.` }
    const mediaType = type.mime === 'image/apng' ? 'image/png' : type.mime
    return { kind: 'photo', mediaType, bytes: stripped, seconds: null, originalName: name }
  }
  if (type && documents.has(type.mime)) {
    const isZip = type.mime !== 'application/pdf'
    const pages = isZip ? 0 : await countPages(bytes)
    if (pages > attachmentLimits.pages)
      return {
        problem: `“${name}” có ${pages} trang, nhiều hơn mức ${attachmentLimits.pages} trang. Chọn những trang cần thiết, hoặc chia thành nhiều tệp.`,
      }
    if (isZip && !checkZipBounds(bytes).ok)
      return { problem: `“${name}” không mở được. Lưu lại tệp rồi gửi, hoặc gửi ảnh chụp.` }
    return { kind: 'document', mediaType: type.mime, bytes, seconds: null, originalName: name }
  }
  return { problem: otherKind(name, type?.mime ?? '') }
}

/** A voice note. Its own length decides, not what the telephone says. */
export async function readVoice(name: string, bytes: Uint8Array): Promise<ReadAttachment> {
  const tooLarge = sizeProblem(name, bytes)
  if (tooLarge) return { problem: tooLarge }
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const measure = voices[type?.ext ?? '']
  const length = measure?.(bytes)
  if (type === undefined || length === undefined)
    return { problem: `“${name}” không phải bản ghi âm. Ghi âm lại bằng điện thoại, hoặc viết ý kiến vào ô trên.` }
  if (length === 'film')
    return { problem: `“${name}” là phim. Chỉ nhận ghi âm; ghi lại bằng máy ghi âm của điện thoại.` }
  if (!(length > 0)) return { problem: `“${name}” không có tiếng, hoặc bị hỏng. Ghi âm lại rồi gửi.` }
  const seconds = Math.ceil(length)
  if (seconds > attachmentLimits.voiceSeconds)
    return { problem: `Bản ghi âm dài ${minutes(seconds)}, quá mức 3 phút. Nói gọn lại, hoặc gửi làm hai ý kiến.` }
  return { kind: 'voice', mediaType: type.mime.replace(/^video\//, 'audio/'), bytes, seconds, originalName: name }
}

const minutes = (seconds: number): string => `${Math.floor(seconds / 60)} phút ${seconds % 60} giây`

function sizeProblem(name: string, bytes: Uint8Array): string | null {
  if (bytes.length <= attachmentLimits.bytes) return null
  return `“${name}” nặng ${Math.ceil(bytes.length / 1_000_000)} MB, lớn hơn mức 10 MB. Chụp lại ở cỡ nhỏ hơn, hoặc gửi không kèm tệp này.`
}

function otherKind(name: string, mime: string): string {
  if (/hei[cf]|avif/.test(mime))
    return `“${name}” là ảnh HEIC, nhiều máy không mở được. Chụp màn hình ảnh này rồi gửi bản chụp.`
  if (mime.startsWith('video/')) return `“${name}” là phim. Chỉ nhận ảnh và giấy tờ; chọn vài ảnh chụp thay cho phim.`
  return `“${name}” không phải ảnh (JPG, PNG, WebP) hay giấy tờ (PDF, Word, Excel). Gửi ảnh chụp thay cho tệp này.`
}
