import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';

/** The report of the year that is under way. */
export const ReportIndex = () => {
  const [year] = useState(() => new Date().toISOString().slice(0, 4));
  return <Navigate to="/delivery/report/$year" params={{ year }} replace />;
};
