import { describe, expect, it } from 'vitest'
import { readPlan } from './read-plan.ts'

const head = (lines: string) => `${lines}\nKẾ HOẠCH\nTổ chức Hội nghị đối thoại năm 2026\n`

describe('a draft whose number and day are blank', () => {
  it('names its issuer, not the place that begins like a body nor the blank number', () => {
    const commune = head('ỦY BAN NHÂN DÂN\nXÃ BẢN LIỀN\nSố:        /KH-UBND\nBản Liền, ngày     tháng     năm 2026')
    expect(readPlan(`${commune}Ủy ban nhân dân xã Bản Liền ban hành Kế hoạch như sau:`).issuer).toBe(
      'Ủy ban nhân dân xã Bản Liền',
    )
    const party = head('ĐẢNG ỦY PHƯỜNG TÂN SƠN\n*\nSố        -KH/ĐU\nTân Sơn, ngày     tháng     năm 2026')
    expect(readPlan(`${party}Đảng ủy phường Tân Sơn ban hành Kế hoạch như sau:`).issuer).toBe('Đảng ủy phường Tân Sơn')
  })

  it('ends its title where it is issued, bases or none', () => {
    const text = `${head('SỞ NỘI VỤ')}Sở Nội vụ tỉnh Kim Lộc ban hành Kế hoạch tổ chức hội nghị, cụ thể như sau:\nI. NỘI DUNG`
    expect(readPlan(text).title).toBe('Tổ chức Hội nghị đối thoại năm 2026')
  })
})

describe('what a plan lists', () => {
  const body = (text: string) => readPlan(`${head('HỘI NÔNG DÂN TỈNH KIM LỘC')}${text}`)

  it('keeps two gifts of one number apart, and one gift told twice together', () => {
    const twice = 'I. TẶNG QUÀ\n- Tặng 30 suất quà cho hộ nghèo;\n- Tặng 30 suất quà cho học sinh.'
    expect(body(twice).gifts.map((gift) => gift.count)).toEqual([30, 30])
    const again = `${twice}\nII. KINH PHÍ\n- Từ ngân sách tỉnh, mua 30 suất quà.`
    expect(body(again).gifts).toHaveLength(2)
  })

  it('takes a line of a list of things whole', () => {
    expect(body('I. CÔNG TÁC HẬU CẦN\n- 250 bộ tài liệu;\n- 04 nỏ ná.').logistics).toMatchObject([
      { item: 'bộ tài liệu', count: 250 },
      { item: 'nỏ ná', count: 4 },
    ])
  })

  it('reads who invites to a hub from its own line, Mới and mời apart', () => {
    expect(body('I. CÁC ĐIỂM CẦU\n- Điểm cầu phường Chợ Mới (do UBND phường Chợ Mới mời).').hubs).toMatchObject([
      { name: 'Điểm cầu phường Chợ Mới', place: null, invitedBy: 'UBND phường Chợ Mới' },
    ])
  })

  it('takes no row of a programme for a topic', () => {
    const rows = 'TT\tThời gian\tNội dung\n1\t08h00\tNghỉ giải lao\n2\t08h15\tVăn nghệ'
    expect(body(`I. CHƯƠNG TRÌNH\n1. Phần thứ hai: Đối thoại\n${rows}`).topics).toEqual([])
  })
})

it('reads the name Bá whole and the signature of the Party', () => {
  const end = 'Trên đây là Kế hoạch; vướng mắc liên hệ đồng chí Cầm Bá Định, điện thoại 0975.033.621.'
  const signed = 'Nơi nhận:\n- Tỉnh ủy;\n- Lưu Văn phòng.\nT/M BAN THƯỜNG VỤ\nK/T BÍ THƯ\nPHÓ BÍ THƯ\nTrần Quốc Khánh'
  const plan = readPlan(`${head('TỈNH ỦY KIM LỘC')}I. NỘI DUNG\n- Đất đai.\n${end}\n${signed}`)
  expect(plan.contact?.name).toBe('Cầm Bá Định')
  expect(plan.signatory).toEqual({
    capacity: 'T/M BAN THƯỜNG VỤ',
    actingFor: 'K/T BÍ THƯ',
    position: 'PHÓ BÍ THƯ',
    name: 'Trần Quốc Khánh',
  })
})
