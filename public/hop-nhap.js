// Keeps the offline box's page on the device, so that it opens without a network. It keeps no data of anybody: drafts are
// in the page's own store, and what the server says of an officer never passes into this cache.
const page = '/lam-viec/hop-nhap'
const cacheName = 'hop-nhap-1'
const patience = 4000

self.addEventListener('install', (event) => {
  self.skipWaiting()
  event.waitUntil(keepPage())
})
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate' && url.pathname === page) event.respondWith(openPage(event))
  else if (isPart(url.pathname)) event.respondWith(partOf(request))
})

const isPart = (path) => path.startsWith('/assets/') || path.startsWith('/fonts/') || path === '/mark.svg'

/** The newest page where the line is good, the kept one where it is not. */
async function openPage(event) {
  const kept = await caches.match(page, { cacheName })
  const fresh = fetch(event.request).then((response) => {
    if (response.ok) event.waitUntil(keepPage(response.clone()))
    return response
  })
  if (!kept) return fresh
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), patience))
  return Promise.race([fresh.then((response) => (response.status >= 500 ? kept : response)).catch(() => kept), late])
}

/** Parts carry their content in their names, and never change. */
async function partOf(request) {
  return (await caches.match(request, { cacheName, ignoreVary: true })) ?? fetch(request)
}

/** The page with everything that it is made of; a newer one takes the older one's place only once it is whole. */
async function keepPage(given) {
  const response = given ?? (await fetch(page))
  // Signed out, the answer is another page.
  if (!response.ok || response.redirected) return
  const cache = await caches.open(cacheName)
  const html = await response.clone().text()
  const parts = new Set(partsIn(html))
  for (const part of parts) {
    if (await cache.match(part, { ignoreVary: true })) continue
    await cache.add(part)
  }
  for (const sheet of [...parts].filter((part) => part.endsWith('.css'))) {
    const kept = await cache.match(sheet, { ignoreVary: true })
    for (const part of partsIn(await kept.text())) {
      parts.add(part)
      if (!(await cache.match(part, { ignoreVary: true }))) await cache.add(part)
    }
  }
  await cache.put(page, response)
  for (const { url } of await cache.keys()) {
    const path = new URL(url).pathname
    if (path !== page && !parts.has(path)) await cache.delete(url)
  }
}

const partsIn = (text) => text.match(/\/(?:assets|fonts)\/[\w.-]+\.\w+|\/mark\.svg/g) ?? []
