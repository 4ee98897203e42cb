import fc from 'fast-check'

const letters = [
  ...'aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệghiíìỉĩịklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvxyýỳỷỹỵ',
  ...'AÁĂẮÂẤĐÊẾÔỐƠỚƯỨ0123456789',
  ...'*#$<>&_`~@\\/[]{}()|"\'=+-–…“”.,;:!?%^   ',
]

/** Any Vietnamese text a person may type, with everything that some markup language takes for its own. */
export const vietnameseText = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 60 })
  .map((picked) => picked.join('').trim())
  .filter((text) => text !== '')
