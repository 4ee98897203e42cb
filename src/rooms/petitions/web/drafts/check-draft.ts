/** What can be said of a draft without the server, so that nobody hears of it only when the village is far behind. */
import { fold } from '#vietnamese/fold.ts'
import { parsePhone } from '#vietnamese/phones.ts'
import type { KeptOffer } from './draft.ts'

type Fields = Record<string, string>

/** The fields with the commune found by its name, new or old, or a sentence for each that is wrong. */
export function checkDraft(fields: Fields, offer: KeptOffer, hasVoice: boolean): { fields: Fields; errors: Fields } {
  const errors: Fields = {}
  if (!offer.conferences.some(({ id }) => id === fields['hoi-nghi'])) errors['hoi-nghi'] = 'Chưa chọn hội nghị.'
  if (!fields['y-kien']?.trim()) errors['y-kien'] = 'Chưa ghi lời người nêu.'
  const communes = communesNamed(offer, fields.xa ?? '')
  if (communes.length !== 1)
    errors.xa =
      communes.length === 0
        ? 'Không thấy xã, phường này. Chọn trong danh sách; tên cũ cũng tìm được.'
        : `Có ${communes.length} nơi tên như vậy. Ghi rõ tên mới: ${communes.map(({ name }) => name).join(', ')}.`
  const phone = fields['dien-thoai']?.trim()
  const read = phone ? parsePhone(phone) : null
  if (read && 'error' in read) errors['dien-thoai'] = read.error
  const tellsWho = hasVoice || ['ten', 'dien-thoai', 'noi-thay', 'lien-he'].some((name) => fields[name]?.trim())
  if (tellsWho && !fields['dong-y'])
    errors['dong-y'] =
      'Chưa ghi người nêu có đồng ý không. Không đồng ý thì xóa họ tên, số điện thoại, bỏ ghi âm; ý kiến vẫn lưu được.'
  const commune = communes[0]
  return { fields: commune ? { ...fields, xa: commune.name, 'xa-chon': commune.id } : fields, errors }
}

const bare = (name: string) => fold(name).replace(/^(?:xa|phuong|thi tran|dac khu)\s+/, '')

/** As typed with its accents where that decides, else by the letters alone. */
function communesNamed({ communes }: KeptOffer, typed: string): KeptOffer['communes'] {
  const words = typed.normalize('NFC').trim().toLowerCase()
  if (words === '') return []
  const exact = communes.filter(({ name }) => name.toLowerCase() === words)
  if (exact.length === 1) return exact
  return communes.filter(({ name, formerNames }) => [name, ...formerNames].some((each) => bare(each) === bare(words)))
}
