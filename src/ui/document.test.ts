import { describe, expect, it } from 'vitest'
import { displayFromSearch, displayHref, documentAttributes, pageTitle } from './document.ts'

describe('how a page is shown', () => {
  it('leaves contrast to the device until the reader chooses', () => {
    expect(documentAttributes('public')).toEqual({
      lang: 'vi',
      'data-face': 'public',
      'data-scale': 'normal',
      'data-contrast': undefined,
      'data-density': undefined,
      'data-hall': undefined,
    })
    expect(documentAttributes('public', { contrast: 'normal' })['data-contrast']).toBe('normal')
  })

  it('has density in the console alone, and the dark hall on the screen alone', () => {
    expect(documentAttributes('console', { density: 'compact' })['data-density']).toBe('compact')
    expect(documentAttributes('public', { density: 'compact' })['data-density']).toBeUndefined()
    expect(documentAttributes('screen', {}, 'dark')['data-hall']).toBe('dark')
    expect(documentAttributes('stage', {}, 'dark')['data-hall']).toBeUndefined()
  })

  it('writes a choice into an address in plain words, and the way back', () => {
    expect(displayHref({ scale: 'large' }, '/hoi-nghi/phu-nu?trang=2')).toBe(
      '/hien-thi?co-chu=lon&ve=%2Fhoi-nghi%2Fphu-nu%3Ftrang%3D2',
    )
  })

  it.each([{ scale: 'small' }, { contrast: 'high' }, { density: 'compact' }] as const)(
    'reads back what it wrote: %j',
    (change) => {
      const search = new URLSearchParams(displayHref(change, '/').split('?')[1])
      expect(displayFromSearch(search)).toEqual({
        scale: undefined,
        contrast: undefined,
        density: undefined,
        ...change,
      })
    },
  )

  it('takes unknown words for no choice', () => {
    expect(displayFromSearch(new URLSearchParams('co-chu=to&tuong-phan=')).scale).toBeUndefined()
  })

  it('says Lỗi first in the title of a page with errors', () => {
    expect(pageTitle('Gửi ý kiến', { errors: 2, site: 'Đối Thoại' })).toBe('Lỗi: Gửi ý kiến · Đối Thoại')
    expect(pageTitle('Gửi ý kiến')).toBe('Gửi ý kiến')
  })
})
