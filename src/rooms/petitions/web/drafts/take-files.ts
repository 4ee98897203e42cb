/** Chosen files as the device keeps them: photos scaled down, everything within the limits of one petition. */
import { fileSize } from '#ui/file-drop.tsx'
import { attachmentLimits } from '../../attachments/limits.ts'
import type { DraftFile } from './draft.ts'

const longestSide = 1600
const quality = 0.8

/** `problem`: the sentence beside the field; nothing of the lot is taken then. */
export async function takeFiles(sent: FormData, kept: DraftFile[]): Promise<{ files: DraftFile[]; problem?: string }> {
  const files = [...kept]
  for (const field of ['anh', 'ghi-am'] as const) {
    for (const file of sent.getAll(field)) {
      if (typeof file === 'string' || file.size === 0) continue
      files.push(await take(field, file))
    }
  }
  return { files, problem: problemOf(files) }
}

async function take(field: DraftFile['field'], file: File): Promise<DraftFile> {
  const { name, type } = file
  const scaled = /^image\/(jpeg|png|webp)$/.test(type) ? await scalePhoto(file) : null
  if (scaled) return { field, name: name.replace(/\.\w+$/, '.jpg'), type: 'image/jpeg', bytes: scaled }
  return { field, name, type, bytes: await file.arrayBuffer() }
}

/** null: the browser cannot read it, or it would not get lighter; it is kept as it is. */
async function scalePhoto(file: File): Promise<ArrayBuffer | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!picture) return null
  const factor = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * factor))
  canvas.height = Math.max(1, Math.round(picture.height * factor))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  return blob && blob.size < file.size ? blob.arrayBuffer() : null
}

function problemOf(files: DraftFile[]): string | undefined {
  const heavy = files.find(({ bytes }) => bytes.byteLength > attachmentLimits.bytes)
  if (heavy) return `“${heavy.name}” nặng ${fileSize(heavy.bytes.byteLength)}, lớn hơn mức 10 MB. Bỏ tệp này.`
  const voices = files.filter(({ field }) => field === 'ghi-am').length
  if (voices > 1) return 'Mỗi ý kiến kèm một bản ghi âm.'
  if (files.length - voices > attachmentLimits.files) return 'Nhiều nhất 5 ảnh, giấy tờ. Chọn lại những tệp cần nhất.'
  const all = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)
  return all > attachmentLimits.allBytes ? 'Các tệp cộng lại nặng hơn 20 MB. Bớt tệp.' : undefined
}
