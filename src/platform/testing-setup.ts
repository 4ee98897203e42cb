import { type TestServer, testServer } from './testing.ts'

let server: TestServer

export async function setup(): Promise<void> {
  server = await testServer()
  process.env.DOITHOAI_TEST_SERVER = server.url
}

export async function teardown(): Promise<void> {
  await server.stop()
}
