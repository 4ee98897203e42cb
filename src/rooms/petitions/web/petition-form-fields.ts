/** What the public form sends, read once: its fields, its files, and a sentence for each that is wrong. */
import type { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { type Commune, communesCalled } from '#rooms/directory/index.ts'
import { type Attachment, readPaperOrPhoto, readVoice } from '../attachments/read-attachment.ts'
import { ReceivePetition } from '../receive-petition.ts'

/** Fields that are posted on, so that nothing typed is lost from one page to the next. */
export const keptFields = ['y-kien', 'xa', 'xa-chon', 'thon', 'ten', 'dien-thoai', 'loai', 'linh-vuc', 'giau-ten', 'dong-y', 'khoa', 'da-hoi', 'cung'] as const // biome-ignore format: one list
export type Typed = Partial<Record<(typeof keptFields)[number], string>>

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What was typed in these fields, and the form's key: made when the form was shown, or now where it came without. */
export function typedFields<Name extends string>(
  form: FormData,
  names: readonly Name[],
): Partial<Record<Name, string>> & { khoa: string } {
  const typed = Object.fromEntries(
    names.flatMap((name) => {
      const value = form.get(name)
      return typeof value === 'string' && value !== '' ? [[name, value]] : []
    }),
  ) as Partial<Record<Name, string>>
  const key = String(form.get('khoa') ?? '')
  return { ...typed, khoa: isUuid.test(key) ? key : newId() }
}

export type Errors = Record<string, string>

/** Chosen files, by content; an empty field of a file sends a nameless file of no bytes. */
export async function chosenFiles(form: FormData): Promise<{ files: Attachment[]; errors: Errors }> {
  const files: Attachment[] = []
  const errors: Errors = {}
  for (const [field, read] of [
    ['anh', readPaperOrPhoto],
    ['ghi-am', readVoice],
  ] as const) {
    for (const file of form.getAll(field)) {
      if (typeof file === 'string' || file.size === 0) continue
      const found = await read(file.name.normalize('NFC'), new Uint8Array(await file.arrayBuffer()))
      if ('problem' in found) errors[field] ??= found.problem
      else files.push(found)
    }
  }
  return { files, errors }
}

type Input = Omit<z.input<typeof ReceivePetition>, 'key' | 'channel'>
export type Checked = { input: Input | null; errors: Errors; choices: Commune[] }

const fieldOf: Readonly<Record<string, string>> = {
  text: 'y-kien',
  communeId: 'xa',
  place: 'thon',
  'sender.fullName': 'ten',
  'sender.phone': 'dien-thoai',
}

/** `choices`: the communes among which the sender must choose, where her words name several. */
export function checkFields(
  typed: Typed,
  conferenceId: string,
  communes: readonly Commune[],
  hasVoice: boolean,
): Checked {
  const { communeId, choices, error } = communeOf(typed, communes)
  // What was told who asks needs a yes; what tells nothing of anybody does not.
  const tellsWho = Boolean(typed.ten?.trim() || typed['dien-thoai']?.trim() || hasVoice)
  const input = {
    conferenceId,
    text: typed['y-kien'] ?? '',
    communeId,
    place: typed.thon ?? null,
    kind: (typed.loai ?? null) as Input['kind'],
    topicCode: typed['linh-vuc'] ?? null,
    hidesIdentity: typed['giau-ten'] === '1',
    joinsId: isUuid.test(typed.cung ?? '') ? typed.cung! : null,
    sender: { fullName: typed.ten ?? null, phone: typed['dien-thoai'] ?? null },
    consent: tellsWho ? ('form' as const) : null,
  }
  const parsed = ReceivePetition.safeParse({ ...input, key: 'unused key', channel: 'web' })
  const errors: Errors = {}
  for (const issue of parsed.error?.issues ?? []) errors[fieldOf[issue.path.join('.')] ?? 'y-kien'] ??= issue.message
  if (error) errors.xa = error
  if (tellsWho && typed['dong-y'] !== '1')
    errors['dong-y'] =
      'Chưa đánh dấu đồng ý. Không đồng ý thì xóa họ tên, số điện thoại, bỏ ghi âm; ý kiến vẫn gửi được.'
  return { input: Object.keys(errors).length === 0 ? input : null, errors, choices }
}

/** The commune that the words name; where they name several, the one chosen among `choices`. */
export function communeOf(typed: Pick<Typed, 'xa' | 'xa-chon'>, communes: readonly Commune[]) {
  const words = typed.xa?.trim() ?? ''
  const none = { communeId: null, choices: [] as Commune[] }
  if (words === '') return { ...none, error: 'Chưa chọn xã, phường. Có xã thì ý kiến mới đến đúng nơi.' }
  const found = communesCalled(communes, words)
  const chosen = found.length === 1 ? found[0] : found.find(({ id }) => id === typed['xa-chon'])
  if (chosen) return { communeId: chosen.id, choices: found.length > 1 ? found : [], error: null }
  if (found.length === 0)
    return { ...none, error: `Không thấy xã, phường nào tên “${words}”. Ghi tên xã mới hoặc xã cũ, không cần dấu.` }
  return {
    communeId: null,
    choices: found.slice(0, 12),
    error: `Có ${found.length} nơi tên như vậy. Chọn một nơi ở dưới.`,
  }
}
