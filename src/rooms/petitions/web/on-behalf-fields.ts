/** What the form of entry on behalf sends, read once for the page and for the offline box. */
import type { z } from 'zod'
import type { Commune } from '#rooms/directory/index.ts'
import { EnterOnBehalf } from '../enter-on-behalf.ts'
import type { OnBehalfTyped } from './on-behalf-names.ts'
import { communeOf, type Errors } from './petition-form-fields.ts'
import { typedDay } from './typed-parts.ts'

type Input = Omit<z.input<typeof EnterOnBehalf>, 'key'>

const fieldOf: Readonly<Record<string, string>> = {
  text: 'y-kien',
  communeId: 'xa',
  place: 'thon',
  channel: 'kenh',
  collectedBy: 'don-vi',
  'sender.fullName': 'ten',
  'sender.phone': 'dien-thoai',
  'sender.speaksFor': 'noi-thay',
  'sender.reach': 'lien-he',
}

export function checkOnBehalf(
  typed: OnBehalfTyped,
  sent: FormData,
  around: { conferenceId: string; communes: readonly Commune[]; hasVoice: boolean; ownUnitId: string | null },
): { input: Input | null; errors: Errors; choices: Commune[] } {
  const { communeId, choices, error } = communeOf(typed, around.communes)
  const written = typedDay(sent, 'ngay-viet', true)
  const said = [typed.ten, typed['dien-thoai'], typed['noi-thay'], typed['lien-he']]
  const tellsWho = around.hasVoice || said.some((each) => each?.trim())
  const channel = typed.kenh as Input['channel']
  const input: Input = {
    conferenceId: around.conferenceId,
    channel,
    text: typed['y-kien'] ?? '',
    communeId,
    place: typed.thon ?? null,
    kind: (typed.loai ?? null) as Input['kind'],
    topicCode: typed['linh-vuc'] ?? null,
    collectedBy: typed['don-vi'] ?? around.ownUnitId,
    hidesIdentity: typed['giau-ten'] === '1',
    writtenAt: written.day ? new Date(`${written.day}T00:00:00+07:00`) : null,
    sender: {
      fullName: typed.ten ?? null,
      phone: typed['dien-thoai'] ?? null,
      speaksFor: typed['noi-thay'] ?? null,
      reach: typed['lien-he'] ?? null,
    },
    consent: tellsWho ? (channel === 'paper' ? 'paper' : 'spoken') : null,
  }
  const parsed = EnterOnBehalf.safeParse({ ...input, key: 'unused key' })
  const errors: Errors = {}
  for (const issue of parsed.error?.issues ?? []) errors[fieldOf[issue.path.join('.')] ?? 'y-kien'] ??= issue.message
  if (error) errors.xa = error
  if (written.error) errors['ngay-viet'] = written.error
  if (tellsWho && typed['dong-y'] !== '1')
    errors['dong-y'] =
      'Chưa ghi người nêu có đồng ý không. Không đồng ý thì xóa họ tên, số điện thoại, bỏ ghi âm; ý kiến vẫn lưu được.'
  return { input: Object.keys(errors).length === 0 ? input : null, errors, choices }
}
