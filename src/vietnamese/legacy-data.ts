// Tables of the eight-bit encodings that Vietnamese offices used before Unicode. Left: the byte as Windows-1252 (or
// Latin-1) shows it; right, at the same place: the letter that the font drew.

/** TCVN 5712:1993 VN3, the fonts .Vn… (ABC). Its toned capitals exist only as the capital fonts .Vn…H. */
export const TCVN3_BYTES = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ'
export const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'

/** VISCII 1.1; where a letter stands on its Latin-1 place it is left out. */
export const VISCII_BYTES =
  '\u0002\u0005\u0006\u0014\u0019\u001e\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÄÅÆÇËÎÏÐÑÕÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ'
export const VISCII_LETTERS =
  'ẲẴẪỶỸỴẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯẢĂẳẵẺĨỳĐứạỷừửỹỵỡưảăữẫẻĩỉđựỏọụũủợỮ'

/** What Windows-1252 shows for the bytes 80 to 9F, in order; a space where it has nothing. */
export const WINDOWS_1252_HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** VNI-Win: a letter, then a sign for its hat and tone. Single letters first. */
export const VNI_SINGLES: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ì: 'ì',
  í: 'í',
}
const TONES = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' }
const HAT = {
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
}
const BREVE = {
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
/** By first letter as VNI writes it (ô is ơ, ö is ư): sign → the marks that it stands for. */
export const VNI_PAIRS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...TONES, ...HAT, ...BREVE },
  e: { ...TONES, ...HAT },
  o: { ...TONES, ...HAT },
  u: TONES,
  y: TONES,
  ô: TONES,
  ö: TONES,
}
