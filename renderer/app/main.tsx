import './withoutEval.ts';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { listenToCore } from '../api/queries.ts';
import { queryClient } from '../api/queryClient.ts';
import { App } from './App.tsx';
import { Projector } from './Projector.tsx';

const isProjector = window.location.pathname.endsWith('/projector');
const root = document.querySelector('#root');
if (root) {
  listenToCore(queryClient);
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale="ja-JP">
        <QueryClientProvider client={queryClient}>{isProjector ? <Projector /> : <App />}</QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
