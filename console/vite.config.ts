import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The server puts a fresh nonce in place of the placeholder each time it sends the page.
export default defineConfig({
  base: '/console/',
  plugins: [react()],
  html: { cspNonce: '__CSP_NONCE__' },
  build: { sourcemap: false, target: 'es2022', chunkSizeWarningLimit: 1200 },
});
