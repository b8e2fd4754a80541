import { QueryClient } from '@tanstack/react-query';

/** One cache for the page. Nothing is asked again on its own: the core tells when something changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false, gcTime: 0 },
  },
});
