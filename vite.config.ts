import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  environments: {
    // The server is bundled together with the pages: a Refusal thrown in a room and one caught at the door are one class.
    ssr: { build: { rollupOptions: { input: './src/shell/server.ts' } } },
  },
  build: { assetsInlineLimit: 0 },
})
