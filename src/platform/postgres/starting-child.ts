/** For embedded.test.ts: a program that starts the server, says where, and is then killed. */
import { startEmbeddedPostgres } from './embedded.ts'

const server = await startEmbeddedPostgres(process.argv[2]!, () => {})
console.log(server.url)
setInterval(() => {}, 60_000)
