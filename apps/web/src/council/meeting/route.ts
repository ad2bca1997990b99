import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { councilFrame } from '../frame.ts';
import { caseQuery } from '../queries.ts';
import { packQuery } from './queries.ts';
import { validatePackSearch } from './search.ts';

const meeting = createRoute({
  getParentRoute: () => councilFrame,
  path: '/meetings/$id',
  loader: ({ context: { queryClient }, params: { id } }) => {
    void queryClient.prefetchQuery(caseQuery(id));
  },
  component: lazyRouteComponent(() => import('./MeetingPage.tsx'), 'MeetingPage'),
});

const pack = createRoute({
  getParentRoute: () => councilFrame,
  path: '/meetings/$id/pack',
  validateSearch: validatePackSearch,
  loader: ({ context: { queryClient }, params: { id } }) => {
    void queryClient.prefetchQuery(packQuery(id));
  },
  component: lazyRouteComponent(() => import('./PackPage.tsx'), 'PackPage'),
});

/** The meeting room and its pack; children of the frame of the council. */
export const meetingPages = [meeting, pack] as const;
