import { getRouteApi, Outlet } from '@tanstack/react-router';
import { WithTexts } from '../shell/WithTexts.tsx';

const route = getRouteApi('/delivery');

/** Around all pages of delivery: the texts of every page with those that only they say. */
export const DeliveryFrame = () => {
  const { messages } = route.useLoaderData();
  return (
    <WithTexts texts={messages}>
      <Outlet />
    </WithTexts>
  );
};
