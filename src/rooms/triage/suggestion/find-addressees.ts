// Which bodies the text is written to or speaks of.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { PhraseHit } from '../reading/phrase-trie.ts'
import type { Reading } from '../reading/read-words.ts'

export interface AddresseeFound {
  agencies: readonly number[]
  from: number
  to: number
  /** Asked, not merely mentioned. */
  isAsked: boolean
}

const ASKING =
  /(?:kinh gui|gui|kinh mong|mong|de nghi|kinh de nghi|nho|kinh chuyen|chuyen|xin hoi|cho hoi|hoi|yeu cau|toi muon hoi|thua|kinh thua|kien nghi|kinh nho|kinh trinh|khuyen nghi)(?: (?:den|toi|cac|quy|lanh dao|ban giam doc|giam doc|chu tich|ong|ba|ong ba|anh chi|ban|don vi|co quan|cac anh chi|phia|ve|voi))*$/
const WORDS_BEFORE = 5

export function findAddressees(catalogue: Catalogue, reading: Reading, hits: readonly PhraseHit[]): AddresseeFound[] {
  const named = hits.filter((hit) => catalogue.addresseeOf.has(hit.id))
  const longest = named.filter(
    (hit) =>
      !named.some(
        (other) => other !== hit && other.from <= hit.from && hit.to <= other.to && lengthOf(other) > lengthOf(hit),
      ),
  )
  return longest.map((hit) => {
    const before = reading.words.slice(Math.max(0, hit.from - WORDS_BEFORE), hit.from).map((word) => word.key)
    return {
      agencies: catalogue.addresseeOf.get(hit.id)!.agencies,
      from: hit.from,
      to: hit.to,
      isAsked: ASKING.test(before.join(' ')),
    }
  })
}

const lengthOf = (hit: PhraseHit): number => hit.to - hit.from
